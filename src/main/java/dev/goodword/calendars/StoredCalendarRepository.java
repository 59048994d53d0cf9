package dev.goodword.calendars;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredCalendarRepository extends Repository<StoredCalendar, CalendarId> {

	Optional<StoredCalendar> findById(CalendarId id);

	StoredCalendar saveAndFlush(StoredCalendar calendar);

	/** For whoever is going to change it: others wait, and then see the change. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from StoredCalendar c where c.id = :id")
	Optional<StoredCalendar> lock(CalendarId id);

	@Query("select new dev.goodword.calendars.CalendarVersion(c.id, c.version) from StoredCalendar c where c.code = :code")
	Optional<CalendarVersion> versionOf(String code);

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
