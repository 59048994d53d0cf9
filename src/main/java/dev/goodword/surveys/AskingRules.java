package dev.goodword.surveys;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a company chose of the rules by which people are asked. A choice can spare people
 * more than the product does by itself, never less; who is asked at a moment that is on,
 * nobody chooses.
 *
 * @param off the moments at which nobody is asked; none of those whose answers are the
 * headline, which would speak for fewer than it says
 * @param rest days between any two mails to one person
 * @param inAYear how many mails one person gets in twelve months at most
 * @param quiet days after a "no" on which nobody is asked anything
 * @param consumers whether applicants may be people who use the company's products, so
 * that they are asked about that too
 * @param share how many of a hundred who apply are asked two questions on the page that
 * confirms it
 * @param shareMet how many of a hundred who had a talk are asked two questions on their
 * page
 */
public record AskingRules(Set<Touchpoint> off, int rest, int inAYear, int quiet, boolean consumers, int share,
		int shareMet) {

	/** How many days may lie between two mails. */
	public static final Bounds REST = new Bounds(14, 90);

	/** How many mails a year there may be. */
	public static final Bounds IN_A_YEAR = new Bounds(1, 3);

	/** How many quiet days there may be. */
	public static final Bounds QUIET = new Bounds(2, 14);

	/** How many of a hundred may be asked where not everybody is. */
	public static final Bounds SHARE = new Bounds(5, 100);

	private static final int USUAL_SHARE = 20;

	private static final int USUAL_SHARE_MET = 50;

	private static final Set<Touchpoint> ASKED = Collections.unmodifiableSet(EnumSet.allOf(Touchpoint.class));

	public AskingRules {
		off = Set.copyOf(off);
		if (off.stream().anyMatch(Touchpoint::isHeadline)) {
			throw new IllegalArgumentException("Figures without those who were let down would flatter");
		}
		if (!REST.allows(rest) || !IN_A_YEAR.allows(inAYear) || !QUIET.allows(quiet) || !SHARE.allows(share)
				|| !SHARE.allows(shareMet)) {
			throw new IllegalArgumentException("Rules that spare people less than they may");
		}
	}

	/** The moments at which the product asks unless a company says otherwise. */
	public static Set<Touchpoint> asked() {
		return ASKED;
	}

	/** The rules as the product comes. */
	public static AskingRules usual(boolean consumers) {
		return new AskingRules(Set.of(), REST.least(), IN_A_YEAR.most(), QUIET.least(), consumers, USUAL_SHARE,
				USUAL_SHARE_MET);
	}

	/** Whether people are asked at a moment. */
	public boolean isOn(Touchpoint touchpoint) {
		return ASKED.contains(touchpoint) && !this.off.contains(touchpoint);
	}

	/** How long nobody is mailed again. */
	public Duration restAfterMail() {
		return Duration.ofDays(this.rest);
	}

	/** How long nobody is asked anything after a "no". */
	public Duration restAfterNo() {
		return Duration.ofDays(this.quiet);
	}

	/** The least and the most that may be chosen. */
	public record Bounds(int least, int most) {

		/** Whether a number may be chosen. */
		public boolean allows(int number) {
			return number >= this.least && number <= this.most;
		}

	}

}
