package dev.goodword.surveys.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.OneByOne;
import dev.goodword.surveys.answering.ReleasePolicy;
import dev.goodword.surveys.staff.StaffRounds.Round;

import org.springframework.stereotype.Component;

/**
 * Forgets who of our own people answered about a quarter once its figures are final, with
 * the mails that tell who was reminded, and whom we asked before, but for the last link
 * each of them got: it still says that it is over, and ends the asking for whoever wants
 * it.
 */
@Component
class ForgettingStaff implements DueWork {

	private final StaffRounds rounds;

	private final StaffLetters letters;

	private final Transactions transactions;

	private final InstantSource clock;

	ForgettingStaff(StaffRounds rounds, StaffLetters letters, Transactions transactions, InstantSource clock) {
		this.rounds = rounds;
		this.letters = letters;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "survey-forgetting-staff";
	}

	/** The figures are published meanwhile: they tell how many were asked. */
	@Override
	public Duration patience() {
		return Duration.ofHours(1);
	}

	@Override
	public Optional<Instant> nextDue() {
		return remembered().stream().map(ForgettingStaff::due).min(Instant::compareTo);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<Round> over = remembered().stream().filter((round) -> !now.isBefore(due(round))).toList();
		return OneByOne.each(over, (round) -> this.transactions.alone(() -> {
			this.rounds.invitationsUpTo(round).forEach(this.letters::forget);
			this.rounds.forget(round);
			return round;
		}));
	}

	private List<Round> remembered() {
		return this.transactions.within(this.rounds::remembered);
	}

	private static Instant due(Round round) {
		return ReleasePolicy.frozenAt(round.quarter());
	}

}
