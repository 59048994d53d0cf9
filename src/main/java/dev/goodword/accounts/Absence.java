package dev.goodword.accounts;

import java.time.LocalDate;

/**
 * Days on which somebody is away.
 *
 * @param first the first of them, where the person is
 * @param last the last of them, where the person is
 * @param deputy who stands in for them
 */
public record Absence(LocalDate first, LocalDate last, AccountId deputy) {

	/** Whether the person is away on that day. */
	public boolean covers(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(this.last);
	}

}
