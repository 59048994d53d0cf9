package dev.goodword.insights;

import java.util.List;
import java.util.Map;

import dev.goodword.insights.ExperienceView.Card;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.ReadQuarters;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

/** What stands on the cards of the front page, in words that are their own keys. */
class CompanyCardsTests {

	private static final Quarter QUARTER = new Quarter(2026, 3);

	@Test
	@DisplayName("3.6.2: the warning stands beside the headline, and only where it is true")
	void saysThatFewAnswersStandForManyPeople() {
		assertThat(recommendation(12).say()).isEqualTo("insights.few-for-many");
		assertThat(recommendation(90).say()).isEqualTo("insights.recommendation.unclear");
	}

	@Test
	@DisplayName("0273: it is said where some outcomes count like others, and that the range is wider")
	void saysThatSomeOutcomesCountLikeOthers() {
		assertThat(recommendation(90, 20).say()).as("2 %").isEqualTo("insights.recommendation.unclear");
		assertThat(recommendation(90, 60).say()).as("6 %").isEqualTo("insights.like-others");
	}

	@Test
	@DisplayName("3.6.2: always with the headline: response of each class, and ten and twenty points of silence")
	void showsWhoAnsweredAndWhatSilenceCouldHide() {
		Card card = recommendation(12);
		assertThat(card.rows()).extracting(Row::name)
			.containsSubsequence("insights.row.response", "insights.row.closed", "insights.row.answered",
					"insights.row.answered", "insights.row.answered", "insights.row.silence", "insights.row.silence");
		assertThat(values(card, "insights.row.answered")).as("a band, a number, and too few")
			.containsExactly("insights.percent.band", "insights.percent", "insights.row.answered.few");
		List<String> silence = values(card, "insights.row.silence");
		assertThat(silence).as("a tenth answered").containsExactly("−9", "−18");
	}

	private static List<String> values(Card card, String name) {
		return card.rows().stream().filter((row) -> row.name().equals(name)).map(Row::value).toList();
	}

	private static Card recommendation(int early) {
		return recommendation(early, 40);
	}

	/**
	 * As many would suggest us as would not, and of those who got an offer nobody says.
	 */
	private static Card recommendation(int early, int offered) {
		OutcomeMix mix = new OutcomeMix(
				Map.of(OutcomeClass.REJ_PRE, 860 - offered, OutcomeClass.REJ_POST, 140, OutcomeClass.OFFERED, offered));
		QuarterCounts counts = ReadQuarters.rated(QUARTER, mix, Map.of(OutcomeClass.REJ_PRE,
				new NetScore(early / 3, early / 3, early / 3), OutcomeClass.REJ_POST, new NetScore(30, 30, 30)));
		return CompanyCards.of(counts, words()).get(2);
	}

	private static FigureWords words() {
		StaticMessageSource keys = new StaticMessageSource();
		keys.setUseCodeAsDefaultMessage(true);
		return new FigureWords(keys, LocaleTag.EN, UTC);
	}

}
