package dev.goodword;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An empty database of one test context. In memory, or a schema of its own on the MySQL
 * server that the environment names ({@code GOODWORD_TEST_JDBC_URL}, {@code _USER},
 * {@code _PASSWORD}; the address ends with the port or a slash).
 *
 * @param url its address
 * @param user who signs in
 * @param password the password, may be empty
 */
public record TestDatabase(String url, String user, String password) {

	/** Between this machine and itself nobody listens, and each statement costs less. */
	private static final Map<String, String> UNSEALED = Map.of(
			"spring.datasource.hikari.data-source-properties.sslMode", "DISABLED",
			"spring.datasource.hikari.data-source-properties.allowPublicKeyRetrieval", "true");

	/** How the product opens H2, see application.yml. */
	private static final String H2_OPTIONS = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
			+ ";TIME ZONE=UTC;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";

	/** An empty database of the kind that the environment asks for. */
	public static TestDatabase fresh() {
		return server().map(TestDatabase::onMySql).orElseGet(TestDatabase::inMemory);
	}

	/** A database of that kind that may hold all tables already. */
	public static TestDatabase migrated() {
		return server().map((server) -> {
			TestDatabase schema = onMySql(server);
			try {
				Template.MYSQL.copyTo(schema);
			}
			catch (SQLException ex) {
				throw new IllegalStateException("No copy of the tables", ex);
			}
			return schema;
		}).orElseGet(TestDatabase::inMemory);
	}

	/** An empty H2 database that lives as long as this process. */
	public static TestDatabase inMemory() {
		return new TestDatabase("jdbc:h2:mem:" + newName() + H2_OPTIONS, "sa", "");
	}

	/** The MySQL server that the environment names, without a schema. */
	public static Optional<TestDatabase> server() {
		return Optional.ofNullable(System.getenv("GOODWORD_TEST_JDBC_URL"))
			.filter((url) -> !url.isBlank())
			.map((url) -> new TestDatabase(url.replaceAll("/+$", "") + "/", environment("GOODWORD_TEST_JDBC_USER"),
					environment("GOODWORD_TEST_JDBC_PASSWORD")));
	}

	/** A new schema on the server. */
	public static TestDatabase onMySql(TestDatabase server) {
		String name = newName();
		server.run("create database " + name + " character set utf8mb4");
		return new TestDatabase(server.url + name, server.user, server.password);
	}

	public boolean isMySql() {
		return this.url.startsWith("jdbc:mysql:");
	}

	/**
	 * Makes a context use this database and remove it when it ends. The pool keeps one
	 * idle connection: contexts stay cached, and a full pool of each of them would use up
	 * the server's connections.
	 */
	public void serve(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of(Map.of("spring.datasource.url", this.url, "spring.datasource.username", this.user,
					"spring.datasource.password", this.password, "spring.test.database.replace", "none",
					"goodword.home", "target/test-home", "goodword.mail.environment", "main",
					"spring.datasource.hikari.minimum-idle", "1", "spring.datasource.hikari.idle-timeout", "10000"))
			.applyTo(context);
		if (isMySql()) {
			TestPropertyValues.of(UNSEALED).applyTo(context);
		}
		// registered first, hence destroyed last: after the pool
		((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("testDatabase",
				(DisposableBean) this::drop);
	}

	public Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, this.user, this.password);
	}

	/** The name of its schema on a server. */
	String schema() {
		return this.url.substring(this.url.lastIndexOf('/') + 1);
	}

	/** Removes it with all that is in it. */
	public void drop() {
		if (isMySql()) {
			run("set session lock_wait_timeout = 5", "drop database if exists " + schema());
		}
		else {
			run("shutdown");
		}
	}

	private void run(String... statements) {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No use of the test database at " + this.url, ex);
		}
	}

	private static String newName() {
		return "gw_" + UUID.randomUUID().toString().substring(0, 13).replace("-", "");
	}

	private static String environment(String name) {
		return Optional.ofNullable(System.getenv(name)).orElse("");
	}

	/** Made when the first copy is asked for. */
	private static final class Template {

		private static final MySqlTemplate MYSQL = MySqlTemplate.of(onMySql(server().orElseThrow()));

	}

}
