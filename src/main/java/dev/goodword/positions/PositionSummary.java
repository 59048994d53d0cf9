package dev.goodword.positions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.SiteId;
import dev.goodword.calendars.CalendarId;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What other modules need to know of a position.
 *
 * @param id the position
 * @param code its public code, part of its address
 * @param title what it is called
 * @param status where it stands
 * @param company the company
 * @param department the department
 * @param site where the work is done
 * @param owner the recruiter who answers for it
 * @param calendar the team's working days
 * @param zone the team's zone
 * @param confidential whether only the hiring team may know of it
 * @param closesOn the last day on which it takes applications, in its zone; null when
 * open-ended
 * @param openedAt since when it has been open; null while a draft
 */
public record PositionSummary(PositionId id, String code, LocalizedText title, PositionStatus status, CompanyId company,
		DepartmentId department, SiteId site, AccountId owner, CalendarId calendar, ZoneId zone, boolean confidential,
		@Nullable LocalDate closesOn, @Nullable Instant openedAt) {

	/**
	 * Whether an application may be handed in at the given moment: open, and its last day
	 * has not passed.
	 */
	public boolean takesApplications(Instant at) {
		return this.status == PositionStatus.OPEN
				&& (this.closesOn == null || !at.atZone(this.zone).toLocalDate().isAfter(this.closesOn));
	}

}
