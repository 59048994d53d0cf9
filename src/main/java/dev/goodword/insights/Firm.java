package dev.goodword.insights;

import java.util.Map;

import dev.goodword.surveys.scores.value.LifeStage.Event;

/**
 * What applications brought a company and cost it, counted of everybody.
 *
 * @param counts by what it is
 */
public record Firm(Map<String, Integer> counts) {

	private static final int HOUR = 60;

	public Firm {
		counts = Map.copyOf(counts);
	}

	/** Whether it was counted at all. */
	boolean isKnown() {
		return !this.counts.isEmpty();
	}

	/** To how many it happened. */
	int of(Event event) {
		return number(event.name());
	}

	/** How many were hired. */
	public int hired() {
		return of(Event.HIRED);
	}

	/** Applications that ended. */
	int ended() {
		return of(Event.HIRED) + of(Event.CLOSED_IN_TOUCH) + of(Event.CLOSED);
	}

	/** Applications of people who had heard of it from somebody who had applied. */
	int referred() {
		return number("REFERRED");
	}

	/** Hours of all who sat in the talks of applications that ended. */
	public long talkHours() {
		return Math.round(number("MINUTES") / (double) HOUR);
	}

	/** People who agreed to stay in touch, or were hired, when last counted. */
	int community() {
		return number("COMMUNITY");
	}

	/** Questions of applicants that were answered. */
	int answers() {
		return number("ANSWERS");
	}

	/** Improvements that were done. */
	int fixes() {
		return number("FIXES");
	}

	private int number(String what) {
		return this.counts.getOrDefault(what, 0);
	}

}
