package dev.goodword.interviews.proposing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Which times took the place of which, as the log of an applicant's proposals has it. */
final class ReplacedTimes {

	private ReplacedTimes() {
	}

	/** The times whose place these took when they were proposed; empty for none. */
	static Optional<ProposalId> before(List<ProposalEntry> log, ProposalId proposal) {
		return log.stream()
			.filter((entry) -> entry.act() == ProposalAct.REPLACED && !entry.proposal().equals(proposal))
			.filter((entry) -> follower(log, entry).filter(proposal::equals).isPresent())
			.map(ProposalEntry::proposal)
			.findFirst();
	}

	/** What was proposed in its place: the next thing proposed from that moment on. */
	private static Optional<ProposalId> follower(List<ProposalEntry> log, ProposalEntry replaced) {
		return log.stream()
			.filter((entry) -> entry.act() == ProposalAct.PROPOSED && !entry.proposal().equals(replaced.proposal()))
			.filter((entry) -> !entry.at().isBefore(replaced.at()))
			.min(Comparator.comparing(ProposalEntry::at))
			.map(ProposalEntry::proposal);
	}

	/**
	 * Where the times stood that stand again once these have fallen: those that left
	 * their place to them, unless nobody was told of those either.
	 * @param known when the times were proposed whose day runs; null when it is our turn,
	 * so that only times which were left open can stand
	 * @return the entry that left them there; empty when none stand
	 */
	static Optional<ProposalEntry> standing(List<ProposalEntry> log, ProposalId fallen, @Nullable UUID known) {
		Optional<ProposalId> step = before(log, fallen);
		while (step.isPresent()) {
			ProposalEntry told = told(log, step.get());
			if (told.act() != ProposalAct.PROPOSED) {
				return (known == null) ? Optional.of(told) : Optional.empty();
			}
			if (told.id().equals(known)) {
				return Optional.of(told);
			}
			step = before(log, step.get());
		}
		return Optional.empty();
	}

	/** The last that happened to them before others took their place. */
	private static ProposalEntry told(List<ProposalEntry> log, ProposalId replaced) {
		return log.stream()
			.filter((entry) -> entry.proposal().equals(replaced) && entry.act() != ProposalAct.REPLACED)
			.max(Comparator.comparing(ProposalEntry::at))
			.orElseThrow();
	}

}
