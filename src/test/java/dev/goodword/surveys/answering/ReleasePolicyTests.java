package dev.goodword.surveys.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.goodword.SeededChance;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Quarter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReleasePolicyTests {

	@Test
	void releasesFiveTogetherAndNeverFewer() {
		assertThat(ReleasePolicy.mayRelease(4)).isFalse();
		assertThat(ReleasePolicy.mayRelease(5)).isTrue();
	}

	@Test
	void letsAMonthWaitThirtyFiveDaysAfterItsEnd() {
		assertThat(ReleasePolicy.carriedAt(YearMonth.of(2026, 11))).isEqualTo(Instant.parse("2027-01-05T00:00:00Z"));
	}

	@Test
	void freezesAQuarterThirtyFiveDaysAfterItsEnd() {
		assertThat(ReleasePolicy.frozenAt(new Quarter(2026, 4))).isEqualTo(Instant.parse("2027-02-05T00:00:00Z"));
	}

	@Test
	void knowsQuarters() {
		Quarter quarter = Quarter.of(LocalDate.of(2026, 11, 23));
		assertThat(quarter).hasToString("2026-Q4").isEqualTo(Quarter.parse("2026-Q4"));
		assertThat(quarter.firstDay()).isEqualTo("2026-10-01");
		assertThat(quarter.end()).isEqualTo("2027-01-01");
		assertThat(quarter.plus(1)).isEqualTo(new Quarter(2027, 1)).isGreaterThan(quarter);
		assertThat(quarter.yearBefore()).isEqualTo(new Quarter(2025, 4));
		assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse("2026-Q5"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2026, 0));
	}

	@Test
	void numbersMonthsSoThatTheySort() {
		assertThat(Cell.number(YearMonth.of(2026, 11))).isEqualTo(202611);
		assertThat(Cell.month(202701)).isEqualTo(YearMonth.of(2027, 1));
	}

	@Test
	void readsAReceiptHoweverItWasTyped() {
		String receipt = ReceiptCode.draw(new SeededChance(3));
		assertThat(receipt).matches("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
		assertThat(ReceiptCode.hash(" " + receipt.toLowerCase(Locale.ROOT).replace("-", " ")))
			.isEqualTo(ReceiptCode.hash(receipt));
	}

	@Test
	void sealsWhatIsSaidInTheMiddleForNineMonthsAtMost() {
		assertThat(ReleasePolicy.isSealed(Touchpoint.T2)).isTrue();
		assertThat(ReleasePolicy.isSealed(Touchpoint.T1)).isFalse();
		assertThat(ReleasePolicy.monthOver(YearMonth.of(2026, 11))).isEqualTo("2026-12-01T12:00:00Z");
		assertThat(ReleasePolicy.openedAnyway(YearMonth.of(2026, 11))).isEqualTo("2027-08-01T00:00:00Z");
	}

	@Test
	@DisplayName("0235: words that waited for company for long are read by nobody")
	void keepsWordsForThreeMonthsOfWaiting() {
		assertThat(ReleasePolicy.keepsWords(0)).isTrue();
		assertThat(ReleasePolicy.keepsWords(3)).isTrue();
		assertThat(ReleasePolicy.keepsWords(4)).isFalse();
	}

	@Test
	void leavesNoWordsAndNoWayToThemInAnAnswerWithoutWords() {
		Content said = new Content(null, null, null, "en", "3", false, false, false, false, List.of("REC", "WHY"),
				false, "ab12", Map.of(Item.REC.name(), "4", Item.WHY.name(), "They were kind."));
		Content left = said.wordless();
		assertThat(left.items()).containsExactly(Map.entry(Item.REC.name(), "4"));
		assertThat(left.wordsReceipt()).isNull();
		assertThat(left).usingRecursiveComparison().ignoringFields("items", "wordsReceipt").isEqualTo(said);
		assertThat(left.wordless()).isEqualTo(left);
	}

}
