package dev.goodword.webhooks;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A subscriber that is slow holds up nobody but itself. */
class LanesTests {

	private static final SubscriptionId SLOW = new SubscriptionId(new UUID(0, 1));

	private static final SubscriptionId FAST = new SubscriptionId(new UUID(0, 2));

	private static final SubscriptionId THIRD = new SubscriptionId(new UUID(0, 3));

	@Test
	void nobodyWaitsForTheSlow() throws InterruptedException {
		Lanes lanes = new Lanes(settings(true, 2));
		CountDownLatch over = new CountDownLatch(1);
		CountDownLatch fast = new CountDownLatch(1);
		AtomicInteger rounds = new AtomicInteger();
		lanes.drive(SLOW, () -> waitFor(over, rounds));
		lanes.drive(FAST, () -> {
			fast.countDown();
			return 1;
		});
		assertThat(fast.await(10, TimeUnit.SECONDS)).isTrue();
		lanes.drive(SLOW, () -> waitFor(over, rounds));
		over.countDown();
		lanes.destroy();
		assertThat(rounds).as("rounds of the slow one at a time").hasValueLessThan(2);
	}

	@Test
	void takesNoMoreThanItHasLanes() throws InterruptedException {
		Lanes lanes = new Lanes(settings(true, 1));
		CountDownLatch over = new CountDownLatch(1);
		CountDownLatch begun = new CountDownLatch(1);
		lanes.drive(SLOW, () -> {
			begun.countDown();
			return waitFor(over, new AtomicInteger());
		});
		assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
		AtomicInteger rounds = new AtomicInteger();
		assertThat(lanes.drive(THIRD, rounds::incrementAndGet)).isZero();
		over.countDown();
		assertThat(rounds).hasValue(0);
		lanes.destroy();
	}

	@Test
	void aRoundThatFailsGivesItsLaneBack() throws InterruptedException {
		Lanes lanes = new Lanes(settings(true, 4));
		CountDownLatch second = new CountDownLatch(1);
		lanes.drive(FAST, () -> {
			throw new IllegalStateException("on purpose");
		});
		for (int i = 0; i < 1000 && second.getCount() > 0; i++) {
			lanes.drive(FAST, () -> {
				second.countDown();
				return 1;
			});
			second.await(10, TimeUnit.MILLISECONDS);
		}
		assertThat(second.getCount()).isZero();
		lanes.destroy();
	}

	@Test
	void withoutThreadsTheCallerDrives() {
		Lanes lanes = new Lanes(settings(false, 1));
		assertThat(lanes.drive(SLOW, () -> 7)).isEqualTo(7);
		lanes.destroy();
	}

	static WebhookSettings settings(boolean loop, int lanes) {
		return new WebhookSettings(loop, lanes, 10, Duration.ofHours(24), Duration.ofDays(30));
	}

	private static int waitFor(CountDownLatch over, AtomicInteger rounds) {
		rounds.incrementAndGet();
		try {
			over.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return 1;
	}

}
