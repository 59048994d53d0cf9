package dev.goodword.webhooks;

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
 * The courier's own thread on every node: no other work waits for what outside hosts do,
 * and it waits for none. {@code goodword.webhooks.loop=off} leaves it to others.
 */
@Component
@Conditional(CourierThread.Wanted.class)
class CourierThread implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(CourierThread.class);

	private static final Duration LAST_CALL = Duration.ofSeconds(5);

	private final Heartbeat heartbeat = new Heartbeat("webhooks-turn", Duration.ofSeconds(1));

	private final Courier courier;

	private final ShiftedTime time;

	CourierThread(Courier courier, ShiftedTime time) {
		this.courier = courier;
		this.time = time;
	}

	@Override
	public void start() {
		this.heartbeat.begin(this::turn);
	}

	/** While a past is told, nobody outside hears of it. */
	private void turn() {
		if (this.time.shift().isNegative()) {
			return;
		}
		try {
			this.courier.runDue();
		}
		catch (Throwable ex) {
			log.warn("Webhooks could not be looked after: {}", ex.getClass().getName());
		}
	}

	@Override
	public void stop() {
		this.heartbeat.end(LAST_CALL);
	}

	@Override
	public boolean isRunning() {
		return this.heartbeat.beats();
	}

	/** On and off, true and false: YAML turns the former into the latter. */
	static class Wanted implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return context.getEnvironment().getProperty("goodword.webhooks.loop", Boolean.class, true);
		}

	}

}
