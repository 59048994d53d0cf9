package dev.goodword.calendars;

import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.SeededChance;
import dev.goodword.shared.Chance;
import org.junit.jupiter.api.Tag;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The migrated tables of the calendars alone; each test's rows are rolled back. */
@Tag("mysql")
@DataJpaTest(showSql = false,
		properties = { "spring.jpa.hibernate.ddl-auto=none", "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
				"spring.jpa.properties.hibernate.type.preferred_uuid_jdbc_type=BINARY",
				"spring.jpa.properties.hibernate.generate_statistics=true" })
@Import({ Calendars.class, CalendarChanges.class, StoredCalendarsTest.Ports.class })
abstract class StoredCalendarsTest {

	static final Instant NOW = Instant.parse("2026-11-06T02:00:00Z");

	@TestConfiguration
	static class Ports {

		@Bean
		Chance chance() {
			return new SeededChance(7);
		}

		@Bean
		InstantSource clock() {
			return InstantSource.fixed(NOW);
		}

	}

}
