package dev.goodword.interviews.proposing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.interviews.Appointment;

import org.jspecify.annotations.Nullable;

/**
 * Which times may be proposed and until when, and what may become of a proposal. Source
 * of the figures: {@code communication.md} 3.2, "Invitation out, no slot chosen".
 */
final class ProposalPolicy {

	/** One time is no choice. */
	static final int FEWEST = 2;

	static final int MOST = 6;

	/** Shorter than this nobody could be reminded of their day before it comes. */
	static final int SHORTEST_DAYS = 2;

	/** The longest it may be the candidate's turn, in working days. */
	static final int LONGEST_DAYS = 7;

	/** The usual day of their answer: the one on which somebody calls. */
	static final int USUAL_DAYS = 5;

	static final int LONGEST_WORDS = 1000;

	private static final String KEYS = "interviews.refused.";

	private ProposalPolicy() {
	}

	/**
	 * The first objection to proposing these times, or empty; what each of them needs for
	 * itself is asked elsewhere.
	 * @param today the day where the candidate is
	 */
	static Optional<Refusal> toPropose(ProposedTimes times, LocalDate answerBy, LocalDate today,
			WorkingCalendar calendar, List<LocalDate> slotDays) {
		List<Appointment> slots = times.slots();
		if (slots.size() < FEWEST || slots.size() > MOST) {
			return because("slots");
		}
		if (overlap(slots)) {
			return because("slotsOverlap");
		}
		if (answerBy.isBefore(calendar.nthWorkingDayAfter(today, SHORTEST_DAYS))) {
			return because("answerEarly");
		}
		if (answerBy.isAfter(calendar.nthWorkingDayAfter(today, LONGEST_DAYS))) {
			return because("answerLate");
		}
		return answerBy.isAfter(slotDays.get(slotDays.size() - 1)) ? because("answerAfterSlots") : Optional.empty();
	}

	/** Whether two of them, in order of time, take place at once. */
	private static boolean overlap(List<Appointment> slots) {
		for (int at = 1; at < slots.size(); at++) {
			if (slots.get(at).startsAt().isBefore(slots.get(at - 1).endsAt())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The first objection to taking it back, or empty. Somebody who was told needs to
	 * hear why; a time nobody waits for any more just falls away.
	 */
	static Optional<Refusal> toTakeBack(ProposalSummary proposal, @Nullable String reason) {
		if (!proposal.isLive()) {
			return because("proposalOver");
		}
		return ((!proposal.isOpen() || Wording.says(reason)) && Wording.fits(reason, LONGEST_WORDS)) ? Optional.empty()
				: because("reason");
	}

	/**
	 * The first objection to the candidate's choosing this time, or empty.
	 * @param taken whether somebody they would meet is taken then
	 */
	static Optional<Refusal> toChoose(Appointment slot, boolean taken, Instant now) {
		if (!slot.startsAt().isAfter(now)) {
			return because("choicePassed");
		}
		return taken ? because("choiceTaken") : Optional.empty();
	}

	/** The first objection to the candidate's words on what would fit, or empty. */
	static Optional<Refusal> toSuggest(@Nullable String words) {
		return (Wording.says(words) && Wording.fits(words, LONGEST_WORDS)) ? Optional.empty() : because("choiceWords");
	}

	/**
	 * What is said to whoever chooses from a proposal that is over; empty while it lives.
	 */
	static Optional<Refusal> whileLive(ProposalState state) {
		return switch (state) {
			case OPEN, LEFT_OPEN -> Optional.empty();
			case CHOSEN -> because("choiceMade");
			case REPLACED -> because("choiceReplaced");
			case NONE_FIT -> because("choiceAnswered");
			case TAKEN_BACK, OVERTAKEN -> because("choiceGone");
		};
	}

	static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal(KEYS + why, null));
	}

}
