package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.Cell;
import dev.goodword.surveys.answering.Cohorts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applications about whose talk somebody was asked, by the month of asking. */
@Component
class TalkCohorts implements Cohorts {

	/** A cohort is looked at no more often. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final InvitationRepository invitations;

	private final Applications applications;

	private final InstantSource clock;

	private final Map<Cohort, Instant> untold = new ConcurrentHashMap<>();

	TalkCohorts(InvitationRepository invitations, Applications applications, InstantSource clock) {
		this.invitations = invitations;
		this.applications = applications;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean areTold(CompanyId company, YearMonth month) {
		Instant now = this.clock.instant();
		Cohort cohort = new Cohort(company, month);
		Instant seen = this.untold.get(cohort);
		if (seen != null && !now.isBefore(seen) && now.isBefore(seen.plus(PATIENCE))) {
			return false;
		}
		boolean told = isTold(company, month);
		if (told) {
			this.untold.remove(cohort);
		}
		else {
			this.untold.put(cohort, now);
		}
		return told;
	}

	private boolean isTold(CompanyId company, YearMonth month) {
		return this.applications.summaries(this.invitations.cohort(company, Touchpoint.T2, Cell.number(month)))
			.values()
			.stream()
			.noneMatch(ApplicationSummary::isUntold);
	}

	/** Those asked in a month. */
	private record Cohort(CompanyId company, YearMonth month) {
	}

}
