package dev.goodword.surveys.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.shared.Chance;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.SurveyToken;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.staff.StaffRounds.Round;

import org.springframework.stereotype.Component;

/** Chooses who is asked about a quarter, and draws when, within working hours. */
@Component
class ChoosingStaff {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final Duration HOURS = Duration.ofHours(7);

	/** On one of so many working days. */
	private static final int DAYS = 4;

	private final StaffRounds rounds;

	private final StaffQueue queue;

	private final StaffOptOuts optOuts;

	private final InvolvedStaff involved;

	private final SurveyRules rules;

	private final Accounts accounts;

	private final Calendars calendars;

	private final Chance chance;

	ChoosingStaff(StaffRounds rounds, StaffQueue queue, StaffOptOuts optOuts, InvolvedStaff involved, SurveyRules rules,
			Accounts accounts, Calendars calendars, Chance chance) {
		this.rounds = rounds;
		this.queue = queue;
		this.optOuts = optOuts;
		this.involved = involved;
		this.rules = rules;
		this.accounts = accounts;
		this.calendars = calendars;
		this.chance = chance;
	}

	/** Everybody of a round, once; nobody while the company has it switched off. */
	void choose(Round round, Instant now) {
		this.rounds.add(round);
		Company company = this.accounts.company(round.company());
		if (!this.rules.at(company, now).isOn(Touchpoint.INT)) {
			return;
		}
		this.involved.of(company, round.quarter())
			.stream()
			.filter((one) -> !this.optOuts.contains(one.person().id())
					&& !this.queue.exists(one.person().id(), round.quarter()))
			.forEach((one) -> {
				Instant asked = asked(company, one.person(), now);
				this.queue.add(
						new StaffInvitation(this.chance.newId(), one.person().id(), company.id(), one.department(),
								round.quarter(), false, 0, asked,
								StaffAskingPolicy.endsAt(asked, round.quarter(), company.zone())),
						SurveyToken.draw(this.chance));
			});
	}

	private Instant asked(Company company, StaffMember person, Instant now) {
		WorkingCalendar calendar = (company.calendar() != null) ? this.calendars.calendar(company.calendar())
				: WorkingCalendar.mondayToFriday(company.zone());
		LocalDate day = calendar.nthWorkingDayAfter(LocalDate.ofInstant(now, person.zone()),
				1 + this.chance.below(DAYS));
		return day.atTime(MORNING)
			.plusSeconds(this.chance.below(Math.toIntExact(HOURS.toSeconds())))
			.atZone(person.zone())
			.toInstant();
	}

}
