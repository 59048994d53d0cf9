package dev.goodword.surveys.own;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.Touchpoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is shown which version, and under which name its answers lie. */
class OwnQuestionTests {

	private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

	private static final LocalizedText TEXT = new LocalizedText("The rooms were pleasant.", "场地舒适。");

	@Test
	@DisplayName("the version follows from the month an answer counts in, and tells no more than that")
	void isAskedOfWholeMonths() {
		OwnQuestion first = question(DECEMBER, YearMonth.of(2027, 2), false);
		assertThat(first.isAsked(Touchpoint.T3, YearMonth.of(2026, 11))).isFalse();
		assertThat(first.isAsked(Touchpoint.T3, DECEMBER)).isTrue();
		assertThat(first.isAsked(Touchpoint.T3, YearMonth.of(2027, 1))).isTrue();
		assertThat(first.isAsked(Touchpoint.T3, YearMonth.of(2027, 2))).as("another version").isFalse();
		assertThat(first.isAsked(Touchpoint.T4, DECEMBER)).as("not at that moment").isFalse();
	}

	@Test
	void isNeverAskedWhenItWasReplacedBeforeItBegan() {
		OwnQuestion never = question(DECEMBER, DECEMBER, false);
		assertThat(never.isAsked(Touchpoint.T3, DECEMBER)).isFalse();
		assertThat(never.isInUse()).isFalse();
	}

	@Test
	void isOutAtOnceWhenItIsTakenOut() {
		assertThat(question(DECEMBER, null, false).isInUse()).isTrue();
		assertThat(question(DECEMBER, null, true).isInUse()).isFalse();
		assertThat(question(DECEMBER, null, true).isAsked(Touchpoint.T3, DECEMBER)).isFalse();
	}

	@Test
	@DisplayName("its answers have a name no question of the product has")
	void namesItsAnswers() {
		UUID version = new UUID(7, 8);
		String name = OwnQuestion.name(version);
		assertThat(OwnQuestion.version(name)).isEqualTo(version);
		assertThat(OwnQuestion.isOwn(name)).isTrue();
		assertThat(OwnQuestion.isOwn("REC")).isFalse();
		assertThat(OwnQuestion.chosen(Map.of(name, "3", "REC", "5", OwnQuestion.name(new UUID(1, 1)), "na",
				OwnQuestion.name(new UUID(1, 2)), "7")))
			.as("what does not apply is counted nowhere")
			.isEqualTo(Map.of(name, 3));
	}

	@Test
	void takesTheAnswersOfItsKind() {
		assertThat(new OwnWords(OwnKind.AGREEMENT, TEXT, List.of(TEXT))).satisfies((words) -> {
			assertThat(words.options()).isEmpty();
			assertThat(words.values()).containsExactly("1", "2", "3", "4", "5", "na");
			assertThat(words.answers()).isEqualTo(5);
		});
		assertThat(new OwnWords(OwnKind.CHOICE, TEXT, List.of(TEXT, TEXT))).satisfies((words) -> {
			assertThat(words.values()).containsExactly("1", "2");
			assertThat(words.all()).hasSize(3);
		});
	}

	private static OwnQuestion question(YearMonth from, @Nullable YearMonth until, boolean retired) {
		return new OwnQuestion(new UUID(0, 1), new UUID(0, 2), 1, new OwnWords(OwnKind.AGREEMENT, TEXT, List.of()),
				Set.of(Touchpoint.T3), from, until, retired, new AccountId(new UUID(0, 3)));
	}

}
