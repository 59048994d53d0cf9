package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.ShiftedTime;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the auditor last found, for those who show it, and whether the auditor itself is
 * alive.
 */
@Component
public class SilenceWatch {

	/** A look that is this old means that nobody looks any more. */
	static final Duration LONGEST_PAUSE = Duration.ofMinutes(20);

	private final AuditRuns runs;

	private final InstantSource clock;

	private final ShiftedTime time;

	private volatile @Nullable Report known;

	private volatile @Nullable Watched watched;

	SilenceWatch(AuditRuns runs, InstantSource clock, ShiftedTime time) {
		this.runs = runs;
		this.clock = clock;
		this.time = time;
	}

	/** The latest report, as the database has it. */
	public Optional<Report> latest() {
		Optional<Report> latest = this.runs.last();
		this.known = latest.orElse(null);
		return latest;
	}

	/** The latest reports without what they found, the latest first. */
	public List<Report> recent(int limit) {
		return this.runs.recent(limit);
	}

	/** The next look, in a few seconds, is at everything. */
	public void lookAtEverything() {
		this.runs.wantEverything();
	}

	/** The latest report this node has heard of; asks nobody. */
	public Optional<Report> known() {
		return Optional.ofNullable(this.known);
	}

	/** From now on somebody has to look. */
	void begin() {
		this.watched = new Watched(this.clock.instant(), this.time.shift());
	}

	/** Whether this node looks at all. */
	boolean isWatched() {
		return this.watched != null;
	}

	/**
	 * Whether nobody has looked for too long, on any node. Whoever moves the sample's
	 * clock ahead has let nobody wait: the auditor has the whole pause again.
	 */
	public boolean isLate() {
		Watched before = this.watched;
		if (before == null) {
			return false;
		}
		if (!before.shift().equals(this.time.shift())) {
			begin();
			return false;
		}
		Instant last = latest().map(Report::at).filter((at) -> at.isAfter(before.since())).orElse(before.since());
		return last.plus(LONGEST_PAUSE).isBefore(this.clock.instant());
	}

	/**
	 * Since when somebody has to look.
	 *
	 * @param since the beginning
	 * @param shift how far the clock had been moved by then
	 */
	private record Watched(Instant since, Duration shift) {
	}

}
