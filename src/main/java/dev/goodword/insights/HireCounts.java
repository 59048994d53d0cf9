package dev.goodword.insights;

import java.time.Instant;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.insights.NewHires.Started;
import dev.goodword.surveys.FinalCounts;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.stereotype.Component;

/** Counts who was a month in the job within a quarter. */
@Component
class HireCounts implements FinalCounts {

	private static final String MISSED = "hires.missed";

	private static final String UNKNOWN = "hires.unknown";

	private static final String ABSENT = "hires.absent";

	private static final String SPARED = "hires.spared";

	private static final String OFF = "hires.off";

	private final NewHires hires;

	HireCounts(NewHires hires) {
		this.hires = hires;
	}

	@Override
	public Map<String, Double> count(Company company, Quarter quarter, Instant now) {
		Started started = this.hires.of(company, quarter, now);
		return Map.of(MISSED, (double) started.missed(), UNKNOWN, (double) started.unknown(), ABSENT,
				(double) started.absent(), SPARED, (double) started.spared(), OFF, (double) started.off());
	}

	/** The same in one piece. */
	static Started started(Map<String, Double> counted) {
		return new Started(number(counted, MISSED), number(counted, UNKNOWN), number(counted, ABSENT),
				number(counted, SPARED), number(counted, OFF));
	}

	private static int number(Map<String, Double> counted, String what) {
		return counted.getOrDefault(what, 0.0).intValue();
	}

}
