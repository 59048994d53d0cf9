package dev.goodword.surveys;

import java.util.List;
import java.util.Optional;

import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;

/**
 * The recommendation score of a company without answers that were sent faster than one
 * can read, or that are all alike; published once, when the quarter is final
 * ({@code experience.md} 3.4).
 *
 * @param without the score without them
 * @param moved whether it lies so far from the score with them that both are shown
 */
public record CarefulLine(Result without, boolean moved) {

	private static final double WORTH_SHOWING = 2;

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	/** The same line for the same inputs, to the last bit. */
	static CarefulLine of(Subject subject, CarefulInputs inputs) {
		OutcomeMix mix = new OutcomeMix(inputs.closings());
		Optional<Headline> all = Headline.of(mix, inputs.all());
		Optional<Headline> careful = Headline.of(mix, inputs.careful());
		if (all.isEmpty() || careful.isEmpty()) {
			return new CarefulLine(Publication.notRepresentative(subject, BASIS), false);
		}
		Headline without = careful.get();
		Result result = Publication.of(subject, new Measured(without.estimate().value(), without.interval(),
				without.n(), false, without.effective(), null, List.of()), BASIS);
		return new CarefulLine(result,
				Math.abs(without.estimate().value() - all.get().estimate().value()) > WORTH_SHOWING);
	}

	/** Whether it is to be shown beside the score of all answers. */
	public boolean stands() {
		return this.moved && this.without.isShown();
	}

}
