package dev.goodword.promises;

import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rounds of warnings are done, by zone and day, so that none is made twice. */
@Repository
class WarningRounds {

	private final JdbcClient database;

	WarningRounds(JdbcClient database) {
		this.database = database;
	}

	boolean isDone(ZoneId zone, LocalDate day, boolean early) {
		return this.database.sql("select count(*) from warning_round where zone = ? and on_day = ? and early = ?")
			.params(zone.getId(), day, early)
			.query(Integer.class)
			.single() > 0;
	}

	void done(ZoneId zone, LocalDate day, boolean early) {
		this.database
			.sql("insert into warning_round (zone, on_day, early) values (?, ?, ?)"
					+ " on duplicate key update early = values(early)")
			.params(zone.getId(), day, early)
			.update();
	}

}
