package dev.goodword.insights.asking;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.own.OwnKind;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.own.OwnWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody types about a question of the company's own. */
class OwnFormTests {

	@Test
	void readsLinesAsAnswers() {
		OwnForm form = OwnForm.of(Map.of("kind", new String[] { "CHOICE" }, "en", new String[] { "How?" }, "zh",
				new String[] { "怎么？" }, "optionsEn", new String[] { " Train \r\n\r\nCar" }, "optionsZh",
				new String[] { "火车\n汽车\n" }, "moments", new String[] { "T3", "T1", "nonsense" }));
		assertThat(form.words()).isEqualTo(new OwnWords(OwnKind.CHOICE, new LocalizedText("How?", "怎么？"),
				List.of(new LocalizedText("Train", "火车"), new LocalizedText("Car", "汽车"))));
		assertThat(form.touchpoints()).as("only where one may ask").containsExactly(Touchpoint.T3);
	}

	@Test
	@DisplayName("an answer that is missing in one language is missing, not moved")
	void leavesAnswersWithoutPartnerAlone() {
		OwnForm form = OwnForm.of(Map.of("kind", new String[] { "CHOICE" }, "optionsEn", new String[] { "Train\nCar" },
				"optionsZh", new String[] { "火车" }));
		assertThat(form.words().options()).containsExactly(new LocalizedText("Train", "火车"),
				new LocalizedText("Car", ""));
	}

	@Test
	void takesNothingForNothing() {
		assertThat(OwnForm.of(Map.of()).words().kind()).isEqualTo(OwnKind.AGREEMENT);
		assertThat(OwnForm.of(Map.of()).touchpoints()).isEmpty();
		assertThat(OwnForm.blank().question()).isEmpty();
	}

	@Test
	void beginsAnotherVersionWithTheWordsOfTheLast() {
		OwnWords words = new OwnWords(OwnKind.CHOICE, new LocalizedText("How?", "怎么？"),
				List.of(new LocalizedText("Train", "火车"), new LocalizedText("Car", "汽车")));
		OwnForm form = OwnForm
			.of(new OwnQuestion(new UUID(0, 1), new UUID(0, 2), 3, words, Set.of(Touchpoint.T4, Touchpoint.T5),
					YearMonth.of(2026, 12), null, false, new AccountId(new UUID(0, 3))));
		assertThat(form.words()).isEqualTo(words);
		assertThat(form.touchpoints()).containsExactlyInAnyOrder(Touchpoint.T4, Touchpoint.T5);
		assertThat(form.question()).isEqualTo(new UUID(0, 2).toString());
	}

}
