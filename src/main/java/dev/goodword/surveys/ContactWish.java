package dev.goodword.surveys;

import java.time.LocalDate;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to be contacted: what they typed for that purpose, and nothing of
 * their answers.
 *
 * @param name who
 * @param address where they can be reached; null when no address of theirs works
 * @param words what they want to say; empty when they wrote nothing
 * @param askedOn the day
 */
public record ContactWish(ContactId id, CompanyId company, String name, @Nullable EmailAddress address, String words,
		LocalDate askedOn) {
}
