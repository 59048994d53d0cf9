package dev.goodword.desk;

import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Task;
import dev.goodword.applications.TaskId;
import dev.goodword.applications.bulk.BatchId;
import dev.goodword.desk.TodayTasks.Doer;
import dev.goodword.desk.TodayTasks.Found;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.ShippedTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose a task on Today is. */
class TodayTasksTests {

	private static final Doer READER = new Doer(true, "Li Na");

	private static final Doer COLLEAGUE = new Doer(false, "Tom Berg");

	private static final Doer GONE = new Doer(false, null);

	@Test
	void theReadersOwnBearsNoName() {
		assertThat(about(READER, null)).isEqualTo("Data analyst, Step");
	}

	@Test
	void aColleaguesSaysWhose() {
		assertThat(about(COLLEAGUE, null)).isEqualTo("Data analyst, Step · for Tom Berg");
	}

	/** Or everybody who reads it takes it for their own, or for somebody else's. */
	@Test
	void oneOfWhoHasLeftSaysThatItIsNobodys() {
		assertThat(about(GONE, null)).startsWith("Data analyst, Step · was for a colleague who has left");
		assertThat(line(GONE, LocaleTag.ZH_HANS, null)).contains("原负责的同事已离开");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-Hans" })
	void itIsTheSameWithDecisionsAboutMany(String tag) {
		LocaleTag language = tag.equals("en") ? LocaleTag.EN : LocaleTag.ZH_HANS;
		BatchId batch = new BatchId(new UUID(0, 7));
		assertThat(line(READER, language, batch)).isEqualTo("Data analyst");
		assertThat(line(COLLEAGUE, language, batch)).contains("Tom Berg");
		assertThat(line(GONE, language, batch)).startsWith("Data analyst · ");
	}

	private static String about(Doer doer, @Nullable BatchId batch) {
		return line(doer, LocaleTag.EN, batch);
	}

	private static String line(Doer doer, LocaleTag language, @Nullable BatchId batch) {
		Found found = new Found(task(), DeskRowFixture.aRow().row(), doer, batch);
		return found
			.line("Data analyst", DueClockTests.at("2026-11-25T10:00"),
					new Wording(ShippedTexts.all(), language, ZoneId.of("Asia/Shanghai")))
			.about();
	}

	private static Task task() {
		return new Task(new TaskId(new UUID(0, 1)), "ANSWER_CANDIDATE", DeskRowFixture.aRow().row().application(),
				new AccountId(new UUID(0, 9)), DueClockTests.instant("2026-11-26T18:00"), null, null);
	}

}
