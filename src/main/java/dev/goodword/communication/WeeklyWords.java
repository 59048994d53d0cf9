package dev.goodword.communication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.StaffMember;

/**
 * What the weekly mail to a head of recruiting says. Declared here and written by the
 * module that has the page with the same contents.
 */
public interface WeeklyWords {

	/**
	 * The words for one reader, in their language.
	 * @param monday the first day of the week in which the mail goes out; it tells of the
	 * week before
	 * @return empty when there is nothing to tell
	 */
	Optional<Week> of(StaffMember reader, LocalDate monday);

	/**
	 * A week in words.
	 *
	 * @param company whose week it is
	 * @param headline the news in one line
	 * @param lines the rest, line by line
	 * @param path the page with the same contents
	 */
	record Week(String company, String headline, List<String> lines, String path) {
	}

}
