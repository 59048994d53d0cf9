package dev.goodword.communication;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.WorkingCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every message, wherever the candidate is. */
class SendWindowPropertyTests {

	private static final long FROM = 1_735_689_600_000_000L; // 2025-01-01, microseconds

	private static final long TO = 1_830_297_600_000_000L; // 2028-01-01

	private static final int LONGEST = SendWindow.LONGEST_JITTER;

	@Property
	void leavesInsideAnOpenWindowAndNeverTooEarly(@ForAll("windows") SendWindow window, @ForAll SendClass sendClass,
			@ForAll @LongRange(min = FROM, max = TO) long micros, @ForAll @IntRange(max = LONGEST) int jitter) {
		Instant ready = instant(micros);
		Instant leaves = window.next(sendClass, ready, jitter);
		assertThat(leaves).isAfterOrEqualTo(ready);
		assertThat(window.isOpen(sendClass, leaves)).isTrue();
	}

	@Property
	void leavesNoEarlierWhenReadyLater(@ForAll("windows") SendWindow window, @ForAll SendClass sendClass,
			@ForAll @LongRange(min = FROM, max = TO) long micros, @ForAll @LongRange(max = 400_000_000_000L) long wait,
			@ForAll @IntRange(max = LONGEST) int jitter) {
		assertThat(window.next(sendClass, instant(micros + wait), jitter))
			.isAfterOrEqualTo(window.next(sendClass, instant(micros), jitter));
	}

	@Property
	void leavesNoEarlierWithMoreJitter(@ForAll("windows") SendWindow window, @ForAll SendClass sendClass,
			@ForAll @LongRange(min = FROM, max = TO) long micros, @ForAll @IntRange(max = LONGEST) int jitter) {
		Instant straight = window.next(sendClass, instant(micros), 0);
		assertThat(window.next(sendClass, instant(micros), jitter)).isBetween(straight, straight.plusSeconds(jitter));
	}

	@Property
	void jitterNeverCostsTheDeadline(@ForAll("zones") ZoneId zone, @ForAll SendClass sendClass,
			@ForAll @LongRange(min = FROM, max = TO) long micros, @ForAll @LongRange(max = 90_000_000_000L) long left,
			@ForAll @IntRange(max = LONGEST) int jitter) {
		Instant deadline = instant(micros + left);
		SendWindow window = new SendWindow(zone, null, deadline);
		Instant straight = window.next(sendClass, instant(micros), 0);
		Instant leaves = window.next(sendClass, instant(micros), jitter);
		assertThat(leaves.isAfter(deadline)).isEqualTo(straight.isAfter(deadline));
	}

	@Property
	void isOpenExactlyWhereItWouldLeaveAtOnce(@ForAll("windows") SendWindow window, @ForAll SendClass sendClass,
			@ForAll @LongRange(min = FROM, max = TO) long micros) {
		Instant now = instant(micros);
		assertThat(window.isOpen(sendClass, now)).isEqualTo(window.next(sendClass, now, 0).equals(now));
	}

	@Property
	void badNewsArrivesInOfficeHoursOfAnOrdinaryWeekday(@ForAll("windows") SendWindow window,
			@ForAll @LongRange(min = FROM, max = TO) long micros, @ForAll @IntRange(max = LONGEST) int jitter) {
		LocalDateTime there = LocalDateTime.ofInstant(window.next(SendClass.BAD_NEWS, instant(micros), jitter),
				window.zone());
		assertThat(there.getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.FRIDAY);
		assertThat(there.toLocalTime()).isBetween(LocalTime.of(9, 30), LocalTime.of(16, 59, 59, 999_999_999));
		WorkingCalendar country = window.country();
		assertThat(country != null && country.isPublicHoliday(there.toLocalDate())).isFalse();
		assertThat(country != null && country.isPublicHoliday(there.toLocalDate().plusDays(1))
				&& country.isWorkingDay(there.toLocalDate()) && there.getHour() >= 12)
			.as("afternoon before a holiday")
			.isFalse();
	}

	@Provide
	Arbitrary<SendWindow> windows() {
		Arbitrary<WorkingCalendar> countries = Arbitraries.of(CalendarFixture.china(), CalendarFixture.england())
			.injectNull(0.3);
		Arbitrary<Long> deadlines = Arbitraries.longs().between(FROM, TO).injectNull(0.5);
		return Combinators.combine(zones(), countries, deadlines).as(SendWindowPropertyTests::window);
	}

	@Provide
	Arbitrary<ZoneId> zones() {
		return Arbitraries
			.of("Asia/Shanghai", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Kiritimati",
					"Pacific/Pago_Pago", "Asia/Kathmandu", "America/Santiago", "Africa/Cairo")
			.map(ZoneId::of);
	}

	private static SendWindow window(ZoneId zone, @Nullable WorkingCalendar country, @Nullable Long deadline) {
		return new SendWindow(zone, country, (deadline != null) ? instant(deadline) : null);
	}

	private static Instant instant(long micros) {
		return Instant.EPOCH.plusNanos(micros % 1_000_000 * 1_000).plusSeconds(micros / 1_000_000);
	}

}
