package dev.goodword.offers.starting;

import dev.goodword.applications.Applications;
import dev.goodword.candidates.CandidateErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of the first day of somebody who was erased only its month stays, so that how many
 * started can be counted.
 */
@Component
@Transactional
class ForgettingDays {

	private final FirstDayRepository days;

	private final Applications applications;

	ForgettingDays(FirstDayRepository days, Applications applications) {
		this.days = days;
		this.applications = applications;
	}

	@EventListener
	void on(CandidateErased fact) {
		this.applications.ofCandidate(fact.candidate())
			.forEach((application) -> this.days.findById(application.id()).ifPresent((day) -> {
				day.forget();
				this.days.saveAndFlush(day);
			}));
	}

}
