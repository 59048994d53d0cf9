package dev.goodword.surveys.comments;

import dev.goodword.surveys.scores.NumberBand;

/**
 * A reason that at least ten people gave.
 *
 * @param people how many, as far as it may be told
 * @param shortfall so many points of satisfaction less than those who gave none; below
 * nothing when they are more satisfied
 */
public record Reason(WhyTag tag, NumberBand people, int shortfall) {

	/** What it weighs: people times points. */
	long weight() {
		return (long) this.people.least() * this.shortfall;
	}

}
