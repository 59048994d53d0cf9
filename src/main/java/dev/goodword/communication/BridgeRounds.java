package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.calendars.CalendarId;
import dev.goodword.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which closures have been written about. */
@Repository
class BridgeRounds {

	private final JdbcClient database;

	BridgeRounds(JdbcClient database) {
		this.database = database;
	}

	boolean isDone(CalendarId calendar, LocalDate closureFirst) {
		return this.database.sql("select count(*) from bridge_round where calendar_id = ? and closure_first = ?")
			.params(Columns.bytes(calendar.value()), closureFirst)
			.query(Integer.class)
			.single() > 0;
	}

	void done(CalendarId calendar, LocalDate closureFirst, Instant now) {
		this.database
			.sql("insert into bridge_round (calendar_id, closure_first, done_at) values (?, ?, ?)"
					+ " on duplicate key update done_at = values(done_at)")
			.params(Columns.bytes(calendar.value()), closureFirst, Columns.utc(now))
			.update();
	}

}
