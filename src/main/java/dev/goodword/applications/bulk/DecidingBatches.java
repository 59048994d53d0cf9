package dev.goodword.applications.bulk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.inviting.EndQuestions;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Pieces;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries a decision about many out: all of it in one transaction, each with a letter of
 * its own. Whoever has changed since somebody looked is left out, with the reason; when a
 * position ends, nobody can be left out, and it closes in the same transaction.
 */
@Service
public class DecidingBatches {

	/** The task to call a finalist before the letter arrives. */
	static final String CALL_FINALIST = "CALL_FINALIST";

	private final BatchDoor door;

	private final BatchRepository batches;

	private final BatchItemRepository items;

	private final BatchPeople people;

	private final ClosingPosition closing;

	private final SecondPerson second;

	private final Applications applications;

	private final EndingApplications endings;

	private final EndQuestions invitations;

	private final Positions positions;

	private final Tasks tasks;

	private final Accounts accounts;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	DecidingBatches(BatchDoor door, BatchRepository batches, BatchItemRepository items, BatchPeople people,
			ClosingPosition closing, SecondPerson second, Applications applications, EndingApplications endings,
			EndQuestions invitations, Positions positions, Tasks tasks, Accounts accounts, Chance chance,
			InstantSource clock, ApplicationEventPublisher events) {
		this.door = door;
		this.batches = batches;
		this.items = items;
		this.people = people;
		this.closing = closing;
		this.second = second;
		this.applications = applications;
		this.endings = endings;
		this.invitations = invitations;
		this.positions = positions;
		this.tasks = tasks;
		this.accounts = accounts;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The first objection to this person's yes as things stand; empty when it counts.
	 * @param typed the number of people as typed; null for none
	 */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(BatchId id, @Nullable Integer typed, StaffMember who) {
		BatchSummary batch = this.door.batch(id, who);
		return objection(batch, this.people.of(batch, who), typed, who);
	}

	private static Optional<Refusal> objection(BatchSummary batch, List<BatchPerson> people, @Nullable Integer typed,
			StaffMember who) {
		List<BatchPerson> included = people.stream().filter(BatchPerson::included).toList();
		int unsettled = batch.isClosing() ? (int) people.stream()
			.filter((person) -> person.application().isOpen() && person.firmlyBlocked())
			.count() : 0;
		return BatchPolicy.objection(new BatchPolicy.Case(batch.kind(), batch.state(), batch.words().isChosen(),
				included.size(), unsettled, (int) included.stream().filter(BatchPerson::looked).count(), typed,
				who.id().equals(batch.askedBy())));
	}

	/**
	 * Says yes. With few people that carries it out; from {@value BatchPolicy#TWO_PEOPLE}
	 * on the first yes asks a second person, and the second carries it out as the
	 * decision of the first.
	 * @param seenVersion the version of the decision the person looked at
	 * @return whether it was carried out
	 * @throws Refused when a rule says no, or somebody changed it meanwhile
	 */
	@Transactional
	public boolean agree(BatchId id, int seenVersion, @Nullable Integer typed, StaffMember who) {
		DecisionBatch batch = this.door.lock(id, who);
		BatchSummary seen = batch.summary();
		if (seen.version() != seenVersion) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "changed", null));
		}
		lockAll(id);
		List<BatchPerson> people = this.people.of(seen, who);
		Refused.ifObjected(objection(seen, people, typed, who));
		people.stream()
			.filter((person) -> person.included() && person.member().own().besides().kind() != null)
			.forEach((person) -> Refused.ifObjected(this.invitations.objection(person.application(), person.outcome(),
					person.member().own().besides(), who)));
		int count = (int) people.stream().filter(BatchPerson::included).count();
		Instant now = this.clock.instant();
		boolean first = seen.state() == BatchState.DRAFT;
		if (first && BatchPolicy.needsTwo(count)) {
			askSecond(batch, people, who, now);
			this.door.record(who, "batch.second-person-asked", id, count);
			return false;
		}
		StaffMember decider = first ? who
				: this.accounts.active(batch.firstYes())
					.filter((one) -> this.door.admits(seen, one))
					.orElseThrow(() -> new Refused(new Refusal(BatchPolicy.KEYS + "firstGone", null)));
		if (!first) {
			this.second.answered(seen);
		}
		carryOut(batch, people, decider, now);
		batch.decide(who.id(), now);
		this.batches.save(batch);
		this.door.record(who, switch (seen.kind()) {
			case DECLINE -> "batch.decided";
			case CLOSING -> "position.closed";
			case RELEASE -> "batch.released";
		}, id, count);
		return true;
	}

	/** Everybody on the list, always in the same order. */
	private void lockAll(BatchId id) {
		Pieces
			.of(this.items.findByBatchOrderByPlace(id)
				.stream()
				.map(BatchItem::application)
				.sorted(Comparator.comparing(JobApplicationId::value))
				.toList())
			.forEach(this.applications::lockedSummaries);
	}

	private void askSecond(DecisionBatch batch, List<BatchPerson> people, StaffMember who, Instant now) {
		BatchSummary seen = batch.summary();
		batch.ask(who.id(), now);
		this.batches.save(batch);
		people.stream()
			.filter(BatchPerson::included)
			.findFirst()
			.ifPresent((one) -> this.second.ask(seen, one.id(), who.id(), now));
	}

	private void carryOut(DecisionBatch batch, List<BatchPerson> people, StaffMember decider, Instant now) {
		BatchSummary seen = batch.summary();
		List<StageMoveId> moves = new ArrayList<>();
		people.stream()
			.sorted(Comparator.comparing((person) -> person.id().value()))
			.forEach((person) -> decide(seen, person, decider, now).ifPresent(moves::add));
		if (seen.isClosing()) {
			moves.addAll(this.closing.close(batch, decider));
		}
		this.events.publishEvent(new BatchDecided(seen.id(), moves, now));
	}

	private Optional<StageMoveId> decide(BatchSummary batch, BatchPerson person, StaffMember decider, Instant now) {
		if (!person.included()) {
			BatchItem item = this.items.findByBatchAndApplication(batch.id(), person.id()).orElseThrow();
			item.skipped(
					person.blockers().isEmpty() ? Blocker.KEYS + "takenOff" : person.blockers().get(0).messageKey());
			this.items.save(item);
			return Optional.empty();
		}
		StageMoveId move = new StageMoveId(this.chance.newId());
		this.items.decide(batch.id(), person.id(), move.value());
		this.invitations.offer(person.id(), person.member().own().besides(), decider);
		this.endings.end(move, person.id(), person.outcome(), person.ending(batch.words()), decider);
		if (person.member().own().call()) {
			PositionSummary position = this.positions.summary(batch.position());
			this.tasks.add(CALL_FINALIST, person.id(), position.owner(), now.plus(UndoingBatches.UNDO));
		}
		return Optional.of(move);
	}

}
