package dev.goodword.promises;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rounds of warnings are done, by zone and day, so that none is made twice. */
@Repository
class WarningRounds {

	private final JdbcClient database;

	WarningRounds(JdbcClient database) {
		this.database = database;
	}

	/** The rounds of a day that are done, each by whether it is the early one. */
	List<Boolean> done(ZoneId zone, LocalDate day) {
		return this.database.sql("select early from warning_round where zone = ? and on_day = ?")
			.params(zone.getId(), day)
			.query(Boolean.class)
			.list();
	}

	void done(ZoneId zone, LocalDate day, boolean early) {
		this.database
			.sql("insert into warning_round (zone, on_day, early) values (?, ?, ?)"
					+ " on duplicate key update early = values(early)")
			.params(zone.getId(), day, early)
			.update();
	}

}
