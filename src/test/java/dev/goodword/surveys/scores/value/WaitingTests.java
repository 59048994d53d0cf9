package dev.goodword.surveys.scores.value;

import java.util.List;

import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.value.LifeStage.Event;
import dev.goodword.surveys.scores.value.Waiting.Wait;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is known of everybody without asking: waits, promises, stages. */
class WaitingTests {

	/** The worked example of many textbooks: 6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 … weeks. */
	@Test
	@DisplayName("Kaplan-Meier gives the published curve of 6-MP patients")
	void countsThoseWhoStillWaitAsFarAsTheyDid() {
		Waiting waiting = Waiting.of(List.of(done(6), done(6), done(6), open(6), done(7), open(9), done(10), open(10),
				open(11), done(13), done(16), open(17), open(19), open(20), done(22), done(23), open(25), open(32),
				open(32), open(34), open(35)));
		assertThat(waiting.longerThan(6)).isCloseTo(.857, within(5e-4));
		assertThat(waiting.longerThan(10)).isCloseTo(.753, within(5e-4));
		assertThat(waiting.longerThan(23)).isCloseTo(.448, within(5e-4));
		assertThat(waiting.quantile(.5).orElseThrow()).isEqualTo(23);
		assertThat(waiting.quantile(.9)).isEmpty();
	}

	@Test
	void isThePlainQuantileWhenNobodyWaitsAnyMore() {
		Waiting waiting = Waiting
			.of(List.of(done(1), done(2), done(3), done(4), done(5), done(6), done(7), done(8), done(9), done(10)));
		assertThat(waiting.quantile(.5).orElseThrow()).isEqualTo(5);
		assertThat(waiting.quantile(.9).orElseThrow()).isEqualTo(9);
	}

	@Test
	void doesNotLookFastBecauseTheSlowAreLeftOut() {
		Waiting honest = Waiting.of(List.of(done(1), done(1), open(50), open(50), open(50)));
		assertThat(honest.quantile(.5)).isEmpty();
		assertThat(honest.quantile(.4).orElseThrow()).isEqualTo(1);
	}

	@Test
	void countsPromisesOfOneApplicationAsOneCase() {
		KeptPromises few = new KeptPromises(60, 20, 20, 25);
		assertThat(few.due()).isEqualTo(100);
		assertThat(few.kept()).isEqualTo(new Share(80, 100));
		assertThat(few.range(80)).isEqualTo(new Share(80, 100).wilson(25));
		KeptPromises many = new KeptPromises(120, 40, 40, 25);
		assertThat(many.range(160)).isEqualTo(new Share(160, 200).wilson());
	}

	@ParameterizedTest
	@CsvSource({ "PROSPECT,APPLIED,APPLICANT", "APPLICANT,MET,ENGAGED", "APPLICANT,CLOSED_IN_TOUCH,RELATION",
			"ENGAGED,HIRED,RELATION", "ENGAGED,CLOSED,DORMANT", "RELATION,SILENT_FOR_A_YEAR,DORMANT",
			"DORMANT,APPLIED,APPLICANT", "RELATION,APPLIED,APPLICANT", "ENGAGED,APPLIED,ENGAGED",
			"PROSPECT,HIRED,PROSPECT", "PROSPECT,CLOSED,PROSPECT", "ENGAGED,SILENT_FOR_A_YEAR,ENGAGED",
			"PROSPECT,MET,PROSPECT", "DORMANT,CLOSED_IN_TOUCH,DORMANT", "DORMANT,LET_GO,ENDED", "ENDED,APPLIED,ENDED" })
	void movesPeopleByWhatHappenedAndNotByWhatTheyAnswered(LifeStage before, Event event, LifeStage after) {
		assertThat(before.after(event)).isEqualTo(after);
	}

	@Test
	void showsColleaguesFromFiveOn() {
		InternalPulse four = new InternalPulse(new Spread(List.of(0, 1, 1, 1, 1)));
		assertThat(four.mean()).isEmpty();
		assertThat(four.interval(625)).isEmpty();
		InternalPulse five = new InternalPulse(new Spread(List.of(0, 1, 1, 1, 2)));
		assertThat(five.mean().orElseThrow()).isCloseTo(70, within(1e-9));
		assertThat(five.interval(625).orElseThrow().contains(70)).isTrue();
		assertThat(InternalPulse.mayCorrelate(11)).isFalse();
		assertThat(InternalPulse.mayCorrelate(12)).isTrue();
	}

	private static Wait done(double days) {
		return new Wait(days, true);
	}

	private static Wait open(double days) {
		return new Wait(days, false);
	}

	@Test
	@DisplayName("experience.md 3.8: 88 of 100 after 80 of 100 is a small change, by hand")
	void comparesKeptPromisesWithTheYearBefore() {
		KeptPromises before = new KeptPromises(150, 50, 50, 100);
		assertThat(new KeptPromises(200, 20, 30, 100).since(before))
			.as("87.70 - 79.76 = 7.94, SE 3.269, 2.8 x SE = 9.15")
			.isEqualTo(new Change(Verdict.A_LITTLE_BETTER, 10L));
		assertThat(before.since(new KeptPromises(200, 20, 30, 100)).verdict()).isEqualTo(Verdict.A_LITTLE_WORSE);
		assertThat(before.since(before).verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
		assertThat(new KeptPromises(240, 0, 10, 100).since(before).verdict()).isEqualTo(Verdict.BETTER);
	}

	@Test
	void takesNoYearWithoutABrokenOneForCertain() {
		KeptPromises all = new KeptPromises(40, 0, 0, 40);
		Change same = all.since(all);
		assertThat(same.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
		assertThat(same.smallest()).as("2.8 x sqrt(2) x 100 x sqrt(41 / 42 x 1 / 42 / 42) = 9.31").isEqualTo(10);
	}

	@Test
	void comparesFromThirtyCasesOnEitherSide() {
		KeptPromises many = new KeptPromises(200, 20, 30, 100);
		KeptPromises clustered = new KeptPromises(80, 10, 10, 29);
		assertThat(many.since(clustered)).isEqualTo(Change.UNKNOWN);
		assertThat(clustered.since(many)).isEqualTo(Change.UNKNOWN);
		assertThat(many.since(new KeptPromises(0, 0, 0, 0))).isEqualTo(Change.UNKNOWN);
	}

}
