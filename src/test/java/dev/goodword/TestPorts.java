package dev.goodword;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Time, chance and mail in the hands of the test. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPorts {

	private static final long SEED = 20261123;

	@Bean
	@Primary
	MovableClock movableClock() {
		return new MovableClock();
	}

	@Bean
	@Primary
	SeededChance seededChance() {
		return new SeededChance(SEED);
	}

	@Bean
	@Primary
	RecordingMail recordingMail() {
		return new RecordingMail();
	}

	/** Every test begins at the same moment with an empty mailbox. */
	static class Reset implements TestExecutionListener {

		@Override
		public void beforeTestMethod(TestContext context) {
			if (context.hasApplicationContext()) {
				context.getApplicationContext()
					.getBeanProvider(MovableClock.class)
					.ifAvailable((clock) -> clock.moveTo(MovableClock.START));
				context.getApplicationContext().getBeanProvider(RecordingMail.class).ifAvailable(RecordingMail::reset);
			}
		}

	}

}
