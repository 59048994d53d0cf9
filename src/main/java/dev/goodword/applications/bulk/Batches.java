package dev.goodword.applications.bulk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.ClosingReason;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.ReasonCode;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Wording;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.Chance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions about many while they are prepared: the frozen list, the words, what is
 * chosen for single people, and what was read. Nothing happens to anybody here.
 */
@Service
@Transactional
public class Batches {

	/** A no decided before a weekend has left by then. */
	private static final Duration LATELY = Duration.ofDays(4);

	private static final int MOST_WORDS = 4000;

	private final BatchDoor door;

	private final BatchRepository batches;

	private final BatchItemRepository items;

	private final BatchLookRepository looks;

	private final BatchPeople people;

	private final Applications applications;

	private final Chance chance;

	private final InstantSource clock;

	Batches(BatchDoor door, BatchRepository batches, BatchItemRepository items, BatchLookRepository looks,
			BatchPeople people, Applications applications, Chance chance, InstantSource clock) {
		this.door = door;
		this.batches = batches;
		this.items = items;
		this.looks = looks;
		this.people = people;
		this.applications = applications;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Freezes a list: these applications and no others, whatever a filter would find
	 * later. Those of other positions are not taken.
	 * @throws Refused when nobody is left, or there are more than
	 * {@link BatchPolicy#MOST}
	 */
	public BatchId freeze(PositionId position, Collection<JobApplicationId> chosen, StaffMember who) {
		this.door.open(position, BatchKind.DECLINE, who);
		return freeze(position, BatchKind.DECLINE, chosen, BatchWords.NONE, who);
	}

	/**
	 * Begins to close a position: everybody who waits for it is on the list.
	 * @throws Refused when it is closed or was never open, or the words will not do
	 */
	public BatchId close(PositionId id, BatchWords why, StaffMember who) {
		PositionSummary position = this.door.open(id, BatchKind.CLOSING, who);
		if (position.status() == PositionStatus.CLOSED || position.status() == PositionStatus.DRAFT) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "notOpen", null));
		}
		Refused.ifObjected(objection(BatchKind.CLOSING, why));
		return freeze(id, BatchKind.CLOSING, this.applications.openAt(id), why, who);
	}

	private BatchId freeze(PositionId position, BatchKind kind, Collection<JobApplicationId> chosen, BatchWords why,
			StaffMember who) {
		Set<JobApplicationId> ids = new LinkedHashSet<>(chosen);
		Map<JobApplicationId, ApplicationSummary> known = this.applications.summaries(ids);
		List<ApplicationSummary> taken = ids.stream()
			.flatMap((id) -> Optional.ofNullable(known.get(id)).stream())
			.filter((application) -> application.position().equals(position))
			.toList();
		if (kind == BatchKind.DECLINE && (taken.isEmpty() || taken.size() > BatchPolicy.MOST)) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + (taken.isEmpty() ? "nobody" : "tooMany"), null));
		}
		BatchId id = new BatchId(this.chance.newId());
		this.batches.save(new DecisionBatch(id, position, kind, why, who.id(), this.clock.instant()));
		for (int i = 0; i < taken.size(); i++) {
			this.items.save(new BatchItem(this.chance.newId(), id, i, taken.get(i), kind.usual()));
		}
		this.door.record(who, "batch.frozen", id, taken.size());
		return id;
	}

	/**
	 * The decision.
	 * @throws UnknownBatch when there is none or the person may not know of it
	 */
	@Transactional(readOnly = true)
	public BatchSummary batch(BatchId id, StaffMember who) {
		return this.door.batch(id, who);
	}

	/** Everybody on its list as things stand now, in the list's order. */
	@Transactional(readOnly = true)
	public List<BatchPerson> people(BatchSummary batch, StaffMember who) {
		return this.people.of(batch, who);
	}

	/**
	 * One of them.
	 * @throws UnknownBatch when not on the list
	 */
	@Transactional(readOnly = true)
	public BatchPerson person(BatchSummary batch, JobApplicationId application, StaffMember who) {
		return this.people.of(batch, application, who).orElseThrow(UnknownBatch::new);
	}

	/**
	 * Decisions at a position that a person may look for: those that wait for a second
	 * yes or after a stop, those carried out lately, and what this person prepares.
	 */
	@Transactional(readOnly = true)
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
	 * The first objection to these words for everybody; empty when they would be taken.
	 */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(BatchKind kind, BatchWords words) {
		String code = words.reasonCode();
		boolean known = code != null
				&& ((kind == BatchKind.CLOSING) ? ClosingReason.known(code) : ReasonCode.known(code));
		if (!known) {
			return BatchPolicy.because("reason", null);
		}
		boolean fits = Wording.fits(words.internalReason(), MOST_WORDS) && Wording.fits(words.en(), longest(kind))
				&& Wording.fits(words.zhHans(), longest(kind));
		if (!fits) {
			return BatchPolicy.because("textUnfit", null);
		}
		boolean both = Wording.says(words.en()) && Wording.says(words.zhHans());
		if (kind == BatchKind.CLOSING && !both) {
			return BatchPolicy.because("bothLanguages", null);
		}
		return this.people.unfair(words.forCandidates());
	}

	/** The public page of a closed position says why, and has less room. */
	private static int longest(BatchKind kind) {
		return (kind == BatchKind.CLOSING) ? 500 : MOST_WORDS;
	}

	/**
	 * Says why. Whoever has read letters before has read others.
	 * @throws Refused when the words will not do, or somebody changed it meanwhile
	 */
	public void word(BatchId id, int seenVersion, BatchWords words, StaffMember who) {
		DecisionBatch batch = changeable(id, seenVersion, who);
		Refused.ifObjected(objection(batch.summary().kind(), words));
		if (!words.equals(batch.summary().words())) {
			batch.word(words);
			this.looks.forget(id);
			this.batches.save(batch);
		}
	}

	/**
	 * Chooses for one person what is said and done, as it stands at this moment.
	 * @throws Refused when the words will not do
	 */
	public void choose(BatchId id, JobApplicationId application, OwnWords own, StaffMember who) {
		DecisionBatch batch = this.door.lock(id, who);
		BatchItem item = item(id, application);
		boolean possible = batch.summary().isClosing() || own.outcome() == Outcome.NOT_SELECTED;
		if (!possible || !own.outcome().isOurNo()
				|| !own.forCandidate().allMatch((text) -> Wording.fits(text, MOST_WORDS))
				|| !Wording.fits(own.waiver(), MOST_WORDS)) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "textUnfit", null));
		}
		if (own.reasonCode() != null && !ReasonCode.known(own.reasonCode())) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "reason", null));
		}
		Refused.ifObjected(this.people.unfair(own.forCandidate()));
		batch.reopen();
		item.choose(own, this.applications.summary(application).version());
		this.looks.forget(id, application);
		this.items.save(item);
		this.batches.save(batch);
	}

	/** Puts somebody on the list in spite of a concern, or takes them off. */
	public void want(BatchId id, JobApplicationId application, boolean on, StaffMember who) {
		DecisionBatch batch = this.door.lock(id, who);
		BatchItem item = item(id, application);
		batch.reopen();
		item.want(on);
		this.items.save(item);
		this.batches.save(batch);
	}

	/** The person has read the letter as it would be sent now. */
	public void look(BatchId id, JobApplicationId application, StaffMember who) {
		DecisionBatch batch = this.door.lock(id, who);
		BatchPolicy.requireOpen(batch.summary().state());
		BatchItem item = item(id, application);
		int version = this.applications.summary(application).version();
		if (item.view().seenVersion() != version) {
			batch.reopen();
			item.seen(version);
			this.items.save(item);
			this.batches.save(batch);
		}
		if (!this.looks.existsByBatchAndApplicationAndAccount(id, application, who.id())) {
			this.looks.save(new BatchLook(this.chance.newId(), id, application, who.id(), this.clock.instant()));
		}
	}

	/** Drops it; nothing has happened to anybody. */
	public void discard(BatchId id, StaffMember who) {
		DecisionBatch batch = this.door.lock(id, who);
		batch.discard();
		this.batches.save(batch);
		this.door.record(who, "batch.discarded", id, 0);
	}

	private DecisionBatch changeable(BatchId id, int seenVersion, StaffMember who) {
		DecisionBatch batch = this.door.lock(id, who);
		if (batch.summary().version() != seenVersion) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "changed", null));
		}
		return batch;
	}

	private BatchItem item(BatchId id, JobApplicationId application) {
		return this.items.findByBatchAndApplication(id, application).orElseThrow(UnknownBatch::new);
	}

}
