package dev.goodword;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Work;
import dev.goodword.shared.WorkScheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Later work on db-scheduler: stored in the business transaction, run after its commit on
 * any node, at least once.
 */
@Configuration(proxyBeanMethods = false)
class ScheduledWork {

	private static final String LATER = "later";

	private static final String SEPARATOR = "/";

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

	private static final Duration DUE_EVERY = Duration.ofSeconds(10);

	@Bean
	WorkScheduler workScheduler(ObjectProvider<SchedulerClient> scheduler) {
		return (task, subject, notBefore) -> scheduler.getObject()
			.scheduleIfNotExists(new TaskInstance<Void>(LATER, task + SEPARATOR + subject), notBefore);
	}

	/**
	 * Looks the work up when it runs, since the beans that offer work may themselves ask
	 * for more.
	 */
	@Bean
	Task<Void> later(ObjectProvider<Work> work) {
		return Tasks.oneTime(LATER)
			.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE))
			.execute((instance, context) -> run(work, instance.getId()));
	}

	/**
	 * What time alone brings about, every few seconds on one node; messages have a thread
	 * of their own on every node.
	 */
	@Bean
	Task<Void> dueWork(ObjectProvider<DueWork> work) {
		return Tasks.recurring("due-work", FixedDelay.of(DUE_EVERY))
			.execute((instance, context) -> work.orderedStream()
				.filter((part) -> !part.name().equals(MailLoop.WORK))
				.forEach(DueWork::runDue));
	}

	@Bean
	Clock schedulerClock(InstantSource clock) {
		return clock::instant;
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
		int cut = instance.indexOf(SEPARATOR);
		String task = instance.substring(0, cut);
		work.stream()
			.filter((candidate) -> candidate.task().equals(task))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody offers the work " + task))
			.run(instance.substring(cut + 1));
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
