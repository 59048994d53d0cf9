package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The questions, one a rule: who is open and what they saw comes from the stage log, the
 * log of messages and the log of touches; only the dates themselves are the promises'.
 */
@Repository
class AuditQueries {

	/** The engine may be this late before it counts. */
	static final Duration PATIENCE = Duration.ofMinutes(1);

	/** No rung of a ladder waits this long for a living engine. */
	static final Duration STANDSTILL = Duration.ofMinutes(10);

	/** L of {@code communication.md} 3.13 while it is our turn, in working days. */
	static final int LONGEST_SILENCE = 10;

	/** The same while hiring for the position rests. */
	static final int LONGEST_PAUSE = 16;

	/** The same while it is held for the law. */
	static final int LONGEST_LEGAL_HOLD = 11;

	/** A broken promise is looked after this long. */
	private static final Duration MEMORY = Duration.ofDays(30);

	/**
	 * Promises that run while it is the candidate's turn: their own date is the limit.
	 */
	private static final String THEIRS = "('LAPSE_CHOICE', 'OFFER_OUT', 'INVITATION_OUT')";

	/** Promises whose silence is the candidate's own wish, besides. */
	private static final String WISHED = "('LAPSE_CHOICE', 'OFFER_OUT', 'INVITATION_OUT', 'AWAY')";

	/** Two reminders come within the last two working days; one of them by the last. */
	private static final Duration LAST_DAY = Duration.ofHours(7);

	private static final String RUNNING = " join promise p on p.application_id = o.application_id"
			+ " and p.chain = 'STAGE' and p.active is not null";

	private final JdbcClient database;

	private final CalendarRows calendars;

	private final Question question;

	AuditQueries(JdbcClient database, CalendarRows calendars, Question question) {
		this.database = database;
		this.calendars = calendars;
		this.question = question;
	}

	int open() {
		return this.database.sql("select count(*) from auditor_open_application").query(Integer.class).single();
	}

	List<Finding> findings(Instant now) {
		List<Finding> found = new ArrayList<>(undated());
		found.addAll(twiceDated());
		found.addAll(overdue(now.minus(PATIENCE)));
		found.addAll(noApology(now));
		found.addAll(silent(now));
		found.addAll(unreminded(now));
		found.addAll(engineLate(now.minus(STANDSTILL)));
		return found;
	}

	private List<Finding> undated() {
		return this.question.ask(Rule.UNDATED,
				"o.moved_at as since_at from auditor_open_application o"
						+ " where not exists (select 1 from promise p where p.application_id = o.application_id"
						+ " and p.chain = 'STAGE' and p.active is not null)",
				Map.of());
	}

	private List<Finding> twiceDated() {
		return this.question.ask(Rule.TWICE_DATED, "max(p.made_at) as since_at from auditor_open_application o"
				+ RUNNING + " group by o.application_id, o.reference having count(*) > 1", Map.of());
	}

	private List<Finding> overdue(Instant before) {
		return this.question.ask(Rule.OVERDUE, "p.deadline_at as since_at from auditor_open_application o" + RUNNING
				+ " where p.deadline_at < :before", Map.of("before", before));
	}

	/** Whoever has an end on its way hears that instead; a later word is one, too. */
	private List<Finding> noApology(Instant now) {
		return this.question.ask(Rule.NO_APOLOGY, "p.deadline_at as since_at from auditor_open_application o"
				+ " join promise p on p.application_id = o.application_id and p.chain = 'STAGE' and p.state = 'BROKEN'"
				+ " where o.cause <> 'ENDED' and p.kind <> 'LAPSE_CHOICE' and p.settled_at between :memory and :before"
				+ " and not exists (select 1 from promise r join message m on m.promise_id = r.promise_id"
				+ " where r.application_id = o.application_id and r.cause_id = p.promise_id"
				+ " and m.kind = 'BROKEN_PROMISE' and m.state <> 'CANCELLED')"
				+ " and not exists (select 1 from touch t where t.application_id = o.application_id"
				+ " and t.visible_at >= p.deadline_at)",
				Map.of("memory", now.minus(MEMORY), "before", now.minus(PATIENCE)));
	}

	private List<Finding> silent(Instant now) {
		Map<UUID, WorkingDays> known = new HashMap<>();
		return this.database.sql(
				"select o.application_id, o.reference, o.calendar_id, p.kind, coalesce(t.seen_at, o.arrived_at) as since_at"
						+ " from auditor_open_application o left join auditor_last_touch t"
						+ " on t.application_id = o.application_id left join promise p"
						+ " on p.application_id = o.application_id and p.chain = 'STAGE' and p.active is not null"
						+ " where coalesce(t.seen_at, o.arrived_at) < :before and (p.kind is null or p.kind not in "
						+ WISHED + ") order by since_at limit " + Question.MOST)
			.param("before", Columns.utc(now.minus(Duration.ofDays(LONGEST_SILENCE))))
			.query((row, number) -> new Silence(Columns.uuid(row, "calendar_id"), longest(row.getString("kind")),
					new Finding(Rule.SILENT, Columns.uuid(row, "application_id"), row.getString("reference"),
							Columns.instant(row, "since_at"))))
			.list()
			.stream()
			.filter((silence) -> known.computeIfAbsent(silence.calendar(), this.calendars::of)
				.between(silence.finding().since(), now) > silence.longest())
			.map(Silence::finding)
			.toList();
	}

	private static int longest(@Nullable String kind) {
		return switch (Objects.requireNonNullElse(kind, "")) {
			case "PAUSE" -> LONGEST_PAUSE;
			case "LEGAL_HOLD" -> LONGEST_LEGAL_HOLD;
			default -> LONGEST_SILENCE;
		};
	}

	/** A silence, and how many working days it may last. */
	private record Silence(UUID calendar, int longest, Finding finding) {
	}

	/** On the last day itself every reminder has been there. */
	private List<Finding> unreminded(Instant now) {
		return this.question.ask(Rule.UNREMINDED, "p.deadline_at as since_at from auditor_open_application o" + RUNNING
				+ " where p.kind in " + THEIRS + " and p.deadline_at < :before and p.made_at < :since"
				+ " and not exists (select 1 from message m where m.promise_id = p.promise_id"
				+ " and m.kind in ('CHOICE_REMINDER', 'OFFER_REMINDER', 'INVITATION_REMINDER') and m.state <> 'CANCELLED')",
				Map.of("before", now.plus(LAST_DAY), "since", now.minus(Duration.ofDays(3))));
	}

	private List<Finding> engineLate(Instant before) {
		return this.question.ask(Rule.ENGINE_LATE, "p.next_step_at as since_at from auditor_open_application o"
				+ RUNNING + " where p.next_step_at < :before", Map.of("before", before));
	}

}
