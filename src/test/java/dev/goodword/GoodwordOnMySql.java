package dev.goodword;

import org.springframework.boot.SpringApplication;

/**
 * A developer's main class: the product on the MySQL server that
 * {@code GOODWORD_TEST_JDBC_URL}, {@code _USER} and {@code _PASSWORD} name, in an empty
 * schema that is removed at the end. Tests run there by the same three words and
 * {@code -Dgroups=mysql}.
 */
public final class GoodwordOnMySql {

	private GoodwordOnMySql() {
	}

	public static void main(String[] args) {
		TestDatabase server = TestDatabase.server()
			.orElseThrow(() -> new IllegalStateException("GOODWORD_TEST_JDBC_URL names no server"));
		SpringApplication application = new SpringApplication(Goodword.class);
		application.addInitializers(TestDatabase.onMySql(server)::serve);
		application.run(args);
	}

}
