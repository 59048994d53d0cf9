package dev.goodword.sample;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.surveys.Item;
import dev.goodword.surveys.Questionnaire;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Draws what invented applicants think of how they were treated, and whether they say so
 * when asked. Those who were left waiting say so less often and think worse of it. The
 * same seed gives the same opinions. Pure.
 */
final class SampleOpinions {

	private static final int HUNDRED = 100;

	/** A longer silence than that is what people remember. */
	private static final Duration LONG = Duration.ofDays(6);

	private static final List<Integer> AFTER_OFFER = List.of(10, 10, 10, 10, 10, 9, 9, 9, 9, 9, 9, 8, 8, 8, 8, 7, 7, 6,
			5, 3);

	private static final List<Integer> AFTER_TALK = List.of(10, 10, 10, 9, 9, 9, 9, 9, 8, 8, 8, 7, 7, 7, 6, 6, 5, 5, 3,
			0);

	private static final List<Integer> WITHOUT_TALK = List.of(10, 10, 10, 9, 9, 9, 8, 8, 8, 8, 7, 7, 7, 6, 6, 5, 5, 4,
			2, 0);

	private static final List<Integer> LEFT_WAITING = List.of(9, 8, 7, 7, 6, 6, 5, 5, 4, 4, 3, 3, 3, 2, 2, 1, 1, 0, 0,
			0);

	private static final int BEST = 5;

	/** So much less than all the rest they like what they are told of the reasons. */
	private static final int LESS = 3;

	private static final int LOOK_AT_PAGES = 65;

	private final Lots lots;

	private final SamplePeople people;

	private final SampleOwnAnswers own;

	SampleOpinions(Lots lots, SamplePeople people) {
		this.lots = lots;
		this.people = people;
		this.own = new SampleOwnAnswers(lots);
	}

	/**
	 * How long after a mail that asks them they answer; empty when they do not. Whoever
	 * works here is asked about the first month before what they told others.
	 * @param time the how manieth of these mails it is
	 */
	Optional<Duration> repliesAfter(Fate fate, int time) {
		if (time == 1) {
			return repliesAfter(fate);
		}
		return (time == 2 && fate.has(Deed.ACCEPTS)) ? repliesAtWorkAfter(fate) : repliesAgainAfter(fate);
	}

	private Optional<Duration> repliesAtWorkAfter(Fate fate) {
		Lots own = own(fate);
		return (own.below("replies at work", HUNDRED) < 88)
				? Optional.of(Duration.ofMinutes(own.between("soon at work", 40, 3_600))) : Optional.empty();
	}

	/** How long after the first mail they answer; empty when they never do. */
	Optional<Duration> repliesAfter(Fate fate) {
		Lots own = own(fate);
		if (!replies(fate)) {
			return Optional.empty();
		}
		boolean reminded = own.below("reminded", HUNDRED) < 25;
		return Optional
			.of(Duration.ofMinutes(reminded ? own.between("late", 5_900, 8_400) : own.between("soon", 40, 3_600)));
	}

	private boolean replies(Fate fate) {
		int share = isLeftWaiting(fate) ? 26 : (fate.has(Deed.MEETS) ? 66 : 52);
		return own(fate).below("replies", HUNDRED) < share;
	}

	/**
	 * How long after the mail of two months later they answer; empty when they do not.
	 * Most of those who answered the first one do.
	 */
	Optional<Duration> repliesAgainAfter(Fate fate) {
		Lots own = own(fate);
		return (own.below("replies again", HUNDRED) < (replies(fate) ? 78 : 18))
				? Optional.of(Duration.ofMinutes(own.between("soon again", 40, 3_600))) : Optional.empty();
	}

	/**
	 * How long after applying they answer what the page asks them; empty when they do
	 * not, should it ask.
	 */
	Optional<Duration> looksAfterApplying(Fate fate) {
		return looks(fate, "page", 2, 9);
	}

	/** The same of their page after a talk. */
	Optional<Duration> looksAfterTalk(Fate fate) {
		return looks(fate, "talk page", 150, 420);
	}

	private Optional<Duration> looks(Fate fate, String what, int least, int most) {
		Lots own = own(fate);
		return (own.below(what, HUNDRED) < LOOK_AT_PAGES)
				? Optional.of(Duration.ofMinutes(own.between(what + " minute", least, most))) : Optional.empty();
	}

	/** What they answer to all they are asked. */
	Reply reply(Fate fate, Questionnaire asked) {
		return this.own.with(reply(fate, asked.items()), fate, rating(fate), asked.own());
	}

	/** What they answer to these questions of the product. */
	Reply reply(Fate fate, List<Item> items) {
		int rating = rating(fate);
		Map<Item, String> answers = new LinkedHashMap<>();
		for (Item item : items) {
			@Nullable String answer = answer(fate, item, rating);
			if (answer != null) {
				answers.put(item, answer);
			}
		}
		Lots own = own(fate);
		boolean heard = items.contains(Item.WHY);
		String contact = (heard && own.below("contact", HUNDRED) < 6) ? this.people.one(fate, "contact") : null;
		return new Reply(answers, contact, fate.language(), took(own), "sample-" + fate.number());
	}

	/** About a minute, as the page says; one in ten is called away in between. */
	private static Duration took(Lots own) {
		int called = (own.below("called away", 10) == 0) ? 60 : 0;
		return Duration.ofSeconds(own.between("seconds", 45, 80) + called);
	}

	/** How likely they would suggest to a friend to apply, 0 to 10. */
	int rating(Fate fate) {
		return own(fate).of("rating", ratings(fate));
	}

	private static List<Integer> ratings(Fate fate) {
		if (isLeftWaiting(fate)) {
			return LEFT_WAITING;
		}
		return fate.has(Deed.EXTENDS) ? AFTER_OFFER : fate.has(Deed.MEETS) ? AFTER_TALK : WITHOUT_TALK;
	}

	private @Nullable String answer(Fate fate, Item item, int rating) {
		Lots own = own(fate);
		return switch (item.scale()) {
			case LIKELIHOOD -> Integer.toString(rating);
			case TEXT -> (own.below("words", HUNDRED) < 45) ? this.people.said(fate, mood(rating)) : null;
			case HOURS -> Integer.toString(own.between("hours", 1, fate.has(Deed.MEETS) ? 3 : 2));
			case MONEY -> Integer.toString(own.between("money", 1, 2));
			case USE -> "3";
			case PEOPLE -> Integer.toString(talkedTo(item, rating, own));
			case PUBLIC -> Integer.toString((own.below("public", HUNDRED) < 88) ? 1 : (rating >= 7) ? 2 : 3);
			case YES_NO -> Integer.toString(own.between("yes", 1, 3));
			case AGREEMENT_OR_NONE -> (fate.has(Deed.MEETS) || own.below("reason", HUNDRED) < 70)
					? Integer.toString(near(rating - LESS, own, item)) : "none";
			case AGREEMENT, SATISFACTION, EXPECTATION, CHANGE, PROBABILITY ->
				(own.below(item + " skipped", HUNDRED) < 4) ? null : Integer.toString(near(rating, own, item));
		};
	}

	/** Whoever liked it speaks well of it, if at all. */
	private static int talkedTo(Item item, int rating, Lots own) {
		boolean fits = (item == Item.WNE) ? rating <= 6 : rating >= 7;
		return fits ? own.of(item.name(), List.of(1, 1, 2, 2, 2, 3, 3, 4)) : own.of(item.name(), List.of(1, 1, 1, 2));
	}

	/** Whoever liked it liked most of it. */
	private static int near(int rating, Lots own, Item item) {
		int middle = Math.round(1 + rating * (BEST - 1) / (float) Scale.LIKELIHOOD.options().size());
		return Math.max(1, Math.min(BEST, middle + own.between(item.name(), -1, 1)));
	}

	private static String mood(int rating) {
		return (rating >= 9) ? "good" : (rating >= 7) ? "middle" : "poor";
	}

	private static boolean isLeftWaiting(Fate fate) {
		return fate.longestSilence().compareTo(LONG) > 0;
	}

	private Lots own(Fate fate) {
		return new Lots(this.lots.of(fate.number()).seed() + "/survey");
	}

}
