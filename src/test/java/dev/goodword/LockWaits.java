package dev.goodword;

import java.time.Duration;

import org.awaitility.Awaitility;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells when a transaction waits for a row that another one holds; H2 knows. */
public final class LockWaits {

	private static final Duration LONG = Duration.ofSeconds(10);

	private LockWaits() {
	}

	/** Returns as soon as somebody waits; fails when nobody does. */
	public static void awaitOne(JdbcClient database) {
		Awaitility.await()
			.atMost(LONG)
			.pollInterval(Duration.ofMillis(10))
			.pollInSameThread()
			.until(() -> database.sql("select count(*) from information_schema.sessions where blocker_id is not null")
				.query(Integer.class)
				.single() > 0);
	}

}
