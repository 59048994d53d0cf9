package dev.goodword.surveys.scores.publish;

import java.util.List;

import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A figure with all one needs to trust it and to compute it again ({@code experience.md}
 * 3.13); what is null is not to be known, and never means zero.
 *
 * @param subject what, of whom, and when
 * @param status what may be shown
 * @param point the value, rounded
 * @param range of 95 %, rounded outwards; null when the measure has none
 * @param number how many answered
 * @param effective how many equal answers it is worth; null below 30
 * @param responseRate the share that answered; null when it would tell the number
 * @param basis where weights and numbers come from
 * @param notes codes of what must be said beside it
 */
public record Result(Subject subject, Status status, @Nullable Double point, @Nullable Interval range,
		@Nullable NumberBand number, @Nullable Double effective, @Nullable Double responseRate, Basis basis,
		List<String> notes) {

	public Result {
		notes = List.copyOf(notes);
	}

	/** Whether there is a value to show. */
	public boolean isShown() {
		return this.point != null;
	}

	/** The mix of outcomes that weighed the answers. */
	public enum Weights {

		/** A fixed mix, for comparing periods. */
		REF,
		/** The mix of the period itself. */
		ACTUAL,
		/** None. */
		NONE

	}

	/**
	 * What a figure rests on.
	 *
	 * @param method the version of rules and formulas
	 * @param seed where draws started; null without draws
	 */
	public record Basis(Weights weights, Provenance provenance, int method, @Nullable Seed seed) {
	}

}
