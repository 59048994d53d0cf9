package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

import dev.goodword.surveys.AskingRules;
import dev.goodword.surveys.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is asked now, later or not at all: gates and fatigue rules of
 * {@code experience.md} 3.2. Pure.
 */
final class InvitationPolicy {

	/** One reminder, this long after the first mail. */
	static final Duration REMINDER = Duration.ofDays(4);

	/** The link dies after that. */
	static final Duration VALID = Duration.ofDays(21);

	/** The send time is drawn from a day around its middle. */
	static final Duration SPREAD = Duration.ofDays(1);

	private static final Duration BETWEEN_OUTCOMES = Duration.ofDays(90);

	private static final Duration A_YEAR = Duration.ofDays(365);

	/** How long asking waits for its turn, and at the end of it for nobody any more. */
	static final Duration PATIENCE = Duration.ofDays(30);

	private static final Duration LOOK_AGAIN = Duration.ofDays(1);

	private InvitationPolicy() {
	}

	/**
	 * Everything the decision rests on.
	 *
	 * @param since when the outcome was told, the wait or their work began, or they were
	 * asked before
	 * @param stands whether what it asks about is still so, and told
	 * @param confidential whether only the hiring team may know of the position
	 * @param rules what the company chose
	 */
	record Case(Touchpoint touchpoint, Instant since, boolean stands, boolean confidential, Person person,
			AskingRules rules) {

		/** When at the earliest it was meant to be asked. */
		Instant ready() {
			return Ripening.ready(this.touchpoint, this.since);
		}

		/** Whether it is so long ago that the answer would be about something else. */
		boolean isOver(Instant now) {
			return this.touchpoint == Touchpoint.T9 && Ripening.isTooLate(this.since, now);
		}

	}

	/**
	 * What is known of the person across all applications.
	 *
	 * @param mayBeAsked whether they exist, have an address and never objected
	 * @param activeElsewhere whether another application of theirs is going
	 * @param lastEndAt when the latest of all their outcomes was told; null for none
	 * @param lastNoAt when the latest "no" was told; null for none
	 * @param asked what they were asked before
	 */
	record Person(boolean mayBeAsked, boolean activeElsewhere, @Nullable Instant lastEndAt, @Nullable Instant lastNoAt,
			List<Before> asked) {
	}

	/** Something they were asked, and when. */
	record Before(Touchpoint touchpoint, Instant at) {
	}

	/**
	 * The decision.
	 *
	 * @param again when to look again; null unless the answer is to wait
	 */
	record Answer(Kind kind, @Nullable Instant again) {

		static final Answer ASK = new Answer(Kind.ASK, null);

		static final Answer DROP = new Answer(Kind.DROP, null);

		static Answer waitUntil(Instant again) {
			return new Answer(Kind.WAIT, again);
		}

	}

	/** What is to be done. */
	enum Kind {

		/** Asked now. */
		ASK,
		/** Looked at again later. */
		WAIT,
		/** Never asked about this application. */
		DROP

	}

	static Answer decide(Case known, Instant now) {
		Person person = known.person();
		AskingRules rules = known.rules();
		if (!rules.isOn(known.touchpoint()) || !mayBe(known) || !isLatest(known) || isTired(known, now)
				|| known.isOver(now)) {
			return Answer.DROP;
		}
		if (person.lastNoAt() != null && now.isBefore(person.lastNoAt().plus(rules.restAfterNo()))) {
			return Answer.waitUntil(person.lastNoAt().plus(rules.restAfterNo()));
		}
		if (within(person, (before) -> true, rules.restAfterMail(), now) > 0 || person.activeElsewhere()) {
			boolean mayWait = !known.touchpoint().isOnPage() && now.isBefore(known.ready().plus(PATIENCE));
			return mayWait ? Answer.waitUntil(now.plus(LOOK_AGAIN)) : Answer.DROP;
		}
		return Answer.ASK;
	}

	private static boolean mayBe(Case known) {
		return known.stands() && known.person().mayBeAsked() && !known.confidential();
	}

	/** The latest application wins; nobody is asked about an earlier one. */
	private static boolean isLatest(Case known) {
		Instant last = known.person().lastEndAt();
		return !known.touchpoint().isHeadline() || last == null || !last.isAfter(known.since());
	}

	private static boolean isTired(Case known, Instant now) {
		boolean recently = known.touchpoint().isHeadline()
				&& within(known.person(), (before) -> before.touchpoint().isHeadline(), BETWEEN_OUTCOMES, now) > 0;
		return recently || within(known.person(), (before) -> true, A_YEAR, now) >= known.rules().inAYear();
	}

	private static long within(Person person, Predicate<Before> which, Duration span, Instant now) {
		return person.asked().stream().filter(which).filter((before) -> before.at().isAfter(now.minus(span))).count();
	}

}
