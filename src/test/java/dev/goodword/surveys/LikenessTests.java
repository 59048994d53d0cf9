package dev.goodword.surveys;

import dev.goodword.surveys.answering.Promptness.Sides;
import dev.goodword.surveys.scores.NetScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTests {

	@ParameterizedTest
	@CsvSource({ "10,5,5,2,5,13,HIGHER", "2,5,13,10,5,5,LOWER", "5,5,5,6,5,5,UNCLEAR", "4,3,2,2,5,13,TOO_FEW",
			"10,5,5,4,3,2,TOO_FEW" })
	void saysADirectionFromTenOfEachKindOn(int promoters, int passives, int detractors, int otherPromoters,
			int otherPassives, int otherDetractors, Likeness expected) {
		assertThat(Likeness.of(new Sides(new NetScore(promoters, passives, detractors),
				new NetScore(otherPromoters, otherPassives, otherDetractors))))
			.isEqualTo(expected);
	}

	@Test
	void saysNothingWhereAWordWouldTellEveryAnswer() {
		NetScore mixed = new NetScore(5, 5, 10);
		assertThat(Likeness.of(new Sides(new NetScore(19, 0, 0), mixed))).isEqualTo(Likeness.TOO_FEW);
		assertThat(Likeness.of(new Sides(mixed, new NetScore(0, 0, 12)))).isEqualTo(Likeness.TOO_FEW);
		assertThat(Likeness.of(new Sides(new NetScore(20, 0, 0), mixed))).isEqualTo(Likeness.HIGHER);
	}

}
