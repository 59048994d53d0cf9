package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one invented applicant.
 *
 * @param number which one, from 0
 * @param seat the position, by its place in the list of seats
 * @param language the applicant's language
 * @param acts what is done, in order of time; the first is applying
 */
record Fate(int number, int seat, LocaleTag language, List<Act> acts) {

	Fate {
		acts = List.copyOf(acts);
	}

	/** Whether that happens to them. */
	boolean has(Deed deed) {
		return this.acts.stream().anyMatch((act) -> act.deed() == deed);
	}

	/** The longest time in which nobody did anything. */
	Duration longestSilence() {
		Duration longest = Duration.ZERO;
		for (int i = 1; i < this.acts.size(); i++) {
			Duration silence = Duration.between(this.acts.get(i - 1).at(), this.acts.get(i).at());
			longest = (silence.compareTo(longest) > 0) ? silence : longest;
		}
		return longest;
	}

	/** Whether it has come to an end. */
	boolean isOver() {
		return this.acts.get(this.acts.size() - 1).deed().ends();
	}

	/**
	 * One deed at its time.
	 *
	 * @param deed what
	 * @param at when
	 * @param talk when the talk begins that is agreed on; null when none is
	 */
	record Act(Deed deed, Instant at, @Nullable Instant talk) {
	}

}
