package dev.goodword.promises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;

import dev.goodword.calendars.WorkingCalendar;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a date costs, in CPU time of this thread; the best of many batches, so that what
 * else the machine does counts little.
 */
class PromiseDatesCostTests {

	private static final int BATCHES = 40;

	private static final int EACH = 500;

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	@Test
	void isCalculatedInTwentyMicroseconds() {
		Random random = new Random(20);
		ZoneId zone = ZoneId.of("Asia/Shanghai");
		WorkingCalendar team = DayWalkingOracle.Days.random(random).twin(zone);
		WorkingCalendar country = DayWalkingOracle.Days.random(random).twin(zone);
		PromiseDates dates = new PromiseDates(team, ZoneId.of("America/New_York"), country);
		ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
		long best = Long.MAX_VALUE;
		for (int batch = 0; batch < BATCHES; batch++) {
			long begun = cpu.getCurrentThreadCpuTime();
			for (int i = 0; i < EACH; i++) {
				assertThat(dates.after(START.plusSeconds(random.nextInt(60_000_000)), 1 + i % 10)).isNotNull();
			}
			best = Math.min(best, cpu.getCurrentThreadCpuTime() - begun);
		}
		assertThat(Duration.ofNanos(best / EACH)).isLessThan(Duration.ofNanos(20_000));
	}

}
