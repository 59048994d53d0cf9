package dev.goodword.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.goodword.accounts.Company;
import dev.goodword.promises.OverdueDays;
import dev.goodword.promises.PromiseYears.Period;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.CandidateValue;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps all figures of a quarter with what they were made of when they become final, so
 * that what was quoted can be computed again to the last bit.
 */
@Component
class KeptFigures {

	static final String MEASURE = "figures";

	private final KeptResults kept;

	private final QuarterReading figures;

	private final OverdueDays overdue;

	private final QuarterPromises promises;

	private final ObjectProvider<FinalCounts> counts;

	private final YearFigures years;

	KeptFigures(KeptResults kept, QuarterReading figures, OverdueDays overdue, QuarterPromises promises,
			ObjectProvider<FinalCounts> counts, YearFigures years) {
		this.kept = kept;
		this.figures = figures;
		this.overdue = overdue;
		this.promises = promises;
		this.counts = counts;
		this.years = years;
	}

	/**
	 * Keeps those of a quarter, once: what came later changes nothing that was kept. With
	 * the last quarter of a year come those of the year, where few apply.
	 */
	void keep(Company company, Quarter quarter, Instant now) {
		Subject subject = subject(company.id(), quarter);
		if (this.kept.of(company.id(), subject, FinalResults.class).isEmpty()) {
			Period period = period(company, quarter);
			QuarterCounts read = this.figures.exact(company, quarter);
			Map<String, Double> counted = new TreeMap<>();
			this.counts.forEach((each) -> counted.putAll(each.count(company, read, now)));
			double waited = CandidateValue.waiting(
					this.overdue.ended(company.id(), period.from(), period.until(), now).ofEverybody(),
					read.weighing().caps());
			FinalInputs inputs = FinalInputs.of(read, waited, this.promises.of(company, read), counted);
			this.kept.add(company.id(), subject, inputs, FinalResults.of(company.id(), quarter, inputs), now);
			this.years.publish(company, quarter, now);
		}
	}

	/** What was kept of a quarter; empty when nothing was. */
	Optional<FinalResults> of(CompanyId company, Quarter quarter) {
		return this.kept.of(company, subject(company, quarter), FinalResults.class);
	}

	/** Whether what was kept comes out again; empty when nothing was kept. */
	Optional<Boolean> comesOutAgain(CompanyId company, Quarter quarter) {
		return this.kept.comesOutAgain(company, subject(company, quarter), FinalInputs.class,
				(inputs) -> FinalResults.of(company, quarter, inputs));
	}

	private static Subject subject(CompanyId company, Quarter quarter) {
		return new Subject(MEASURE, company.toString(), quarter.toString());
	}

	private static Period period(Company company, Quarter quarter) {
		return new Period(start(company, quarter.firstDay()), start(company, quarter.end()));
	}

	private static Instant start(Company company, LocalDate day) {
		return day.atStartOfDay(company.zone()).toInstant();
	}

}
