package dev.goodword.insights.recovery;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.insights.recovery.RecoveryTable.By;
import dev.goodword.insights.recovery.RecoveryTable.Ending;
import dev.goodword.surveys.ContactId;
import dev.goodword.surveys.ContactWish;
import dev.goodword.surveys.Surveys;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers those who asked to be contacted: read by a person who says how urgent it is,
 * answered within two working days, closed with what they say of it. Nothing leads from a
 * case to what was answered in the survey.
 */
@Service
@Transactional
class Recovery {

	private static final Duration LOOKED_BACK = Duration.ofDays(90);

	private final Surveys surveys;

	private final RecoveryTable cases;

	private final Calendars calendars;

	private final AuditLog audit;

	private final InstantSource clock;

	Recovery(Surveys surveys, RecoveryTable cases, Calendars calendars, AuditLog audit, InstantSource clock) {
		this.surveys = surveys;
		this.cases = cases;
		this.calendars = calendars;
		this.audit = audit;
		this.clock = clock;
	}

	/** All that are not closed: ethics first, then by the day they are due. */
	@Transactional(readOnly = true)
	List<Open> open(Company company) {
		Map<ContactId, RecoveryCase> known = this.cases.open(company.id());
		WorkingCalendar calendar = calendar(company);
		return this.surveys.contactWishes(company.id())
			.stream()
			.map((wish) -> new Open(wish,
					known.getOrDefault(wish.id(),
							new RecoveryCase(wish.id(), RecoveryPolicy.due(wish.askedOn(), calendar), null, null,
									null))))
			.sorted(Comparator.comparing((Open open) -> open.now().urgency() != Urgency.ETHICS)
				.thenComparing((open) -> open.now().due())
				.thenComparing((open) -> open.wish().id().value()))
			.toList();
	}

	/** How those of the last three months ended. */
	@Transactional(readOnly = true)
	Ending ended(Company company) {
		return this.cases.closed(company.id(), this.clock.instant().minus(LOOKED_BACK));
	}

	/**
	 * Says how urgent it is.
	 * @throws Refused when it was answered before
	 */
	void judge(Company company, ContactId id, Urgency urgency, StaffMember who) {
		RecoveryCase now = one(company, id);
		Refused.ifObjected(RecoveryPolicy.toJudge(now));
		this.cases.judge(now, company.id(), urgency, RecoveryPolicy.due(now.due(), urgency, today(company)), by(who));
		record(id, "recovery.judged", who);
	}

	/**
	 * Says that the person was answered.
	 * @throws Refused when nobody has said how urgent it is, or it was answered before
	 */
	void answer(Company company, ContactId id, StaffMember who) {
		RecoveryCase now = one(company, id);
		Refused.ifObjected(RecoveryPolicy.toAnswer(now));
		this.cases.answer(now, !now.isLate(today(company)), by(who));
		record(id, "recovery.answered", who);
	}

	/**
	 * Closes it with what the person said; the words they wrote are no longer shown.
	 * @throws Refused when they were not answered
	 */
	void close(Company company, ContactId id, Outcome outcome, StaffMember who) {
		RecoveryCase now = one(company, id);
		Refused.ifObjected(RecoveryPolicy.toClose(now));
		this.cases.close(now, outcome, by(who));
		this.surveys.contactDone(id, company.id());
		record(id, "recovery.closed", who);
	}

	LocalDate today(Company company) {
		return LocalDate.ofInstant(this.clock.instant(), company.zone());
	}

	private RecoveryCase one(Company company, ContactId id) {
		return open(company).stream()
			.map(Open::now)
			.filter((open) -> open.id().equals(id))
			.findFirst()
			.orElseThrow(UnknownCase::new);
	}

	private WorkingCalendar calendar(Company company) {
		CalendarId chosen = company.calendar();
		return (chosen != null) ? this.calendars.calendar(chosen) : WorkingCalendar.mondayToFriday(company.zone());
	}

	private By by(StaffMember who) {
		return new By(who.id(), this.clock.instant());
	}

	private void record(ContactId id, String action, StaffMember who) {
		this.audit.record(who.id().value(), action, "contact", id.value().toString(), Map.of(), null);
	}

	/** A wish and how far it has come. */
	record Open(ContactWish wish, RecoveryCase now) {
	}

}
