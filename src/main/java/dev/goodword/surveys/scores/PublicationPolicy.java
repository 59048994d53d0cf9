package dev.goodword.surveys.scores;

import dev.goodword.surveys.scores.Figure.Status;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of the answers of a group: the table of {@code experience.md} 3.11
 * and the edge cases of 3.12.
 */
public final class PublicationPolicy {

	/** The fewest answers a figure may rest on: what the questionnaire promises. */
	public static final int LEAST = 10;

	/**
	 * Rises with every change of a rule or formula. Since 2 inputs are hashed as keyed
	 * sums.
	 */
	public static final int METHOD = 2;

	/** From so many answers on a figure may be shown though all answered the same. */
	public static final int ONE_CATEGORY_SHOWN_FROM = 20;

	private static final int SAFE = 30;

	private static final int COARSE = 5;

	private PublicationPolicy() {
	}

	/** Whose figure it is. */
	public record Subject(String measure, String scope, String period) {
	}

	/**
	 * The figure of a group.
	 * @param answers what it answered
	 * @param yearBefore what the same group answered a year before; null when that was
	 * never published
	 */
	public static Figure recommendation(Subject subject, NetScore answers, @Nullable NetScore yearBefore) {
		return recommendation(subject, answers, yearBefore, Difference.WORTH_NAMING);
	}

	/** The same, where a change is worth the word from so many points on. */
	public static Figure recommendation(Subject subject, NetScore answers, @Nullable NetScore yearBefore, int naming) {
		int n = answers.n();
		if (n < LEAST) {
			return hidden(subject, (n == 0) ? Status.NO_DATA : Status.SUPPRESSED, null, null);
		}
		NumberBand number = NumberBand.of(n);
		if (tellsEveryAnswer(answers)) {
			return hidden(subject, Status.SUPPRESSED, leaning(answers), number);
		}
		int step = (n < SAFE) ? COARSE : 1;
		return new Figure(subject.measure(), subject.scope(), subject.period(), (n < SAFE) ? Status.LOW_N : Status.OK,
				(double) (step * Math.round(answers.points() / step)), answers.interval().roundedOutwards(step), null,
				number, verdict(answers, yearBefore, naming), METHOD);
	}

	/** The figure of a group of which not even the number of answers may be known. */
	public static Figure tooFew(Subject subject) {
		return hidden(subject, Status.SUPPRESSED, null, null);
	}

	/** Whether a figure of these few would tell what each of them answered. */
	public static boolean tellsEveryAnswer(NetScore answers) {
		return answers.n() < ONE_CATEGORY_SHOWN_FROM && answers.isOneCategory();
	}

	/** Whether a figure of these few would tell what each of them answered. */
	public static boolean tellsEveryAnswer(Spread answers) {
		return answers.n() < ONE_CATEGORY_SHOWN_FROM && answers.isOneAnswer();
	}

	/** Whether a figure of these few would tell what each of them counted for. */
	public static boolean tellsEveryAnswer(Sample values) {
		return values.n() > 0 && values.n() < ONE_CATEGORY_SHOWN_FROM && values.variance() == 0;
	}

	/**
	 * Whether new figures may replace published ones: a difference of fewer answers than
	 * the threshold would tell about those few.
	 */
	public static boolean mayRefresh(int published, int now) {
		return now >= LEAST && now - published >= LEAST;
	}

	private static Verdict verdict(NetScore answers, @Nullable NetScore yearBefore, int naming) {
		return (yearBefore == null || answers.n() < SAFE || yearBefore.n() < SAFE) ? Verdict.CANNOT_SAY
				: answers.minus(yearBefore).verdict(naming);
	}

	private static Leaning leaning(NetScore answers) {
		if (answers.promoters() > 0) {
			return Leaning.MOSTLY_POSITIVE;
		}
		return (answers.passives() > 0) ? Leaning.MOSTLY_IN_BETWEEN : Leaning.MOSTLY_NEGATIVE;
	}

	private static Figure hidden(Subject subject, Status status, @Nullable Leaning leaning,
			@Nullable NumberBand number) {
		return new Figure(subject.measure(), subject.scope(), subject.period(), status, null, null, leaning, number,
				Verdict.CANNOT_SAY, METHOD);
	}

}
