package dev.goodword;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps {@link ProductClock} on the database's time: every 30 seconds, with an alarm
 * above two seconds of drift.
 */
class DatabaseTime implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(DatabaseTime.class);

	private static final int EVERY_SECONDS = 30;

	private static final Duration ALARM = Duration.ofSeconds(2);

	private final ProductClock clock;

	private final InstantSource machine;

	private final JdbcClient database;

	private volatile ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

	private volatile boolean running;

	DatabaseTime(ProductClock clock, InstantSource machine, JdbcClient database) {
		this.clock = clock;
		this.machine = machine;
		this.database = database;
		this.timer.shutdown();
	}

	/**
	 * Asks the database once; a database that does not answer leaves the last correction
	 * in force.
	 */
	void refresh() {
		try {
			Instant before = this.machine.instant();
			Instant there = this.database.sql("select current_timestamp(6)")
				.query(LocalDateTime.class)
				.single()
				.toInstant(ZoneOffset.UTC);
			Instant middle = before.plus(Duration.between(before, this.machine.instant()).dividedBy(2));
			correct(Duration.between(middle, there));
		}
		catch (DataAccessException ex) {
			log.warn("The database did not tell the time: {}", ex.getClass().getSimpleName());
		}
	}

	private void correct(Duration drift) {
		if (drift.abs().compareTo(ALARM) > 0) {
			log.error("This machine's clock differs from the database's by {} ms; the database's time is used",
					drift.toMillis());
		}
		this.clock.correctBy(drift);
	}

	@Override
	public void start() {
		refresh();
		this.timer = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, "database-time");
			thread.setDaemon(true);
			return thread;
		});
		this.timer.scheduleWithFixedDelay(this::refresh, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
		this.running = true;
	}

	@Override
	public void stop() {
		this.timer.shutdownNow();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE / 2;
	}

}
