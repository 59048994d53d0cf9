package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Repository;

/**
 * The questions about dates: who is open and what they saw comes from the stage log, the
 * log of messages and the log of touches; only the dates themselves are the promises'.
 * What is due is asked of all, by the key over its moment; the rest is asked of suspects.
 */
@Repository
class AuditQueries {

	/** The engine may be this late before it counts. */
	static final Duration PATIENCE = Duration.ofMinutes(1);

	/** No rung of a ladder waits this long for a living engine. */
	static final Duration STANDSTILL = Duration.ofMinutes(10);

	/** A broken promise is looked after this long. */
	private static final Duration MEMORY = Duration.ofDays(30);

	/**
	 * Promises that run while it is the candidate's turn: their own date is the limit.
	 */
	private static final String THEIRS = "('LAPSE_CHOICE', 'OFFER_OUT', 'INVITATION_OUT', 'INFORMATION_ASKED')";

	/** Two reminders come within the last two working days; one of them by the last. */
	private static final Duration LAST_DAY = Duration.ofHours(7);

	/** A second one at once cannot be 1 as well; that it is there is found by itself. */
	private static final String RUNNING = " from promise p join auditor_open_application o"
			+ " on o.application_id = p.application_id where p.chain = 'STAGE' and p.active = 1";

	private final Question question;

	private final SilenceRule silence;

	AuditQueries(Question question, SilenceRule silence) {
		this.question = question;
		this.silence = silence;
	}

	List<Finding> findings(Suspects suspects, Instant now) {
		List<Finding> found = new ArrayList<>();
		for (Asked asked : List.of(undated(), twiceDated(), overdue(now.minus(PATIENCE)), noApology(now),
				unreminded(now), engineLate(now.minus(STANDSTILL)))) {
			found.addAll(this.question.ask(asked, suspects));
		}
		found.addAll(this.silence.among(Objects.requireNonNull(suspects.of(Rule.SILENT)), now));
		return found;
	}

	private static Asked undated() {
		return new Asked(Rule.UNDATED,
				"o.moved_at as since_at from auditor_open_application o"
						+ " where not exists (select 1 from promise p where p.application_id = o.application_id"
						+ " and p.chain = 'STAGE' and p.active is not null)",
				Map.of());
	}

	/** The unique key lets only one of two be 1. */
	private static Asked twiceDated() {
		return new Asked(Rule.TWICE_DATED, "p.made_at as since_at from promise p"
				+ " join auditor_open_application o on o.application_id = p.application_id"
				+ " where p.chain = 'STAGE' and (p.active < 1 or p.active > 1) and exists (select 1 from promise q"
				+ " where q.application_id = p.application_id and q.chain = 'STAGE' and q.active is not null"
				+ " and q.promise_id <> p.promise_id)", Map.of());
	}

	private static Asked overdue(Instant before) {
		return new Asked(Rule.OVERDUE, "p.deadline_at as since_at" + RUNNING + " and p.deadline_at < :before",
				Map.of("before", before));
	}

	/** Whoever has an end on its way hears that instead; a later word is one, too. */
	private static Asked noApology(Instant now) {
		return new Asked(Rule.NO_APOLOGY,
				"p.deadline_at as since_at from promise p"
						+ " join auditor_open_application o on o.application_id = p.application_id"
						+ " where p.chain = 'STAGE' and p.state = 'BROKEN' and o.cause <> 'ENDED'"
						+ " and p.kind <> 'LAPSE_CHOICE' and p.settled_at between :memory and :before"
						+ " and not exists (select 1 from promise r join message m on m.promise_id = r.promise_id"
						+ " where r.application_id = o.application_id and r.cause_id = p.promise_id"
						+ " and m.kind = 'BROKEN_PROMISE' and m.state <> 'CANCELLED')"
						+ " and not exists (select 1 from touch t where t.application_id = o.application_id"
						+ " and t.visible_at >= p.deadline_at)",
				Map.of("memory", now.minus(MEMORY), "before", now.minus(PATIENCE)));
	}

	/** On the last day itself every reminder has been there. */
	private static Asked unreminded(Instant now) {
		return new Asked(Rule.UNREMINDED,
				"p.deadline_at as since_at" + RUNNING + " and p.kind in " + THEIRS
						+ " and p.deadline_at < :before and p.made_at < :since"
						+ " and not exists (select 1 from message m where m.promise_id = p.promise_id"
						+ " and m.kind in ('CHOICE_REMINDER', 'OFFER_REMINDER', 'INVITATION_REMINDER',"
						+ " 'INFORMATION_REMINDER') and m.state <> 'CANCELLED')",
				Map.of("before", now.plus(LAST_DAY), "since", now.minus(Duration.ofDays(3))));
	}

	private static Asked engineLate(Instant before) {
		return new Asked(Rule.ENGINE_LATE, "p.next_step_at as since_at" + RUNNING + " and p.next_step_at < :before",
				Map.of("before", before));
	}

}
