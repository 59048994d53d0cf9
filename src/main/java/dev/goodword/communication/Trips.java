package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the workers of a node know of last looks that failed: whether single letters trip
 * it, which are put aside, or nothing can be looked at, when the lane takes a pause and
 * no letter is blamed. Safe for use by several threads.
 */
class Trips {

	/** So many different letters in a row, and none that passes, are no accident. */
	private static final int MANY = 3;

	/** So many pauses in a row, and people are told. */
	private static final int LONG_ENOUGH = 3;

	/** What nothing was heard of for so long after its pause is over. */
	private static final Duration OVER = Duration.ofMinutes(10);

	private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(1),
			Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(10));

	/** Somebody waits at the screen. */
	private static final List<Duration> SHORT = List.of(Duration.ofSeconds(1), Duration.ofSeconds(5),
			Duration.ofSeconds(15));

	private final Map<Lane, Pause> pauses = new EnumMap<>(Lane.class);

	private final Set<MessageId> suspects = new HashSet<>();

	/** Whether letters of the lane may be looked at now. */
	synchronized boolean mayTry(Lane lane, Instant now) {
		Pause pause = this.pauses.get(lane);
		return pause == null || !pause.isOn(now);
	}

	/** When a lane that pauses is tried again; null when none does. */
	synchronized @Nullable Instant nextTry(Instant now) {
		return this.pauses.values()
			.stream()
			.filter((pause) -> pause.isOn(now))
			.map(Pause::until)
			.min(Instant::compareTo)
			.orElse(null);
	}

	/** Whether a lane could not be looked at again and again. */
	synchronized boolean isOpen(Instant now) {
		return this.pauses.values().stream().anyMatch((pause) -> pause.count() >= LONG_ENOUGH && pause.isNear(now));
	}

	/**
	 * What was found when letters of the lane were taken.
	 * @return those that are put aside; none when it is not the letters
	 */
	synchronized List<MessageId> judge(Lane lane, Claim claim) {
		if (!claim.taken().isEmpty() || !claim.stopped().isEmpty()) {
			this.suspects.clear();
			this.pauses.remove(lane);
			return claim.tripped();
		}
		claim.tripped().stream().limit(MANY).forEach(this.suspects::add);
		if (this.suspects.size() < MANY) {
			return claim.tripped();
		}
		if (!claim.tripped().isEmpty()) {
			failed(lane, claim.at());
		}
		return List.of();
	}

	/** Nothing of the lane can be looked at; of several that find so the first counts. */
	synchronized void failed(Lane lane, Instant now) {
		Pause last = this.pauses.get(lane);
		if (last != null && last.isOn(now)) {
			return;
		}
		int before = (last == null || last.until().plus(OVER).isBefore(now)) ? 0 : last.count();
		List<Duration> steps = lane.isPressing() ? SHORT : PAUSES;
		this.pauses.put(lane, new Pause(before + 1, now.plus(steps.get(Math.min(before, steps.size() - 1)))));
	}

	/** The pause of a lane: how many in a row, and until when. */
	private record Pause(int count, Instant until) {

		/**
		 * None is longer than that: what lies further ahead is of a clock that was set
		 * back.
		 */
		boolean isOn(Instant now) {
			return now.isBefore(this.until) && isNear(now);
		}

		/** Whether it tells something of this moment. */
		boolean isNear(Instant now) {
			return now.isBefore(this.until.plus(OVER)) && !this.until.isAfter(now.plus(OVER));
		}

	}

}
