package dev.goodword;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Work;

import org.springframework.beans.factory.ObjectProvider;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets time pass in a test: moves the clock from one due moment to the next and does
 * there what is due, in this thread. Nothing happens in the background of a test.
 */
public class PassingTime {

	private static final int TOO_OFTEN = 1000;

	private static final String ASKING = "survey-asking";

	/** Every day, about everybody: done for tests that want such a work alone. */
	private static final Set<String> DAILY = Set.of("insight-standing", "duties-of-the-gone");

	private final MovableClock clock;

	private final ObjectProvider<DueWork> due;

	private final ObjectProvider<Work> work;

	private final SchedulerClient scheduler;

	private final Predicate<DueWork> wanted;

	private boolean asksPeople = true;

	PassingTime(MovableClock clock, ObjectProvider<DueWork> due, ObjectProvider<Work> work, SchedulerClient scheduler) {
		this(clock, due, work, scheduler, (any) -> !DAILY.contains(any.name()));
	}

	private PassingTime(MovableClock clock, ObjectProvider<DueWork> due, ObjectProvider<Work> work,
			SchedulerClient scheduler, Predicate<DueWork> wanted) {
		this.clock = clock;
		this.due = due;
		this.work = work;
		this.scheduler = scheduler;
		this.wanted = wanted;
	}

	/** The same time for tests that let much of it pass and need these works alone. */
	public PassingTime only(String... names) {
		return new PassingTime(this.clock, this.due, this.work, this.scheduler,
				(work) -> Set.of(names).contains(work.name()));
	}

	/**
	 * Whether people are asked how they were treated. Only tests that want to see it pay
	 * for it: whoever lets weeks pass would get mails that have nothing to do with them.
	 */
	void asksPeople(boolean asks) {
		this.asksPeople = asks;
	}

	private Stream<DueWork> due() {
		return this.due.orderedStream()
			.filter(this.wanted)
			.filter((work) -> this.asksPeople || !work.name().startsWith(ASKING));
	}

	/** Lets this much time pass. */
	public void by(Duration duration) {
		until(this.clock.instant().plus(duration));
	}

	/**
	 * Lets time pass until this moment, whose work is done too. On the way each work is
	 * asked when it is due and done only then: most moments are those of one work.
	 */
	public void until(Instant end) {
		runDue();
		Map<DueWork, Instant> dues = dues();
		for (Optional<Instant> next = next(dues, end); next.isPresent(); next = next(dues, end)) {
			this.clock.moveTo(next.get());
			dues = settle(dues);
		}
		this.clock.moveTo(end);
		runDue();
	}

	/**
	 * Does what is due by now, and what that makes due at once.
	 * @param dues when each work was due before the clock moved
	 * @return when each is due after it
	 */
	private Map<DueWork, Instant> settle(Map<DueWork, Instant> dues) {
		Map<DueWork, Instant> left = dues;
		int done = 1;
		for (int round = 0; done > 0; round++) {
			assertThat(round).as("rounds of work that is due again and again").isLessThan(TOO_OFTEN);
			done = runLater() + dueIn(left).mapToInt(DueWork::runDue).sum();
			left = dues();
		}
		return left;
	}

	private Stream<DueWork> dueIn(Map<DueWork, Instant> dues) {
		Instant now = this.clock.instant();
		return List.copyOf(dues.keySet()).stream().filter((work) -> !dues.get(work).isAfter(now));
	}

	/** When each work is due that has something to do, in their order. */
	private Map<DueWork, Instant> dues() {
		Map<DueWork, Instant> dues = new LinkedHashMap<>();
		due().forEach((work) -> work.nextDue().ifPresent((at) -> dues.put(work, at)));
		return dues;
	}

	/**
	 * Does what is due now, and what that makes due at once, without moving the clock.
	 * @return how many pieces were done
	 */
	public int runDue() {
		int all = 0;
		int done = 1;
		for (int round = 0; done > 0; round++) {
			assertThat(round).as("rounds of work that is due again and again").isLessThan(TOO_OFTEN);
			done = runLater() + due().mapToInt(DueWork::runDue).sum();
			all += done;
		}
		return all;
	}

	private int runLater() {
		List<ScheduledExecution<Object>> waiting = later()
			.filter((execution) -> !execution.getExecutionTime().isAfter(this.clock.instant()))
			.sorted(Comparator.comparing(ScheduledExecution::getExecutionTime))
			.toList();
		waiting.forEach((execution) -> run(execution.getTaskInstance()));
		return waiting.size();
	}

	private void run(TaskInstanceId instance) {
		String[] parts = ScheduledWork.parts(instance.getId());
		this.work.stream()
			.filter((candidate) -> candidate.task().equals(parts[0]))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nobody offers the work " + parts[0]))
			.run(parts[1]);
		this.scheduler.cancel(instance);
	}

	private Optional<Instant> next(Map<DueWork, Instant> dues, Instant end) {
		return Stream.concat(later().map(ScheduledExecution::getExecutionTime), dues.values().stream())
			.filter((moment) -> moment.isAfter(this.clock.instant()) && moment.isBefore(end))
			.min(Comparator.naturalOrder());
	}

	private Stream<ScheduledExecution<Object>> later() {
		return this.scheduler.getScheduledExecutionsForTask("later").stream();
	}

}
