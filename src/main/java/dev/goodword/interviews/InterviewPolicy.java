package dev.goodword.interviews;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What may be agreed with a candidate, and when an appointment may be settled. Nobody
 * counts as absent before a quarter of an hour has passed ({@code communication.md} 3.9).
 */
final class InterviewPolicy {

	/** How long we wait for a candidate. */
	static final Duration GRACE = Duration.ofMinutes(15);

	/** How long after the start a candidate can say that nobody is there. */
	static final Duration REPORTABLE = Duration.ofHours(12);

	static final int SHORTEST = 5;

	static final int LONGEST = 600;

	static final int LONGEST_PLACE = 500;

	static final int LONGEST_TOPICS = 2000;

	static final int LONGEST_REASON = 1000;

	private static final Duration FARTHEST = Duration.ofDays(365);

	private static final String KEYS = "interviews.refused.";

	private InterviewPolicy() {
	}

	/**
	 * The first objection to agreeing on this, or empty.
	 * @param open whether the application goes on
	 * @param others the other appointments that stand with this candidate
	 */
	static Optional<Refusal> toPlan(InterviewPlan plan, boolean open, Collection<Appointment> others, Instant now) {
		Appointment when = plan.appointment();
		if (!open) {
			return because("ended");
		}
		if (when.minutes() < SHORTEST || when.minutes() > LONGEST) {
			return because("minutes");
		}
		if (!when.exists()) {
			return because("noSuchHour");
		}
		if (!when.startsAt().isAfter(now)) {
			return because("past");
		}
		if (when.startsAt().isAfter(now.plus(FARTHEST))) {
			return because("far");
		}
		if (!isLine(plan.place())) {
			return because("place");
		}
		if (!Wording.fits(plan.topics(), LONGEST_TOPICS)) {
			return because("topics");
		}
		if (plan.panel().isEmpty()) {
			return because("panel");
		}
		return others.stream().anyMatch(when::overlaps) ? because("overlap") : Optional.empty();
	}

	/** The first objection to changing what was agreed, or empty. */
	static Optional<Refusal> toChange(InterviewState state, Change change) {
		if (state != InterviewState.BOOKED) {
			return because("settled");
		}
		boolean ours = change.askedBy() == Side.COMPANY;
		if (!Wording.fits(change.reason(), LONGEST_REASON) || (ours && !change.isExplained())) {
			return because("reason");
		}
		return Optional.empty();
	}

	/**
	 * The first objection to saying what became of it, or empty.
	 * @param act what is said to have become of it
	 */
	static Optional<Refusal> toSettle(InterviewState state, Appointment when, InterviewAct act, Instant now) {
		if (state != InterviewState.BOOKED) {
			return because("settled");
		}
		if (now.isBefore(when.startsAt())) {
			return because("notBegun");
		}
		boolean waiting = act == InterviewAct.CANDIDATE_ABSENT && now.isBefore(when.startsAt().plus(GRACE));
		return waiting ? because("grace") : Optional.empty();
	}

	/** The objection to words about what happened, or empty. */
	static Optional<Refusal> toExplain(@Nullable String reason) {
		return Wording.fits(reason, LONGEST_REASON) ? Optional.empty() : because("reason");
	}

	/** Whether the candidate can say at this moment that nobody is there. */
	static boolean isReportable(InterviewState state, Appointment when, Instant now) {
		return state == InterviewState.BOOKED && !now.isBefore(when.startsAt())
				&& now.isBefore(when.startsAt().plus(REPORTABLE));
	}

	private static boolean isLine(String text) {
		return !text.isBlank() && Wording.fits(text, LONGEST_PLACE)
				&& text.codePoints().noneMatch(Character::isISOControl);
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal(KEYS + why, null));
	}

}
