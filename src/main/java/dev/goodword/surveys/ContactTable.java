package dev.goodword.surveys;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateSeal;
import dev.goodword.candidates.Candidates;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The third store: wishes to be contacted, sealed under the person's own key. */
@Repository
class ContactTable {

	private final JdbcClient database;

	private final Candidates candidates;

	private final CandidateSeal seal;

	ContactTable(JdbcClient database, Candidates candidates, CandidateSeal seal) {
		this.database = database;
		this.candidates = candidates;
		this.seal = seal;
	}

	/** A second one of the same name is refused by the database. */
	void add(byte[] id, CandidateId candidate, CompanyId company, String words, LocalDate today) {
		this.database.sql("""
				insert into survey_contact (contact_id, candidate_id, company_id, sealed, asked_on)
				values (:id, :candidate, :company, :sealed, :today)""")
			.param("id", id)
			.param("candidate", Columns.bytes(candidate.value()))
			.param("company", Columns.bytes(company.value()))
			.param("sealed", this.seal.seal(candidate, words.getBytes(StandardCharsets.UTF_8)))
			.param("today", today)
			.update();
	}

	/** Those nobody has answered yet, the oldest first; nobody's part is known. */
	List<OpenWish> openAt(Collection<CompanyId> companies) {
		return this.database.sql("""
				select contact_id, company_id, asked_on from survey_contact
				where company_id in (:companies) and done_on is null order by asked_on, contact_id""")
			.param("companies", companies.stream().map((company) -> Columns.bytes(company.value())).toList())
			.query((row, number) -> new OpenWish(new ContactId(Columns.uuid(row, "contact_id")),
					new CompanyId(Columns.uuid(row, "company_id")), row.getObject("asked_on", LocalDate.class),
					Set.of()))
			.list();
	}

	/** What one of them says; empty once it is answered. */
	Optional<ContactWish> open(ContactId id) {
		return this.database.sql("""
				select company_id, candidate_id, sealed, asked_on from survey_contact
				where contact_id = :id and done_on is null""")
			.param("id", Columns.bytes(id.value()))
			.query((row, number) -> wish(id, row))
			.optional();
	}

	private ContactWish wish(ContactId id, ResultSet row) throws SQLException {
		CandidateId person = new CandidateId(Columns.uuid(row, "candidate_id"));
		return new ContactWish(id, new CompanyId(Columns.uuid(row, "company_id")),
				this.candidates.profile(person).name(),
				new String(this.seal.open(person, row.getBytes("sealed")), StandardCharsets.UTF_8),
				row.getObject("asked_on", LocalDate.class));
	}

	int done(ContactId id, CompanyId company, LocalDate today) {
		return this.database.sql("""
				update survey_contact set done_on = :today
				where contact_id = :id and company_id = :company and done_on is null""")
			.param("today", today)
			.param("id", Columns.bytes(id.value()))
			.param("company", Columns.bytes(company.value()))
			.update();
	}

	void forget(CandidateId candidate) {
		this.database.sql("delete from survey_contact where candidate_id = :candidate")
			.param("candidate", Columns.bytes(candidate.value()))
			.update();
	}

}
