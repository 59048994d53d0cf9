package dev.goodword.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import dev.goodword.applications.Applications;
import dev.goodword.applications.EndingCorrected;
import dev.goodword.applications.JobApplicationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is owed to somebody whom we told a "no" by mistake: the date that stood before, as
 * long as the team has time for it, and a new one afterwards.
 */
@Service
public class CorrectedPromises {

	private final PromiseRepository promises;

	private final PromisesOfOwners owners;

	private final PromiseKeeping keeping;

	private final PromiseTerms terms;

	private final Applications applications;

	private final InstantSource clock;

	CorrectedPromises(PromiseRepository promises, PromisesOfOwners owners, PromiseKeeping keeping, PromiseTerms terms,
			Applications applications, InstantSource clock) {
		this.promises = promises;
		this.owners = owners;
		this.keeping = keeping;
		this.terms = terms;
		this.applications = applications;
		this.clock = clock;
	}

	/** The date they would be told if the "no" were corrected at this moment. */
	@Transactional(readOnly = true)
	public LocalDate preview(JobApplicationId id) {
		Instant now = this.clock.instant();
		return before(id, now).map((stood) -> stood.dates().toldDate())
			.orElseGet(() -> this.terms.preview(PromiseKind.CORRECTED, this.applications.summary(id), now).toldDate());
	}

	@EventListener
	void on(EndingCorrected fact) {
		before(fact.application(), fact.at()).ifPresentOrElse((stood) -> this.owners.standAgain(stood, fact.at()),
				() -> this.keeping.replace(PromiseKind.CORRECTED, fact.application(), fact.undone().value(), fact.at(),
						fact.at()));
	}

	private Optional<Promise> before(JobApplicationId id, Instant now) {
		return this.promises.findByApplicationOrderByMadeAt(id)
			.stream()
			.filter((promise) -> !promise.isVoid())
			.max(Comparator.comparing(Promise::madeAt))
			.filter((promise) -> mayRunAgain(promise, now));
	}

	/** After the decision that kept it was none: as long as the team has time left. */
	private static boolean mayRunAgain(Promise promise, Instant now) {
		return promise.state() == PromiseState.KEPT_DECISION && promise.days().teamDueAt().isAfter(now);
	}

}
