package dev.goodword.applications.bulk;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.Chance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Freezes the list of a decision about many: these people and no others, whatever a
 * filter would find later.
 */
@Service
@Transactional
public class FreezingBatches {

	private final BatchDoor door;

	private final Batches known;

	private final BatchRepository batches;

	private final BatchItemRepository items;

	private final Applications applications;

	private final Chance chance;

	private final InstantSource clock;

	FreezingBatches(BatchDoor door, Batches known, BatchRepository batches, BatchItemRepository items,
			Applications applications, Chance chance, InstantSource clock) {
		this.door = door;
		this.known = known;
		this.batches = batches;
		this.items = items;
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
		Refused.ifObjected(this.known.objection(BatchKind.CLOSING, why));
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

}
