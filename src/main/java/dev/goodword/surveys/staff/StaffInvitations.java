package dev.goodword.surveys.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.LastAsked;
import dev.goodword.surveys.SurveyToken;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations of our own people: found by the secret of their link alone. */
@Repository
public class StaffInvitations {

	private static final String SUBMITTED = "SUBMITTED";

	/** How an invitation is read, up to its condition. */
	static final String FIND = "select invitation_id, account_id, company_id, department_id, period, state,"
			+ " mails, asked_at, ends_at from survey_staff_invitation where ";

	private final JdbcClient database;

	StaffInvitations(JdbcClient database) {
		this.database = database;
	}

	/** The invitation of a link. */
	public Optional<StaffInvitation> of(SurveyToken token) {
		return this.database.sql(FIND + "token_hash = :hash")
			.param("hash", token.hash())
			.query((row, number) -> invitation(row))
			.optional();
	}

	/** An answer came; says neither when nor which. */
	public void submitted(UUID id) {
		this.database
			.sql("update survey_staff_invitation set state = 'SUBMITTED', secret = null, next_at = null"
					+ " where invitation_id = :id")
			.param("id", Columns.bytes(id))
			.update();
	}

	/** How many were asked about a quarter. */
	public int count(CompanyId company, Quarter quarter) {
		return this.database
			.sql("select count(*) from survey_staff_invitation where company_id = :company and period = :period"
					+ " and mails > 0")
			.param("company", Columns.bytes(company.value()))
			.param("period", quarter.toString())
			.query(Integer.class)
			.single();
	}

	/** When people were asked last, and how many since a moment. */
	public LastAsked last(CompanyId company, Instant since) {
		return this.database
			.sql("""
					select max(asked_at) as latest, coalesce(sum(case when asked_at > :since then 1 else 0 end), 0) as lately
					from survey_staff_invitation where company_id = :company and mails > 0""")
			.param("company", Columns.bytes(company.value()))
			.param("since", Columns.utc(since))
			.query((row, number) -> new LastAsked(Touchpoint.INT, Columns.instantOrNull(row, "latest"),
					row.getInt("lately")))
			.single();
	}

	/** The invitation of a row. */
	static StaffInvitation invitation(ResultSet row) throws SQLException {
		return new StaffInvitation(Columns.uuid(row, "invitation_id"), new AccountId(Columns.uuid(row, "account_id")),
				new CompanyId(Columns.uuid(row, "company_id")), new DepartmentId(Columns.uuid(row, "department_id")),
				Quarter.parse(row.getString("period")), row.getString("state").equals(SUBMITTED), row.getInt("mails"),
				Columns.instant(row, "asked_at"), Columns.instant(row, "ends_at"));
	}

}
