package dev.goodword.sample;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;

/** Keeps thousands of invented letters out of the log while the past is told. */
final class QuietLetters implements AutoCloseable {

	private static final String LOGGER = "dev.goodword.communication";

	private final LoggingSystem logging = LoggingSystem.get(QuietLetters.class.getClassLoader());

	private final @Nullable LogLevel before;

	QuietLetters() {
		this.before = Optional.ofNullable(this.logging.getLoggerConfiguration(LOGGER))
			.map(LoggerConfiguration::getConfiguredLevel)
			.orElse(null);
		this.logging.setLogLevel(LOGGER, LogLevel.WARN);
	}

	/** Logs again as before. */
	@Override
	public void close() {
		this.logging.setLogLevel(LOGGER, this.before);
	}

}
