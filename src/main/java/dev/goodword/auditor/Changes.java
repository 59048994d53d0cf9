package dev.goodword.auditor;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import dev.goodword.shared.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which applications have moved since a moment, by the stamps of what was written, and
 * whose silence has become too long since then by the passing of days alone. What was
 * changed without a stamp is not among them: the look at everything finds that.
 */
@Repository
class Changes {

	private static final List<String> MOVED = List.of(
			"select application_id from stage_move where happened_at >= :since",
			"select application_id from promise where state in ('KEPT_DECISION', 'KEPT_UPDATE', 'BROKEN', 'SUPERSEDED',"
					+ " 'VOID') and settled_at >= :since",
			"select application_id from message where state in ('FAILED', 'SUPPRESSED', 'EXPIRED', 'CANCELLED',"
					+ " 'SUPERSEDED') and settled_at >= :since and application_id is not null",
			"select application_id from interview_event where happened_at >= :since",
			"select a.application_id from job_application a join job_position p on p.position_id = a.position_id"
					+ " where p.status = 'CLOSED' and p.status_since >= :since");

	/** The last that was seen lies between two moments. */
	private static final List<String> QUIET = List
		.of("select t.application_id from touch t where t.visible_at >= :from and t.visible_at < :to and not exists"
				+ " (select 1 from touch n where n.application_id = t.application_id and n.visible_at > t.visible_at)",
				"select application_id from interview_event where ends_at >= :from and ends_at < :to",
				"select l.application_id from stage_move l where l.happened_at >= :from and l.happened_at < :to"
						+ " and not exists (select 1 from touch n where n.application_id = l.application_id)");

	private final JdbcClient database;

	private final CalendarRows calendars;

	Changes(JdbcClient database, CalendarRows calendars) {
		this.database = database;
		this.calendars = calendars;
	}

	/**
	 * Who may break a rule: what has moved, and what broke one the last time.
	 * @param open how many are open
	 */
	Suspects suspects(Scope scope, int open) {
		Instant since = Objects.requireNonNull(scope.since());
		Set<UUID> moved = new HashSet<>(scope.again());
		MOVED.forEach((sql) -> moved.addAll(ask(sql, Map.of("since", since))));
		Set<UUID> silent = quiet(since, scope.now(), this.calendars.ofPositions().values());
		silent.addAll(moved);
		return new Suspects(Map.of(Rule.UNDATED, moved, Rule.SILENT, silent, Rule.UNTOLD, moved, Rule.ORPHAN, moved),
				open);
	}

	/** Who has had to wait too long since then. */
	private Set<UUID> quiet(Instant since, Instant now, Collection<WorkingDays> calendars) {
		Set<UUID> quiet = new HashSet<>();
		for (int days : List.of(SilenceRule.LONGEST, SilenceRule.LONGEST_LEGAL_HOLD, SilenceRule.LONGEST_PAUSE)) {
			for (Map.Entry<Instant, Instant> span : spans(days, since, now, calendars)) {
				for (String sql : QUIET) {
					quiet.addAll(ask(sql, Map.of("from", span.getKey(), "to", span.getValue())));
				}
			}
		}
		return quiet;
	}

	private static Set<Map.Entry<Instant, Instant>> spans(int days, Instant since, Instant now,
			Collection<WorkingDays> calendars) {
		Set<Map.Entry<Instant, Instant>> spans = new HashSet<>();
		for (WorkingDays calendar : calendars) {
			Instant from = calendar.limit(days, since);
			Instant to = calendar.limit(days, now);
			if (from.isBefore(to)) {
				spans.add(Map.entry(from, to));
			}
		}
		return spans;
	}

	private List<UUID> ask(String sql, Map<String, Instant> moments) {
		JdbcClient.StatementSpec statement = this.database.sql(sql);
		for (Map.Entry<String, Instant> moment : moments.entrySet()) {
			statement = statement.param(moment.getKey(), Columns.utc(moment.getValue()));
		}
		return statement.query((row, number) -> Columns.uuid(row, "application_id")).list();
	}

}
