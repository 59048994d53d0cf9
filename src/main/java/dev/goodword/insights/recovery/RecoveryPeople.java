package dev.goodword.insights.recovery;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looks after ethics at a company, beside its heads of recruiting. */
@Repository
class RecoveryPeople {

	private static final byte[] NOWHERE = Columns.bytes(new UUID(0, 0));

	private final JdbcClient database;

	RecoveryPeople(JdbcClient database) {
		this.database = database;
	}

	Set<AccountId> of(CompanyId company) {
		return new HashSet<>(this.database.sql("select account_id from recovery_person where company_id = :company")
			.param("company", Columns.bytes(company.value()))
			.query((row, number) -> new AccountId(Columns.uuid(row, "account_id")))
			.list());
	}

	/** The companies at which somebody was named. */
	Set<CompanyId> companies(AccountId person) {
		return new HashSet<>(this.database.sql("select company_id from recovery_person where account_id = :person")
			.param("person", Columns.bytes(person.value()))
			.query((row, number) -> new CompanyId(Columns.uuid(row, "company_id")))
			.list());
	}

	/**
	 * Where somebody is waiting to be contacted, of the companies where a person was
	 * named and of others.
	 * @param everywhere whether those others are all there are
	 */
	Set<CompanyId> waiting(AccountId person, Collection<CompanyId> others, boolean everywhere) {
		return new HashSet<>(this.database.sql("""
				select company_id from survey_contact where done_on is null
				and (:everywhere = true or company_id in (:others))
				union select p.company_id from recovery_person p
				join survey_contact c on c.company_id = p.company_id and c.done_on is null
				where p.account_id = :person""")
			.param("everywhere", everywhere)
			.param("others",
					others.isEmpty() ? Set.of(NOWHERE)
							: others.stream().map((company) -> Columns.bytes(company.value())).toList())
			.param("person", Columns.bytes(person.value()))
			.query((row, number) -> new CompanyId(Columns.uuid(row, "company_id")))
			.list());
	}

	void name(CompanyId company, AccountId person, AccountId by, Instant now) {
		this.database.sql("""
				insert into recovery_person (company_id, account_id, named_by, named_at)
				values (:company, :person, :by, :now)
				on duplicate key update named_by = values(named_by), named_at = values(named_at)""")
			.param("company", Columns.bytes(company.value()))
			.param("person", Columns.bytes(person.value()))
			.param("by", Columns.bytes(by.value()))
			.param("now", Columns.utc(now))
			.update();
	}

	void unname(CompanyId company, AccountId person) {
		this.database.sql("delete from recovery_person where company_id = :company and account_id = :person")
			.param("company", Columns.bytes(company.value()))
			.param("person", Columns.bytes(person.value()))
			.update();
	}

}
