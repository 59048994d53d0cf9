package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One application on its way through the sample company: read within days, decided within
 * two weeks, and now and then forgotten, as everywhere. Some talks are moved or missed,
 * some applicants leave, and not everybody says yes.
 */
final class SampleLife {

	static final Duration TALK = Duration.ofMinutes(45);

	private static final LocalTime MORNING = LocalTime.of(9, 5);

	private static final int OFFICE_MINUTES = 500;

	/** Talks begin within so many half hours of the first. */
	private static final int TALK_TIMES = 13;

	private static final LocalTime FIRST_TALK = LocalTime.of(10, 0);

	/** So early in the morning a talk is moved. */
	private static final int EARLY_MINUTES = 40;

	private static final Duration AFTER_TALK = Duration.ofMinutes(4);

	private static final Duration PATIENCE = Duration.ofMinutes(20);

	private static final LocalTime AWAKE = LocalTime.of(7, 0);

	private static final int AWAKE_MINUTES = 960;

	private static final int HUNDRED = 100;

	/** So many of those who go on are asked for something first. */
	private static final int MISSING_SHARE = 25;

	/** So many choose the hour of the first talk themselves. */
	private static final int PROPOSED_SHARE = 40;

	/**
	 * Whoever was forgotten has been remembered by now: nobody's word is broken today.
	 */
	private static final int FORGOTTEN_DAYS = 28;

	private final Lots own;

	private final SampleStory.Seat seat;

	private final Instant from;

	private final Instant until;

	private final List<Fate.Act> acts = new ArrayList<>();

	private LocalDate day;

	/**
	 * @param own what it is drawn from
	 * @param seat the position
	 * @param seasons when people apply; what would be done after their end has not
	 * happened yet
	 */
	SampleLife(Lots own, SampleStory.Seat seat, SampleSeasons seasons) {
		this.own = own;
		this.seat = seat;
		this.from = seasons.from();
		this.until = seasons.until();
		this.day = seasons.day(own, seat.zone());
	}

	/** Everything that is done, in order of time; the first is applying. */
	List<Fate.Act> live() {
		add(Deed.APPLIES, moment(Deed.APPLIES), null);
		boolean over = this.day.plusDays(FORGOTTEN_DAYS).isBefore(LocalDate.ofInstant(this.until, this.seat.zone()));
		int path = this.own.below("path", HUNDRED);
		if (over && path < 3) {
			later(Deed.READS, 9, 11);
			later(Deed.DECLINES, 1, 1);
		}
		else if (over && path < 8) {
			later(Deed.READS, 1, 3);
			later(Deed.DECLINES, 4, 7);
		}
		else if (path < 54) {
			later(Deed.READS, 1, 3);
			later(happens("leaves early", 3) ? Deed.WITHDRAWS : Deed.DECLINES, 0, 2);
		}
		else {
			later(Deed.READS, 1, 2);
			if (happens("something missing", MISSING_SHARE)) {
				askMore();
			}
			later(Deed.INVITES, 0, 1);
			if (talk(Deed.AGREES, Deed.MOVES, Deed.MEETS)) {
				afterTalk();
			}
		}
		return this.acts;
	}

	/** Is asked for something; some have not answered yet when the story ends. */
	private void askMore() {
		later(Deed.ASKS_MORE, 0, 1);
		later(Deed.SENDS_MORE, 1, 4);
		forward(Deed.INVITES, 1, 1);
	}

	private void afterTalk() {
		if (happens("talk", 46)) {
			later(Deed.DECLINES, 1, 2);
			return;
		}
		later(Deed.ASKS_FOR_WORK, 1, 2);
		if (!talk(Deed.AGREES_AGAIN, Deed.MOVES_AGAIN, Deed.MEETS_AGAIN)) {
			return;
		}
		if (happens("work", 46)) {
			later(Deed.DECLINES, 1, 3);
			return;
		}
		later(Deed.DECIDES, 1, 2);
		if (happens("decision", 28)) {
			later(Deed.DECLINES, 1, 3);
			return;
		}
		later(Deed.OFFERS, 1, 1);
		later(Deed.DRAFTS, 0, 1);
		later(Deed.EXTENDS, 1, 1);
		later(happens("yes", 90) ? Deed.ACCEPTS : Deed.REFUSES, 2, 4);
	}

	/** Agrees on a talk; whether it came to be. */
	private boolean talk(Deed agrees, Deed moves, Deed meets) {
		forward(agrees, 1, 1);
		Instant agreed = moment(agrees);
		if (agrees == Deed.AGREES && happens("times proposed", PROPOSED_SHARE)) {
			choose(agreed, meets);
		}
		else {
			forward(meets, 1, 3);
			add(agrees, agreed, talkOn(meets));
		}
		if (happens(meets + " leaves", 4)) {
			add(Deed.WITHDRAWS, agreed.plus(PATIENCE), null);
			return false;
		}
		if (happens(moves.name(), 12)) {
			Instant morning = this.day.atTime(MORNING)
				.plusMinutes(this.own.below(moves + " minute", EARLY_MINUTES))
				.atZone(this.seat.zone())
				.toInstant();
			forward(moves, 1, 2);
			add(moves, morning, talkOn(meets));
		}
		if (happens(meets + " missed", 5)) {
			add(Deed.WAITS_IN_VAIN, talkOn(meets).plus(PATIENCE), null);
			later(Deed.DECLINES, 5, 6);
			return false;
		}
		add(meets, talkOn(meets).plus(TALK).plus(AFTER_TALK), null);
		return true;
	}

	/** Gets times to choose from; most choose one, to some none is any good. */
	private void choose(Instant proposed, Deed meets) {
		forward(meets, 4, 5);
		Instant talk = talkOn(meets);
		add(Deed.PROPOSES, proposed, talk);
		Instant answered = proposed.plus(Duration.ofHours(this.own.between("times answered", 2, 44)));
		if (happens("no time fits", 12)) {
			add(Deed.FINDS_NONE, answered, null);
			LocalDate before = this.day.minusDays(1);
			while (!this.seat.works().test(before)) {
				before = before.minusDays(1);
			}
			add(Deed.AGREES, before.atTime(MORNING).atZone(this.seat.zone()).toInstant(), talk);
		}
		else {
			add(Deed.CHOOSES, answered, talk);
		}
	}

	private boolean happens(String what, int ofHundred) {
		return this.own.below(what, HUNDRED) < ofHundred;
	}

	private Instant talkOn(Deed meets) {
		return this.day.atTime(FIRST_TALK)
			.plusMinutes(30L * this.own.below(meets + " hour", TALK_TIMES))
			.atZone(this.seat.zone())
			.toInstant();
	}

	private void later(Deed deed, int least, int most) {
		forward(deed, least, most);
		add(deed, moment(deed), null);
	}

	/** Lets so many working days pass, and goes on to one. */
	private void forward(Deed deed, int least, int most) {
		int wanted = this.own.between(deed + " after", least, most);
		while (wanted > 0 || !this.seat.works().test(this.day)) {
			this.day = this.day.plusDays(1);
			wanted -= this.seat.works().test(this.day) ? 1 : 0;
		}
	}

	/** When on this day it is done. */
	private Instant moment(Deed deed) {
		return this.day.atTime(deed.isTheirs() ? AWAKE : MORNING)
			.plusMinutes(this.own.below(deed + " minute", deed.isTheirs() ? AWAKE_MINUTES : OFFICE_MINUTES))
			.atZone(this.seat.zone())
			.toInstant();
	}

	private void add(Deed deed, Instant at, @Nullable Instant talk) {
		Instant last = this.acts.isEmpty() ? this.from : this.acts.get(this.acts.size() - 1).at();
		Instant possible = at.isAfter(last) ? at : last.plus(Duration.ofMinutes(1));
		if (possible.isBefore(this.until)) {
			this.acts.add(new Fate.Act(deed, possible, talk));
		}
	}

}
