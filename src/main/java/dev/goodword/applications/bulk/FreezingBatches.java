package dev.goodword.applications.bulk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
import dev.goodword.positions.PausingPositions;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Pieces;
import org.jspecify.annotations.Nullable;

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

	private final PausingPositions pausing;

	private final Chance chance;

	private final InstantSource clock;

	FreezingBatches(BatchDoor door, Batches known, BatchRepository batches, BatchItemRepository items,
			Applications applications, PausingPositions pausing, Chance chance, InstantSource clock) {
		this.door = door;
		this.known = known;
		this.batches = batches;
		this.items = items;
		this.applications = applications;
		this.pausing = pausing;
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
		return freeze(position, BatchKind.DECLINE, chosen, BatchWords.NONE, null, who);
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
		return freeze(id, BatchKind.CLOSING, this.applications.openAt(id), why, null, who);
	}

	/**
	 * Begins to release everybody who waits for a position that is to rest a third time.
	 * @param reviewOn when we decide whether hiring goes on
	 * @throws Refused when it is not the third time, not the head's to do, or the words
	 * or the day will not do
	 */
	public BatchId release(PositionId id, BatchWords why, LocalDate reviewOn, StaffMember who) {
		this.door.open(id, BatchKind.RELEASE, who);
		Refused.ifObjected(this.known.objection(BatchKind.RELEASE, why));
		Refused.ifObjected(
				this.pausing.objectionToRelease(id, why.pause(reviewOn), who).map((key) -> new Refusal(key, null)));
		return freeze(id, BatchKind.RELEASE, this.applications.openAt(id), why, reviewOn, who);
	}

	private BatchId freeze(PositionId position, BatchKind kind, Collection<JobApplicationId> chosen, BatchWords why,
			@Nullable LocalDate reviewOn, StaffMember who) {
		Set<JobApplicationId> ids = new LinkedHashSet<>(chosen);
		Map<JobApplicationId, ApplicationSummary> known = new HashMap<>();
		Pieces.of(ids).forEach((piece) -> known.putAll(this.applications.summaries(piece)));
		List<ApplicationSummary> taken = ids.stream()
			.flatMap((id) -> Optional.ofNullable(known.get(id)).stream())
			.filter((application) -> application.position().equals(position))
			.toList();
		if (kind == BatchKind.DECLINE && (taken.isEmpty() || taken.size() > BatchPolicy.MOST)) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + (taken.isEmpty() ? "nobody" : "tooMany"), null));
		}
		BatchId id = new BatchId(this.chance.newId());
		DecisionBatch batch = new DecisionBatch(id, position, kind, why, who.id(), this.clock.instant());
		this.batches.save((reviewOn != null) ? batch.restingUntil(reviewOn) : batch);
		for (int i = 0; i < taken.size(); i++) {
			this.items.save(new BatchItem(this.chance.newId(), id, i, taken.get(i), kind.usual()));
		}
		this.door.record(who, "batch.frozen", id, taken.size());
		return id;
	}

}
