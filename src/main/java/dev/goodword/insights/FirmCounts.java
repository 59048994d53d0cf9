package dev.goodword.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.insights.FirmTable.Span;
import dev.goodword.surveys.FinalCounts;
import dev.goodword.surveys.scores.Quarter;

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

}
