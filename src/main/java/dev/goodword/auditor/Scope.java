package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How far one look goes: at everything, or at what is due and what has moved since the
 * look before.
 *
 * @param now when it begins
 * @param since what was written before that moment was looked at already; null for a look
 * at everything
 * @param again the applications of which something was found the last time
 */
record Scope(Instant now, @Nullable Instant since, Set<UUID> again) {

	/**
	 * What is written this long before a look may not have been there yet, or not have
	 * been due: a transaction that took its time, a clock that was corrected, the
	 * patience of a rule.
	 */
	static final Duration OVERLAP = Duration.ofMinutes(15);

	Scope {
		again = Set.copyOf(again);
	}

	static Scope everything(Instant now) {
		return new Scope(now, null, Set.of());
	}

	/** What has moved since that look. */
	static Scope since(Report last, Instant now) {
		return new Scope(now, last.at().minus(OVERLAP),
				last.findings().stream().map(Finding::application).collect(Collectors.toSet()));
	}

	boolean isEverything() {
		return this.since == null;
	}

	/** From when on rows are read that are remembered for so long. */
	Instant from(Duration memory) {
		Instant limit = this.now.minus(memory);
		return (this.since != null && this.since.isAfter(limit)) ? this.since : limit;
	}

}
