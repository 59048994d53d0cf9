package dev.goodword.surveys.asking;

import java.time.YearMonth;

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

	private final InvitationRepository invitations;

	private final Applications applications;

	TalkCohorts(InvitationRepository invitations, Applications applications) {
		this.invitations = invitations;
		this.applications = applications;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean areTold(CompanyId company, YearMonth month) {
		return this.applications.summaries(this.invitations.cohort(company, Touchpoint.T2, Cell.number(month)))
			.values()
			.stream()
			.noneMatch(ApplicationSummary::isUntold);
	}

}
