package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A question whose told day is over everywhere on earth, and nobody answered. */
final class Unanswered {

	/** From its midnight in Greenwich, a day is over everywhere after this long. */
	private static final Duration A_DAY_EVERYWHERE = Duration.ofHours(36);

	private Unanswered() {
	}

	static Asked asked(Instant now) {
		return new Asked(Rule.UNANSWERED,
				"q.asked_at as since_at from candidate_question q"
						+ " join job_application o on o.application_id = q.application_id"
						+ " where q.state = 'ASKED' and q.told_date < :over",
				Map.of("over", now.minus(A_DAY_EVERYWHERE)));
	}

}
