package dev.goodword.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A year whose list of days is complete.
 *
 * @param source where the list was published
 * @param version rises when the list of the year is loaded again
 */
@Embeddable
record StoredYear(@Column(name = "source") String source, @Column(name = "version") int version) {

	CalendarPapers.Paper paper() {
		return new CalendarPapers.Paper(this.source, this.version);
	}

}
