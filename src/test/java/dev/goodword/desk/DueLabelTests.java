package dev.goodword.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import dev.goodword.applications.ApplicationState;
import dev.goodword.desk.model.Ball;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.ShippedTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** It is Wednesday, 25 November 2026, 10:00 in Shanghai. */
class DueLabelTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final DueClock clock = DueClockTests.at("2026-11-25T10:00");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-11-25T18:00 | today | today 18:00 | due today
			2026-11-25T09:00 | late  | today 09:00 | late
			2026-11-24T18:00 | late  | Tue 24 Nov  | 1 working day late
			2026-11-26T18:00 |       | Thu 26 Nov  | in 1 working day
			2026-12-10T18:00 |       | Thu 10 Dec  | in 11 working days
			""")
	void tellsWhatWeOwe(String due, @Nullable String kind, String date, String label) {
		assertThat(DueLabel.of(DeskRowFixture.aRow().due(due).row(), this.clock, words(LocaleTag.EN, SHANGHAI)))
			.isEqualTo(new DueLabel((kind != null) ? kind : "", date, label));
	}

	@Test
	void tellsItInChinese() {
		DueLabel label = DueLabel.of(DeskRowFixture.aRow().due("2026-11-26T18:00").row(), this.clock,
				words(LocaleTag.ZH_HANS, SHANGHAI));
		assertThat(label.date()).isEqualTo("11月26日（周四）");
		assertThat(label.label()).isEqualTo("还有1个工作日");
	}

	@Test
	void namesTheTeamsZoneToWhoeverLivesElsewhere() {
		DeskRow row = DeskRowFixture.aRow().due("2026-11-25T18:00").row();
		assertThat(DueLabel.of(row, this.clock, words(LocaleTag.EN, LONDON)).date())
			.isEqualTo("today 18:00 (Shanghai time)");
		DueLabel byHour = DueLabel.byHour(row, this.clock, words(LocaleTag.EN, LONDON));
		assertThat(byHour.date()).isEqualTo("18:00");
		assertThat(byHour.label()).isEqualTo("due today (Shanghai time)");
		assertThat(DueLabel.byHour(row, this.clock, words(LocaleTag.EN, SHANGHAI)).label()).isEqualTo("due today");
	}

	@Test
	void showsTheHourForTodayOnly() {
		DeskRow tomorrow = DeskRowFixture.aRow().due("2026-11-26T18:00").row();
		Wording words = words(LocaleTag.EN, SHANGHAI);
		assertThat(DueLabel.byHour(tomorrow, this.clock, words)).isEqualTo(DueLabel.of(tomorrow, this.clock, words));
		DeskRow theirs = DeskRowFixture.aRow().with(Ball.CANDIDATE).due("2026-11-25T18:00").row();
		assertThat(DueLabel.byHour(theirs, this.clock, words).date()).isEqualTo("Wed 25 Nov");
	}

	@Test
	void owesNothingWhereNobodyHasToAct() {
		DueLabel label = DueLabel.of(DeskRowFixture.aRow().with(Ball.NOBODY).row(), this.clock,
				words(LocaleTag.EN, SHANGHAI));
		assertThat(label.kind()).isEmpty();
		assertThat(label.date()).isEqualTo(ShippedTexts.all().getMessage("desk.due.none", null, LocaleTag.EN.locale()));
	}

	@Test
	void drawsTheCandidatesTurnApart() {
		DueLabel label = DueLabel.of(DeskRowFixture.aRow().with(Ball.CANDIDATE).due("2026-11-24T18:00").row(),
				this.clock, words(LocaleTag.EN, SHANGHAI));
		assertThat(label.kind()).isEqualTo("turn");
		assertThat(label.date()).isEqualTo("Tue 24 Nov");
	}

	@ParameterizedTest
	@CsvSource({ "李雷, zh-Hans", "Li Lei 李, zh-Hans", "Ada, ", "Νίκος, ", ", " })
	void tellsTheLanguageOfANameByItsLettersOnly(@Nullable String name, @Nullable String language) {
		assertThat(DueLabel.languageOf(name)).isEqualTo(language);
	}

	@Test
	void saysMomentsShortOnTheSameDay() {
		Wording words = words(LocaleTag.EN, SHANGHAI);
		Instant now = DueClockTests.instant("2026-11-25T10:00");
		assertThat(words.moment(now, now, SHANGHAI)).isEqualTo("10:00");
		assertThat(words.moment(DueClockTests.instant("2026-11-24T23:59"), now, SHANGHAI)).contains("Tue 24 Nov")
			.contains("23:59");
		assertThat(words.when(now, now, SHANGHAI)).isEqualTo("at 10:00");
		assertThat(words.when(DueClockTests.instant("2026-11-26T10:00"), now, SHANGHAI))
			.isEqualTo("on Thu 26 Nov at 10:00");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|0", "999|999", "1000|1,000", "1001|1,000+", "5000|1,000+" })
	void countsExactlyToAThousand(int number, String said) {
		assertThat(words(LocaleTag.EN, SHANGHAI).count(number)).isEqualTo(said);
	}

	@Test
	void writesARowForWhoeverMayMoveItAndForOthers() {
		DeskRow row = DeskRowFixture.aRow().at(StageKind.SCREEN).due("2026-11-26T18:00").mailFailed().row();
		PositionId position = row.position();
		PipelineRows may = new PipelineRows(position, PipelineQuery.of(java.util.Map.of("view", "late")), this.clock,
				words(LocaleTag.ZH_HANS, SHANGHAI), true, true);
		PipelineView.Row seen = may.row(row);
		assertThat(seen.href()).startsWith("/applications/" + row.application());
		assertThat(List.of(seen.name(), seen.stage())).containsExactly("Mia", "步骤");
		assertThat(seen.move()).isEqualTo("/applications/" + row.application() + "/move");
		assertThat(seen.tag()).isNotNull();
		PipelineRows mayNot = new PipelineRows(position, PipelineQuery.of(java.util.Map.of()), this.clock,
				words(LocaleTag.EN, SHANGHAI), false, false);
		assertThat(mayNot.row(row).move()).isNull();
		assertThat(row.state()).isEqualTo(ApplicationState.ACTIVE);
	}

	private static Wording words(LocaleTag language, ZoneId zone) {
		return new Wording(ShippedTexts.all(), language, zone);
	}

}
