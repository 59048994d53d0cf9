package dev.goodword.surveys.scores;

import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds for every group, whatever it answered. */
class ScorePropertyTests {

	/** From the ten answers on that a figure needs; one answer alone may lie outside. */
	@Property
	void theRangeHoldsThePointAndStaysOnTheScale(@ForAll @IntRange(max = 400) int promoters,
			@ForAll @IntRange(max = 400) int passives, @ForAll @IntRange(min = 10, max = 400) int detractors) {
		NetScore score = new NetScore(promoters, passives, detractors);
		Interval range = score.interval();
		assertThat(range.contains(score.points())).isTrue();
		assertThat(range.low()).isGreaterThanOrEqualTo(-100);
		assertThat(range.high()).isLessThanOrEqualTo(100);
		assertThat(range.high() - range.low()).isPositive();
	}

	@Property
	void oneSideIsTheMirrorOfTheOther(@ForAll @IntRange(max = 400) int promoters,
			@ForAll @IntRange(min = 1, max = 400) int passives, @ForAll @IntRange(max = 400) int detractors) {
		Interval one = new NetScore(promoters, passives, detractors).interval();
		Interval other = new NetScore(detractors, passives, promoters).interval();
		assertThat(one.low()).isCloseTo(-other.high(), within(1e-9));
		assertThat(one.high()).isCloseTo(-other.low(), within(1e-9));
	}

	@Property
	void moreOfTheSameMakesTheRangeNarrower(@ForAll @IntRange(min = 1, max = 60) int promoters,
			@ForAll @IntRange(min = 1, max = 60) int passives, @ForAll @IntRange(min = 1, max = 60) int detractors) {
		NetScore few = new NetScore(promoters, passives, detractors);
		NetScore many = new NetScore(4 * promoters, 4 * passives, 4 * detractors);
		assertThat(width(many.interval())).isLessThan(width(few.interval()));
	}

	@Property
	void wilsonsRangeHoldsTheShareAndIsNeverEmpty(@ForAll @IntRange(max = 300) int hits,
			@ForAll @IntRange(min = 1, max = 300) int misses) {
		Share share = new Share(hits, hits + misses);
		assertThat(share.wilson().contains(share.value())).isTrue();
		assertThat(width(share.wilson())).isPositive();
		assertThat(share.wilson().low()).isBetween(0.0, 1.0);
		assertThat(share.wilson().high()).isBetween(0.0, 1.0);
	}

	/** Whoever sees the figure cannot tell whether one more person answered. */
	@Property
	void noFigureTellsTheAnswersOfFewerThanTen(@ForAll @IntRange(max = 9) int promoters,
			@ForAll @IntRange(max = 9) int passives, @ForAll @IntRange(max = 9) int detractors) {
		NetScore score = new NetScore(promoters, passives, detractors);
		Figure figure = PublicationPolicy.recommendation(new Subject("m", "s", "p"), score, null);
		if (score.n() < PublicationPolicy.LEAST) {
			assertThat(figure.isShown()).isFalse();
			assertThat(figure.number()).isNull();
		}
		else {
			assertThat(figure.number().isExact()).isFalse();
			assertThat(figure.isShown()).isNotEqualTo(score.isOneCategory());
		}
	}

	private static double width(Interval interval) {
		return interval.high() - interval.low();
	}

}
