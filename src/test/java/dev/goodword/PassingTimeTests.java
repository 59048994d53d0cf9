package dev.goodword;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Work;
import dev.goodword.shared.WorkScheduler;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Time passes from one due moment to the next, and nothing happens beside it. */
@GoodwordTest
class PassingTimeTests {

	private static final Instant START = MovableClock.START;

	@Autowired
	private PassingTime time;

	@Autowired
	private MovableClock clock;

	@Autowired
	private WorkScheduler later;

	@Autowired
	private SchedulerClient scheduler;

	@Test
	void storedWorkWaitsForItsMoment() {
		this.later.enqueue("nobody", "1", START.plusSeconds(3600));
		this.time.by(Duration.ofMinutes(30));
		assertThat(this.clock.instant()).isEqualTo(START.plusSeconds(1800));
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> this.time.by(Duration.ofHours(1)))
			.withMessageContaining("nobody");
		assertThat(this.clock.instant()).isEqualTo(START.plusSeconds(3600));
		this.scheduler.cancel(TaskInstanceId.of("later", "nobody/1"));
	}

	@Test
	void visitsEveryDueMomentInOrder() {
		this.scheduler.getScheduledExecutions()
			.stream()
			.map(ScheduledExecution::getTaskInstance)
			.filter((task) -> task.getTaskName().equals("later"))
			.forEach(this.scheduler::cancel);
		MovableClock own = new MovableClock();
		List<Instant> seen = new ArrayList<>();
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("every day", new Daily(own, seen));
		new PassingTime(own, beans.getBeanProvider(DueWork.class), beans.getBeanProvider(Work.class), this.scheduler)
			.by(Duration.ofDays(3));
		assertThat(seen).containsExactly(START.plus(Duration.ofDays(1)), START.plus(Duration.ofDays(2)),
				START.plus(Duration.ofDays(3)));
		assertThat(own.instant()).isEqualTo(START.plus(Duration.ofDays(3)));
	}

	/** Something that is due once a day, the first time a day after the start. */
	private static final class Daily implements DueWork {

		private final MovableClock clock;

		private final List<Instant> seen;

		private Instant next = START.plus(Duration.ofDays(1));

		Daily(MovableClock clock, List<Instant> seen) {
			this.clock = clock;
			this.seen = seen;
		}

		@Override
		public String name() {
			return "daily";
		}

		@Override
		public Optional<Instant> nextDue() {
			return Optional.of(this.next);
		}

		@Override
		public int runDue() {
			if (this.clock.instant().isBefore(this.next)) {
				return 0;
			}
			this.seen.add(this.clock.instant());
			this.next = this.next.plus(Duration.ofDays(1));
			return 1;
		}

	}

}
