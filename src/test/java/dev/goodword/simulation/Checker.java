package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.simulation.Finding.Rule;
import dev.goodword.simulation.Ledger.Submission;

/**
 * Judges a year by what arrived at the mail server and by what the product had said it
 * took; it sees no table of the product.
 */
final class Checker {

	static final Set<String> NO = Set.of("not_selected_early", "not_selected_after_interview");

	static final Set<String> CLOSING = Set.of("not_selected_early", "not_selected_after_interview", "lapsed",
			"withdrawn", "offer_accepted");

	static final String ANSWER = "question_answered";

	/** What may be said to somebody who has heard the end. */
	private static final Set<String> AFTERWARDS = Set.of("already_applied", "survey", ANSWER);

	/** In which a person calls when the product asks for it. */
	static final Duration CALL = Duration.ofHours(40);

	private final Ledger ledger;

	private final Function<String, Optional<WorkingCalendar>> holidays;

	private final List<Finding> findings = new ArrayList<>();

	private final Repeats repeats = new Repeats(this.findings);

	private final Promptness promptness;

	/**
	 * @param calendars the team's calendar by its code
	 * @param holidays the calendar of a country
	 * @param faults whether things went wrong, so that some minutes are granted
	 */
	Checker(Ledger ledger, Function<String, WorkingCalendar> calendars,
			Function<String, Optional<WorkingCalendar>> holidays, boolean faults) {
		this.ledger = ledger;
		this.holidays = holidays;
		this.promptness = new Promptness(ledger, calendars, holidays, faults, this.findings);
	}

	/** How often the same mail came again after a doubt. */
	int repeats() {
		return this.repeats.count();
	}

	/** How many were told the end by a call, because their mail was in doubt. */
	int calls() {
		return this.promptness.calls();
	}

	/** Everything that is wrong with a history that ends at this moment. */
	List<Finding> judge(List<Delivery> history, Instant end) {
		Map<String, List<Delivery>> byPerson = new LinkedHashMap<>();
		history
			.forEach((delivery) -> byPerson.computeIfAbsent(delivery.to(), (any) -> new ArrayList<>()).add(delivery));
		this.ledger.submissions.values()
			.forEach((submission) -> judge(submission, byPerson.getOrDefault(submission.address(), List.of()), end));
		byPerson.forEach((address, mails) -> {
			if (!this.ledger.submissions.containsKey(address) && address.endsWith("@mail.example")) {
				report(Rule.GHOST, address, mails.get(0).at(), "mail to somebody whose form was never taken");
			}
		});
		return this.findings;
	}

	private void judge(Submission who, List<Delivery> mails, Instant end) {
		List<Delivery> once = this.repeats.withoutRepeats(who, mails);
		this.promptness.answered(who, once);
		this.promptness.explained(who, once);
		this.promptness.inTime(who, once.stream().filter(Checker::isWord).toList(), end);
		stillTrue(who, once);
		ordered(who, once);
		Hours hours = new Hours(this.ledger, this.holidays, this.findings);
		once.forEach((mail) -> hours.judge(who, mail, once));
	}

	/** The answer to a question is no word about the application. */
	private static boolean isWord(Delivery mail) {
		return !Letters.kind(mail.mail()).equals(ANSWER);
	}

	/** Nothing comes to somebody who has left, and nothing after the end. */
	private void stillTrue(Submission who, List<Delivery> mails) {
		List<Instant> left = this.ledger.withdrawals.getOrDefault(who.address(), List.of());
		List<Instant> back = this.ledger.returns.getOrDefault(who.address(), List.of());
		String end = null;
		for (Delivery mail : mails) {
			String kind = Letters.kind(mail.mail());
			Instant at = mail.at();
			long leftBefore = left.stream().filter((moment) -> moment.isBefore(at)).count();
			long backBefore = back.stream()
				.filter((moment) -> !moment.isAfter(at.plus(Duration.ofMinutes(15))))
				.count();
			if (leftBefore > backBefore && !kind.equals("withdrawn")) {
				report(Rule.GHOST, who.address(), at, kind + " after they had left");
			}
			if (kind.equals("reopened")) {
				end = null;
			}
			if (end != null && !CLOSING.contains(kind) && !AFTERWARDS.contains(kind)) {
				report(Rule.GHOST, who.address(), at, kind + " after " + end);
			}
			if (end != null && NO.contains(kind)) {
				report(Rule.GHOST, who.address(), at, kind + " after " + end);
			}
			end = CLOSING.contains(kind) ? kind : end;
		}
	}

	private void ordered(Submission who, List<Delivery> mails) {
		if (!mails.isEmpty() && !this.ledger.isCalled(who, who.at(), mails.get(0).at())
				&& !Letters.kind(mails.get(0).mail()).equals("received")) {
			report(Rule.ORDER, who.address(), mails.get(0).at(), "began with " + Letters.kind(mails.get(0).mail()));
		}
		boolean asked = false;
		for (Delivery mail : mails) {
			String kind = Letters.kind(mail.mail());
			asked |= kind.equals("lapse") || this.ledger.isCalled(who, who.at(), mail.at());
			if ((kind.equals("choice_reminder") || kind.equals("kept_in")) && !asked) {
				report(Rule.ORDER, who.address(), mail.at(), kind + " before the question");
			}
		}
	}

	private void report(Rule rule, String address, Instant at, String words) {
		this.findings.add(Finding.of(rule, address, at, words));
	}

}
