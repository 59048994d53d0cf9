package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

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

	private volatile @Nullable Report known;

	private volatile @Nullable Instant watchedSince;

	SilenceWatch(AuditRuns runs, InstantSource clock) {
		this.runs = runs;
		this.clock = clock;
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

	/** The latest report this node has heard of; asks nobody. */
	public Optional<Report> known() {
		return Optional.ofNullable(this.known);
	}

	/** From now on somebody has to look. */
	void begin() {
		this.watchedSince = this.clock.instant();
	}

	/** Whether this node looks at all. */
	boolean isWatched() {
		return this.watchedSince != null;
	}

	/** Whether nobody has looked for too long, on any node. */
	public boolean isLate() {
		Instant since = this.watchedSince;
		if (since == null) {
			return false;
		}
		Instant last = latest().map(Report::at).filter((at) -> at.isAfter(since)).orElse(since);
		return last.plus(LONGEST_PAUSE).isBefore(this.clock.instant());
	}

}
