package dev.goodword.webhooks;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * A lane for each subscriber that is told at this moment: whoever is slow is waited for
 * on its own lane only. Without threads, as in tests, all drive on the caller's.
 */
@Component
class Lanes implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Lanes.class);

	private static final Duration IDLE = Duration.ofSeconds(30);

	private final Set<SubscriptionId> taken = ConcurrentHashMap.newKeySet();

	private final boolean threads;

	private final ThreadPoolExecutor lanes;

	Lanes(WebhookSettings settings) {
		this.threads = settings.loop();
		this.lanes = new ThreadPoolExecutor(0, settings.lanes(), IDLE.toSeconds(), TimeUnit.SECONDS,
				new SynchronousQueue<>(), (round) -> {
					Thread made = new Thread(round, "webhooks");
					made.setDaemon(true);
					return made;
				});
	}

	/**
	 * Has a round driven, unless one for the same subscriber is under way or all lanes
	 * are taken.
	 * @return how many pieces were done before this returns
	 */
	int drive(SubscriptionId id, IntSupplier round) {
		if (!this.threads) {
			return round.getAsInt();
		}
		if (this.taken.add(id)) {
			begin(id, round);
		}
		return 0;
	}

	private void begin(SubscriptionId id, IntSupplier round) {
		try {
			this.lanes.execute(() -> {
				try {
					log.debug("Webhook {} was told {} times", id, round.getAsInt());
				}
				catch (VirtualMachineError | RuntimeException ex) {
					log.warn("Webhook {} could not be told: {}", id, ex.getClass().getName());
				}
				finally {
					this.taken.remove(id);
				}
			});
		}
		catch (RejectedExecutionException ex) {
			this.taken.remove(id);
		}
	}

	@Override
	public void destroy() {
		this.lanes.shutdownNow();
	}

}
