package dev.goodword.calendars;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.simulation.rows.Rows;

/** The queries of {@link StoredCalendarRepository} on rows in memory. */
class StoredCalendarRepositoryQueries {

	private final Rows<StoredCalendar> rows;

	StoredCalendarRepositoryQueries(Rows<StoredCalendar> rows) {
		this.rows = rows;
	}

	Optional<StoredCalendar> lock(CalendarId id) {
		return this.rows.find(id);
	}

	Optional<CalendarVersion> versionOf(String code) {
		return versions(this.rows.seen("code", code)).findFirst();
	}

	Optional<CalendarVersion> version(CalendarId id) {
		return versions(this.rows.seen("id", id)).findFirst();
	}

	List<CalendarVersion> sharedVersionsOf(String country) {
		return versions(this.rows.seen("country", country)
			.filter((row) -> this.rows.value(row, "companyId") == null)
			.sorted(this.rows.by("code"))).toList();
	}

	List<CalendarVersion> versions() {
		return versions(this.rows.seen().sorted(this.rows.by("code"))).toList();
	}

	private Stream<CalendarVersion> versions(Stream<StoredCalendar> found) {
		return found
			.map((row) -> new CalendarVersion(this.rows.value(row, "id"), this.rows.<Long>value(row, "version")));
	}

}
