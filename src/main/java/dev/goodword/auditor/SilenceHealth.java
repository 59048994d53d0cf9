package dev.goodword.auditor;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * The auditor on the health page. A silence it found is reported and calls nothing down;
 * an auditor that no longer looks is down, so that whoever asks from outside notices.
 */
@Component("silence")
class SilenceHealth implements HealthIndicator {

	private static final Status FOUND = new Status("SILENCE_FOUND");

	private final SilenceWatch watch;

	private final InstantSource clock;

	SilenceHealth(SilenceWatch watch, InstantSource clock) {
		this.watch = watch;
		this.clock = clock;
	}

	@Override
	public Health health() {
		Optional<Report> last = this.watch.latest();
		Health.Builder health = new Health.Builder(status(last)).withDetail("askedAt", this.clock.instant().toString());
		last.ifPresent((report) -> {
			Map<Rule, Long> counts = new EnumMap<>(Rule.class);
			for (Rule rule : Rule.values()) {
				counts.put(rule, report.count(rule));
			}
			health.withDetail("lookedAt", report.at().toString())
				.withDetail("open", report.open())
				.withDetail("found", counts);
		});
		return health.build();
	}

	private Status status(Optional<Report> last) {
		if (this.watch.isLate()) {
			return Status.DOWN;
		}
		if (last.isEmpty() && !this.watch.isWatched()) {
			return Status.UNKNOWN;
		}
		return last.filter((report) -> report.found() > 0).isPresent() ? FOUND : Status.UP;
	}

}
