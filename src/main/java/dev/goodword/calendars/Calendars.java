package dev.goodword.calendars;

import java.util.List;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The business calendars. Each answer is an immutable value at the version that stands in
 * the database at that moment: every look-up reads the version by one query and loads the
 * days only when this node does not remember that version. A loop asks once and keeps the
 * answer.
 */
@Service
@Transactional(readOnly = true)
public class Calendars {

	private final StoredCalendarRepository calendars;

	private final Map<CalendarId, WorkingCalendar> remembered = new ConcurrentHashMap<>();

	Calendars(StoredCalendarRepository calendars) {
		this.calendars = calendars;
	}

	/** The calendar of that id; an id nobody gave out is refused. */
	public WorkingCalendar calendar(CalendarId id) {
		return this.calendars.version(id).map(this::at).orElseThrow(() -> new UnknownCalendar(id));
	}

	/**
	 * The calendar of public holidays of a country; empty when we have none, and then
	 * only weekends are free. Where a country has several, the first by code stands for
	 * it.
	 * @param country ISO 3166-1 alpha-2 code in any case
	 */
	public Optional<WorkingCalendar> ofCountry(String country) {
		return this.calendars.sharedVersionsOf(country.toUpperCase(Locale.ROOT)).stream().findFirst().map(this::at);
	}

	/**
	 * Where somebody reads the days we name.
	 * @param country theirs; null when unknown, and those of the team are free there
	 */
	public ReadingPlace placeOf(ZoneId zone, @Nullable String country, WorkingCalendar team) {
		return new ReadingPlace(zone, (country != null) ? ofCountry(country).orElse(null) : team);
	}

	/** The calendar of that code; a code nobody gave out is refused. */
	public WorkingCalendar coded(String code) {
		return this.calendars.versionOf(code).map(this::at).orElseThrow(() -> new UnknownCalendar(code));
	}

	/** Where the days of a calendar come from. */
	public CalendarPapers papers(CalendarId id) {
		return this.calendars.findById(id).orElseThrow(() -> new UnknownCalendar(id)).papers();
	}

	/** All calendars by code. */
	public List<WorkingCalendar> all() {
		return this.calendars.versions().stream().map(this::at).toList();
	}

	private WorkingCalendar at(CalendarVersion wanted) {
		WorkingCalendar known = this.remembered.get(wanted.id());
		if (known != null && known.version() == wanted.version()) {
			return known;
		}
		WorkingCalendar loaded = this.calendars.findById(wanted.id())
			.orElseThrow(() -> new UnknownCalendar(wanted.id()))
			.working();
		this.remembered.put(wanted.id(), loaded);
		return loaded;
	}

}
