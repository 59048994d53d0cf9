package dev.goodword.positions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PausePolicyTests {

	private static final WorkingCalendar TEAM = WorkingCalendar.mondayToFriday(ZoneId.of("Asia/Shanghai"));

	/** A Monday. */
	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final LocalDate REVIEW = LocalDate.parse("2026-12-01");

	@ParameterizedTest
	@CsvSource({ "2026-11-23,review", "2026-11-24,", "2026-11-28,review", "2026-12-14,", "2026-12-15,review" })
	void reviewsOnAWorkingDayWithinFifteen(LocalDate day, @Nullable String objection) {
		assertThat(ask(PositionStatus.OPEN, 0, false, "Budget", day)).isEqualTo(key(objection));
	}

	@ParameterizedTest
	@CsvSource({ "0,false,", "1,false,again", "1,true,", "2,false,again", "2,true,third", "4,true,third" })
	void leavesASecondPauseToTheHead(int before, boolean head, @Nullable String objection) {
		assertThat(ask(PositionStatus.OPEN, before, head, "Budget", REVIEW)).isEqualTo(key(objection));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
	void pausesNothingThatIsNotOpen(PositionStatus status) {
		assertThat(ask(status, 0, true, "Budget", REVIEW)).isEqualTo(key("notOpen"));
	}

	@Test
	void needsAReasonInBothLanguagesThatFits() {
		String longest = "\uD83C\uDF3B".repeat(Pause.LONGEST);
		assertThat(ask(PositionStatus.OPEN, 0, false, longest, REVIEW)).isNull();
		assertThat(ask(PositionStatus.OPEN, 0, false, longest + "x", REVIEW)).isEqualTo(key("reason"));
		assertThat(ask(PositionStatus.OPEN, 0, false, " ", REVIEW)).isEqualTo(key("reason"));
		assertThat(ask(PositionStatus.OPEN, 0, false, "a\u0000b", REVIEW)).isEqualTo(key("reason"));
	}

	private static @Nullable String ask(PositionStatus status, int before, boolean head, String reason, LocalDate day) {
		return PausePolicy.objection(status, before, head, new Pause(new LocalizedText(reason, "预算"), day), TEAM, NOW)
			.orElse(null);
	}

	private static @Nullable String key(@Nullable String word) {
		return (word != null) ? "positions.refused." + word : null;
	}

}
