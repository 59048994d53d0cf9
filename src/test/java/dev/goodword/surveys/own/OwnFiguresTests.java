package dev.goodword.surveys.own;

import java.util.List;
import java.util.UUID;

import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.PublishedOwn.Chosen;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers to companies' own questions stand under the rules of all figures. */
class OwnFiguresTests {

	@Test
	void givesSharesWithTheirRangesFromThirtyOn() {
		List<Result> shares = shares(20, 10, 10, 0, 0, 0);
		assertThat(shares.get(0)).satisfies((share) -> {
			assertThat(share.point()).isEqualTo(50);
			assertThat(share.status()).isEqualTo(Status.OK);
			assertThat(share.number()).isEqualTo(new NumberBand(40, 40));
			assertThat(share.range().low()).isEqualTo(35);
			assertThat(share.range().high()).isEqualTo(65);
		});
		assertThat(shares.get(3).point()).as("nobody of forty").isZero();
	}

	@Test
	@DisplayName("Pitfall 13: bands and steps of five below thirty")
	void roundsSharesOfAFew() {
		Result share = shares(7, 5, 0, 0, 0, 0).get(0);
		assertThat(share.point()).as("58 of a hundred").isEqualTo(60);
		assertThat(share.number()).isEqualTo(new NumberBand(10, 19));
		assertThat(share.range().low() % 5).isZero();
		assertThat(share.status()).isEqualTo(Status.LOW_N);
	}

	@Test
	void showsNothingBelowTen() {
		assertThat(shares(5, 4, 0, 0, 0, 0)).allSatisfy((share) -> {
			assertThat(share.isShown()).isFalse();
			assertThat(share.number()).as("not even how many").isNull();
			assertThat(share.status()).isEqualTo(Status.SUPPRESSED);
		});
	}

	@Test
	@DisplayName("Pitfall 7: all of a few who gave the same answer are not given away")
	void hidesWhatAllOfAFewChose() {
		assertThat(shares(12, 0, 0, 0, 0, 0)).allSatisfy((share) -> {
			assertThat(share.isShown()).isFalse();
			assertThat(share.notes()).contains(Publication.ONE_ANSWER);
		});
		assertThat(shares(0, 0, 19, 0, 0, 0)).noneMatch(Result::isShown);
		assertThat(shares(20, 0, 0, 0, 0, 0)).as("twenty are many").allMatch(Result::isShown);
	}

	@Test
	@DisplayName("0244: where a few chose differently every answer is shown, for what is left follows by subtraction")
	void showsWhatNobodyOfAFewChose() {
		assertThat(shares(7, 5, 0)).allSatisfy((share) -> {
			assertThat(share.isShown()).isTrue();
			assertThat(share.notes()).doesNotContain(Publication.ONE_ANSWER);
			assertThat(share.number()).isEqualTo(new NumberBand(10, 19));
		}).extracting(Result::point).containsExactly(60.0, 40.0, 0.0);
		assertThat(shares(18, 1, 0, 0, 0, 0)).as("one who differs leaves nobody known").allMatch(Result::isShown);
	}

	@Test
	void namesTheVersionTheMomentAndTheQuarter() {
		assertThat(shares(20, 10, 10, 0, 0, 0).get(1).subject()).satisfies((subject) -> {
			assertThat(subject.measure()).isEqualTo("own." + new UUID(0, 1) + ".2");
			assertThat(subject.scope()).isEqualTo("company/T4");
			assertThat(subject.period()).isEqualTo("2026-Q4");
		});
	}

	private static List<Result> shares(Integer... counts) {
		return OwnFigures.shares("company", "2026-Q4", new Chosen(new UUID(0, 1), Touchpoint.T4, List.of(counts)));
	}

}
