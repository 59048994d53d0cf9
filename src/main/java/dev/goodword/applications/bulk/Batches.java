package dev.goodword.applications.bulk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ClosingReason;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.ReasonCode;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PositionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions about many as they stand, with everybody on their lists. */
@Service
@Transactional(readOnly = true)
public class Batches {

	/** The tasks about a decision about many; they are done on its page. */
	public static final Set<String> TASKS = Set.of(UndoingBatches.LETTERS_STOPPED, SecondPerson.SECOND_YES);

	/** A no decided before a weekend has left by then. */
	private static final Duration LATELY = Duration.ofDays(4);

	private static final int MOST_WORDS = 4000;

	private final BatchDoor door;

	private final BatchRepository batches;

	private final BatchItemRepository items;

	private final BatchPeople people;

	private final InstantSource clock;

	Batches(BatchDoor door, BatchRepository batches, BatchItemRepository items, BatchPeople people,
			InstantSource clock) {
		this.door = door;
		this.batches = batches;
		this.items = items;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * The decision.
	 * @throws UnknownBatch when there is none or the person may not know of it
	 */
	public BatchSummary batch(BatchId id, StaffMember who) {
		return this.door.batch(id, who);
	}

	/** The decision, for somebody who may not be able to decide about it any more. */
	public Optional<BatchSummary> find(BatchId id, StaffMember who) {
		return this.batches.findById(id).map(DecisionBatch::summary).filter((batch) -> this.door.admits(batch, who));
	}

	/** Everybody on its list as things stand now, in the list's order. */
	public List<BatchPerson> people(BatchSummary batch, StaffMember who) {
		return this.people.of(batch, who);
	}

	/**
	 * One of them.
	 * @throws UnknownBatch when not on the list
	 */
	public BatchPerson person(BatchSummary batch, JobApplicationId application, StaffMember who) {
		return this.people.of(batch, application, who).orElseThrow(UnknownBatch::new);
	}

	/**
	 * Decisions at a position that a person may look for: those that wait for a second
	 * yes or after a stop, those carried out lately, and what this person prepares.
	 */
	public List<BatchSummary> underway(PositionId position, StaffMember who) {
		Instant lately = this.clock.instant().minus(LATELY);
		return this.batches
			.findByPositionAndStateInOrderByStartedAt(position,
					EnumSet.of(BatchState.DRAFT, BatchState.ASKED, BatchState.DECIDED, BatchState.STOPPED))
			.stream()
			.map(DecisionBatch::summary)
			.filter((batch) -> batch.isLookedFor(who.id(), lately))
			.toList();
	}

	/**
	 * The decisions about many that wait for somebody with these applications on their
	 * lists, by the application.
	 */
	public Map<JobApplicationId, BatchId> waitingAbout(Collection<JobApplicationId> applications) {
		Map<JobApplicationId, BatchId> found = new HashMap<>();
		this.items.findIn(applications, EnumSet.of(BatchState.ASKED, BatchState.STOPPED))
			.forEach((item) -> found.put(item.application(), item.batch()));
		return found;
	}

	/**
	 * The first objection to these words for everybody; empty when they would be taken.
	 */
	public Optional<Refusal> objection(BatchKind kind, BatchWords words) {
		String code = words.reasonCode();
		boolean known = code != null && switch (kind) {
			case DECLINE -> ReasonCode.known(code);
			case CLOSING -> ClosingReason.known(code);
			case RELEASE -> Outcome.HIRING_RESTS.equals(code);
		};
		if (!known) {
			return BatchPolicy.because("reason", null);
		}
		boolean fits = Wording.fits(words.internalReason(), MOST_WORDS) && Wording.fits(words.en(), longest(kind))
				&& Wording.fits(words.zhHans(), longest(kind));
		if (!fits) {
			return BatchPolicy.because("textUnfit", null);
		}
		boolean both = Wording.says(words.en()) && Wording.says(words.zhHans());
		if (kind.isForAll() && !both) {
			return BatchPolicy.because("bothLanguages", null);
		}
		return this.people.unfair(words.forCandidates());
	}

	/** The public page of a position that ends or rests says why, and has less room. */
	private static int longest(BatchKind kind) {
		return switch (kind) {
			case DECLINE -> MOST_WORDS;
			case CLOSING -> 500;
			case RELEASE -> Pause.LONGEST;
		};
	}

}
