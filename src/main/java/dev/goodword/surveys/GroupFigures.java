package dev.goodword.surveys;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.CountedAnswers;
import dev.goodword.surveys.answering.CountedAnswers.Counted;
import dev.goodword.surveys.answering.PublishedScores;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Cuts;
import dev.goodword.surveys.scores.publish.Cuts.Group;
import dev.goodword.surveys.scores.publish.Level;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of departments, groups of positions and recruiters: published once, when
 * those of the quarter are frozen, so that no two editions can be subtracted; kept with
 * what they were made of.
 */
@Service
@Transactional
public class GroupFigures {

	private final KeptResults kept;

	private final CountedAnswers answers;

	private final PublishedScores scores;

	GroupFigures(KeptResults kept, CountedAnswers answers, PublishedScores scores) {
		this.kept = kept;
		this.answers = answers;
		this.scores = scores;
	}

	/** A line of a quarter; empty when it was not published. */
	@Transactional(readOnly = true)
	public Optional<GroupLine> line(CompanyId company, Quarter quarter, Level line) {
		return this.kept.of(company, subject(company, quarter, line), GroupLine.class);
	}

	/**
	 * Publishes the lines of a quarter, unless their answers are not exactly those that
	 * were published for the company: a difference of a few would tell of those few.
	 */
	void publish(CompanyId company, Quarter quarter, Instant now) {
		List<Counted> counted = this.answers.of(company, quarter);
		if (counted.isEmpty() || !isAllPublished(company, quarter, counted)) {
			return;
		}
		lines(counted).forEach((line, inputs) -> keep(company, quarter, line, inputs, now));
	}

	/** What of ratings may be shown along each line. Pure. */
	static Map<Level, GroupInputs> lines(List<Counted> counted) {
		Cuts cuts = new Cuts(counted.stream().map(GroupInputs::cell).toList(), PublicationPolicy.LEAST);
		Set<Group> unanimous = new HashSet<>();
		for (Level line : Cuts.LINES) {
			cuts.groups(line)
				.keySet()
				.stream()
				.filter((group) -> PublicationPolicy.tellsEveryAnswer(sum(counted, group)))
				.forEach(unanimous::add);
		}
		List<Group> shown = cuts.publishable(unanimous,
				(names) -> PublicationPolicy.tellsEveryAnswer(counted.stream()
					.filter((each) -> names.contains(GroupInputs.cell(each).name()))
					.map(Counted::answers)
					.reduce(new NetScore(0, 0, 0), NetScore::and)));
		Map<Level, GroupInputs> lines = new EnumMap<>(Level.class);
		Cuts.LINES.forEach((line) -> lines.put(line, GroupInputs.of(line, cuts, shown, counted)));
		return lines;
	}

	/** Computes a line anew from what is kept of it. */
	@Transactional(readOnly = true)
	boolean isReproducible(CompanyId company, Quarter quarter, Level line) {
		return comesOutAgain(company, quarter, line).orElseThrow();
	}

	/** Whether a line comes out again; empty when it was not published. */
	@Transactional(readOnly = true)
	Optional<Boolean> comesOutAgain(CompanyId company, Quarter quarter, Level line) {
		Subject subject = subject(company, quarter, line);
		return this.kept.comesOutAgain(company, subject, GroupInputs.class, (inputs) -> GroupLine.of(subject, inputs));
	}

	private boolean isAllPublished(CompanyId company, Quarter quarter, List<Counted> counted) {
		Map<OutcomeClass, Integer> own = new EnumMap<>(OutcomeClass.class);
		counted.forEach((each) -> own.merge(each.outcome(), each.answers().n(), Integer::sum));
		Map<OutcomeClass, Integer> published = new EnumMap<>(OutcomeClass.class);
		this.scores.latest(company, List.of(quarter))
			.stream()
			.filter((each) -> each.touchpoint().outcomeClass() != null
					&& each.touchpoint().outcomeClass() != OutcomeClass.STALE)
			.forEach((each) -> published.put(Objects.requireNonNull(each.touchpoint().outcomeClass()),
					each.answers().n()));
		return own.equals(published);
	}

	private static NetScore sum(List<Counted> counted, Group group) {
		return counted.stream()
			.filter((each) -> group.id().equals(each.of(group.line())))
			.map(Counted::answers)
			.reduce(new NetScore(0, 0, 0), NetScore::and);
	}

	private void keep(CompanyId company, Quarter quarter, Level line, GroupInputs inputs, Instant now) {
		Subject subject = subject(company, quarter, line);
		this.kept.add(company, subject, inputs, GroupLine.of(subject, inputs), now);
	}

	private static Subject subject(CompanyId company, Quarter quarter, Level line) {
		return new Subject(measure(line), company.toString(), quarter.toString());
	}

	private static String measure(Level line) {
		return "recommendation." + line.name();
	}

}
