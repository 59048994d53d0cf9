package dev.goodword.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.answering.TalkAnswers.TalkAnswer;
import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the technical panel says, and that it never says more of few than the page. */
class TechnicalFiguresTests {

	private static final Quarter NOW = new Quarter(2026, 4);

	private static final OutcomeMix MIX = mix(400, 100);

	private static final NetScore EARLY = new NetScore(14, 12, 15);

	@Test
	@DisplayName("3.6.1: the plain range, its error and how many equal answers it is worth")
	void saysWhatAnExactFigureRestsOn() {
		QuarterCounts counts = counts(List.of(at(Touchpoint.T3, 28, 12, 60), at(Touchpoint.T4, 30, 0, 10)));
		Technical moment = TechnicalFigures.recommendation(counts, Touchpoint.T3);
		assertThat(moment.error()).as("100 x sqrt((0.88 - 0.1024) / 100) = 8.82").isEqualTo(9L);
		assertThat(moment.plain()).as("-32 less and more 17.28").isEqualTo(new Interval(-50, -14));
		assertThat(moment.effective()).isEqualTo(new NumberBand(100, 100));
		Technical all = TechnicalFigures.recommendation(counts);
		Headline headline = Headline.of(MIX, counts.ratings(NOW)).orElseThrow();
		assertThat(all.atMost()).isFalse();
		assertThat(all.error()).isEqualTo((long) Math.ceil(headline.estimate().standardError()));
		assertThat(all.effective()).isEqualTo(NumberBand.of((int) Math.round(headline.effective())));
	}

	@Test
	@DisplayName("3.11: below thirty neither error nor effective number, and nothing where nothing is shown")
	void saysNothingOfFew() {
		QuarterCounts counts = counts(List.of(at(Touchpoint.T3, 10, 5, 8), at(Touchpoint.T4, 12, 0, 0)));
		assertThat(TechnicalFigures.recommendation(counts, Touchpoint.T3))
			.isEqualTo(TechnicalFigures.recommendation(counts, Touchpoint.T6));
		Technical hidden = TechnicalFigures.recommendation(counts);
		assertThat(hidden.error()).as("all twelve said the same, so the score is hidden").isNull();
		assertThat(hidden.effective()).isNull();
	}

	@Test
	void sayAnUpperBoundOfTheErrorWhereItIsNotTold() {
		QuarterCounts counts = counts(List.of(published(Touchpoint.T3, EARLY), at(Touchpoint.T4, 5, 4, 5)));
		Technical all = TechnicalFigures.recommendation(counts);
		double exact = Headline.of(MIX, counts.ratings(NOW)).orElseThrow().estimate().standardError();
		assertThat(all.atMost()).isTrue();
		assertThat(all.error()).isBetween((long) Math.floor(exact), (long) exact + 3);
		assertThat((double) all.error()).isGreaterThanOrEqualTo(exact);
		assertThat(all.effective()).isNull();
	}

	@Test
	@DisplayName("one of fifty spoke to many: the range that is drawn says no bound of the error")
	void saysNoErrorOfWordOfMouth() {
		List<TalkAnswer> answers = new ArrayList<>(
				Collections.nCopies(49, new TalkAnswer(OutcomeClass.REJ_PRE, 5, 1, 1, null)));
		answers.add(new TalkAnswer(OutcomeClass.REJ_PRE, 10, 5, 1, null));
		TalkLine line = TalkLine.of(new Subject("word-of-mouth", "it", NOW.toString()), TalkInputs
			.of(Map.of(OutcomeClass.REJ_PRE, 400), answers, 400, TalkInputs.Year.NONE, new Referral(0, 0)));
		Interval range = line.result().range();
		double error = 100 * Math.sqrt(12 * 12 * 0.02 * 0.98 / 50);
		assertThat((range.high() - range.low()) / (2 * Interval.Z)).as("%s", range).isLessThan(error);
		assertThat(TechnicalFigures.talk(line).error()).isNull();
		assertThat(TechnicalFigures.talk(line).basis().seed()).isNotNull();
	}

	@Test
	@DisplayName("Disclosure: whoever knows the large outcome learns nothing more of the small one by the panel")
	void narrowsDownNoFewAnswers() {
		Attack attack = new Attack();
		for (NetScore few : all(10, 29)) {
			attack.look(few, TechnicalFigures::recommendation);
		}
		assertThat(attack.pages).hasSizeGreaterThan(100);
		assertThat(attack.narrowed()).isZero();
	}

	@Test
	@DisplayName("The attack finds it where effective numbers were told all the same")
	void wouldNarrowThemDownWithoutTheRule() {
		Attack attack = new Attack();
		for (NetScore few : all(10, 29)) {
			attack.look(few, (counts) -> CompanyFigures.recommendation(counts).result().effective());
		}
		assertThat(attack.narrowed()).isGreaterThan(100);
	}

	@Test
	@DisplayName("Disclosure: the same of items, of the brand and of the value to applicants")
	void narrowsDownNoFewAnswersToItems() {
		for (int n = 10; n < 30; n++) {
			QuarterCounts counts = items(new Spread(List.of(n - 8, 2, 2, 2, 2)));
			assertThat(TechnicalFigures.item(counts, Item.REA, ItemFigures.mean(counts, Item.REA)).effective())
				.isNull();
			assertThat(TechnicalFigures.brand(counts).effective()).isNull();
		}
		QuarterCounts open = items(new Spread(List.of(20, 2, 4, 2, 12)));
		NumberBand told = TechnicalFigures.brand(open).effective();
		assertThat(told).isNotNull();
		assertThat(told.most()).as("weighted, so less than the eighty that answered").isLessThan(80);
	}

	@Test
	void countsWeightedAnswersForLessThanThereAre() {
		Result mean = ItemFigures.mean(items(new Spread(List.of(8, 8, 8, 8, 8))), Item.REA);
		assertThat(mean.number()).isEqualTo(new NumberBand(80, 80));
		assertThat(mean.effective()).as("1 / (0.8 x 0.8 / 40 + 0.2 x 0.2 / 40), a little less by smoothing")
			.isEqualTo(58);
	}

	private static List<NetScore> all(int least, int most) {
		List<NetScore> all = new ArrayList<>();
		for (int n = least; n <= most; n++) {
			for (int promoters = 0; promoters <= n; promoters++) {
				for (int passives = 0; promoters + passives <= n; passives++) {
					all.add(new NetScore(promoters, passives, n - promoters - passives));
				}
			}
		}
		return all;
	}

	private static Published at(Touchpoint touchpoint, int promoters, int passives, int detractors) {
		return published(touchpoint, new NetScore(promoters, passives, detractors));
	}

	private static Published published(Touchpoint touchpoint, NetScore answers) {
		return new Published(NOW, touchpoint, answers, 0, true, Instant.EPOCH);
	}

	private static OutcomeMix mix(int unmet, int met) {
		return new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, unmet, OutcomeClass.REJ_POST, met));
	}

	private static QuarterCounts counts(List<Published> scores) {
		return counts(scores, Map.of());
	}

	private static QuarterCounts items(Spread few) {
		Spread many = new Spread(List.of(8, 8, 8, 8, 8));
		return counts(List.of(), Map.of(Touchpoint.T3, Map.of(Item.VIE, many, Item.REA, many), Touchpoint.T4,
				Map.of(Item.VIE, few, Item.REA, few)));
	}

	private static QuarterCounts counts(List<Published> scores, Map<Touchpoint, Map<Item, Spread>> items) {
		return new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW,
				new QuarterCounts.Read(scores, items, Map.of(), new OutcomeMixes.Mixes(MIX, MIX, true, null), null),
				false);
	}

	/** Puts together what a reader sees, with and without the panel. */
	private static final class Attack {

		private final Map<List<Object>, Set<Object>> pages = new HashMap<>();

		void look(NetScore few, java.util.function.Function<QuarterCounts, Object> panel) {
			QuarterCounts counts = counts(List.of(published(Touchpoint.T3, EARLY), published(Touchpoint.T4, few)));
			Result all = CompanyFigures.recommendation(counts).result();
			List<Object> page = new ArrayList<>();
			page.add(List.of(SurveyFigures.recommendation(counts, Touchpoint.T3),
					SurveyFigures.recommendation(counts, Touchpoint.T4)));
			page.add(all.point());
			page.add(all.range());
			page.add(all.number());
			page.add(all.status());
			Object seen = panel.apply(counts);
			this.pages.computeIfAbsent(page, (unused) -> new HashSet<>()).add(String.valueOf(seen));
		}

		/** How many pages, alike without the panel, differ with it. */
		long narrowed() {
			return this.pages.values().stream().filter((seen) -> seen.size() > 1).count();
		}

	}

}
