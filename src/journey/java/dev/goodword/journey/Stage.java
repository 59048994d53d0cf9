package dev.goodword.journey;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Where a story plays: the running product and a browser to visit it with.
 *
 * @param browser one for the whole test run
 * @param address where the product runs
 */
public record Stage(Browser browser, String address) {

	/** Somebody new comes, looking in this way; to be closed. */
	public Visitor enter(Look look) {
		return this.browser.visitor(this.address, look);
	}

	/** Hands the stage to test methods; the browser ends with the test run. */
	static class Provider implements ParameterResolver {

		private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Stage.class);

		@Override
		public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
			return parameter.getParameter().getType() == Stage.class;
		}

		@Override
		public Stage resolveParameter(ParameterContext parameter, ExtensionContext extension) {
			Browser browser = extension.getRoot()
				.getStore(NAMESPACE)
				.computeIfAbsent(Browser.class, (key) -> Browser.start(), Browser.class);
			Environment environment = SpringExtension.getApplicationContext(extension).getEnvironment();
			return new Stage(browser, "http://localhost:" + environment.getRequiredProperty("local.server.port"));
		}

	}

}
