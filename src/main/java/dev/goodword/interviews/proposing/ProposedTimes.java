package dev.goodword.interviews.proposing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.MeetingMode;

import org.jspecify.annotations.Nullable;

/**
 * The times a candidate may choose from, and what is the same for all of them.
 *
 * @param starts when a talk could begin, on the clock of the zone, the earliest first
 * @param zone the clock
 * @param minutes how long it takes
 * @param mode how they meet
 * @param place where: an address, a link or a number, as the candidate reads it
 * @param panel whom they meet
 * @param topics what it is about and how to prepare; null when nothing was said
 * @param finalRound whether no further talk follows
 */
public record ProposedTimes(List<LocalDateTime> starts, ZoneId zone, int minutes, MeetingMode mode, String place,
		Set<AccountId> panel, @Nullable String topics, boolean finalRound) {

	public ProposedTimes {
		starts = starts.stream().sorted().toList();
		panel = Set.copyOf(panel);
	}

	/** The appointments there could be, the earliest first. */
	public List<Appointment> slots() {
		return this.starts.stream().map((start) -> new Appointment(start, this.zone, this.minutes)).toList();
	}

	/** Those that have not begun, the earliest first. */
	public List<Appointment> ahead(Instant now) {
		return slots().stream().filter((slot) -> slot.startsAt().isAfter(now)).toList();
	}

	/** One of them; empty when that time was never proposed. */
	public Optional<Appointment> slot(LocalDateTime start) {
		return slots().stream().filter((slot) -> slot.localStart().equals(start)).findFirst();
	}

	/** What is agreed when this one is chosen. */
	public InterviewPlan at(Appointment slot) {
		return new InterviewPlan(slot, this.mode, this.place, this.panel, this.topics, this.finalRound);
	}

}
