package dev.goodword.promises;

import java.util.EnumSet;
import java.util.Set;

import dev.goodword.positions.PositionId;

import org.springframework.stereotype.Component;

/** Which promises a head of recruiting answers for: the one answer for all who ask. */
@Component
class PromisesOfHeads {

	/** Whoever answered for the promise before answers for these. */
	private static final Set<PromiseKind> GOING_ON = EnumSet.of(PromiseKind.AFTER_UPDATE, PromiseKind.AWAY,
			PromiseKind.PAUSE, PromiseKind.RESUMED, PromiseKind.LEGAL_HOLD, PromiseKind.AFTER_LEGAL_HOLD);

	private final PromiseRepository promises;

	PromisesOfHeads(PromiseRepository promises) {
		this.promises = promises;
	}

	/** Whether it came to the head, or goes on from one that did. */
	boolean isOne(Promise promise) {
		Promise step = promise;
		while (GOING_ON.contains(step.kind()) && step.predecessor() != null) {
			step = this.promises.findById(step.predecessor()).orElseThrow(UnknownPromise::new);
		}
		return step.kind().belongsToHead();
	}

	/** Whether one of those runs for an open application of the position. */
	boolean runsAt(PositionId position) {
		return this.promises.runningOf(position, Promise.STAGE_CHAIN, kinds()).stream().anyMatch(this::isOne);
	}

	private static Set<PromiseKind> kinds() {
		Set<PromiseKind> kinds = EnumSet.copyOf(GOING_ON);
		for (PromiseKind kind : PromiseKind.values()) {
			if (kind.belongsToHead()) {
				kinds.add(kind);
			}
		}
		return kinds;
	}

}
