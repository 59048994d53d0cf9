package dev.goodword;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the product asks of its database, whatever address it was given: sessions in UTC,
 * read committed, an end to every wait, and no server that only looks like MySQL.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseContract {

	private static final String MYSQL = "jdbc:mysql:";

	private static final Map<String, String> MYSQL_SESSION = Map.of("connectionTimeZone", "UTC",
			"forceConnectionTimeZoneToSession", "true");

	/** In milliseconds: no request waits for ever for a server that fell silent. */
	private static final Map<String, String> MYSQL_PATIENCE = Map.of("connectTimeout", "5000", "socketTimeout",
			"120000");

	/**
	 * What the driver need not ask the server again: the words of a statement it has sent
	 * before, the settings of a session that only we change, and a row of inserts one by
	 * one.
	 */
	private static final Map<String, String> MYSQL_SPARING = Map.of("cachePrepStmts", "true", "prepStmtCacheSize",
			"500", "prepStmtCacheSqlLimit", "8192", "useLocalSessionState", "true", "cacheServerConfiguration", "true",
			"rewriteBatchedStatements", "true");

	/** Connection properties win over the same words in the address. */
	@Bean
	static BeanPostProcessor databaseSessions() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String beanName) {
				if (bean instanceof HikariDataSource pool) {
					applyTo(pool);
				}
				return bean;
			}
		};
	}

	/** Looks at the server before the first table is made. */
	@Bean
	static FlywayMigrationStrategy knownServerFirst() {
		return (flyway) -> {
			new JdbcTemplate(flyway.getConfiguration().getDataSource()).execute(DatabaseContract::requireKnownServer);
			flyway.migrate();
		};
	}

	static void applyTo(HikariDataSource pool) {
		pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
		pool.setExceptionOverride(new LostConnections());
		if (isMySql(pool.getJdbcUrl())) {
			MYSQL_SESSION.forEach(pool::addDataSourceProperty);
			Stream.of(MYSQL_PATIENCE, MYSQL_SPARING).flatMap((words) -> words.entrySet().stream()).forEach((word) -> {
				if (!pool.getJdbcUrl().contains(word.getKey())) {
					pool.getDataSourceProperties().putIfAbsent(word.getKey(), word.getValue());
				}
			});
		}
	}

	/**
	 * Why a server is refused; empty when it is not.
	 * @param url the address the driver connected to
	 * @param version what the server says of itself
	 */
	static Optional<String> refusal(String url, String version) {
		if (isMySql(url) && version.toLowerCase(Locale.ROOT).contains("mariadb")) {
			return Optional.of("The database server is MariaDB (" + version
					+ "), which behind a MySQL address silently loses fractions of seconds and locked rows.");
		}
		return Optional.empty();
	}

	private static boolean isMySql(@Nullable String url) {
		return url != null && url.startsWith(MYSQL);
	}

	private static String requireKnownServer(Connection connection) throws SQLException {
		String url = connection.getMetaData().getURL();
		String version = isMySql(url) ? versionOf(connection) : "";
		refusal(url, version).ifPresent((reason) -> {
			throw new DatabaseRefused(reason);
		});
		return version;
	}

	private static String versionOf(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet answer = statement.executeQuery("select version()")) {
			answer.next();
			return answer.getString(1);
		}
	}

}
