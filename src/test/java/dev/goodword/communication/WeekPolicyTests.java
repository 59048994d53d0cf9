package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.StaffAlert;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorToBeTold;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeekPolicyTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final LocalDate MONDAY = LocalDate.of(2026, 10, 26);

	@Test
	void beginsOnMondayWhereTheReaderIs() {
		assertThat(WeekPolicy.monday(Instant.parse("2026-10-25T23:59:00Z"), LONDON)).isEqualTo("2026-10-19");
		assertThat(WeekPolicy.monday(Instant.parse("2026-10-25T23:59:00Z"), ZoneId.of("Asia/Shanghai")))
			.isEqualTo(MONDAY);
		assertThat(WeekPolicy.monday(Instant.parse("2026-11-01T12:00:00Z"), LONDON)).isEqualTo(MONDAY);
	}

	@Test
	void goesOutAtHalfPastEightAlsoAfterTheClocksChange() {
		assertThat(WeekPolicy.from(MONDAY, LONDON)).isEqualTo("2026-10-26T08:30:00Z");
		assertThat(WeekPolicy.from(MONDAY.minusWeeks(1), LONDON)).isEqualTo("2026-10-19T07:30:00Z");
		assertThat(WeekPolicy.until(MONDAY, LONDON)).isEqualTo("2026-10-30T18:00:00Z");
	}

	@Test
	void aMatterIsReadAsItWasWritten() {
		StaffMatter alert = new StaffMatter(StaffAlert.STATUTE, new JobApplicationId(new UUID(0, 7)), null);
		assertThat(StaffMatter.of(alert.toString())).isEqualTo(alert);
		assertThat(StaffMatter.of(StaffMatter.WEEK.toString())).isEqualTo(StaffMatter.WEEK);
		assertThat(StaffMatter.of(StaffMatter.DAY.toString())).isEqualTo(StaffMatter.DAY);
		assertThat(StaffMatter.WEEK).isNotEqualTo(StaffMatter.DAY);
		VisitorTurn turn = new VisitorTurn(new VisitorQuestionId(new UUID(0, 8)), VisitorToBeTold.Word.DELAYED, 2);
		assertThat(StaffMatter.of(StaffMatter.visitor(turn).toString()).visitor()).isEqualTo(turn);
	}

}
