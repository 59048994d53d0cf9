package dev.goodword.surveys;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.compare.GroupComparison;
import dev.goodword.surveys.scores.compare.GroupComparison.Kind;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The departments, groups of positions or recruiters of a company beside each other: for
 * a talk, never for a ranking ({@code experience.md} 3.7).
 *
 * @param kind how much the comparison can bear
 * @param groups those that may be shown
 * @param hidden the ids of the others
 * @param together all answers outside the groups that are shown; null when there are none
 */
public record GroupLine(Kind kind, List<Group> groups, List<String> hidden, @Nullable Result together) {

	private static final Basis BASIS = new Basis(Weights.NONE, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	private static final int COARSE = 5;

	public GroupLine {
		groups = List.copyOf(groups);
		hidden = List.copyOf(hidden);
	}

	/** The same line for the same inputs, to the last bit. */
	static GroupLine of(Subject subject, GroupInputs inputs) {
		GroupComparison comparison = GroupComparison.of(inputs.shown());
		List<Group> groups = comparison.standings()
			.stream()
			.map((standing) -> group(standing, subject, sum(inputs, standing.name())))
			.toList();
		return new GroupLine(comparison.kind(), groups, inputs.hidden(),
				(inputs.together().n() == 0) ? null : score(subject, "together", inputs.together()));
	}

	private static Group group(GroupComparison.Standing standing, Subject subject, NetScore all) {
		Result score = score(subject, standing.name(), all);
		int step = (score.effective() != null) ? 1 : COARSE;
		return new Group(standing.name(), score, step * Math.round(standing.shown().value() / step),
				(long) (step * Math.floor(standing.interval().low() / step)),
				(long) (step * Math.ceil(standing.interval().high() / step)), standing.flagged());
	}

	private static NetScore sum(GroupInputs inputs, String group) {
		return inputs.shown()
			.getOrDefault(group, Map.of())
			.values()
			.stream()
			.reduce(new NetScore(0, 0, 0), NetScore::and);
	}

	private static Result score(Subject subject, String group, NetScore answers) {
		return Publication.of(new Subject(subject.measure(), subject.scope() + "/" + group, subject.period()),
				new Measured(answers.points(), answers.interval(), answers.n(),
						PublicationPolicy.tellsEveryAnswer(answers), answers.n(), null, List.of()),
				BASIS);
	}

	/** One of the groups that are shown. */
	public Optional<Group> of(String id) {
		return this.groups.stream().filter((group) -> group.id().equals(id)).findFirst();
	}

	/**
	 * A department, a group of positions or a recruiter.
	 *
	 * @param score the recommendation score of all its answers
	 * @param above points above what its mix of outcomes usually brings, drawn towards
	 * the mean
	 * @param low the lower end of their range
	 * @param high the upper end
	 * @param flagged whether it is worth a talk
	 */
	public record Group(String id, Result score, long above, long low, long high, boolean flagged) {
	}

}
