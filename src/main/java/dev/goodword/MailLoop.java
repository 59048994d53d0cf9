package dev.goodword;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.goodword.communication.MailWatch;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Heartbeat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.stereotype.Component;

/**
 * The outbox workers' own threads on every node: the first looks every quarter of a
 * second whether anything is due, the others whether it has much to do; mail to our own
 * people has one beside them, so that applicants' mail does not wait for it. The only
 * place where the way of a message meets real time; {@code goodword.mail.loop=off} leaves
 * it to others to turn the worker.
 */
@Component
@Conditional(MailLoop.Wanted.class)
class MailLoop implements SmartLifecycle {

	/** The work of the communication module that talks to mail servers, by its names. */
	private static final Set<String> WORK = Set.of(MailLoop.FIRST, "staff-mail");

	/** It alone finds out whether this node may send. */
	private static final String FIRST = "messages";

	private static final Logger log = LoggerFactory.getLogger(MailLoop.class);

	private static final Duration PAUSE = Duration.ofMillis(250);

	private static final Duration LAST_MAIL = Duration.ofSeconds(20);

	private final Heartbeat heartbeat = new Heartbeat("outbox", PAUSE);

	private final List<DueWork> work;

	private final MailWatch watch;

	private volatile boolean looked;

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
		this.watch.crew().rest(false);
		this.looked = false;
		List<Runnable> others = this.watch.crew().others();
		List<Runnable> turns = new ArrayList<>();
		turns.add(() -> turn(others.isEmpty()));
		if (!others.isEmpty()) {
			turns.add(this::turnOfTheRest);
		}
		others.forEach((other) -> turns.add(() -> besideSafely(other)));
		this.heartbeat.begin(turns);
	}

	/** Where one connection is all there is, one thread does everything. */
	private void turn(boolean alone) {
		this.work.stream().filter((part) -> alone || part.name().equals(FIRST)).forEach(MailLoop::runSafely);
		this.looked = true;
	}

	private void turnOfTheRest() {
		if (this.looked) {
			this.work.stream().filter((part) -> !part.name().equals(FIRST)).forEach(MailLoop::runSafely);
		}
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

	private static void besideSafely(Runnable other) {
		try {
			other.run();
		}
		catch (Throwable ex) {
			log.warn("A worker beside the first could not go on: {}", ex.getClass().getName());
		}
	}

	/**
	 * Lets the mails in hand go out, gives back what else was taken, then stops.
	 */
	@Override
	public void stop() {
		this.watch.expectTurns(false);
		this.watch.crew().rest(true);
		this.heartbeat.end(LAST_MAIL);
	}

	@Override
	public boolean isRunning() {
		return this.heartbeat.beats();
	}

	/** On and off, true and false: YAML turns the former into the latter. */
	static class Wanted implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return context.getEnvironment().getProperty("goodword.mail.loop", Boolean.class, true);
		}

	}

}
