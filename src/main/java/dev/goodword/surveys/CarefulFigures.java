package dev.goodword.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Company;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.CountedAnswers;
import dev.goodword.surveys.answering.CountedAnswers.Paced;
import dev.goodword.surveys.answering.PublishedScores;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Cuts;
import dev.goodword.surveys.scores.publish.Cuts.Group;
import dev.goodword.surveys.scores.publish.Level;

import org.springframework.stereotype.Component;

/**
 * The score without hasty answers: published once, after the groups, and only if it gives
 * nobody away beside them; kept with what it was made of.
 */
@Component
class CarefulFigures {

	static final String MEASURE = "recommendation.careful";

	private final KeptResults kept;

	private final CountedAnswers answers;

	private final PublishedScores scores;

	private final OutcomeMixes mixes;

	private final GroupFigures groups;

	CarefulFigures(KeptResults kept, CountedAnswers answers, PublishedScores scores, OutcomeMixes mixes,
			GroupFigures groups) {
		this.kept = kept;
		this.answers = answers;
		this.scores = scores;
		this.mixes = mixes;
		this.groups = groups;
	}

	/** Publishes that of a quarter, unless a few could be worked out. */
	void publish(Company company, Quarter quarter, Instant now) {
		List<Paced> answered = this.answers.paced(company.id(), quarter);
		CarefulInputs inputs = CarefulInputs.of(this.mixes.of(company, quarter).own().closings(), answered);
		if (isAllPublished(company.id(), quarter, inputs)
				&& CarefulCheck.mayStand(inputs, answered, shown(company.id(), quarter))) {
			Subject subject = subject(company.id(), quarter);
			this.kept.add(company.id(), subject, inputs, CarefulLine.of(subject, inputs), now);
		}
	}

	/** Whether what was published comes out again; empty when nothing was. */
	Optional<Boolean> comesOutAgain(CompanyId company, Quarter quarter) {
		Subject subject = subject(company, quarter);
		return this.kept.comesOutAgain(company, subject, CarefulInputs.class,
				(inputs) -> CarefulLine.of(subject, inputs));
	}

	/** A difference of a few to the published answers would tell of those few. */
	private boolean isAllPublished(CompanyId company, Quarter quarter, CarefulInputs inputs) {
		Map<OutcomeClass, Integer> published = new EnumMap<>(OutcomeClass.class);
		this.scores.latest(company, List.of(quarter))
			.forEach((each) -> Optional.ofNullable(each.touchpoint().outcomeClass())
				.ifPresent((outcome) -> published.put(outcome, each.answers().n())));
		Map<OutcomeClass, Integer> own = new EnumMap<>(OutcomeClass.class);
		inputs.all().forEach((outcome, each) -> own.put(outcome, each.n()));
		return own.equals(published);
	}

	private List<Group> shown(CompanyId company, Quarter quarter) {
		List<Group> shown = new ArrayList<>();
		for (Level level : Cuts.LINES) {
			this.groups.line(company, quarter, level)
				.ifPresent((line) -> line.groups().forEach((group) -> shown.add(new Group(level, group.id()))));
		}
		return shown;
	}

	private static Subject subject(CompanyId company, Quarter quarter) {
		return new Subject(MEASURE, company.toString(), quarter.toString());
	}

}
