package dev.goodword.calendars;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the calendars of a shared database back to what was shipped. */
public final class CalendarRows {

	private CalendarRows() {
	}

	/**
	 * Takes out what a test changed: closures, days set by hand, China's 2027. Every node
	 * sees it.
	 */
	public static void restore(JdbcClient database) {
		for (String table : new String[] { "calendar_closure", "calendar_override", "calendar_change" }) {
			database.sql("delete from " + table).update();
		}
		String china = "calendar_id = (select calendar_id from calendar where code = 'cn')";
		database.sql("delete from calendar_year where year_no = 2027 and " + china).update();
		database.sql("delete from calendar_day where on_date >= '2027-01-01' and " + china).update();
		database.sql("update calendar set version = version + 1").update();
	}

}
