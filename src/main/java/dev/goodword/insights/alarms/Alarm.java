package dev.goodword.insights.alarms;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.compare.AlarmState;
import org.jspecify.annotations.Nullable;

/**
 * An alarm and how far it has been dealt with.
 *
 * @param signal what rang
 * @param owner who has taken it; null while nobody has
 * @param cause what they found; null until then
 * @param action what was done; null until then
 * @param helped whether that helped; null until it was looked at
 */
record Alarm(UUID id, CompanyId company, Signal signal, AlarmState state, Instant raisedAt, @Nullable AccountId owner,
		@Nullable String cause, @Nullable String action, @Nullable Boolean helped, Instant changedAt) {

	/**
	 * Something that rings.
	 *
	 * @param place the touchpoint or the recruiter it is about; empty for the company
	 * @param period when: a quarter, or the first day of a week
	 * @param detail numbers that are no secret; empty for none
	 */
	record Signal(AlarmKind kind, String place, String period, String detail) {
	}

}
