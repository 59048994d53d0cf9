package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Repository;

/**
 * The questions about what was said: the invariants I3 to I9 of {@code communication.md}
 * 3.13, over the stage log, the log of messages and the log of touches. A word is looked
 * at for a day after it was taken by a mail server; what is missing is missed until it is
 * there.
 */
@Repository
class WordQueries {

	/** Work that follows a decision has been done by then. */
	static final Duration PATIENCE = Duration.ofMinutes(5);

	static final Duration DAY = Duration.ofDays(1);

	private static final Duration MEMORY = Duration.ofDays(30);

	private static final String LOST = "('FAILED', 'SUPPRESSED', 'EXPIRED')";

	private static final String STOPPED = "('FAILED', 'SUPPRESSED', 'EXPIRED', 'CANCELLED', 'SUPERSEDED')";

	/** Never on the page of one application, or said to somebody who has left. */
	private static final String AFTERWARDS = "('SIGN_IN', 'SURVEY', 'WITHDRAWN', 'REOPENED', 'ALREADY_APPLIED',"
			+ " 'ADDRESS_CHANGED', 'LAPSED', 'KEPT_IN', 'OFFER_ACCEPTED', 'CORRECTION', 'QUESTION_ANSWERED', 'FEEDBACK_GIVEN',"
			+ " 'COMPLAINT_RECEIVED', 'COMPLAINT_ANSWERED', 'COMPLAINT_CLOSED', 'COMPLAINT_DELAYED',"
			+ " 'QUESTION_RECEIVED', 'QUESTION_DELAYED', 'POOL_INVITATION', 'KEPT_OVER', 'FREE_MESSAGE')";

	/** A call to be made, or made since. */
	private static final String CALL = "exists (select 1 from task k where k.application_id = o.application_id"
			+ " and k.kind in ('CALL_CANDIDATE', 'CHECK_DELIVERY') and (k.done_at is null or k.done_at >= ";

	private final Question question;

	WordQueries(Question question) {
		this.question = question;
	}

	List<Finding> findings(Suspects suspects, Scope scope) {
		Instant now = scope.now();
		List<Finding> found = new ArrayList<>(this.question.ask(untold(now), suspects));
		found.addAll(this.question.ask(orphans(), suspects));
		found.addAll(this.question.ask(Unanswered.asked(now), suspects));
		for (Asked asked : words(scope.from(DAY), scope.from(MEMORY), now)) {
			found.addAll(this.question.ask(asked, suspects));
		}
		for (Asked asked : words(now.minus(DAY), now.minus(MEMORY), now)) {
			found.addAll(this.question.ask(asked, scope.again()));
		}
		return found;
	}

	/** What was said since one moment, and lost since another. */
	private static List<Asked> words(Instant said, Instant lost, Instant now) {
		return List.of(saidTwice(said), saidAfterTheEnd(said), hidden(said), wrongPerson(said), nobodyCalls(lost, now));
	}

	/** I3: decided, and neither a letter is on its way nor a call to be made. */
	private static Asked untold(Instant now) {
		return new Asked(Rule.UNTOLD, "o.moved_at as since_at from auditor_open_application o"
				+ " join stage_move l on l.application_id = o.application_id and l.happened_at = o.moved_at"
				+ " where o.cause = 'ENDED' and l.cause = 'ENDED' and o.moved_at < :before"
				+ " and not exists (select 1 from message m where m.application_id = o.application_id"
				+ " and m.cause_id = l.move_id and m.state not in " + STOPPED + ") and not " + CALL + "o.moved_at))",
				Map.of("before", now.minus(PATIENCE)));
	}

	/** I4: whoever is undecided at a closed position. */
	private static Asked orphans() {
		return new Asked(Rule.ORPHAN,
				"p.status_since as since_at from auditor_open_application o"
						+ " join job_application a on a.application_id = o.application_id"
						+ " join job_position p on p.position_id = a.position_id where p.status = 'CLOSED'"
						+ " and o.cause <> 'ENDED'",
				Map.of());
	}

	/** I5: the same message taken twice, or one word in two messages. */
	private static Asked saidTwice(Instant since) {
		return new Asked(Rule.SAID_TWICE, "m.accepted_at as since_at from message m"
				+ " join job_application o on o.application_id = m.application_id where m.accepted_at >= :since"
				+ " and ((select count(*) from message_event e where e.message_id = m.message_id"
				+ " and e.state = 'ACCEPTED') > 1 or exists (select 1 from message n"
				+ " where n.application_id = m.application_id and n.kind = m.kind and n.occasion = m.occasion"
				+ " and n.message_id <> m.message_id and n.accepted_at is not null and (n.created_at < m.created_at"
				+ " or (n.created_at = m.created_at and n.message_id < m.message_id))))", Map.of("since", since));
	}

	/** I6: a word about what goes on, handed over after the end was told. */
	private static Asked saidAfterTheEnd(Instant since) {
		return new Asked(Rule.SAID_AFTER_END, "m.handed_at as since_at from message m"
				+ " join job_application o on o.application_id = m.application_id"
				+ " join stage_move l on l.application_id = m.application_id and l.happened_at < m.handed_at"
				+ " where m.accepted_at >= :since and m.kind not in " + AFTERWARDS
				+ " and (m.cause_id is null or m.cause_id <> l.move_id)"
				+ " and not exists (select 1 from stage_move n where n.application_id = l.application_id"
				+ " and n.stage_epoch > l.stage_epoch and n.happened_at <= m.handed_at)"
				+ " and (l.cause in ('WITHDRAWN', 'LAPSED', 'HIRED') or (l.cause = 'ENDED' and exists"
				+ " (select 1 from message c where c.application_id = l.application_id and c.cause_id = l.move_id"
				+ " and c.accepted_at < m.handed_at)))", Map.of("since", since));
	}

	/**
	 * I7: said by mail and not on the candidate's page, or later there than in the mail.
	 */
	private static Asked hidden(Instant since) {
		return new Asked(Rule.HIDDEN,
				"m.accepted_at as since_at from message m"
						+ " join job_application o on o.application_id = m.application_id where m.accepted_at >= :since"
						+ " and m.kind not in ('SIGN_IN', 'SURVEY') and (m.visible_at is null"
						+ " or m.visible_at > m.accepted_at or not exists"
						+ " (select 1 from touch t where t.message_id = m.message_id))",
				Map.of("since", since));
	}

	/** I8: about one person's application, to another person. */
	private static Asked wrongPerson(Instant since) {
		return new Asked(Rule.WRONG_PERSON,
				"m.accepted_at as since_at from message m"
						+ " join job_application o on o.application_id = m.application_id where m.accepted_at >= :since"
						+ " and m.candidate_id <> o.candidate_id and not exists (select 1 from candidate c"
						+ " where c.candidate_id = m.candidate_id and c.merged_into = o.candidate_id)",
				Map.of("since", since));
	}

	/** I9: a word did not arrive, nothing later did, and nobody is to call. */
	private static Asked nobodyCalls(Instant since, Instant now) {
		return new Asked(Rule.NOBODY_CALLS, "m.settled_at as since_at from message m"
				+ " join auditor_open_application o on o.application_id = m.application_id"
				+ " where m.settled_at between :memory and :before and m.state in " + LOST
				+ " and m.kind not in ('SIGN_IN', 'SURVEY', 'BRIDGE_NOTE', 'WITHDRAWN', 'INTERVIEW_REMINDER',"
				+ " 'OFFER_REMINDER', 'INVITATION_REMINDER', 'INFORMATION_REMINDER') and not " + CALL + "m.settled_at))"
				+ " and not exists (select 1 from message n where n.application_id = m.application_id"
				+ " and n.accepted_at > m.settled_at and n.kind not in ('SIGN_IN', 'SURVEY'))",
				Map.of("memory", since, "before", now.minus(PATIENCE)));
	}

}
