package dev.goodword.surveys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.LongAnswers;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.stereotype.Component;

/**
 * What goes together with satisfaction: made once, when the figures of a quarter become
 * final, of the long answers of the year that ends with it; kept with what it was made
 * of.
 */
@Component
class DriverFigures {

	static final String MEASURE = "drivers";

	private final LongAnswers answers;

	private final KeptResults kept;

	DriverFigures(LongAnswers answers, KeptResults kept) {
		this.answers = answers;
		this.kept = kept;
	}

	/** Publishes that of a quarter, or how much is missing. */
	void publish(CompanyId company, Quarter quarter, Instant now) {
		DriverInputs inputs = DriverInputs.of(quarter, this.answers.of(company, quarter),
				this.answers.all(company, quarter));
		boolean enough = inputs.people() >= DriverLine.LEAST;
		DriverInputs checked = inputs.standing(enough && DriverCheck.mayStand(inputs, published(company)));
		Subject subject = subject(company, quarter);
		this.kept.add(company, subject, checked, DriverLine.of(subject, checked), now);
	}

	private List<DriverInputs> published(CompanyId company) {
		return this.kept.periods(company, MEASURE)
			.values()
			.stream()
			.filter((each) -> each.result().as(DriverLine.class).isSaid())
			.map((each) -> each.inputs().as(DriverInputs.class))
			.toList();
	}

	/** Whether what was published comes out again; empty when nothing was. */
	Optional<Boolean> comesOutAgain(CompanyId company, Quarter quarter) {
		Subject subject = subject(company, quarter);
		return this.kept.comesOutAgain(company, subject, DriverInputs.class,
				(inputs) -> DriverLine.of(subject, inputs));
	}

	private static Subject subject(CompanyId company, Quarter quarter) {
		return new Subject(MEASURE, company.toString(), quarter.toString());
	}

}
