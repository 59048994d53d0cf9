package dev.goodword.insights;

import java.time.Instant;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.applications.Closings;
import dev.goodword.applications.Closings.Told;
import dev.goodword.surveys.FinalCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.stereotype.Component;

/** Counts who had to be asked about a quarter, against whom those asked are held. */
@Component
class ToldCounts implements FinalCounts {

	/** Told that it goes no further, after a talk. */
	static final String MET = "told.met";

	/** The same before any talk. */
	static final String UNMET = "told.unmet";

	/** Asked so long before that they were to be asked again. */
	static final String ASKED_BEFORE = "told.asked-before";

	private final Closings closings;

	private final SurveyFigures figures;

	ToldCounts(Closings closings, SurveyFigures figures) {
		this.closings = closings;
		this.figures = figures;
	}

	@Override
	public Map<String, Double> count(Company company, Quarter quarter, Instant now) {
		Told told = this.closings.declined(company.id(), quarter.firstDay().atStartOfDay(company.zone()).toInstant(),
				quarter.end().atStartOfDay(company.zone()).toInstant());
		return Map.of(MET, (double) told.met(), UNMET, (double) told.unmet(), ASKED_BEFORE,
				(double) this.figures.askedBefore(company, quarter));
	}

}
