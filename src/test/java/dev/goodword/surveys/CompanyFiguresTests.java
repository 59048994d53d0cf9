package dev.goodword.surveys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CompanyFiguresTests {

	private static final Quarter NOW = new Quarter(2026, 4);

	private static final OutcomeMix PLAIN = mix(400, 100, 0);

	@Test
	void weighsEachOutcomeByItsApplications() {
		CompanyFigures.Recommendation found = CompanyFigures.recommendation(
				counts(PLAIN, PLAIN, List.of(at(NOW, Touchpoint.T3, 10, 0, 30), at(NOW, Touchpoint.T4, 30, 0, 10))));
		assertThat(found.result().status()).isEqualTo(Status.OK);
		assertThat(found.result().point()).as("80 % at -50, 20 % at +50").isEqualTo(-30);
		assertThat(found.change().verdict()).isEqualTo(Verdict.CANNOT_SAY);
	}

	@Test
	@DisplayName("3.6.2: where it would lie if the silent felt ten or twenty points worse")
	void saysWhatSilenceCouldHide() {
		CompanyFigures.Recommendation found = CompanyFigures.recommendation(
				counts(PLAIN, PLAIN, List.of(at(NOW, Touchpoint.T3, 10, 0, 30), at(NOW, Touchpoint.T4, 30, 0, 10))));
		assertThat(found.ifSilenceWere()).as("80 of 500 answered").containsOnlyKeys(10, 20);
		assertThat(found.ifSilenceWere().get(10)).isCloseTo(-30 - 8.4, within(1e-9));
		assertThat(found.ifSilenceWere().get(20)).isCloseTo(-30 - 16.8, within(1e-9));
		assertThat(CompanyFigures.recommendation(counts(PLAIN, PLAIN, List.of())).ifSilenceWere()).isEmpty();
	}

	@Test
	@DisplayName("Pitfall 8: who is left waiting counts, though nobody asks them")
	void saysNothingWhileManyAreLeftWaitingInSilence() {
		CompanyFigures.Recommendation found = CompanyFigures.recommendation(counts(mix(400, 100, 80), PLAIN,
				List.of(at(NOW, Touchpoint.T3, 10, 0, 30), at(NOW, Touchpoint.T4, 30, 0, 10))));
		assertThat(found.result().status()).isEqualTo(Status.NOT_REPRESENTATIVE);
		assertThat(found.result().point()).isNull();
	}

	@Test
	@DisplayName("Pitfall 12: both years by the same weights, whatever the mix of one of them")
	void comparesYearsByTheWeightsOfFrozenQuarters() {
		List<Published> same = List.of(at(NOW, Touchpoint.T3, 100, 100, 300), at(NOW, Touchpoint.T4, 300, 100, 100),
				at(NOW.yearBefore(), Touchpoint.T3, 100, 100, 300), at(NOW.yearBefore(), Touchpoint.T4, 300, 100, 100));
		assertThat(CompanyFigures.recommendation(counts(mix(100, 400, 0), PLAIN, same)).change().verdict())
			.isEqualTo(Verdict.NO_CLEAR_CHANGE);
		List<Published> early = List.of(at(NOW, Touchpoint.T3, 300, 100, 100), at(NOW, Touchpoint.T4, 300, 100, 100),
				at(NOW.yearBefore(), Touchpoint.T3, 100, 100, 300), at(NOW.yearBefore(), Touchpoint.T4, 300, 100, 100));
		assertThat(CompanyFigures.recommendation(counts(mix(0, 400, 0), PLAIN, early)).change().verdict())
			.as("who is not selected early counts in the comparison, though nobody was this quarter")
			.isEqualTo(Verdict.BETTER);
	}

	@Test
	void showsOfTheYearBeforeWhatWasShownThen() {
		Quarter then = NOW.yearBefore();
		List<Published> scores = List.of(at(then, Touchpoint.T3, 20, 10, 10));
		assertThat(CompanyFigures.yearBefore(counts(PLAIN, PLAIN, scores))).as("its mix was not kept").isNull();
		QuarterCounts kept = new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW, new QuarterCounts.Read(scores,
				Map.of(), Map.of(), new OutcomeMixes.Mixes(PLAIN, PLAIN, true, mix(100, 0, 0)), null), false);
		assertThat(CompanyFigures.yearBefore(kept)).isEqualTo(25);
		assertThat(SurveyFigures.yearBefore(kept, Touchpoint.T3)).isEqualTo(25);
		assertThat(SurveyFigures.yearBefore(kept, Touchpoint.T4)).isNull();
		QuarterCounts alike = new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW,
				new QuarterCounts.Read(List.of(at(then, Touchpoint.T3, 12, 0, 0)), Map.of(), Map.of(),
						new OutcomeMixes.Mixes(PLAIN, PLAIN, true, mix(100, 0, 0)), null),
				false);
		assertThat(CompanyFigures.yearBefore(alike)).as("would tell every answer").isNull();
		assertThat(SurveyFigures.yearBefore(alike, Touchpoint.T3)).isNull();
	}

	@Test
	@DisplayName("experience.md 3.8: how large a change this sample could have shown")
	void saysHowLargeAChangeWouldHaveShown() {
		List<Published> same = List.of(at(NOW, Touchpoint.T3, 40, 20, 40),
				at(NOW.yearBefore(), Touchpoint.T3, 40, 20, 40));
		assertThat(CompanyFigures.recommendation(counts(mix(100, 0, 0), mix(100, 0, 0), same)).change())
			.as("2.8 x sqrt(2) x 100 x sqrt(0.8 / 100) = 35.4")
			.isEqualTo(new Change(Verdict.NO_CLEAR_CHANGE, 36L));
		List<Published> few = List.of(at(NOW, Touchpoint.T3, 40, 20, 40),
				at(NOW.yearBefore(), Touchpoint.T3, 9, 9, 11));
		assertThat(CompanyFigures.recommendation(counts(mix(100, 0, 0), mix(100, 0, 0), few)).change())
			.isEqualTo(Change.UNKNOWN);
	}

	private static Published at(Quarter quarter, Touchpoint touchpoint, int promoters, int passives, int detractors) {
		return new Published(quarter, touchpoint, new NetScore(promoters, passives, detractors), 0, true,
				Instant.EPOCH);
	}

	private static OutcomeMix mix(int unmet, int met, int left) {
		return new OutcomeMix(
				Map.of(OutcomeClass.REJ_PRE, unmet, OutcomeClass.REJ_POST, met, OutcomeClass.STALE, left));
	}

	private static QuarterCounts counts(OutcomeMix own, OutcomeMix reference, List<Published> scores) {
		return new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW, new QuarterCounts.Read(scores, Map.of(), Map.of(),
				new OutcomeMixes.Mixes(own, reference, true, null), null), false);
	}

}
