package dev.goodword;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.TooBusy;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.WaitingWork;
import dev.goodword.shared.Work;
import dev.goodword.shared.WorkScheduler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@GoodwordTest
class ScheduledWorkTests {

	private static final Instant NOW = MovableClock.START;

	@Autowired
	WorkScheduler work;

	@Autowired
	WaitingWork waiting;

	@Autowired
	Transactions transactions;

	@Autowired
	DataSource database;

	@Autowired
	JdbcClient jdbc;

	private final List<String> done = new ArrayList<>();

	private boolean broken;

	private Runnable meanwhile = () -> {
	};

	private boolean busy;

	private ManualScheduler node;

	@Test
	void everyWorkThatIsKeptApartExists(@Autowired List<DueWork> all) {
		List<String> names = all.stream().map(DueWork::name).toList();
		assertThat(names).as("a name nobody bears keeps nothing apart")
			.containsAll(ScheduledWork.FROM_OUTSIDE)
			.containsAll(ScheduledWork.OVER_THE_WEB)
			.containsAll(ScheduledWork.THROUGH_ANSWERS)
			.containsAll(ScheduledWork.TO_OUTSIDE);
	}

	@BeforeEach
	void startANode() {
		this.jdbc.sql("delete from scheduled_tasks").update();
		StaticListableBeanFactory offered = new StaticListableBeanFactory();
		offered.addBean("greeting", new Greeting());
		TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(this.database,
				new ScheduledWork().later(offered.getBeanProvider(Work.class)));
		builder.serializer(new ScheduledWork.NothingStored());
		this.node = builder.clock(new SettableClock()).alwaysPersistTimestampInUTC().build();
		this.node.setTime(NOW);
	}

	@Test
	void runsAfterTheCommitAndOnce() {
		this.transactions.alone(() -> {
			this.work.enqueue("greeting", "a/1", NOW);
			this.node.runAnyDueExecutions();
			assertThat(this.done).isEmpty();
			return true;
		});

		this.node.runAnyDueExecutions();
		this.node.runAnyDueExecutions();

		assertThat(this.done).containsExactly("a/1");
		assertThat(waiting()).isZero();
	}

	@Test
	void forgetsWhatWasRolledBack() {
		assertThatIllegalStateException().isThrownBy(() -> this.transactions.alone(() -> {
			this.work.enqueue("greeting", "1", NOW);
			throw new IllegalStateException("rolled back");
		}));

		this.node.runAnyDueExecutions();

		assertThat(this.done).isEmpty();
		assertThat(waiting()).isZero();
	}

	@Test
	void waitsForTheEarliestMoment() {
		this.work.enqueue("greeting", "1", NOW.plusSeconds(60));

		this.node.tick(Duration.ofSeconds(59));
		this.node.runAnyDueExecutions();
		assertThat(this.done).isEmpty();

		this.node.tick(Duration.ofSeconds(1));
		this.node.runAnyDueExecutions();
		assertThat(this.done).containsExactly("1");
	}

	@Test
	void theSchedulersOwnClockStandsStillWhileAPastIsTold() {
		MovableClock time = new MovableClock();
		Clock measured = new ScheduledWork().schedulerClock(time, time);

		time.shiftTo(Duration.ofDays(-182));
		time.moveBy(Duration.ofSeconds(7));
		assertThat(measured.now()).isEqualTo(NOW);

		time.shiftTo(Duration.ZERO);
		time.moveTo(NOW.plusSeconds(9));
		assertThat(measured.now()).isEqualTo(NOW.plusSeconds(9));
	}

	@Test
	void aMovedClockCarriesOutWhatIsDueAndLeavesTheRest() {
		this.work.enqueue("greeting", "1", NOW);
		this.work.enqueue("greeting", "2", NOW.plusSeconds(60));
		this.work.enqueue("greeting-2", "3", NOW);
		Work greeting = new Greeting();

		assertThat(this.waiting.next("greeting")).contains(NOW);
		assertThat(this.waiting.run(greeting, NOW)).isEqualTo(1);
		assertThat(this.waiting.next("greeting")).contains(NOW.plusSeconds(60));
		assertThat(this.waiting.next("nothing")).isEmpty();

		assertThat(this.done).containsExactly("1");
		assertThat(waiting()).isEqualTo(2);
	}

	@Test
	void whatFailsOnAMovedClockWaitsOn() {
		this.work.enqueue("greeting", "1", NOW);
		this.broken = true;

		assertThat(this.waiting.run(new Greeting(), NOW)).isZero();
		assertThat(this.waiting.next("greeting")).contains(NOW);

		this.broken = false;
		assertThat(this.waiting.run(new Greeting(), NOW)).isEqualTo(1);
		assertThat(waiting()).isZero();
	}

	@Test
	void asksOnceForTheSameAndApartForOthers() {
		this.work.enqueue("greeting", "1", NOW);
		this.work.enqueue("greeting", "1", NOW.plusSeconds(5));
		this.work.enqueue("greeting", "2", NOW);

		this.node.runAnyDueExecutions();

		assertThat(this.done).containsExactlyInAnyOrder("1", "2");
	}

	@Test
	void runsOnceMoreWhatWasAskedForWhileItRan() {
		this.meanwhile = () -> this.transactions.alone(() -> {
			this.work.enqueue("greeting", "1", NOW);
			this.work.enqueue("greeting", "1", NOW);
			return true;
		});
		this.work.enqueue("greeting", "1", NOW);
		this.node.runAnyDueExecutions();
		this.meanwhile = () -> {
		};

		this.node.runAnyDueExecutions();
		this.node.runAnyDueExecutions();

		assertThat(this.done).containsExactly("1", "1");
		assertThat(waiting()).isZero();
	}

	@Test
	void holdsAWaitingRequestUntilTheLatestAskerHasCommitted() {
		this.work.enqueue("greeting", "1", NOW);
		long seen = version();
		this.work.enqueue("greeting", "1", NOW);
		assertThat(version()).as("a worker that saw the older version takes nothing").isGreaterThan(seen);
		assertThat(waiting()).isOne();
	}

	@Test
	void triesAgainLaterWhatFailed() {
		this.broken = true;
		this.work.enqueue("greeting", "1", NOW);
		this.node.runAnyDueExecutions();
		this.broken = false;

		this.node.runAnyDueExecutions();
		assertThat(this.done).isEmpty();

		this.node.tick(Duration.ofSeconds(10));
		this.node.runAnyDueExecutions();
		assertThat(this.done).containsExactly("1");
	}

	@Test
	void comesBackSoonToWhatWasBusyHoweverOften() {
		this.busy = true;
		this.work.enqueue("greeting", "1", NOW);
		for (int i = 0; i < 20; i++) {
			this.node.runAnyDueExecutions();
			this.node.tick(Duration.ofSeconds(5));
		}
		this.busy = false;

		this.node.runAnyDueExecutions();
		assertThat(this.done).containsExactly("1");
		assertThat(waiting()).isZero();
	}

	private long version() {
		return this.jdbc.sql("select version from scheduled_tasks").query(Long.class).single();
	}

	private int waiting() {
		return this.jdbc.sql("select count(*) from scheduled_tasks").query(Integer.class).single();
	}

	/** Notes whom it greeted. */
	private class Greeting implements Work {

		@Override
		public String task() {
			return "greeting";
		}

		@Override
		public void run(String subject) {
			if (ScheduledWorkTests.this.broken) {
				throw new IllegalStateException("broken");
			}
			ScheduledWorkTests.this.meanwhile.run();
			if (ScheduledWorkTests.this.busy) {
				throw new TooBusy("busy");
			}
			ScheduledWorkTests.this.done.add(subject);
		}

	}

}
