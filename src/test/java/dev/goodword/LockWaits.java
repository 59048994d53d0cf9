package dev.goodword;

import java.time.Duration;

import org.awaitility.Awaitility;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells when a transaction waits for a row that another one holds. */
public final class LockWaits {

	private static final Duration LONG = Duration.ofSeconds(10);

	private static final String WAITING = TestDatabase.server().isPresent()
			? "select count(*) from performance_schema.data_lock_waits w join performance_schema.data_locks l"
					+ " on l.engine_lock_id = w.requesting_engine_lock_id where l.object_schema = database()"
			: "select count(*) from information_schema.sessions where blocker_id is not null";

	private LockWaits() {
	}

	/** Returns as soon as somebody waits; fails when nobody does. */
	public static void awaitOne(JdbcClient database) {
		Awaitility.await()
			.atMost(LONG)
			.pollInterval(Duration.ofMillis(10))
			.pollInSameThread()
			.until(() -> database.sql(WAITING).query(Integer.class).single() > 0);
	}

}
