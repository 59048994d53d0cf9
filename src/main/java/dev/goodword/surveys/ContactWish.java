package dev.goodword.surveys;

import java.time.LocalDate;

import dev.goodword.shared.CompanyId;

/**
 * Somebody who wants to be contacted: what they typed for that purpose, and nothing of
 * their answers. They were told that only their name and these words are passed on, so
 * there is no address here: letters go by {@link ContactLetters}.
 *
 * @param name who
 * @param words what they want to say; empty when they wrote nothing
 * @param askedOn the day
 */
public record ContactWish(ContactId id, CompanyId company, String name, String words, LocalDate askedOn) {
}
