package dev.goodword.applications.bulk;

import java.util.Map;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.NotAllowed;
import dev.goodword.audit.AuditLog;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.positions.UnknownPosition;

import org.springframework.stereotype.Component;

/** Who may decide about many at a position, and the trail of it. */
@Component
class BatchDoor {

	private final Positions positions;

	private final BatchRepository batches;

	private final AuditLog audit;

	BatchDoor(Positions positions, BatchRepository batches, AuditLog audit) {
		this.positions = positions;
		this.batches = batches;
		this.audit = audit;
	}

	/**
	 * The position, if the person may decide about many there.
	 * @throws UnknownPosition when they may not know of it
	 * @throws NotAllowed when they may know of it but not do this
	 */
	PositionSummary open(PositionId id, BatchKind kind, StaffMember who) {
		PositionSummary position = this.positions.visible(id, who);
		Scope where = this.positions.scope(position, who);
		require(AccessPolicy.may(who, Permission.END_APPLICATION, where), Permission.END_APPLICATION);
		if (kind.isForAll()) {
			require(AccessPolicy.may(who, Permission.CHANGE_POSITION, where), Permission.CHANGE_POSITION);
		}
		return position;
	}

	private static void require(boolean may, Permission what) {
		if (!may) {
			throw new NotAllowed(what);
		}
	}

	/**
	 * The decision, if the person may know of it.
	 * @throws UnknownBatch when there is none or they may not: the two look alike
	 */
	BatchSummary batch(BatchId id, StaffMember who) {
		BatchSummary batch = this.batches.findById(id).orElseThrow(UnknownBatch::new).summary();
		check(batch, who);
		return batch;
	}

	/**
	 * The same, locked: the position first, as when a form arrives or somebody comes
	 * back, so that none of them misses the other.
	 */
	DecisionBatch lock(BatchId id, StaffMember who) {
		this.positions.locked(this.batches.positionOf(id).orElseThrow(UnknownBatch::new));
		DecisionBatch batch = this.batches.lock(id).orElseThrow(UnknownBatch::new);
		check(batch.summary(), who);
		return batch;
	}

	private void check(BatchSummary batch, StaffMember who) {
		try {
			open(batch.position(), batch.kind(), who);
		}
		catch (UnknownPosition ex) {
			throw new UnknownBatch();
		}
	}

	/** Whether the person may decide about it; asked without spoiling a transaction. */
	boolean admits(BatchSummary batch, StaffMember who) {
		Scope where = this.positions.scope(this.positions.summary(batch.position()), who);
		return AccessPolicy.may(who, Permission.END_APPLICATION, where)
				&& (!batch.isClosing() || AccessPolicy.may(who, Permission.CHANGE_POSITION, where));
	}

	/** Leaves the trail of what somebody did. */
	void record(StaffMember who, String action, BatchId id, int people) {
		this.audit.record(who.id().value(), action, "batch", id.toString(), Map.of("people", Integer.toString(people)),
				null);
	}

}
