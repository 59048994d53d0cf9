package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

	private static final LocalTime MORNING = LocalTime.of(9, 5);

	private static final int OFFICE_MINUTES = 500;

	private static final LocalTime AWAKE = LocalTime.of(7, 0);

	private static final int AWAKE_MINUTES = 960;

	private static final int HUNDRED = 100;

	/** More than their share come in the last days: the adverts are new. */
	private static final int RECENT_DAYS = 12;

	private static final int RECENT_SHARE = 15;

	/**
	 * Whoever was forgotten has been remembered by now: nobody's word is broken today.
	 */
	private static final int FORGOTTEN_DAYS = 28;

	private final Lots lots;

	private final Instant from;

	private final Instant until;

	private final List<Seat> seats;

	/** Each seat as often as it pulls. */
	private final List<Integer> pulls;

	/**
	 * @param lots what is drawn from
	 * @param from the earliest moment
	 * @param until the latest; what would be done later has not happened yet
	 * @param seats the positions
	 */
	SampleStory(Lots lots, Instant from, Instant until, List<Seat> seats) {
		this.lots = lots;
		this.from = from;
		this.until = until;
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
		Life life = new Life(own, this.seats.get(seat));
		life.live();
		LocaleTag home = this.seats.get(seat).language();
		LocaleTag other = home.equals(LocaleTag.EN) ? LocaleTag.ZH_HANS : LocaleTag.EN;
		return new Fate(number, seat, (own.below("language", HUNDRED) < 88) ? home : other, life.acts);
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

	/** One application on its way. */
	private final class Life {

		private final Lots own;

		private final Seat seat;

		private final List<Fate.Act> acts = new ArrayList<>();

		private LocalDate day;

		private Life(Lots own, Seat seat) {
			this.own = own;
			this.seat = seat;
			int days = (int) Duration.between(SampleStory.this.from, SampleStory.this.until).toDays();
			int late = days - RECENT_DAYS + own.below("recent day", RECENT_DAYS);
			int early = own.below("day", days);
			this.day = SampleStory.this.from.atZone(seat.zone())
				.toLocalDate()
				.plusDays((own.below("recent", HUNDRED) < RECENT_SHARE) ? late : early);
		}

		private void live() {
			add(Deed.APPLIES, AWAKE, AWAKE_MINUTES);
			boolean over = this.day.plusDays(FORGOTTEN_DAYS)
				.isBefore(LocalDate.ofInstant(SampleStory.this.until, this.seat.zone()));
			int path = this.own.below("path", HUNDRED);
			if (over && path < 3) {
				later(Deed.READS, 9, 11);
				later(Deed.DECLINES, 1, 1);
			}
			else if (over && path < 8) {
				later(Deed.READS, 1, 3);
				later(Deed.DECLINES, 4, 7);
			}
			else if (path < 60) {
				later(Deed.READS, 1, 3);
				later(Deed.DECLINES, 0, 2);
			}
			else {
				later(Deed.READS, 1, 2);
				later(Deed.INVITES, 0, 1);
				later(Deed.MEETS, 1, 3);
				afterTalk();
			}
		}

		private void afterTalk() {
			if (this.own.below("talk", HUNDRED) < 52) {
				later(Deed.DECLINES, 1, 2);
				return;
			}
			later(Deed.ASKS_FOR_WORK, 1, 2);
			later(Deed.MEETS_AGAIN, 1, 3);
			if (this.own.below("work", HUNDRED) < 55) {
				later(Deed.DECLINES, 1, 3);
				return;
			}
			later(Deed.DECIDES, 1, 2);
			if (this.own.below("decision", HUNDRED) < 50) {
				later(Deed.DECLINES, 1, 3);
				return;
			}
			later(Deed.OFFERS, 1, 2);
			later(Deed.DECLINES, 1, 3);
		}

		private void later(Deed deed, int least, int most) {
			int wanted = this.own.between(deed + " after", least, most);
			while (wanted > 0 || !this.seat.works().test(this.day)) {
				this.day = this.day.plusDays(1);
				wanted -= this.seat.works().test(this.day) ? 1 : 0;
			}
			add(deed, MORNING, OFFICE_MINUTES);
		}

		private void add(Deed deed, LocalTime opening, int minutes) {
			Instant at = this.day.atTime(opening)
				.plusMinutes(this.own.below(deed + " minute", minutes))
				.atZone(this.seat.zone())
				.toInstant();
			Instant last = this.acts.isEmpty() ? SampleStory.this.from : this.acts.get(this.acts.size() - 1).at();
			Instant possible = at.isAfter(last) ? at : last.plus(Duration.ofMinutes(1));
			if (possible.isBefore(SampleStory.this.until)) {
				this.acts.add(new Fate.Act(deed, possible));
			}
		}

	}

}
