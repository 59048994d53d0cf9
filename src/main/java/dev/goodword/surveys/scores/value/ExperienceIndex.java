package dev.goodword.surveys.scores.value;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.StratifiedMean;

/** The plain mean of the drivers; weights from small samples would be noise. */
public final class ExperienceIndex {

	private static final int LEAST_DRIVERS = 5;

	private ExperienceIndex() {
	}

	/** Of at most seven drivers; empty when fewer than five have enough answers. */
	public static Optional<Estimate> of(Collection<StratifiedMean> drivers) {
		return mean(drivers, LEAST_DRIVERS);
	}

	/** The mean of those that enough people answered, if there are enough of them. */
	static Optional<Estimate> mean(Collection<StratifiedMean> items, int least) {
		List<Estimate> answered = items.stream()
			.filter((item) -> item.n() >= PublicationPolicy.LEAST)
			.map(StratifiedMean::estimate)
			.toList();
		return (answered.size() < least) ? Optional.empty() : Optional.of(Estimate.mean(answered));
	}

}
