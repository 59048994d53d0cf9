package dev.goodword.promises.statutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.goodword.shared.LocalizedText;

/**
 * A law by which somebody who was interviewed hears by a day. It can only shorten what we
 * promise ({@code communication.md} 3.2).
 *
 * @param code its short name
 * @param country ISO 3166-1 alpha-2
 * @param regions how the part of the country is written, in capitals; empty for all of it
 * @param days calendar days after the day of the last interview
 * @param warnAfter after how many of them our own people are told
 * @param employeesFrom from how many people on it binds an employer; we keep it for all
 * @param inForceFrom for interviews from this day on
 * @param name what it is called
 * @param rule what it says, in a sentence
 * @param source where it stands
 * @param address where it can be read
 */
public record Statute(String code, String country, Set<String> regions, int days, List<Integer> warnAfter,
		int employeesFrom, LocalDate inForceFrom, LocalizedText name, LocalizedText rule, String source,
		String address) {

	public Statute {
		regions = Set.copyOf(regions);
		warnAfter = List.copyOf(warnAfter);
	}

	/** Whether it counts for work that is done there. */
	public boolean countsIn(String otherCountry, String region) {
		return this.country.equals(otherCountry)
				&& (this.regions.isEmpty() || this.regions.contains(region.strip().toUpperCase(Locale.ROOT)));
	}

	/**
	 * By which day somebody must have heard.
	 * @param lastInterview when the last one ended
	 * @param zone where the work is done
	 * @return empty when the law was not in force yet
	 */
	public Optional<LocalDate> dueOn(Instant lastInterview, ZoneId zone) {
		LocalDate held = LocalDate.ofInstant(lastInterview, zone);
		return held.isBefore(this.inForceFrom) ? Optional.empty() : Optional.of(held.plusDays(this.days));
	}

}
