package dev.goodword.applications.inviting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Told;
import dev.goodword.applications.Wording;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import org.jspecify.annotations.Nullable;

/** What may be asked besides an end, and until when: {@code communication.md} 3.11. */
final class InvitingPolicy {

	/** The most characters of what we remember of somebody, and of an area. */
	static final int LONGEST = 300;

	/** The longest somebody may be kept in mind. */
	static final int MOST_MONTHS = 24;

	/** Whoever is asked has three weeks to answer, and something is kept after that. */
	static final int LEAST_KEPT_DAYS = 28;

	/** The longest an application is kept. */
	static final int MOST_KEPT_DAYS = 366;

	/** Nobody writes on a weekend. */
	private static final int FRIDAY = DayOfWeek.FRIDAY.getValue();

	/** What is over on a day is said from this hour on. */
	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private InvitingPolicy() {
	}

	/**
	 * The first objection; empty when it may be asked.
	 * @param outcome how the application ends
	 * @param target the other position; null when there is none the person may see
	 * @param asks whether it asks something that must be answered
	 * @param today the day where the candidate is
	 */
	static Optional<Refusal> objection(Besides wanted, Outcome outcome, PositionSummary own,
			@Nullable PositionSummary target, boolean asks, LocalDate today) {
		if (wanted.kind() == null) {
			return Optional.empty();
		}
		return switch (wanted.kind()) {
			case MOVE -> toMove(outcome, own, target, asks);
			case POOL -> toPool(wanted);
			case KEEP -> toKeep(outcome, wanted, today);
		};
	}

	private static Optional<Refusal> toMove(Outcome outcome, PositionSummary own, @Nullable PositionSummary target,
			boolean asks) {
		if (outcome != Outcome.POSITION_CLOSED) {
			return because("moveWithEnd");
		}
		boolean fits = target != null && target.status() == PositionStatus.OPEN && !target.confidential()
				&& !target.id().equals(own.id()) && target.company().equals(own.company());
		if (!fits) {
			return because("target");
		}
		return asks ? because("asks") : Optional.empty();
	}

	private static Optional<Refusal> toPool(Besides wanted) {
		boolean said = Wording.says(wanted.reason()) && Wording.says(wanted.area())
				&& Wording.fits(wanted.reason(), LONGEST) && Wording.fits(wanted.area(), LONGEST);
		if (!said) {
			return because("poolWords");
		}
		boolean fits = wanted.months() != null && wanted.months() >= 1 && wanted.months() <= MOST_MONTHS;
		return fits ? Optional.empty() : because("months");
	}

	private static Optional<Refusal> toKeep(Outcome outcome, Besides wanted, LocalDate today) {
		if (outcome != Outcome.POSITION_CLOSED) {
			return because("keepWithEnd");
		}
		LocalDate day = wanted.until();
		boolean fits = day != null && !day.isBefore(today.plusDays(LEAST_KEPT_DAYS))
				&& !day.isAfter(today.plusDays(MOST_KEPT_DAYS)) && day.getDayOfWeek().getValue() <= FRIDAY;
		return fits ? Optional.empty() : because("keepDay");
	}

	/** When keeping ends: in the morning of its day, so that the day brings the word. */
	static Instant keepEndsAt(LocalDate day, ZoneId theirs) {
		return day.atTime(MORNING).atZone(theirs).toInstant();
	}

	/** The last day of an answer, where the candidate is. */
	static LocalDate until(EndQuestionKind kind, Instant now, ZoneId theirs) {
		return LocalDate.ofInstant(now, theirs).plusDays(kind.days());
	}

	/**
	 * Whether the candidate can see and answer it: once they know of the end, until its
	 * last day is over, and unless the end was none.
	 */
	static boolean isOpen(EndQuestion invitation, @Nullable Outcome outcome, Told told, LocalDate today) {
		return outcome != null && outcome.isOurNo() && told == Told.SENT && invitation.answer() != EndAnswer.TAKEN_BACK
				&& invitation.answer() != EndAnswer.OVER
				&& (invitation.answer() == EndAnswer.YES || !today.isAfter(invitation.until()));
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("applications.inviting.refused." + why, null));
	}

}
