package dev.goodword.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.insights.FirmTable.Span;
import dev.goodword.surveys.FinalCounts;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.LifeStage.Event;

import org.springframework.stereotype.Component;

/**
 * Counts what applications brought a company and cost it in time, and who came to which
 * stage of their life with it ({@code experience.md} 3.6.8). Counted of everybody, asked
 * or not.
 */
@Component
public class FirmCounts implements FinalCounts {

	private static final String CODE = "firm.";

	private final FirmTable table;

	FirmCounts(FirmTable table) {
		this.table = table;
	}

	@Override
	public Map<String, Double> count(Company company, Quarter quarter, Instant now) {
		Map<String, Double> counted = new HashMap<>();
		this.table.of(company.id(), span(company, quarter.firstDay(), quarter.end()))
			.forEach((what, number) -> counted.put(CODE + what, (double) number));
		return counted;
	}

	/**
	 * The same of other days.
	 * @param first the first of them
	 * @param end the day after the last
	 */
	public Firm between(Company company, LocalDate first, LocalDate end) {
		return new Firm(this.table.of(company.id(), span(company, first, end)));
	}

	private static Span span(Company company, LocalDate first, LocalDate end) {
		return new Span(first, end, first.atStartOfDay(company.zone()).toInstant(),
				end.atStartOfDay(company.zone()).toInstant());
	}

	/** The same in one piece; empty where it was kept before it was counted. */
	static Firm firm(Map<String, Double> counted) {
		Map<String, Integer> counts = new HashMap<>();
		counted.forEach((code, number) -> {
			if (code.startsWith(CODE)) {
				counts.put(code.substring(CODE.length()), number.intValue());
			}
		});
		return new Firm(counts);
	}

	/**
	 * What was counted.
	 *
	 * @param counts by what it is
	 */
	public record Firm(Map<String, Integer> counts) {

		private static final int HOUR = 60;

		public Firm {
			counts = Map.copyOf(counts);
		}

		/** Whether it was counted at all. */
		boolean isKnown() {
			return !this.counts.isEmpty();
		}

		/** To how many it happened. */
		int of(Event event) {
			return number(event.name());
		}

		/** How many were hired. */
		public int hired() {
			return of(Event.HIRED);
		}

		/** Applications that ended. */
		int ended() {
			return of(Event.HIRED) + of(Event.CLOSED_IN_TOUCH) + of(Event.CLOSED);
		}

		/** Applications of people who had heard of it from somebody who had applied. */
		int referred() {
			return number("REFERRED");
		}

		/** Hours of all who sat in the talks of applications that ended. */
		public long talkHours() {
			return Math.round(number("MINUTES") / (double) HOUR);
		}

		/** People who agreed to stay in touch, or were hired, when last counted. */
		int community() {
			return number("COMMUNITY");
		}

		/** Questions of applicants that were answered. */
		int answers() {
			return number("ANSWERS");
		}

		/** Improvements that were done. */
		int fixes() {
			return number("FIXES");
		}

		private int number(String what) {
			return this.counts.getOrDefault(what, 0);
		}

	}

}
