package dev.goodword.desk.letters;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A version of a letter's words.
 *
 * @param letter the letter
 * @param home where the reader comes from
 * @param kind the letter, as in an address
 * @param company the company, as it is sent
 * @param number its number; nought for the shipped words
 * @param title its name
 * @param said when and by whom it was published, and why
 * @param lead with what it is compared
 * @param diffs what differs from what counts now, or from the version before
 * @param seen the newest version
 * @param returnable whether its words can come back
 * @param waiting how many letters in the present words have yet to leave; null for none
 */
record VersionView(String letter, String home, String kind, String company, int number, String title, List<String> said,
		String lead, List<DiffView> diffs, int seen, boolean returnable, @Nullable String waiting) {
}
