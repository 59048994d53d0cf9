package dev.goodword.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.shared.LocaleTag;

/**
 * What the checker may know besides the mails: what the product said it had taken, and
 * the outages that were stated.
 */
final class Ledger {

	final Map<String, Submission> submissions = new LinkedHashMap<>();

	final Map<String, List<Instant>> withdrawals = new LinkedHashMap<>();

	/** When somebody chose a time for a talk on their page. */
	final Map<String, List<Instant>> choices = new LinkedHashMap<>();

	/** What was asked of us. */
	final Map<String, List<Question>> questions = new LinkedHashMap<>();

	final Map<String, List<Instant>> returns = new LinkedHashMap<>();

	/** Calls our people made because the product asked for one. */
	final Map<String, List<Instant>> calls = new LinkedHashMap<>();

	/** When the way of a mail to somebody was interrupted before the server had it. */
	final Map<String, List<Instant>> interruptions = new LinkedHashMap<>();

	final List<Outage> outages = new ArrayList<>();

	final List<Instant> clockJumps = new ArrayList<>();

	/**
	 * An application the product gave a receipt for.
	 *
	 * @param address of the person; each has one of their own
	 * @param at when the receipt was given
	 * @param calendar the code of the team's calendar
	 */
	record Submission(String address, LocaleTag language, ZoneId zone, String country, String calendar, Instant at) {
	}

	/** A question and the day its answer was promised for. */
	record Question(Instant at, LocalDate told) {
	}

	/** A time without mail that was stated by name. */
	record Outage(String name, Instant from, Instant until) {

		boolean covers(Instant moment) {
			return !moment.isBefore(this.from) && moment.isBefore(this.until);
		}

	}

	void withdrawn(String address, Instant at) {
		this.withdrawals.computeIfAbsent(address, (any) -> new ArrayList<>()).add(at);
	}

	void interrupted(String address, Instant at) {
		this.interruptions.computeIfAbsent(address, (any) -> new ArrayList<>()).add(at);
	}

	void called(String address, Instant at) {
		this.calls.computeIfAbsent(address, (any) -> new ArrayList<>()).add(at);
	}

	void returned(String address, Instant at) {
		this.returns.computeIfAbsent(address, (any) -> new ArrayList<>()).add(at);
	}

	/**
	 * Whether one of our people called them between two moments, as the product had
	 * asked.
	 */
	boolean isCalled(Submission who, Instant from, Instant until) {
		return this.calls.getOrDefault(who.address(), List.of())
			.stream()
			.anyMatch((call) -> call.isAfter(from) && !call.isAfter(until));
	}

}
