package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.WorkingCalendar;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A law shortens or does nothing. */
class StatutoryLimitTests {

	private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

	private static final WorkingCalendar TEAM = WorkingCalendar.mondayToFriday(TORONTO);

	private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z"); // a Monday

	private final StatutoryLimit limit = new StatutoryLimit(TEAM, TEAM);

	@Test
	void leavesWhatIsEarlierAlone() {
		DatedPromise computed = computed(3);
		assertThat(this.limit.within(computed, computed.toldDate(), NOW)).isSameAs(computed);
		assertThat(this.limit.within(computed, computed.toldDate().plusDays(30), NOW)).isSameAs(computed);
	}

	@Test
	void pullsTheToldDayAndTheTeamsOwnBeforeIt() {
		DatedPromise limited = this.limit.within(computed(8), LocalDate.of(2026, 3, 5), NOW);
		assertThat(limited.toldDate()).isEqualTo("2026-03-05");
		assertThat(limited.teamDueAt()).isEqualTo("2026-03-04T23:00:00Z");
		assertThat(limited.deadlineAt()).isEqualTo("2026-03-05T23:00:00Z");
		assertThat(limited.neutralOnly()).isFalse();
	}

	@Test
	void tellsTheLastPoliteDayWhereTheLawsDayIsAWeekend() {
		assertThat(this.limit.within(computed(8), LocalDate.of(2026, 3, 8), NOW).toldDate()).isEqualTo("2026-03-06");
	}

	@Test
	void tellsTheLawsOwnDayWhereNoPoliteOneIsLeft() {
		Instant friday = Instant.parse("2026-03-06T15:00:00Z");
		DatedPromise limited = this.limit.within(computed(8), LocalDate.of(2026, 3, 8), friday);
		assertThat(limited.toldDate()).isEqualTo("2026-03-08");
		assertThat(limited.neutralOnly()).isTrue();
		assertThat(limited.teamDueAt()).isEqualTo("2026-03-06T23:00:00Z");
	}

	@Test
	void isDueAtOnceWhereTheTeamHasNoDayLeft() {
		Instant late = Instant.parse("2026-03-04T23:30:00Z");
		DatedPromise limited = this.limit.within(computed(8), LocalDate.of(2026, 3, 5), late);
		assertThat(limited.toldDate()).isEqualTo("2026-03-05");
		assertThat(limited.teamDueAt()).isEqualTo(late);
	}

	@Test
	void shortensNothingOnceItsDayIsOver() {
		DatedPromise computed = computed(8);
		assertThat(this.limit.within(computed, LocalDate.of(2026, 3, 2), NOW)).isSameAs(computed);
		assertThat(this.limit.within(computed, LocalDate.of(2026, 2, 1), NOW)).isSameAs(computed);
	}

	@Property
	void neverLengthensAnything(@ForAll @IntRange(min = 1, max = 15) int days,
			@ForAll @IntRange(min = -20, max = 60) int dueAfter,
			@ForAll @LongRange(min = 1_767_225_600L, max = 1_798_761_600L) long second,
			@ForAll @IntRange(min = 0, max = 3) int zone) {
		ZoneId there = ZoneId
			.of(new String[] { "America/Toronto", "Asia/Shanghai", "Pacific/Kiritimati", "Pacific/Pago_Pago" }[zone]);
		WorkingCalendar team = CalendarFixture.china();
		Instant now = Instant.ofEpochSecond(second);
		DatedPromise computed = new PromiseDates(team, there, team).after(now, days);
		LocalDate due = LocalDate.ofInstant(now, there).plusDays(dueAfter);
		DatedPromise limited = new StatutoryLimit(team, team).within(computed, due, now);
		assertThat(limited.toldDate()).isBeforeOrEqualTo(computed.toldDate());
		assertThat(limited.teamDueAt()).isBeforeOrEqualTo(computed.teamDueAt());
		assertThat(limited.deadlineAt()).isBeforeOrEqualTo(computed.deadlineAt()).isAfter(now);
		if (due.isAfter(LocalDate.ofInstant(now, there))) {
			assertThat(limited.toldDate()).isBeforeOrEqualTo(due);
		}
		if (limited != computed) {
			assertThat(LocalDate.ofInstant(limited.teamDueAt(), there)).isBefore(limited.toldDate());
			limited.closure().ifPresent((closure) -> assertThat(closure.last()).isBefore(limited.toldDate()));
		}
	}

	private static DatedPromise computed(int days) {
		return new PromiseDates(TEAM, TORONTO, TEAM).after(NOW, days);
	}

}
