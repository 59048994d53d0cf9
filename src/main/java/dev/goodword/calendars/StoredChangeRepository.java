package dev.goodword.calendars;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface StoredChangeRepository extends Repository<StoredChange, ChangeId> {

	StoredChange saveAndFlush(StoredChange change);

	Optional<StoredChange> findById(ChangeId id);

	/** The latest first. */
	List<StoredChange> findByCalendarOrderByProposedAtDesc(CalendarId calendar, Limit limit);

}
