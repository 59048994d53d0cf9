package dev.goodword.surveys.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The quarters about which everybody was chosen who is asked. */
@Repository
class StaffRounds {

	private final JdbcClient database;

	StaffRounds(JdbcClient database) {
		this.database = database;
	}

	/** The rounds of a quarter and later ones. */
	Set<Round> since(Quarter quarter) {
		return this.database.sql("select company_id, period from survey_staff_round where period >= :period")
			.param("period", quarter.toString())
			.query((row, number) -> round(row))
			.stream()
			.collect(Collectors.toSet());
	}

	void add(Round round) {
		of(round, "insert into survey_staff_round (company_id, period) values (:company, :period)").update();
	}

	/** The rounds of which it is known who answered. */
	List<Round> remembered() {
		return this.database.sql("""
				select distinct company_id, period from survey_staff_invitation where state <> 'OVER'
				order by period, company_id""").query((row, number) -> round(row)).list();
	}

	/** The invitations of a round and of all before it. */
	List<UUID> invitationsUpTo(Round round) {
		return of(round,
				"select invitation_id from survey_staff_invitation where company_id = :company and period <= :period")
			.query((row, number) -> Columns.uuid(row, "invitation_id"))
			.list();
	}

	/**
	 * From now on nobody knows who of a round answered, or was reminded. Of earlier ones
	 * only those links stay after which nobody got another: with the last one they have,
	 * people end the asking whenever they want.
	 */
	void forget(Round round) {
		of(round,
				"""
						update survey_staff_invitation set state = 'OVER', mails = least(mails, 1), secret = null, next_at = null
						where company_id = :company and period = :period""")
			.update();
		of(round, """
				delete from survey_staff_invitation where invitation_id in (select invitation_id from (
				select distinct earlier.invitation_id from survey_staff_invitation earlier
				join survey_staff_invitation later on later.account_id = earlier.account_id
				and later.company_id = earlier.company_id and later.period > earlier.period and later.mails > 0
				where earlier.company_id = :company and earlier.period < :period) replaced)""").update();
	}

	private JdbcClient.StatementSpec of(Round round, String sql) {
		return this.database.sql(sql)
			.param("company", Columns.bytes(round.company().value()))
			.param("period", round.quarter().toString());
	}

	private static Round round(ResultSet row) throws SQLException {
		return new Round(new CompanyId(Columns.uuid(row, "company_id")), Quarter.parse(row.getString("period")));
	}

	/** One quarter of one company. */
	record Round(CompanyId company, Quarter quarter) {
	}

}
