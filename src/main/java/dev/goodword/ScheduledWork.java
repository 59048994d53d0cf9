package dev.goodword;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.ShiftedTime;
import dev.goodword.shared.TooBusy;
import dev.goodword.shared.Work;
import dev.goodword.shared.WorkScheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Later work on db-scheduler: stored in the business transaction, run after its commit on
 * any node, at least once.
 */
@Configuration(proxyBeanMethods = false)
class ScheduledWork {

	private static final Logger log = LoggerFactory.getLogger(ScheduledWork.class);

	/** The one task whose requests are named by work and subject. */
	static final String LATER = "later";

	/** Between the work and its subject. */
	static final String SEPARATOR = "/";

	/** Before the number of a further request while one runs. */
	private static final String FURTHER = "~";

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

	private static final Duration BUSY_PAUSE = Duration.ofSeconds(5);

	/** The works that read what comes from outside, by their names. */
	static final Set<String> FROM_OUTSIDE = Set.of("inbound-mail", "mail-canary");

	/** The works that talk to providers over the web, by their names. */
	static final Set<String> OVER_THE_WEB = Set.of("robots", "texts", "text-trials");

	/** The works that call strangers, on threads of their own. */
	static final Set<String> TO_OUTSIDE = Set.of("webhooks");

	/** The works that go through many answers or people, by their names. */
	static final Set<String> THROUGH_ANSWERS = Set.of("survey-mixes", "survey-unanswered", "comments", "insight-alarms",
			"insight-standing");

	private static final Duration DUE_EVERY = Duration.ofSeconds(10);

	/**
	 * A request that waits already is held until this transaction ends, so that its run
	 * sees what is written here; one that runs already is followed by another.
	 */
	@Bean
	WorkScheduler workScheduler(ObjectProvider<SchedulerClient> scheduler, JdbcClient database, Chance chance) {
		return (task, subject, notBefore) -> {
			String instance = task + SEPARATOR + subject;
			if (hold(database, instance) == 0 && !ask(scheduler, instance, notBefore)) {
				ask(scheduler, instance + FURTHER + chance.newId(), notBefore);
			}
		};
	}

	/** Whoever was about to take the request looks again after our commit. */
	private static int hold(JdbcClient database, String instance) {
		return database.sql("""
				update scheduled_tasks set version = version + 1
				where task_name = ? and picked = false and (task_instance = ? or task_instance like ?)""")
			.params(LATER, instance, instance + FURTHER + "%")
			.update();
	}

	private static boolean ask(ObjectProvider<SchedulerClient> scheduler, String instance, Instant notBefore) {
		return scheduler.getObject().scheduleIfNotExists(new TaskInstance<Void>(LATER, instance), notBefore);
	}

	/** The work and its subject in the name of a request. */
	static String[] parts(String instance) {
		int cut = instance.indexOf(SEPARATOR);
		int further = instance.lastIndexOf(FURTHER);
		return new String[] { instance.substring(0, cut),
				instance.substring(cut + 1, (further > cut) ? further : instance.length()) };
	}

	/**
	 * Looks the work up when it runs, since the beans that offer work may themselves ask
	 * for more.
	 */
	@Bean
	Task<Void> later(ObjectProvider<Work> work) {
		return Tasks.custom(LATER, Void.class)
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE))
			.execute((instance, context) -> attempt(work, instance.getId()));
	}

	private static CompletionHandler<Void> attempt(ObjectProvider<Work> work, String instance) {
		try {
			run(work, instance);
			return new CompletionHandler.OnCompleteRemove<>();
		}
		catch (TooBusy ex) {
			return (complete, operations) -> operations.reschedule(complete, complete.getTimeDone().plus(BUSY_PAUSE));
		}
	}

	/**
	 * What time alone brings about, every few seconds on one node; messages have a thread
	 * of their own on every node.
	 */
	@Bean
	Task<Void> dueWork(ObjectProvider<DueWork> work) {
		return Tasks.recurring("due-work", FixedDelay.of(DUE_EVERY))
			.execute((instance, context) -> work.orderedStream()
				.filter((part) -> !MailLoop.drives(part) && !FROM_OUTSIDE.contains(part.name())
						&& !OVER_THE_WEB.contains(part.name()) && !TO_OUTSIDE.contains(part.name())
						&& !THROUGH_ANSWERS.contains(part.name()))
				.forEach(ScheduledWork::runSafely));
	}

	/** What strangers send is read by itself: no mail may hold up a promise. */
	@Bean
	Task<Void> incomingWork(ObjectProvider<DueWork> work) {
		return Tasks.recurring("incoming-work", FixedDelay.of(DUE_EVERY))
			.execute((instance, context) -> work.orderedStream()
				.filter((part) -> FROM_OUTSIDE.contains(part.name()))
				.forEach(ScheduledWork::runSafely));
	}

	/** However many answers are counted, no promise waits for it. */
	@Bean
	Task<Void> answerWork(ObjectProvider<DueWork> work) {
		return Tasks.recurring("answer-work", FixedDelay.of(DUE_EVERY))
			.execute((instance, context) -> work.orderedStream()
				.filter((part) -> THROUGH_ANSWERS.contains(part.name()))
				.forEach(ScheduledWork::runSafely));
	}

	/** A slow provider holds up neither a promise nor an incoming mail. */
	@Bean
	Task<Void> webWork(ObjectProvider<DueWork> work) {
		return Tasks.recurring("web-work", FixedDelay.of(DUE_EVERY))
			.execute((instance, context) -> work.orderedStream()
				.filter((part) -> OVER_THE_WEB.contains(part.name()))
				.forEach(ScheduledWork::runSafely));
	}

	/** What fails in one part keeps no other from its turn; it is tried again. */
	private static void runSafely(DueWork part) {
		try {
			part.runDue();
		}
		catch (VirtualMachineError | RuntimeException ex) {
			log.error("The work {} that is due failed: {}", part.name(), ex.getClass().getName());
		}
	}

	/**
	 * Stands still while the sample's clock is set back: the scheduler measures with it,
	 * and rests until the past is told.
	 */
	@Bean
	Clock schedulerClock(InstantSource clock, ShiftedTime time) {
		AtomicReference<Instant> latest = new AtomicReference<>(clock.instant());
		return () -> {
			boolean back = time.shift().isNegative();
			Instant now = clock.instant();
			if (!back && !time.shift().isNegative()) {
				latest.set(now);
			}
			return latest.get();
		};
	}

	@Bean
	DbSchedulerCustomizer noJavaSerialisation() {
		return new DbSchedulerCustomizer() {
			@Override
			public Optional<Serializer> serializer() {
				return Optional.of(new NothingStored());
			}
		};
	}

	private static void run(ObjectProvider<Work> work, String instance) {
		String[] parts = parts(instance);
		String task = parts[0];
		work.stream()
			.filter((candidate) -> candidate.task().equals(task))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody offers the work " + task))
			.run(parts[1]);
	}

	/** Tasks carry nothing but the id they are named by. */
	static class NothingStored implements Serializer {

		@Override
		public byte[] serialize(Object data) {
			return new byte[0];
		}

		@Override
		@SuppressWarnings("NullAway") // there never is any data
		public <T> T deserialize(Class<T> type, byte[] data) {
			return null;
		}

	}

}
