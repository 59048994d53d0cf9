package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.answering.PublishedScores.Period;
import dev.goodword.surveys.answering.ReleasePolicy;
import dev.goodword.surveys.answering.StaffAnswers;

import org.springframework.stereotype.Component;

/**
 * Publishes what our own people said of a quarter, once its figures are final.
 */
@Component
class PublishingInternal implements DueWork {

	private final StaffAnswers answers;

	private final InternalFigures figures;

	private final Transactions transactions;

	private final InstantSource clock;

	PublishingInternal(StaffAnswers answers, InternalFigures figures, Transactions transactions, InstantSource clock) {
		this.answers = answers;
		this.figures = figures;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "survey-internal";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(1);
	}

	@Override
	public Optional<Instant> nextDue() {
		return waiting().stream().map((period) -> ReleasePolicy.frozenAt(period.quarter())).min(Instant::compareTo);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<Period> over = waiting().stream()
			.filter((period) -> !now.isBefore(ReleasePolicy.frozenAt(period.quarter())))
			.toList();
		return OneByOne.each(over, (period) -> this.transactions.alone(() -> {
			this.figures.publish(period.company(), period.quarter(), now);
			return period;
		}));
	}

	private List<Period> waiting() {
		return this.transactions.within(() -> this.answers.unpublished(InternalLine.MEASURE));
	}

}
