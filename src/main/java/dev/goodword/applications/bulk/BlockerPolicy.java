package dev.goodword.applications.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is not decided about together with others, and why: the list of
 * {@code communication.md} 3.10 and, where a position ends, of 3.11. A concern is set
 * aside for one person by somebody who has looked; what is firm cannot be.
 */
final class BlockerPolicy {

	private static final Duration RECENT = Duration.ofHours(48);

	private static final Set<StageKind> LAST_STEPS = EnumSet.of(StageKind.DECISION, StageKind.OFFER);

	private BlockerPolicy() {
	}

	/**
	 * What is known of somebody on the list.
	 *
	 * @param member as frozen
	 * @param now as it is
	 * @param named whether we know the name
	 * @param finalRound whether the last round was held
	 * @param objection of those who know more: a talk ahead, an offer that is out
	 * @param words against the words chosen for this one; null when none are chosen yet
	 * @param concerns the keys of what else is known
	 */
	record Known(BatchMember member, ApplicationSummary now, boolean named, boolean finalRound,
			Optional<Refusal> objection, @Nullable Optional<Refusal> words, List<String> concerns) {

		/** Whether the decision about them was or is about to be made by name. */
		boolean finalist() {
			return this.finalRound || LAST_STEPS.contains(this.now.stageKind());
		}

	}

	/** Why they are not decided about like this, what is firm first. */
	static List<Blocker> blockers(BatchKind kind, Known person, Instant at) {
		if (!person.now().isOpen()) {
			return List.of(Blocker.firm("ended"));
		}
		List<Blocker> found = new ArrayList<>();
		person.objection().ifPresent((refusal) -> found.add(Blocker.of(refusal)));
		if (person.now().version() != person.member().seenVersion()) {
			found.add(Blocker.firm("changed"));
		}
		if (person.now().stageKind() == StageKind.OFFER && person.objection().isEmpty()) {
			found.add(Blocker.firm("nearlyHired"));
		}
		else if (person.finalist() && !isSettled(kind, person.member().own())) {
			found.add(Blocker.firm(kind.isForAll() ? "finalistCall" : "finalist"));
		}
		if (isGeneral(person)) {
			found.add(Blocker.firm("ownWords"));
		}
		if (!person.named()) {
			found.add(Blocker.firm("nameless"));
		}
		if (person.words() != null) {
			person.words().ifPresent((refusal) -> found.add(Blocker.of(refusal)));
		}
		found.addAll(concerns(person, at));
		return found;
	}

	/** Whoever was met reads words of their own, also of a position's end. */
	private static boolean isGeneral(Known person) {
		OwnWords own = person.member().own();
		return person.now().interviewHeldAt() != null && own.outcome() != Outcome.NOT_SELECTED
				&& !Wording.says(own.text());
	}

	/** Finalists are called, or somebody says why not; and never without a look. */
	private static boolean isSettled(BatchKind kind, OwnWords own) {
		return kind.isForAll() && (own.call() || Wording.says(own.waiver()));
	}

	private static List<Blocker> concerns(Known person, Instant at) {
		List<Blocker> concerns = new ArrayList<>();
		Instant since = at.minus(RECENT);
		if (person.now().receivedAt().isAfter(since)) {
			concerns.add(Blocker.concern("young"));
		}
		Instant met = person.now().interviewHeldAt();
		if (met != null && met.isAfter(since)) {
			concerns.add(Blocker.concern("metLately"));
		}
		person.concerns().forEach((key) -> concerns.add(new Blocker(key, false)));
		return concerns;
	}

	/**
	 * Whether somebody with these blockers is decided about. When a position ends, what
	 * is a concern keeps nobody waiting for it.
	 */
	static boolean isIncluded(BatchKind kind, @Nullable Boolean wanted, List<Blocker> blockers) {
		boolean firm = blockers.stream().anyMatch(Blocker::firm);
		if (firm || kind.isForAll()) {
			return !firm;
		}
		return (wanted != null) ? wanted : blockers.isEmpty();
	}

}
