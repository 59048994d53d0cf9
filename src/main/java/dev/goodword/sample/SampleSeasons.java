package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.scores.Quarter;

/**
 * When people apply at the sample company. Where many do, they come in two rounds of
 * hiring, before and in the last quarter whose figures are final and a year earlier, and
 * in smaller numbers all the time; so that both quarters have answers enough to be held
 * against each other. Pure.
 *
 * @param from the earliest moment
 * @param until the latest
 * @param seasons in which order lots are drawn; their shares add up to a hundred
 */
record SampleSeasons(Instant from, Instant until, List<Season> seasons) {

	/** Fewer would not fill two quarters. */
	static final int MANY = 300;

	private static final Duration HALF_A_YEAR = Duration.ofDays(182);

	/** More than their share come in the last days: the adverts are new. */
	private static final int RECENT = 12;

	/**
	 * So many days before a quarter those applied who are asked in it what they told
	 * others.
	 */
	private static final int BEFORE = 80;

	private static final int HUNDRED = 100;

	SampleSeasons {
		seasons = List.copyOf(seasons);
	}

	/** The seasons of so many people. */
	static SampleSeasons of(Instant until, int people) {
		return (people < MANY) ? halfYear(until.minus(HALF_A_YEAR), until) : twoRounds(until);
	}

	/** All through half a year, with the last days a little busier. */
	static SampleSeasons halfYear(Instant from, Instant until) {
		int days = (int) Duration.between(from, until).toDays();
		return new SampleSeasons(from, until,
				List.of(new Season("recent day", days - RECENT, days, 15), new Season("day", 0, days, 85)));
	}

	/** The last quarter whose figures are final. */
	static Quarter lastFinal(Instant now) {
		Quarter quarter = Quarter.of(LocalDate.ofInstant(now, ZoneOffset.UTC)).plus(-1);
		return now.isBefore(SurveyFigures.frozenAt(quarter)) ? quarter.plus(-1) : quarter;
	}

	private static SampleSeasons twoRounds(Instant until) {
		Quarter told = lastFinal(until);
		LocalDate first = told.yearBefore().firstDay().minusDays(BEFORE);
		int days = (int) ChronoUnit.DAYS.between(first, LocalDate.ofInstant(until, ZoneOffset.UTC));
		int quarter = (int) ChronoUnit.DAYS.between(first, told.firstDay());
		return new SampleSeasons(until.minus(Duration.ofDays(days)), until,
				List.of(new Season("recent day", days - RECENT, days, 6),
						new Season("year before", 12, BEFORE - 12, 13),
						new Season("year before round", BEFORE - 12, BEFORE + 20, 28),
						new Season("between", BEFORE + 20, quarter - 68, 3),
						new Season("before", quarter - 68, quarter - 12, 13),
						new Season("round", quarter - 12, quarter + 20, 31),
						new Season("after", quarter + 20, days - RECENT, 6)));
	}

	/** The day on which somebody applies. */
	LocalDate day(Lots own, ZoneId zone) {
		int share = own.below("recent", HUNDRED);
		for (Season season : this.seasons) {
			share -= season.share();
			if (share < 0) {
				return this.from.atZone(zone)
					.toLocalDate()
					.plusDays(season.first() + own.below(season.name(), season.end() - season.first()));
			}
		}
		throw new IllegalStateException("The shares of the seasons are less than a hundred");
	}

	/**
	 * Days on which people apply alike.
	 *
	 * @param name what its lots are drawn by
	 * @param first the first day, counted from the beginning
	 * @param end the day after the last
	 * @param share how many of a hundred come then
	 */
	record Season(String name, int first, int end, int share) {
	}

}
