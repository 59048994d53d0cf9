package dev.goodword.simulation;

import java.util.Map;
import java.util.TreeMap;

/** How often each rare state was reached. */
final class Coverage {

	private final Map<Fact, Integer> counts = new TreeMap<>();

	/** States a set of runs with faults must have reached. */
	enum Fact {

		CRASH_BEFORE_COMMIT, CRASH_AFTER_COMMIT, CRASH_BEFORE_DATA, CRASH_AFTER_DATA, OUTAGE_MET, LONG_OUTAGE_MET,
		DEFERRED, REPLY_LOST_TAKEN, REPLY_LOST_NOT_TAKEN, CLOCK_AHEAD, CLOCK_BACK, FROZEN, FROZEN_IN_DATA,
		SENT_AGAIN_AFTER_DOUBT, SUBMITTED_AGAIN, WITHDRAWN, WITHDRAWN_AGAIN, RETURNED, RECRUITER_LEFT, HEAD_NAMED,
		HEAD_ASKED, KEPT_IN, TIMES_PROPOSED, TIMES_TAKEN_BACK, TIMES_UNFIT, TIME_CHOSEN, INFORMATION_ASKED,
		INFORMATION_GIVEN, INFORMATION_BACK, MORE_TIME, TALK_HELD, TALK_MISSED, TALK_MOVED, OFFER_MADE, HIRED, AWAY,
		RIVAL, PERSONAL_WORD, UNDONE, APPLIED_TWICE, CALLED, HELD_FOR_LAW, LAW_REFUSED, LAW_LIFTED, ASKED_US,
		ANSWERED_THEM

	}

	void reached(Fact fact) {
		this.counts.merge(fact, 1, Integer::sum);
	}

	int count(Fact fact) {
		return this.counts.getOrDefault(fact, 0);
	}

	void add(Coverage other) {
		other.counts.forEach((fact, count) -> this.counts.merge(fact, count, Integer::sum));
	}

	Map<Fact, Integer> counts() {
		return this.counts;
	}

}
