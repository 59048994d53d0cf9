package dev.goodword.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Told;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.offers.starting.FirstDay;
import dev.goodword.offers.starting.FirstDayState;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.ShippedTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the staff read of a first day of work. */
class StartWordsTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private static final Instant BEFORE = Instant.parse("2026-11-30T15:59:00Z");

	private static final Instant SINCE = Instant.parse("2026-11-30T16:00:00Z");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			AGREED     | starts 1 December 2026 | 2026年12月1日入职
			NEVER_CAME | never came             | 未到岗
			TAKEN_BACK | first day of work not recorded | 尚未登记入职日期
			""")
	void saysWhatIsKnown(FirstDayState state, String english, String chinese) {
		assertThat(StartWords.of(known(state), BEFORE, words(LocaleTag.EN))).isEqualTo(english);
		assertThat(StartWords.of(known(state), BEFORE, words(LocaleTag.ZH_HANS))).isEqualTo(chinese);
	}

	@Test
	void saysThatSomebodyStartedOnceTheDayIsThere() {
		assertThat(StartWords.of(known(FirstDayState.AGREED), SINCE, words(LocaleTag.EN)))
			.isEqualTo("started 1 December 2026");
		assertThat(StartWords.of(known(FirstDayState.AGREED), SINCE, words(LocaleTag.ZH_HANS)))
			.isEqualTo("已于2026年12月1日入职");
	}

	@Test
	void saysThatNothingWasRecorded() {
		assertThat(StartWords.of(null, SINCE, words(LocaleTag.EN))).isEqualTo("first day of work not recorded");
	}

	@Test
	void standsInTheListInPlaceOfWhatTheyWereTold() {
		DeskRow row = DeskRowFixture.aRow().hired().row();
		PipelineRows rows = new PipelineRows(row.position(), PipelineQuery.of(Map.of()),
				DueClockTests.at("2026-11-25T10:00"), words(LocaleTag.EN), true, true);
		assertThat(rows.row(row, "never came").outcome()).isEqualTo("hired, never came");
		assertThat(List.of(String.valueOf(rows.row(row).outcome()))).as("as it was told")
			.noneMatch((outcome) -> outcome.contains("never"));
	}

	/** What a person knows and when they start are two things. */
	@Test
	void hidesNeverThatTheyWereNotTold() {
		DeskRow row = DeskRowFixture.aRow().hired().told(Told.FAILED).row();
		PipelineRows rows = new PipelineRows(row.position(), PipelineQuery.of(Map.of()),
				DueClockTests.at("2026-11-25T10:00"), words(LocaleTag.EN), true, true);
		assertThat(rows.row(row, "starts 1 December 2026").outcome())
			.isEqualTo(rows.row(row).outcome() + ", starts 1 December 2026");
	}

	private static FirstDay known(FirstDayState state) {
		@Nullable LocalDate day = (state == FirstDayState.NEVER_CAME) ? null : DAY;
		return new FirstDay(new JobApplicationId(new UUID(0, 2)), day, SHANGHAI, state, new AccountId(new UUID(0, 9)),
				SINCE, 1);
	}

	private static Wording words(LocaleTag language) {
		return new Wording(ShippedTexts.all(), language, SHANGHAI);
	}

}
