package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.simulation.Finding.Rule;
import dev.goodword.simulation.Ledger.Submission;

/** Everything that was taken is answered, and every day that was named brings a word. */
final class Promptness {

	/** For an answer by machine. */
	private static final Duration SOON = Duration.ofMinutes(2);

	/** What a restart, a frozen worker with its lease and a doubt take. */
	private static final Duration RECOVERY = Duration.ofMinutes(50);

	/** The most working days between two words, by what was said last. */
	private static final int STAGE_LIMIT = 10;

	private static final int PAUSE_LIMIT = 16;

	private static final int LEGAL_LIMIT = 11;

	private final Ledger ledger;

	private final Function<String, WorkingCalendar> calendars;

	private final Function<String, Optional<WorkingCalendar>> holidays;

	private final boolean faults;

	private final Excuses excuses;

	private final List<Finding> findings;

	private int calls;

	/**
	 * @param calendars the team's calendar by its code
	 * @param holidays the calendar of a country
	 * @param faults whether things went wrong, so that some minutes are granted
	 */
	Promptness(Ledger ledger, Function<String, WorkingCalendar> calendars,
			Function<String, Optional<WorkingCalendar>> holidays, boolean faults, List<Finding> findings) {
		this.ledger = ledger;
		this.calendars = calendars;
		this.holidays = holidays;
		this.faults = faults;
		this.excuses = new Excuses(ledger);
		this.findings = findings;
	}

	/** How many were told the end by a call, because their mail was in doubt. */
	int calls() {
		return this.calls;
	}

	/** What was taken is answered at once. */
	void answered(Submission who, List<Delivery> mails) {
		expect(who, mails, "received", who.at());
		this.ledger.withdrawals.getOrDefault(who.address(), List.of())
			.forEach((left) -> expect(who, mails, "withdrawn", left));
		this.ledger.returns.getOrDefault(who.address(), List.of())
			.forEach((back) -> expectOneOf(who, mails, Set.of("reopened", "withdrawn"), back));
	}

	private void expect(Submission who, List<Delivery> mails, String kind, Instant since) {
		expectOneOf(who, mails, Set.of(kind), since);
	}

	private void expectOneOf(Submission who, List<Delivery> mails, Set<String> kinds, Instant since) {
		Optional<Delivery> answer = mails.stream()
			.filter((mail) -> kinds.contains(Letters.kind(mail.mail())))
			.filter((mail) -> !mail.at().isBefore(since.minus(Duration.ofMinutes(20))))
			.findFirst();
		if (answer.isEmpty() && this.ledger.isCalled(who, since, since.plus(Checker.CALL))) {
			this.calls++;
			return;
		}
		if (answer.isEmpty()) {
			report(Rule.LOST, who.address(), since, "no " + kinds);
			return;
		}
		Instant latest = since.plus(this.faults ? RECOVERY.multipliedBy(2) : SOON);
		if (answer.get().at().isAfter(latest)) {
			late(Rule.LATE, who, since.plus(SOON), answer.get().at(), kinds + " came late");
		}
	}

	/**
	 * A question is answered on the day named for it, unless they have left or heard the
	 * end meanwhile.
	 */
	void explained(Submission who, List<Delivery> mails) {
		for (Ledger.Question question : this.ledger.questions.getOrDefault(who.address(), List.of())) {
			Instant due = question.told().atTime(LocalTime.of(18, 0)).atZone(who.zone()).toInstant();
			Optional<Instant> answer = mails.stream()
				.filter((mail) -> Letters.kind(mail.mail()).equals(Checker.ANSWER) && mail.at().isAfter(question.at()))
				.map(Delivery::at)
				.findFirst();
			boolean gone = this.ledger.withdrawals.getOrDefault(who.address(), List.of())
				.stream()
				.anyMatch((left) -> left.isAfter(question.at()) && left.isBefore(due));
			boolean called = this.ledger.isCalled(who, question.at(), due.plus(Checker.CALL));
			if (answer.isEmpty() && !gone && !called) {
				report(Rule.LOST, who.address(), question.at(), "no answer to a question");
			}
			if (answer.isPresent() && answer.get().isAfter(due) && !gone) {
				late(Rule.LATE, who, due, answer.get(), "the answer to a question came late");
			}
		}
	}

	/** Every day that was named brings a word, as long as they have not heard the end. */
	void inTime(Submission who, List<Delivery> mails, Instant end) {
		Instant due = null;
		Instant last = who.at();
		int limit = STAGE_LIMIT;
		boolean theirs = false;
		boolean closed = false;
		List<Instant> left = this.ledger.withdrawals.getOrDefault(who.address(), List.of());
		for (Delivery mail : mails) {
			String kind = Letters.kind(mail.mail());
			Instant from = last;
			boolean gone = left.stream().anyMatch((moment) -> !moment.isBefore(from) && !moment.isAfter(mail.at()));
			if (this.ledger.isCalled(who, last, mail.at())) {
				due = null;
			}
			else if (!closed && !gone) {
				heard(who, (due != null && theirs && Checker.NO.contains(kind)) ? afterWeekend(who, due) : due, last,
						mail, limit);
			}
			Optional<Letters.Named> named = Letters.day(mail.mail());
			if (named.isPresent()) {
				due = deadline(who, named.get());
				theirs = named.get().theirs();
			}
			closed = Checker.CLOSING.contains(kind) || (closed && !kind.equals("reopened"));
			limit = limitAfter(kind, named, who, mail.at());
			last = mail.at();
		}
		Instant heardLast = last;
		if (!closed && due != null && this.ledger.isCalled(who, heardLast, end)) {
			this.calls++;
			closed = true;
		}
		boolean leftAtLast = !left.isEmpty() && !left.get(left.size() - 1).isBefore(last);
		if (!closed && !leftAtLast && !mails.isEmpty() && (due == null || due.isBefore(end))) {
			report(Rule.SILENCE, who.address(), (due != null) ? due : last,
					"no word since " + Letters.kind(mails.get(mails.size() - 1).mail()) + " of " + last);
		}
	}

	private int limitAfter(String kind, Optional<Letters.Named> named, Submission who, Instant at) {
		int days = named.map((day) -> calendar(who).workingDaysBetween(day(at, who.zone()), day.day())).orElse(0);
		int base = (kind.equals("paused") || kind.equals("resumed")) ? PAUSE_LIMIT
				: kind.equals("legal_hold") ? LEGAL_LIMIT : STAGE_LIMIT;
		return (kind.equals("away") || kind.equals("lapse") || kind.startsWith("offer")
				|| kind.startsWith("interview_invitation") || kind.startsWith("information_request")
				|| kind.startsWith("information_prolonged")) ? Math.max(base, days + 1) : base;
	}

	private void heard(Submission who, Instant due, Instant last, Delivery mail, int limit) {
		String kind = Letters.kind(mail.mail());
		if (due != null && mail.at().isAfter(due)) {
			late(Rule.LATE, who, due, mail.at(), kind + " came after the day named, " + due);
		}
		int days = calendar(who).workingDaysBetween(day(last, who.zone()), day(mail.at(), who.zone()));
		if (days > limit) {
			late(Rule.SILENCE, who, due != null ? due : last, mail.at(), days + " working days before " + kind);
		}
	}

	private WorkingCalendar calendar(Submission who) {
		return this.calendars.apply(who.calendar());
	}

	private static LocalDate day(Instant moment, ZoneId zone) {
		return LocalDate.ofInstant(moment, zone);
	}

	/** Ours ends at six; of their own day we speak on the next morning at the latest. */
	private static Instant deadline(Submission who, Letters.Named named) {
		LocalTime hour = named.theirs() ? LocalTime.of(12, 0) : LocalTime.of(18, 0);
		return named.day().plusDays(named.theirs() ? 1 : 0).atTime(hour).atZone(who.zone()).toInstant();
	}

	/** A "no" after their own day waits for the next morning on which one may come. */
	private Instant afterWeekend(Submission who, Instant due) {
		LocalDate day = day(due, who.zone());
		while (day.getDayOfWeek().getValue() > 5 || isHoliday(who, day)) {
			day = day.plusDays(1);
		}
		return day.atTime(LocalTime.NOON).atZone(who.zone()).toInstant();
	}

	private boolean isHoliday(Submission who, LocalDate day) {
		return this.holidays.apply(who.country()).filter((days) -> days.isPublicHoliday(day)).isPresent();
	}

	private void late(Rule rule, Submission who, Instant due, Instant came, String words) {
		this.findings.add(new Finding(rule, who.address(), came, words, this.excuses.of(who, due, came)));
	}

	private void report(Rule rule, String address, Instant at, String words) {
		this.findings.add(Finding.of(rule, address, at, words));
	}

}
