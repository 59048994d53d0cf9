package dev.goodword.auditor;

import java.time.Duration;
import java.time.InstantSource;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** The auditor's figures for whoever collects them: counts by rule and its own age. */
@Component
class SilenceGauges implements MeterBinder {

	private final SilenceWatch watch;

	private final InstantSource clock;

	SilenceGauges(SilenceWatch watch, InstantSource clock) {
		this.watch = watch;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Rule rule : Rule.values()) {
			Gauge.builder("goodword.auditor.found", () -> count(rule)).tag("rule", rule.name()).register(registry);
		}
		Gauge.builder("goodword.auditor.age.seconds", this::age).register(registry);
	}

	private double count(Rule rule) {
		return this.watch.known().map((report) -> (double) report.count(rule)).orElse(Double.NaN);
	}

	private double age() {
		return this.watch.known()
			.map((report) -> (double) Duration.between(report.at(), this.clock.instant()).toSeconds())
			.orElse(Double.NaN);
	}

}
