package dev.goodword.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.Calendars;

import org.springframework.stereotype.Component;

/** Gives teams their clocks; each calendar is asked for once a page. */
@Component
public class DueClocks {

	private final Calendars calendars;

	DueClocks(Calendars calendars) {
		this.calendars = calendars;
	}

	/** All clocks at one moment. */
	public AtOnce at(Instant now) {
		return new AtOnce(now);
	}

	/** Clocks that show the same moment. */
	public final class AtOnce {

		private final Instant now;

		private final Map<CalendarId, DueClock> known = new HashMap<>();

		private AtOnce(Instant now) {
			this.now = now;
		}

		/** The clock of the teams with this calendar. */
		public DueClock of(CalendarId calendar) {
			return this.known.computeIfAbsent(calendar,
					(id) -> new DueClock(DueClocks.this.calendars.calendar(id), this.now));
		}

	}

}
