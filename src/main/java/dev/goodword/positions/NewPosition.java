package dev.goodword.positions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.SiteId;
import dev.goodword.calendars.CalendarId;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Everything it takes to write down a position.
 *
 * @param code the public code: lower-case letters, digits and dashes, unique
 * @param title what it is called
 * @param company the company
 * @param department the department
 * @param site where the work is done
 * @param owner the recruiter who answers for it
 * @param calendar the team's working days
 * @param zone the team's zone
 * @param openings how many people are wanted
 * @param confidential whether only the hiring team may know of it
 * @param customerFacing whether the work is with customers
 * @param closesOn the last day for applications; null when open-ended
 * @param salary what it pays; null when not stated
 * @param employment schema.org employment type
 * @param workplace ONSITE, HYBRID or REMOTE
 * @param postings the public words
 * @param team who decides, with their role on this position
 * @param questions what the form asks beyond name, mail and resume; ids are ignored
 */
public record NewPosition(String code, LocalizedText title, CompanyId company, DepartmentId department, SiteId site,
		AccountId owner, CalendarId calendar, ZoneId zone, int openings, boolean confidential, boolean customerFacing,
		@Nullable LocalDate closesOn, @Nullable Salary salary, String employment, String workplace,
		List<Posting> postings, Map<AccountId, Set<Role>> team, List<Question> questions) {
}
