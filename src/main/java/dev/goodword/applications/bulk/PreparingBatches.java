package dev.goodword.applications.bulk;

import java.time.InstantSource;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.ReasonCode;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Wording;
import dev.goodword.applications.inviting.EndQuestions;
import dev.goodword.shared.Chance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares a decision about many: the words, what is chosen for single people, and what
 * was read. Nothing happens to anybody here.
 */
@Service
@Transactional
public class PreparingBatches {

	/** What is said when a letter is another one than the one that was seen. */
	public static final String LETTER_CHANGED = BatchPolicy.KEYS + "letterChanged";

	private static final int MOST_WORDS = 4000;

	private final BatchDoor door;

	private final Batches known;

	private final BatchRepository batches;

	private final BatchItemRepository items;

	private final BatchLookRepository looks;

	private final BatchPeople people;

	private final SecondPerson second;

	private final Applications applications;

	private final EndQuestions invitations;

	private final Chance chance;

	private final InstantSource clock;

	PreparingBatches(BatchDoor door, Batches known, BatchRepository batches, BatchItemRepository items,
			BatchLookRepository looks, BatchPeople people, SecondPerson second, Applications applications,
			EndQuestions invitations, Chance chance, InstantSource clock) {
		this.door = door;
		this.known = known;
		this.batches = batches;
		this.items = items;
		this.looks = looks;
		this.people = people;
		this.second = second;
		this.applications = applications;
		this.invitations = invitations;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Says why. Whoever has read letters before has read others.
	 * @throws Refused when the words will not do, or somebody changed it meanwhile
	 */
	public void word(BatchId id, int seenVersion, BatchWords words, StaffMember who) {
		DecisionBatch batch = changeable(id, seenVersion, who);
		Refused.ifObjected(this.known.objection(batch.summary().kind(), words));
		if (!words.equals(batch.summary().words())) {
			reopen(batch);
			batch.word(words);
			this.looks.forget(id);
			this.batches.save(batch);
		}
	}

	/**
	 * Chooses for one person what is said and done, as it stands at this moment.
	 * @param seen the {@linkplain BatchPerson#seen mark} of the letter that was changed
	 * @throws Refused when the words will not do, or it is another letter meanwhile
	 */
	public void choose(BatchId id, JobApplicationId application, String seen, OwnWords own, StaffMember who) {
		DecisionBatch batch = this.door.lock(id, who);
		BatchItem item = item(id, application);
		requireSame(batch, item, seen);
		boolean possible = own.outcome() == Outcome.NOT_SELECTED || own.outcome() == batch.summary().kind().usual();
		if (!possible || !own.forCandidate().allMatch((text) -> Wording.fits(text, MOST_WORDS))
				|| !Wording.fits(own.waiver(), MOST_WORDS)) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "textUnfit", null));
		}
		if (own.reasonCode() != null && !ReasonCode.known(own.reasonCode())) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "reason", null));
		}
		if (own.besides().kind() != null) {
			Refused.ifObjected(this.invitations.objection(this.applications.summary(application), own.outcome(),
					own.besides(), who));
		}
		Refused.ifObjected(this.people.unfair(own.forCandidate()));
		reopen(batch);
		item.choose(own, this.applications.summary(application).version());
		this.looks.forget(id, application);
		this.items.save(item);
		this.batches.save(batch);
		this.batches.age(id);
	}

	/** Puts somebody on the list in spite of a concern, or takes them off. */
	public void want(BatchId id, JobApplicationId application, boolean on, StaffMember who) {
		DecisionBatch batch = this.door.lock(id, who);
		BatchItem item = item(id, application);
		reopen(batch);
		item.want(on);
		this.items.save(item);
		this.batches.save(batch);
		this.batches.age(id);
	}

	/**
	 * The person has read the letter as it would be sent now.
	 * @param seen the {@linkplain BatchPerson#seen mark} of the letter that was read
	 * @throws Refused when it is another letter meanwhile
	 */
	public void look(BatchId id, JobApplicationId application, String seen, StaffMember who) {
		DecisionBatch batch = this.door.lock(id, who);
		BatchPolicy.requireOpen(batch.summary().state());
		BatchItem item = item(id, application);
		int version = requireSame(batch, item, seen);
		if (item.view().seenVersion() != version) {
			reopen(batch);
			item.seen(version);
			this.looks.forget(id, application);
			this.items.save(item);
			this.batches.save(batch);
			this.batches.age(id);
		}
		if (!this.looks.existsByBatchAndApplicationAndAccount(id, application, who.id())) {
			this.looks.save(new BatchLook(this.chance.newId(), id, application, who.id(), this.clock.instant()));
		}
	}

	/** Drops it; nothing has happened to anybody. */
	public void discard(BatchId id, StaffMember who) {
		DecisionBatch batch = this.door.lock(id, who);
		takeYesBack(batch);
		batch.discard();
		this.batches.save(batch);
		this.door.record(who, "batch.discarded", id, 0);
	}

	/** Something on the list has changed: whoever said yes said it to another one. */
	private void reopen(DecisionBatch batch) {
		takeYesBack(batch);
		batch.reopen();
	}

	private void takeYesBack(DecisionBatch batch) {
		if (batch.summary().state() == BatchState.ASKED) {
			this.second.answered(batch.summary());
		}
	}

	private DecisionBatch changeable(BatchId id, int seenVersion, StaffMember who) {
		DecisionBatch batch = this.door.lock(id, who);
		if (batch.summary().version() != seenVersion) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "changed", null));
		}
		return batch;
	}

	/** The version of the application, if the letter is the one that was seen. */
	private int requireSame(DecisionBatch batch, BatchItem item, String seen) {
		int version = this.applications.summary(item.application()).version();
		if (!LetterSeen.of(batch.summary().words(), item.view().own(), version).equals(seen)) {
			throw new Refused(new Refusal(LETTER_CHANGED, null));
		}
		return version;
	}

	private BatchItem item(BatchId id, JobApplicationId application) {
		return this.items.findByBatchAndApplication(id, application).orElseThrow(UnknownBatch::new);
	}

}
