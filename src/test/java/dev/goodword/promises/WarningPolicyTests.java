package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.promises.PromiseSummary.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Due on Friday at 18:00 in Shanghai, told for Monday. */
class WarningPolicyTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final WorkingCalendar TEAM = WorkingCalendar.mondayToFriday(SHANGHAI);

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-11-24T09:30, Asia/Shanghai,       ,
			2026-11-25T09:30, Asia/Shanghai,       , TWO_DAYS
			2026-11-26T09:30, Asia/Shanghai,       , ONE_DAY
			2026-11-27T09:30, Asia/Shanghai,       , ONE_DAY
			2026-11-28T09:30, Asia/Shanghai,       ,
			2026-11-30T08:30, Asia/Shanghai,       , TOLD_DAY
			2026-11-30T08:30, Asia/Shanghai,       2026-11-30T10:07, TOLD_DAY
			2026-11-30T12:00, Asia/Shanghai,       2026-11-30T10:07, AT_RISK
			2026-11-25T09:30, America/Los_Angeles, , TWO_DAYS
			2026-11-27T09:30, America/Los_Angeles, 2026-11-29T18:07, TOLD_DAY
			""")
	void isAtTheStepThatCountsOnThatMorning(LocalDateTime local, ZoneId person, @Nullable LocalDateTime hold,
			@Nullable WarningStep step) {
		Instant holdAt = (hold != null) ? hold.atZone(person).toInstant() : null;

		assertThat(WarningPolicy.step(promise(holdAt), TEAM, person, local.atZone(person).toInstant()))
			.isEqualTo(Optional.ofNullable(step));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30T09:30,true", "2026-11-30T10:30,true", "2026-11-30T10:31,false", "2026-11-30T08:00,false" })
	void comesEarlierWhenTheUsualHourWouldBeTooLate(LocalDateTime hold, boolean early) {
		Instant now = Instant.parse("2026-11-30T00:30:00Z");

		assertThat(WarningPolicy.isEarly(promise(hold.atZone(SHANGHAI).toInstant()), SHANGHAI, now)).isEqualTo(early);
	}

	/** What the limits leave out is at no step, on any hour of five weeks. */
	@ParameterizedTest
	@CsvSource({ "Asia/Shanghai", "America/Los_Angeles", "Pacific/Auckland" })
	void leavesOutOnlyWhatIsAtNoStep(ZoneId person) {
		List<WorkingCalendar> teams = List.of(TEAM, WorkingCalendar.mondayToFriday(person));
		for (Instant now = Instant.parse("2026-11-09T00:00:00Z"); now
			.isBefore(Instant.parse("2026-12-14T00:00:00Z")); now = now.plus(Duration.ofHours(1))) {
			for (Instant hold : Arrays.asList(null, Instant.parse("2026-11-26T01:30:00Z"))) {
				PromiseSummary promise = promise(hold);
				Instant next = (hold != null) ? hold : promise.deadlineAt();
				boolean near = promise.teamDueAt().isBefore(WarningPolicy.dueBefore(teams, person, now))
						|| !next.isAfter(WarningPolicy.goesOutUntil(teams, person, now));
				for (WorkingCalendar team : near ? List.<WorkingCalendar>of() : teams) {
					assertThat(WarningPolicy.step(promise, team, person, now)).isEmpty();
					assertThat(WarningPolicy.isEarly(promise, person, now)).isFalse();
				}
			}
		}
	}

	@Test
	void looksNoFurtherAheadThanASecondWorkingDay() {
		Instant wednesday = Instant.parse("2026-11-25T01:30:00Z");

		assertThat(WarningPolicy.dueBefore(List.of(TEAM), SHANGHAI, wednesday))
			.isEqualTo(Instant.parse("2026-11-27T16:00:00Z"));
		assertThat(WarningPolicy.goesOutUntil(List.of(TEAM), SHANGHAI, wednesday))
			.isEqualTo(Instant.parse("2026-11-26T01:30:00Z"));
	}

	private static PromiseSummary promise(@Nullable Instant holdAt) {
		return new PromiseSummary(new PromiseId(new UUID(0, 1)), new JobApplicationId(new UUID(0, 2)),
				PromiseKind.APPLICATION_RECEIVED, PromiseState.MADE, Instant.parse("2026-11-27T10:00:00Z"),
				LocalDate.parse("2026-11-30"), SHANGHAI, Instant.parse("2026-11-30T10:00:00Z"),
				Instant.parse("2026-11-23T02:00:00Z"), false, new Holds(0, holdAt),
				new PromiseSummary.People(new AccountId(new UUID(0, 3)), null));
	}

}
