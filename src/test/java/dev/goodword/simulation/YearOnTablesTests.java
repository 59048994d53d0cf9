package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.GoodwordTest;
import dev.goodword.MovableClock;
import dev.goodword.RecordingMail;
import dev.goodword.shared.DueWork;
import dev.goodword.simulation.Year.Outcome;
import dev.goodword.simulation.Year.Plan;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same world and the same checker on a real database, smaller: what the rows in
 * memory may hide shows here.
 */
@GoodwordTest
class YearOnTablesTests {

	private static final int APPLICANTS = Integer.getInteger("goodword.simulation.on-tables", 25);

	@Autowired
	ConfigurableApplicationContext context;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Test
	void nobodyIsLostOnTablesEither() {
		Outcome year = Year.run(new Plan(5, APPLICANTS, 45, true), HouseOnTables::new);
		assertThat(year.troubles()).isEmpty();
		assertThat(year.unexcused()).isEmpty();
		assertThat(year.mails()).isGreaterThan(APPLICANTS * 3);
	}

	/** The whole product on the database of this test. */
	private final class HouseOnTables implements House {

		private final Storm storm;

		HouseOnTables(World world, Storm storm, MailSink sink) {
			this.storm = storm;
			timeIs(world.now());
			YearOnTablesTests.this.mail.answerWith((letter) -> sink.line().send(letter));
		}

		@Override
		public BeanFactory beans() {
			return YearOnTablesTests.this.context;
		}

		@Override
		public DueWork work(String bean) {
			return YearOnTablesTests.this.context.getBean(bean, DueWork.class);
		}

		@Override
		public DueWork anotherOutbox() {
			Class<?> type = ClassUtils.resolveClassName("dev.goodword.communication.Outbox", null);
			return (DueWork) YearOnTablesTests.this.context.getAutowireCapableBeanFactory().createBean(type);
		}

		@Override
		public Instant instant() {
			return YearOnTablesTests.this.clock.instant();
		}

		@Override
		public void timeIs(Instant machine) {
			YearOnTablesTests.this.clock.moveTo(machine);
		}

		/** The clock of a test follows the hand at once. */
		@Override
		public void correctClock(Duration difference) {
			// nothing is wrong with it
		}

		@Override
		public void restart() {
			this.storm.restarted();
		}

	}

}
