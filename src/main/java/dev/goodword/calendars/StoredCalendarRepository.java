package dev.goodword.calendars;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredCalendarRepository extends Repository<StoredCalendar, CalendarId> {

	Optional<StoredCalendar> findById(CalendarId id);

	@Query("select new dev.goodword.calendars.CalendarVersion(c.id, c.version) from StoredCalendar c where c.id = :id")
	Optional<CalendarVersion> version(CalendarId id);

	/** Those every company may use, by code. */
	@Query("""
			select new dev.goodword.calendars.CalendarVersion(c.id, c.version) from StoredCalendar c
			where c.country = :country and c.companyId.value is null order by c.code""")
	List<CalendarVersion> sharedVersionsOf(String country);

	@Query("select new dev.goodword.calendars.CalendarVersion(c.id, c.version) from StoredCalendar c order by c.code")
	List<CalendarVersion> versions();

}
