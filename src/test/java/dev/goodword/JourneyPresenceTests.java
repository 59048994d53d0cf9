package dev.goodword;

import org.junit.jupiter.api.Test;

import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The stories in the browser are part of the build wherever a browser is; where none is,
 * this test says so. {@code GOODWORD_JOURNEY=required} makes their absence a failure.
 */
class JourneyPresenceTests {

	@Test
	void theStoriesAreToldInABrowser() {
		boolean present = ClassUtils.isPresent("dev.goodword.journey.Browser", getClass().getClassLoader());
		if ("required".equals(System.getenv("GOODWORD_JOURNEY"))) {
			assertThat(present).as("the journey tests are part of this build").isTrue();
		}
		assumeThat(present)
			.as("NO BROWSER: the journey tests did not run. Install Debian's chromium, "
					+ "or use -Pjourney -Dgoodword.browser=/path/to/chrome")
			.isTrue();
	}

}
