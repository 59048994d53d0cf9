package dev.goodword.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import dev.goodword.shared.LocaleTag;

/**
 * Works out what happened at the sample company: who applied when, and what was done with
 * it. Most are read within days and decided within two weeks; a few are forgotten for a
 * while, as everywhere. The same seed gives the same story.
 */
final class SampleStory {

	private static final int HUNDRED = 100;

	/** So many days one position is advertised most. */
	private static final int WAVE = 30;

	/** So many of those who come then apply for it. */
	private static final int WAVE_SHARE = 96;

	/** In the last days all positions are advertised alike. */
	private static final int ALL_OPEN = 30;

	private final Lots lots;

	private final SampleSeasons seasons;

	private final List<Seat> seats;

	/** Each seat as often as it pulls. */
	private final List<Integer> pulls;

	/**
	 * @param lots what is drawn from
	 * @param seasons when people apply
	 * @param seats the positions
	 */
	SampleStory(Lots lots, SampleSeasons seasons, List<Seat> seats) {
		this.lots = lots;
		this.seasons = seasons;
		this.seats = List.copyOf(seats);
		this.pulls = IntStream.range(0, seats.size())
			.boxed()
			.flatMap((seat) -> Collections.nCopies(seats.get(seat).pull(), seat).stream())
			.toList();
	}

	/** So many applicants. */
	List<Fate> fates(int count) {
		List<Fate> fates = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			fates.add(fate(number));
		}
		return fates;
	}

	private Fate fate(int number) {
		Lots own = this.lots.of(number);
		int seat = inItsWave(own, own.of("seat", this.pulls));
		SampleLife life = new SampleLife(own, this.seats.get(seat), this.seasons);
		LocaleTag home = this.seats.get(seat).language();
		LocaleTag other = home.equals(LocaleTag.EN) ? LocaleTag.ZH_HANS : LocaleTag.EN;
		return new Fate(number, seat, (own.below("language", HUNDRED) < 88) ? home : other, life.live());
	}

	/**
	 * A place advertises its positions one after another, so that those of one come
	 * together; all of them are open at the end.
	 */
	private int inItsWave(Lots own, int drawn) {
		ZoneId zone = this.seats.get(drawn).zone();
		LocalDate day = this.seasons.day(own, zone);
		LocalDate open = LocalDate.ofInstant(this.seasons.until(), zone).minusDays(ALL_OPEN);
		if (day.isAfter(open) || own.below("wave", HUNDRED) >= WAVE_SHARE) {
			return drawn;
		}
		List<Integer> near = IntStream.range(0, this.seats.size())
			.filter((seat) -> this.seats.get(seat).zone().equals(zone))
			.boxed()
			.toList();
		long since = ChronoUnit.DAYS.between(LocalDate.ofInstant(this.seasons.from(), zone), day);
		return near.get((int) (since / WAVE % near.size()));
	}

	/**
	 * A position people apply for.
	 *
	 * @param zone where it is decided
	 * @param language what most applicants speak
	 * @param works on which days people work there
	 * @param pull how many apply for it, against the others
	 */
	record Seat(ZoneId zone, LocaleTag language, Predicate<LocalDate> works, int pull) {
	}

}
