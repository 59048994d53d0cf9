package dev.goodword;

import java.util.Arrays;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Work;
import dev.goodword.surveys.SurveyFixture;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
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

	/** Stands before every other way to send, unless a test wants the product's own. */
	@Bean
	@Primary
	@WithRecordedMail
	RecordingMail recordingMail() {
		return new RecordingMail();
	}

	@Bean
	@Primary
	ReadersOfMail readersOfMail() {
		return new ReadersOfMail();
	}

	@Bean
	@Primary
	ScriptedDns scriptedDns() {
		return new ScriptedDns();
	}

	/** Stored work waits until a test lets time pass. */
	@Bean
	DbSchedulerStarter noBackgroundWork() {
		return () -> {
		};
	}

	@Bean
	PassingTime passingTime(MovableClock clock, ObjectProvider<DueWork> due, ObjectProvider<Work> work,
			SchedulerClient scheduler) {
		return new PassingTime(clock, due, work, scheduler);
	}

	@Bean
	EmptyTables emptyTables(DataSource database, ObjectProvider<ThreadPoolTaskExecutor> executors) {
		return new EmptyTables(database, new AfterAnswers(executors));
	}

	/**
	 * Every test begins at the same moment with an empty mailbox, every class with empty
	 * tables.
	 */
	static class Reset implements TestExecutionListener {

		@Override
		public void prepareTestInstance(TestContext context) {
			context.getApplicationContext()
				.getBeanProvider(EmptyTables.class)
				.ifAvailable((tables) -> tables.begin(context.getTestClass()));
		}

		/** A test that asks people has them as a field. */
		private static boolean asks(Class<?> test) {
			return Arrays.stream(test.getDeclaredFields()).anyMatch((field) -> field.getType() == SurveyFixture.class);
		}

		@Override
		public void beforeTestMethod(TestContext context) {
			if (context.hasApplicationContext()) {
				context.getApplicationContext().getBeanProvider(MovableClock.class).ifAvailable(MovableClock::reset);
				context.getApplicationContext().getBeanProvider(RecordingMail.class).ifAvailable(RecordingMail::reset);
				context.getApplicationContext().getBeanProvider(ReadersOfMail.class).ifAvailable(ReadersOfMail::reset);
				context.getApplicationContext()
					.getBeanProvider(PassingTime.class)
					.ifAvailable((time) -> time.asksPeople(asks(context.getTestClass())));
			}
		}

	}

}
