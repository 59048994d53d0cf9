package dev.goodword.surveys.answering;

import java.time.YearMonth;

import dev.goodword.shared.CompanyId;

/**
 * Knows whether those who were asked in the middle of their application have their
 * outcome. Asked of by who keeps the answers, who knows nobody.
 */
public interface Cohorts {

	/** Whether everybody who was asked in a month has been told their outcome. */
	boolean areTold(CompanyId company, YearMonth month);

}
