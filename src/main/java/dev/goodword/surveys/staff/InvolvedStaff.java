package dev.goodword.surveys.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.decisions.DecisionsGiven;
import dev.goodword.interviews.TalksLed;
import dev.goodword.positions.HiringManagers;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.stereotype.Component;

/**
 * Finds who had to do with hiring in a quarter and is not recruiting: who led talks or
 * sat in them, decided, or has positions to fill.
 */
@Component
class InvolvedStaff {

	private final TalksLed talks;

	private final DecisionsGiven decisions;

	private final HiringManagers managers;

	private final Accounts accounts;

	InvolvedStaff(TalksLed talks, DecisionsGiven decisions, HiringManagers managers, Accounts accounts) {
		this.talks = talks;
		this.decisions = decisions;
		this.managers = managers;
		this.accounts = accounts;
	}

	/** Everybody who is still with us, and for which department they did most. */
	List<Involved> of(Company company, Quarter quarter) {
		Instant from = quarter.firstDay().atStartOfDay(company.zone()).toInstant();
		Instant until = quarter.end().atStartOfDay(company.zone()).toInstant();
		Map<AccountId, DepartmentId> departments = StaffAskingPolicy
			.departments(Stream
				.of(this.talks.between(company.id(), from, until), this.decisions.between(company.id(), from, until),
						this.managers.between(company.id(), from, until))
				.flatMap(List::stream)
				.toList());
		return this.accounts.staff()
			.stream()
			.filter(StaffAskingPolicy::isAsked)
			.flatMap((person) -> Stream.ofNullable(departments.get(person.id()))
				.map((department) -> new Involved(person, department)))
			.toList();
	}

	/** One of them. */
	record Involved(StaffMember person, DepartmentId department) {
	}

}
