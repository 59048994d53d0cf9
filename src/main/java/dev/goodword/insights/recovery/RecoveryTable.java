package dev.goodword.insights.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.ContactId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept how far wishes have come. */
@Repository
class RecoveryTable {

	private final JdbcClient database;

	RecoveryTable(JdbcClient database) {
		this.database = database;
	}

	/** Those of a company that are not closed. */
	Map<ContactId, RecoveryCase> open(CompanyId company) {
		return this.database.sql("select * from recovery_case where company_id = :company and outcome is null")
			.param("company", Columns.bytes(company.value()))
			.query(RecoveryTable::read)
			.stream()
			.collect(Collectors.toMap(RecoveryCase::id, Function.identity()));
	}

	/** One of them and whose company it is; empty while nobody has read it. */
	Optional<At> find(ContactId id) {
		return this.database.sql("select * from recovery_case where contact_id = :id and outcome is null")
			.param("id", Columns.bytes(id.value()))
			.query((row, number) -> new At(new CompanyId(Columns.uuid(row, "company_id")), read(row, number)))
			.optional();
	}

	/** How those that were closed since a moment ended. */
	Ending closed(CompanyId company, Instant since) {
		return this.database.sql("""
				select count(*) as closed, coalesce(sum(case when in_time then 1 else 0 end), 0) as in_time,
				coalesce(sum(case when outcome = 'SETTLED' then 1 else 0 end), 0) as settled,
				coalesce(sum(case when outcome = 'NOT_SETTLED' then 1 else 0 end), 0) as unsettled
				from recovery_case where company_id = :company and outcome is not null and closed_at >= :since""")
			.param("company", Columns.bytes(company.value()))
			.param("since", Columns.utc(since))
			.query((row, number) -> new Ending(row.getInt("closed"), row.getInt("in_time"), row.getInt("settled"),
					row.getInt("unsettled")))
			.single();
	}

	void judge(RecoveryCase now, CompanyId company, Urgency urgency, LocalDate due, By by) {
		this.database.sql("""
				insert into recovery_case (contact_id, company_id, urgency, due_on, judged_by, judged_at, in_time)
				values (:id, :company, :urgency, :due, :who, :at, false)
				on duplicate key update urgency = values(urgency), due_on = values(due_on),
				judged_by = values(judged_by), judged_at = values(judged_at)""")
			.param("id", Columns.bytes(now.id().value()))
			.param("company", Columns.bytes(company.value()))
			.param("urgency", urgency.name())
			.param("due", due)
			.param("who", Columns.bytes(by.who().value()))
			.param("at", Columns.utc(by.at()))
			.update();
	}

	void answer(RecoveryCase now, boolean inTime, By by) {
		this.database.sql("""
				update recovery_case set answered_by = :who, answered_at = :at, in_time = :inTime
				where contact_id = :id and answered_at is null""")
			.param("who", Columns.bytes(by.who().value()))
			.param("at", Columns.utc(by.at()))
			.param("inTime", inTime)
			.param("id", Columns.bytes(now.id().value()))
			.update();
	}

	/** They were not answered after all. */
	void reopen(ContactId id) {
		this.database.sql("""
				update recovery_case set answered_by = null, answered_at = null, in_time = false
				where contact_id = :id and outcome is null""").param("id", Columns.bytes(id.value())).update();
	}

	/**
	 * One of them as it stands now, which nobody changes before this transaction ends.
	 */
	Optional<RecoveryCase> lock(ContactId id) {
		return this.database.sql("select * from recovery_case where contact_id = :id and outcome is null for update")
			.param("id", Columns.bytes(id.value()))
			.query(RecoveryTable::read)
			.optional();
	}

	void close(RecoveryCase now, Outcome outcome, By by) {
		this.database.sql("""
				update recovery_case set outcome = :outcome, closed_by = :who, closed_at = :at
				where contact_id = :id and outcome is null""")
			.param("outcome", outcome.name())
			.param("who", Columns.bytes(by.who().value()))
			.param("at", Columns.utc(by.at()))
			.param("id", Columns.bytes(now.id().value()))
			.update();
	}

	private static RecoveryCase read(ResultSet row, int number) throws SQLException {
		@Nullable String outcome = row.getString("outcome");
		return new RecoveryCase(new ContactId(Columns.uuid(row, "contact_id")),
				Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
				Urgency.valueOf(row.getString("urgency")), Columns.instantOrNull(row, "answered_at"),
				(outcome != null) ? Outcome.valueOf(outcome) : null);
	}

	/** A case and whose it is. */
	record At(CompanyId company, RecoveryCase now) {
	}

	/** Who did it, and when. */
	record By(AccountId who, Instant at) {
	}

	/**
	 * How closed cases ended.
	 *
	 * @param inTime answered by their day
	 * @param settled the person said it is settled
	 * @param unsettled the person said it is not
	 */
	record Ending(int closed, int inTime, int settled, int unsettled) {
	}

}
