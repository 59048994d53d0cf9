package dev.goodword.surveys;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.goodword.promises.PromiseTally;
import dev.goodword.surveys.YearInputs.Before;
import dev.goodword.surveys.answering.YearAnswers.Chosen;
import dev.goodword.surveys.answering.YearAnswers.Rated;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be shown of a year of a company where few apply. */
class YearLineTests {

	private static final Subject SUBJECT = new Subject("year", "company", "2026");

	private static final NetScore NOBODY = new NetScore(0, 0, 0);

	private static final Spread NONE = new Spread(List.of(0, 0, 0, 0, 0));

	private static final Map<OutcomeClass, Integer> FORTY = Map.of(OutcomeClass.REJ_PRE, 30, OutcomeClass.REJ_POST, 8,
			OutcomeClass.OFFERED, 2);

	private static final PromiseTally PROMISES = new PromiseTally(30, 5, 5, 40);

	@Test
	@DisplayName("3.12: forty closings a year, fifteen answers: a figure, rounded, with a wide range and a band")
	void showsTheYearOfASmallCompany() {
		Map<OutcomeClass, Rated> rated = new EnumMap<>(OutcomeClass.class);
		rated.put(OutcomeClass.REJ_PRE, rest(3, 2, 4));
		rated.put(OutcomeClass.REJ_POST, rest(3, 1, 1));
		rated.put(OutcomeClass.OFFERED, rest(1, 0, 0));
		Result result = line(FORTY, rated).recommendation().result();
		assertThat(result.status()).isEqualTo(Status.LOW_N);
		assertThat(result.number()).isEqualTo(new NumberBand(10, 19));
		assertThat(result.point() % 5).isZero();
		Interval range = result.range();
		assertThat(range.high() - range.low()).isGreaterThan(60);
		assertThat(result.responseRate()).as("would tell the number").isNull();
		assertThat(result.subject().period()).isEqualTo("2026");
	}

	@Test
	void saysNothingOfNineNorHowManyThereWere() {
		Result nine = line(FORTY, Map.of(OutcomeClass.REJ_PRE, rest(3, 2, 4))).recommendation().result();
		assertThat(nine.status()).isEqualTo(Status.SUPPRESSED);
		assertThat(nine.number()).isNull();
		assertThat(line(FORTY, Map.of()).recommendation().result()).isEqualTo(nine);
	}

	@Test
	@DisplayName("of few who are counted together and said the same there is no figure")
	void hidesWhatWouldTellEveryAnswer() {
		Result alike = line(Map.of(OutcomeClass.REJ_PRE, 40), Map.of(OutcomeClass.REJ_PRE, rest(0, 0, 12)))
			.recommendation()
			.result();
		assertThat(alike.isShown()).isFalse();
		assertThat(alike.notes()).contains(Publication.ONE_ANSWER);
		Map<OutcomeClass, Rated> rated = Map.of(OutcomeClass.REJ_PRE, rest(5, 5, 5), OutcomeClass.REJ_POST,
				rest(0, 0, 6));
		assertThat(line(FORTY, rated).recommendation().result().notes()).contains(Publication.ONE_ANSWER);
	}

	@Test
	void doesNotSpeakForOutcomesNobodyAnswered() {
		assertThat(line(FORTY, Map.of(OutcomeClass.REJ_PRE, rest(5, 5, 5))).recommendation().result().status())
			.as("a fifth ended after a talk")
			.isEqualTo(Status.NOT_REPRESENTATIVE);
	}

	@Test
	@DisplayName("Pitfall 6: a year less what its quarters published is nobody or ten")
	void countsWhatQuartersPublishedAloneWhereTheRestIsFew() {
		Map<OutcomeClass, Integer> all = Map.of(OutcomeClass.REJ_PRE, 60);
		YearInputs few = inputs(all,
				Map.of(OutcomeClass.REJ_PRE, new Rated(new NetScore(4, 4, 4), new NetScore(9, 0, 0))));
		assertThat(few.ratings()).containsEntry(OutcomeClass.REJ_PRE, new NetScore(4, 4, 4));
		YearInputs alike = inputs(all,
				Map.of(OutcomeClass.REJ_PRE, new Rated(new NetScore(4, 4, 4), new NetScore(12, 0, 0))));
		assertThat(alike.ratings()).as("the twelve all said the same")
			.containsEntry(OutcomeClass.REJ_PRE, new NetScore(4, 4, 4));
		YearInputs enough = inputs(all,
				Map.of(OutcomeClass.REJ_PRE, new Rated(new NetScore(4, 4, 4), new NetScore(9, 1, 0))));
		assertThat(enough.ratings()).containsEntry(OutcomeClass.REJ_PRE, new NetScore(13, 5, 4));
		YearInputs elsewhere = inputs(FORTY, Map.of(OutcomeClass.REJ_PRE, new Rated(new NetScore(4, 4, 4), NOBODY),
				OutcomeClass.REJ_POST, rest(1, 2, 3), OutcomeClass.STALE, rest(5, 5, 5)));
		assertThat(elsewhere.ratings()).as("six of another outcome, and fifteen of one that nobody had")
			.containsOnlyKeys(OutcomeClass.REJ_PRE);
	}

	@Test
	void valuesTheBrandByTheSameRule() {
		Map<Item, Map<OutcomeClass, Chosen>> chosen = Map.of(Item.VIE, of(new Chosen(NONE, spread(1, 2, 3, 4, 5))),
				Item.REA, of(new Chosen(NONE, spread(0, 2, 4, 4, 5))), Item.CU1,
				of(new Chosen(NONE, spread(0, 0, 3, 3, 3))));
		YearInputs inputs = inputs(Map.of(OutcomeClass.REJ_PRE, 40), Map.of(), chosen, Before.NONE);
		Result brand = YearLine.of(SUBJECT, inputs).brand().result();
		assertThat(brand.status()).isEqualTo(Status.LOW_N);
		assertThat(brand.point()).as("nine who were asked about products do not count")
			.isEqualTo(5 * Math.round((0.625 * 100.0 * 40 / 60 + 0.375 * 100.0 * 42 / 60) / 5));
		Map<Item, Map<OutcomeClass, Chosen>> few = Map.of(Item.VIE, chosen.get(Item.VIE), Item.REA,
				of(new Chosen(NONE, spread(0, 2, 3, 2, 2))));
		assertThat(YearLine.of(SUBJECT, inputs(Map.of(OutcomeClass.REJ_PRE, 40), Map.of(), few, Before.NONE))
			.brand()
			.result()
			.status()).isEqualTo(Status.SUPPRESSED);
		assertThat(inputs(Map.of(OutcomeClass.REJ_PRE, 40), Map.of(),
				Map.of(Item.VIE, of(new Chosen(spread(2, 2, 2, 2, 2), spread(1, 1, 1, 1, 1)))), Before.NONE)
			.answers(Item.VIE)).containsEntry(OutcomeClass.REJ_PRE, spread(2, 2, 2, 2, 2));
	}

	@Test
	void isComparedWithTheYearBeforeFromThirtyOn() {
		Map<OutcomeClass, Integer> closed = Map.of(OutcomeClass.REJ_PRE, 100);
		Map<OutcomeClass, Rated> now = Map.of(OutcomeClass.REJ_PRE, rest(30, 5, 5));
		Before worse = new Before(Map.of(OutcomeClass.REJ_PRE, new NetScore(5, 5, 30)), Map.of());
		assertThat(YearLine.of(SUBJECT, inputs(closed, now, Map.of(), worse)).recommendation().change().verdict())
			.isEqualTo(Verdict.BETTER);
		Before few = new Before(Map.of(OutcomeClass.REJ_PRE, new NetScore(5, 5, 19)), Map.of());
		assertThat(YearLine.of(SUBJECT, inputs(closed, now, Map.of(), few)).recommendation().change().verdict())
			.isEqualTo(Verdict.CANNOT_SAY);
	}

	@Test
	@DisplayName("a quarter shows the year that was over last")
	void yearsDoNotOverlapAndStayBehindTheirQuarters() {
		assertThat(new Quarter(2026, 4).yearsOver()).containsExactly(2026, 2025);
		assertThat(new Quarter(2027, 1).yearsOver()).containsExactly(2026, 2025);
		assertThat(new Quarter(2027, 2).yearsOver()).containsExactly(2026);
		assertThat(new Quarter(2027, 3).yearsOver()).containsExactly(2026);
	}

	private static Rated rest(int promoters, int passives, int detractors) {
		return new Rated(NOBODY, new NetScore(promoters, passives, detractors));
	}

	private static Spread spread(int... counts) {
		return new Spread(Arrays.stream(counts).boxed().toList());
	}

	private static Map<OutcomeClass, Chosen> of(Chosen chosen) {
		return Map.of(OutcomeClass.REJ_PRE, chosen);
	}

	private static YearLine line(Map<OutcomeClass, Integer> closings, Map<OutcomeClass, Rated> rated) {
		return YearLine.of(SUBJECT, inputs(closings, rated));
	}

	private static YearInputs inputs(Map<OutcomeClass, Integer> closings, Map<OutcomeClass, Rated> rated) {
		return inputs(closings, rated, Map.of(), Before.NONE);
	}

	private static YearInputs inputs(Map<OutcomeClass, Integer> closings, Map<OutcomeClass, Rated> rated,
			Map<Item, Map<OutcomeClass, Chosen>> chosen, Before before) {
		return new YearInputs(2026, closings, rated, chosen, null, PROMISES, before, null);
	}

}
