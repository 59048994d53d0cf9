package dev.goodword;

import java.util.Arrays;
import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives every test context a database of its own, without rows but those of the
 * migrations, and removes it with the context. A test that names its own
 * {@code spring.datasource.url} keeps that.
 */
class FreshDatabasePerContext implements ContextCustomizerFactory {

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configAttributes) {
		return new FreshDatabase();
	}

	/** All are equal, so that contexts are shared between test classes. */
	record FreshDatabase() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
			if (Arrays.stream(configuration.getPropertySourceProperties())
				.noneMatch((property) -> property.startsWith("spring.datasource.url"))) {
				TestDatabase.migrated().serve(context);
			}
		}

	}

}
