package dev.goodword.sample;

import java.time.LocalDate;
import java.time.ZoneId;
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
		int seat = own.of("seat", this.pulls);
		SampleLife life = new SampleLife(own, this.seats.get(seat), this.seasons);
		LocaleTag home = this.seats.get(seat).language();
		LocaleTag other = home.equals(LocaleTag.EN) ? LocaleTag.ZH_HANS : LocaleTag.EN;
		return new Fate(number, seat, (own.below("language", HUNDRED) < 88) ? home : other, life.live());
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
