package dev.goodword.insights;

import java.time.Instant;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.insights.GivenTable.Given;
import dev.goodword.promises.OverdueDays;
import dev.goodword.promises.OverdueDays.Ended;
import dev.goodword.surveys.FinalCounts;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.scores.Caps;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.CandidateValue;

import org.springframework.stereotype.Component;

/** Counts what those gave us whose applications ended in a quarter: hours and days. */
@Component
class GivenCounts implements FinalCounts {

	private static final String FORM = "given.form-seconds";

	private static final String TALKS = "given.talk-minutes";

	private static final String APPLICATIONS = "given.applications";

	private static final String DAYS = "given.days";

	private static final String LATE = "given.late";

	private static final String WAITED = "given.waited";

	private final GivenTable given;

	private final OverdueDays overdue;

	GivenCounts(GivenTable given, OverdueDays overdue) {
		this.given = given;
		this.overdue = overdue;
	}

	@Override
	public Map<String, Double> count(Company company, Quarter quarter, Instant now) {
		return count(company, quarter, Caps.USUAL, now);
	}

	@Override
	public Map<String, Double> count(Company company, QuarterCounts counts, Instant now) {
		return count(company, counts.quarter(), counts.weighing().caps(), now);
	}

	private Map<String, Double> count(Company company, Quarter quarter, Caps caps, Instant now) {
		Instant from = quarter.firstDay().atStartOfDay(company.zone()).toInstant();
		Instant until = quarter.end().atStartOfDay(company.zone()).toInstant();
		Given hours = this.given.of(company.id(), from, until);
		Ended ended = this.overdue.ended(company.id(), from, until, now);
		return Map.of(FORM, (double) hours.formSeconds(), TALKS, (double) hours.talkMinutes(), APPLICATIONS,
				(double) ended.applications(), DAYS, (double) ended.days(), LATE, (double) ended.late().size(), WAITED,
				CandidateValue.waiting(ended.ofEverybody(), caps));
	}

	/** The same in one piece. */
	static Gave gave(Map<String, Double> counted) {
		return new Gave(
				new Given(counted.getOrDefault(FORM, 0.0).longValue(), counted.getOrDefault(TALKS, 0.0).longValue()),
				counted.getOrDefault(APPLICATIONS, 0.0).intValue(), counted.getOrDefault(DAYS, 0.0).intValue(),
				counted.getOrDefault(LATE, 0.0).intValue(), counted.getOrDefault(WAITED, 0.0));
	}

	/**
	 * What people gave.
	 *
	 * @param applications how many ended
	 * @param days working days beyond what they were told, all together
	 * @param late how many waited longer than they were told
	 * @param waited the same as a share of three weeks, or of other days the company
	 * chose, on average
	 */
	record Gave(Given hours, int applications, int days, int late, double waited) {
	}

}
