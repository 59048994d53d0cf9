package dev.goodword.simulation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.simulation.Finding.Rule;
import dev.goodword.simulation.Ledger.Submission;

/** Whether news came at an hour and in a language in which it may come. */
final class Hours {

	/** Answers to what somebody did themselves. */
	private static final Set<String> AT_ONCE = Set.of("received", "already_applied", "withdrawn", "reopened", "kept_in",
			"away", "candidate_missed", "company_missed", "offer_accepted", "times_unfit", "information_received",
			"information_prolonged");

	private static final Duration JUST_NOW = Duration.ofMinutes(60);

	/** After a jump the database's time is back within half a minute. */
	private static final Duration WRONG_CLOCK = Duration.ofSeconds(31);

	private final Ledger ledger;

	private final Function<String, Optional<WorkingCalendar>> holidays;

	private final List<Finding> findings;

	Hours(Ledger ledger, Function<String, Optional<WorkingCalendar>> holidays, List<Finding> findings) {
		this.ledger = ledger;
		this.holidays = holidays;
		this.findings = findings;
	}

	void judge(Submission who, Delivery mail, List<Delivery> all) {
		if (!mail.mail().language().equals(who.language())) {
			this.findings.add(Finding.of(Rule.LANGUAGE, who.address(), mail.at(),
					mail.mail().language() + ": " + mail.mail().subject()));
		}
		String kind = Letters.kind(mail.mail());
		if (kind.equals("staff")) {
			this.findings
				.add(Finding.of(Rule.GHOST, who.address(), mail.at(), "unknown mail: " + mail.mail().subject()));
		}
		boolean wrongClock = this.ledger.clockJumps.stream()
			.anyMatch((jump) -> !mail.at().isBefore(jump) && mail.at().isBefore(jump.plus(WRONG_CLOCK)));
		if (!AT_ONCE.contains(kind) && !wrongClock && !isChosenNow(kind, who, mail) && !isOpen(kind, who, mail, all)) {
			this.findings.add(Finding.of(Rule.HOUR, who.address(), mail.at(),
					kind + " at " + mail.at().atZone(who.zone()).toLocalDateTime() + " in " + who.zone()));
		}
	}

	/** What confirms a choice made just now may come at any hour. */
	private boolean isChosenNow(String kind, Submission who, Delivery mail) {
		return kind.equals("interview_confirmed") && this.ledger.choices.getOrDefault(who.address(), List.of())
			.stream()
			.anyMatch((choice) -> !mail.at().isBefore(choice) && mail.at().isBefore(choice.plus(JUST_NOW)));
	}

	private boolean isOpen(String kind, Submission who, Delivery mail, List<Delivery> all) {
		LocalTime hour = LocalTime.ofInstant(mail.at(), who.zone());
		LocalDate day = LocalDate.ofInstant(mail.at(), who.zone());
		boolean weekend = day.getDayOfWeek().getValue() > 5;
		if (Checker.NO.contains(kind)) {
			boolean holiday = holidaysOf(who).filter((days) -> days.isPublicHoliday(day)).isPresent();
			boolean eve = holidaysOf(who).filter((days) -> days.isEveOfHoliday(day)).isPresent();
			boolean friday = day.getDayOfWeek().getValue() == 5 && !isDeadline(day, mail, all);
			LocalTime end = eve ? LocalTime.NOON : friday ? LocalTime.of(15, 0) : LocalTime.of(17, 0);
			return !weekend && !holiday && within(hour, LocalTime.of(9, 30), end);
		}
		if (kind.startsWith("offer") && !kind.equals("offer_expired") && !kind.equals("offer_rescinded")) {
			return !weekend && within(hour, LocalTime.of(9, 0), LocalTime.of(19, 0));
		}
		return within(hour, LocalTime.of(8, 0), LocalTime.of(21, 0));
	}

	private Optional<WorkingCalendar> holidaysOf(Submission who) {
		return this.holidays.apply(who.country());
	}

	/** Whether it is the last day we had named. */
	private static boolean isDeadline(LocalDate day, Delivery mail, List<Delivery> all) {
		return all.stream()
			.filter((other) -> other.at().isBefore(mail.at()))
			.flatMap((other) -> Letters.day(other.mail()).stream())
			.reduce((first, second) -> second)
			.filter((named) -> named.day().equals(day))
			.isPresent();
	}

	/** A worker may be in the middle of it when the hour strikes. */
	private static boolean within(LocalTime hour, LocalTime from, LocalTime until) {
		return !hour.isBefore(from) && hour.isBefore(until);
	}

}
