package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@link PromiseDates} against {@link DayWalkingOracle} on 100,000 random cases. */
class PromiseDatesOracleTests {

	private static final int CALENDARS = 500;

	private static final int CASES_EACH = 200;

	private static final long START = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

	private static final int TWO_YEARS = 730 * 86_400;

	private static final List<ZoneId> ZONES = Stream
		.of("Asia/Shanghai", "Europe/London", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "Asia/Tokyo",
				"Asia/Kathmandu", "Asia/Kolkata", "Australia/Lord_Howe", "Australia/Sydney", "Pacific/Chatham",
				"Pacific/Kiritimati", "Pacific/Apia", "Pacific/Honolulu", "Pacific/Pago_Pago", "America/St_Johns",
				"America/Sao_Paulo", "America/Santiago", "Africa/Cairo", "Africa/Casablanca", "Asia/Tehran",
				"Antarctica/Troll", "Atlantic/Azores", "Etc/GMT+12", "Etc/GMT-14", "UTC")
		.map(ZoneId::of)
		.toList();

	private int neutralOnly;

	@Test
	void agreesWithAnOracleThatWalksDayByDay() {
		Random random = new Random(20260922);
		for (int calendar = 0; calendar < CALENDARS; calendar++) {
			compareCasesOfOnePair(random);
		}
		assertThat(this.neutralOnly).as("cases that took the fallback").isGreaterThan(CALENDARS);
	}

	private void compareCasesOfOnePair(Random random) {
		DayWalkingOracle.Days team = DayWalkingOracle.Days.random(random);
		DayWalkingOracle.Days country = DayWalkingOracle.Days.random(random);
		ZoneId teamZone = any(random);
		var teamCalendar = team.twin(teamZone);
		var countryCalendar = country.twin(teamZone);
		for (int i = 0; i < CASES_EACH; i++) {
			ZoneId zone = any(random);
			long event = START + random.nextInt(TWO_YEARS);
			int workingDays = 1 + random.nextInt(15);
			DatedPromise found = new PromiseDates(teamCalendar, zone, countryCalendar)
				.after(Instant.ofEpochSecond(event), workingDays);
			var expected = new DayWalkingOracle(team, teamZone, country, zone).answer(event, workingDays);
			assertThat(answerOf(found))
				.as(() -> "event %s, N %d, company %s, candidate %s".formatted(Instant.ofEpochSecond(event),
						workingDays, teamZone, zone))
				.isEqualTo(expected);
			this.neutralOnly += found.neutralOnly() ? 1 : 0;
		}
	}

	@Test
	void theOracleItselfFindsTheFirstScenario() {
		DayWalkingOracle.Days quiet = DayWalkingOracle.Days.random(new Random() {
			@Override
			public int nextInt(int bound) {
				return (bound == 4) ? 1 : 0;
			}
		});
		ZoneId shanghai = ZoneId.of("Asia/Shanghai");
		var answer = new DayWalkingOracle(quiet, shanghai, quiet, shanghai)
			.answer(Instant.parse("2026-06-01T02:00:00Z").getEpochSecond(), 4);
		assertThat(LocalDate.ofEpochDay(answer.told())).as("Monday, four days, told on Monday").isEqualTo("2026-06-08");
		assertThat(Instant.ofEpochSecond(answer.due())).isEqualTo("2026-06-05T10:00:00Z");
		assertThat(Instant.ofEpochSecond(answer.deadline())).isEqualTo("2026-06-08T10:00:00Z");
	}

	private static DayWalkingOracle.Answer answerOf(DatedPromise promise) {
		return new DayWalkingOracle.Answer(promise.teamDueAt().getEpochSecond(), promise.toldDate().toEpochDay(),
				promise.deadlineAt().getEpochSecond(), promise.neutralOnly());
	}

	private static ZoneId any(Random random) {
		return ZONES.get(random.nextInt(ZONES.size()));
	}

}
