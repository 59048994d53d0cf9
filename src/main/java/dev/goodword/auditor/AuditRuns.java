package dev.goodword.auditor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the auditor writes: its lease, so that one node looks at a time, and its reports.
 */
@Repository
class AuditRuns {

	/** A node that dies while it looks holds up the next look no longer than this. */
	private static final Duration LEASE = Duration.ofMinutes(5);

	private static final Duration KEPT = Duration.ofDays(30);

	private final JdbcClient database;

	private final Chance chance;

	AuditRuns(JdbcClient database, Chance chance) {
		this.database = database;
		this.chance = chance;
	}

	/** Takes the lease if nobody holds it. */
	boolean lease(UUID token, Instant now) {
		return this.database
			.sql("update auditor_lease set token = :token, until_at = :until where lease_id = 1"
					+ " and (token is null or until_at <= :now)")
			.param("token", Columns.bytes(token))
			.param("until", Columns.utc(now.plus(LEASE)))
			.param("now", Columns.utc(now))
			.update() == 1;
	}

	void release(UUID token) {
		this.database.sql("update auditor_lease set token = null where lease_id = 1 and token = :token")
			.param("token", Columns.bytes(token))
			.update();
	}

	void keep(Report report) {
		byte[] run = Columns.bytes(this.chance.newId());
		this.database
			.sql("insert into auditor_run (run_id, began_at, ended_at, open_applications, found, looked_at_all)"
					+ " values (:run, :began, :ended, :open, :found, :all)")
			.param("run", run)
			.param("began", Columns.utc(report.at()))
			.param("ended", Columns.utc(report.at().plus(report.took())))
			.param("open", report.open())
			.param("found", report.found())
			.param("all", report.atEverything())
			.update();
		report.findings().forEach((finding) -> keep(run, finding));
		forgetBefore(report.at().minus(KEPT));
	}

	private void keep(byte[] run, Finding finding) {
		this.database
			.sql("insert into auditor_finding (finding_id, run_id, broken_rule, application_id, reference,"
					+ " since_at) values (:id, :run, :rule, :application, :reference, :since)")
			.param("id", Columns.bytes(this.chance.newId()))
			.param("run", run)
			.param("rule", finding.rule().name())
			.param("application", Columns.bytes(finding.application()))
			.param("reference", finding.reference())
			.param("since", Columns.utc(finding.since()))
			.update();
	}

	private void forgetBefore(Instant limit) {
		this.database
			.sql("delete from auditor_finding where run_id in (select run_id from auditor_run"
					+ " where began_at < :limit)")
			.param("limit", Columns.utc(limit))
			.update();
		this.database.sql("delete from auditor_run where began_at < :limit")
			.param("limit", Columns.utc(limit))
			.update();
	}

	/** The latest report with its findings; empty before the first. */
	Optional<Report> last() {
		return this.database.sql("select * from auditor_run order by began_at desc, run_id desc limit 1")
			.query((row, number) -> report(row, findings(Columns.uuid(row, "run_id"))))
			.optional();
	}

	/** When everything was last looked at; empty before the first time. */
	Optional<Instant> lastOfEverything() {
		return this.database.sql("select max(began_at) as began_at from auditor_run where looked_at_all = true")
			.query((row, number) -> Optional.ofNullable(Columns.instantOrNull(row, "began_at")))
			.single();
	}

	/** The next look is at everything. */
	void wantEverything() {
		this.database.sql("update auditor_lease set wants_all = true where lease_id = 1").update();
	}

	/** Whether somebody wants that; afterwards nobody does. */
	boolean takeWish() {
		return this.database.sql("update auditor_lease set wants_all = false where lease_id = 1 and wants_all = true")
			.update() == 1;
	}

	/** The same without taking it. */
	boolean isWanted() {
		return this.database.sql("select wants_all from auditor_lease where lease_id = 1")
			.query(Boolean.class)
			.single();
	}

	private List<Finding> findings(UUID run) {
		return this.database.sql("select * from auditor_finding where run_id = ? order by broken_rule, since_at")
			.param(Columns.bytes(run))
			.query((row, number) -> new Finding(Rule.valueOf(row.getString("broken_rule")),
					Columns.uuid(row, "application_id"), row.getString("reference"), Columns.instant(row, "since_at")))
			.list();
	}

	/** The latest reports without their findings, the latest first. */
	List<Report> recent(int limit) {
		return this.database.sql("select * from auditor_run order by began_at desc, run_id desc limit " + limit)
			.query((row, number) -> report(row, List.of()))
			.list();
	}

	private static Report report(ResultSet row, List<Finding> findings) throws SQLException {
		Instant began = Columns.instant(row, "began_at");
		return new Report(began, Duration.between(began, Columns.instant(row, "ended_at")),
				row.getBoolean("looked_at_all"), row.getInt("open_applications"), row.getInt("found"), findings);
	}

}
