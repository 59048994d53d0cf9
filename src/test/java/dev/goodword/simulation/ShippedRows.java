package dev.goodword.simulation;

import dev.goodword.TestDatabase;
import dev.goodword.calendars.ShippedCalendars;
import dev.goodword.positions.ShippedStages;
import dev.goodword.simulation.rows.MapStore;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What every installation begins with: the rows that come with the migrations. */
final class ShippedRows {

	private static JdbcClient migrated;

	private ShippedRows() {
	}

	static void copy(MapStore store) {
		JdbcClient database = migrated();
		ShippedCalendars.copy(database, store);
		ShippedStages.copy(database, store);
	}

	private static synchronized JdbcClient migrated() {
		if (migrated == null) {
			TestDatabase database = TestDatabase.inMemory();
			DriverManagerDataSource source = new DriverManagerDataSource(database.url(), database.user(),
					database.password());
			Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
			migrated = JdbcClient.create(source);
		}
		return migrated;
	}

}
