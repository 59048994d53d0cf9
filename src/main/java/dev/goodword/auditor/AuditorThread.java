package dev.goodword.auditor;

import java.time.Duration;

import dev.goodword.shared.Heartbeat;
import dev.goodword.shared.ShiftedTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.stereotype.Component;

/**
 * The auditor's own thread: it goes on when the scheduler of everything else stands
 * still. {@code goodword.auditor.loop=off} leaves it to others to look.
 */
@Component
@Conditional(AuditorThread.Wanted.class)
class AuditorThread implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(AuditorThread.class);

	private final Heartbeat heartbeat = new Heartbeat("auditor", Duration.ofSeconds(5));

	private final Auditor auditor;

	private final SilenceWatch watch;

	private final ShiftedTime time;

	AuditorThread(Auditor auditor, SilenceWatch watch, ShiftedTime time) {
		this.auditor = auditor;
		this.watch = watch;
		this.time = time;
	}

	@Override
	public void start() {
		this.watch.begin();
		this.heartbeat.begin(this::turn);
	}

	/**
	 * A look that fails, as when the database is away, does not end the watch. While a
	 * past is told there is no present to look at.
	 */
	private void turn() {
		if (this.time.shift().isNegative()) {
			return;
		}
		try {
			this.auditor.lookIfDue();
			this.watch.latest();
		}
		catch (Throwable ex) {
			log.warn("The auditor could not look: {}", ex.getClass().getName());
		}
	}

	@Override
	public void stop() {
		this.heartbeat.end(Duration.ZERO);
	}

	@Override
	public boolean isRunning() {
		return this.heartbeat.beats();
	}

	/** On and off, true and false: YAML turns the former into the latter. */
	static class Wanted implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return context.getEnvironment().getProperty("goodword.auditor.loop", Boolean.class, true);
		}

	}

}
