package dev.goodword;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what one thread asks of the database, whichever way it asks. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

	private static final ThreadLocal<Integer> COUNT = new ThreadLocal<>();

	/** Begins to count in this thread. */
	public static void begin() {
		COUNT.set(0);
	}

	/** Ends it and says how many statements there were. */
	public static int end() {
		int counted = COUNT.get();
		COUNT.remove();
		return counted;
	}

	@Bean
	static BeanPostProcessor countingDataSource() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source && !(bean instanceof Counting)) ? new Counting(source) : bean;
			}
		};
	}

	private static final class Counting extends DelegatingDataSource {

		Counting(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
					new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
						if (COUNT.get() != null && method.getName().startsWith("prepare")) {
							COUNT.set(COUNT.get() + 1);
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getTargetException();
						}
					});
		}

	}

}
