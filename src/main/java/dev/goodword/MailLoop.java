package dev.goodword;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import dev.goodword.communication.MailWatch;
import dev.goodword.shared.DueWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.stereotype.Component;

/**
 * The outbox worker's own thread on every node: looks every quarter of a second whether
 * anything is due. The only place where the way of a message meets real time;
 * {@code goodword.mail.loop=off} leaves it to others to turn the worker.
 */
@Component
@Conditional(MailLoop.Wanted.class)
class MailLoop implements SmartLifecycle {

	/** The work of the communication module that talks to mail servers, by its names. */
	private static final Set<String> WORK = Set.of("messages", "staff-mail");

	private static final Logger log = LoggerFactory.getLogger(MailLoop.class);

	private static final long PAUSE_MILLIS = 250;

	private static final long LAST_MAIL_SECONDS = 20;

	private final List<DueWork> work;

	private final MailWatch watch;

	private @Nullable ScheduledExecutorService thread;

	MailLoop(List<DueWork> work, MailWatch watch) {
		this.watch = watch;
		this.work = work.stream().filter((part) -> drives(part)).toList();
	}

	/** Whether this thread does the work, so that nobody else has to. */
	static boolean drives(DueWork part) {
		return WORK.contains(part.name());
	}

	@Override
	public void start() {
		this.watch.expectTurns(true);
		this.thread = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread made = new Thread(task, "outbox");
			made.setDaemon(true);
			return made;
		});
		this.thread.scheduleWithFixedDelay(this::turn, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void turn() {
		this.work.forEach(MailLoop::runSafely);
	}

	/**
	 * What fails, as when the database or memory is away, ends neither the loop nor the
	 * turn of the rest.
	 */
	private static void runSafely(DueWork part) {
		try {
			part.runDue();
		}
		catch (Throwable ex) {
			log.warn("The outbox {} could not be looked after: {}", part.name(), ex.getClass().getName());
		}
	}

	/** Lets the mail in hand go out, then stops. */
	@Override
	public void stop() {
		ScheduledExecutorService running = this.thread;
		this.thread = null;
		this.watch.expectTurns(false);
		if (running == null) {
			return;
		}
		running.shutdown();
		try {
			if (!running.awaitTermination(LAST_MAIL_SECONDS, TimeUnit.SECONDS)) {
				running.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			running.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** On and off, true and false: YAML turns the former into the latter. */
	static class Wanted implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return context.getEnvironment().getProperty("goodword.mail.loop", Boolean.class, true);
		}

	}

}
