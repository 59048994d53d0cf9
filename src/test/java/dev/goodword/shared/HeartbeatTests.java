package dev.goodword.shared;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeartbeatTests {

	private static final Duration AT_ONCE = Duration.ofMillis(1);

	private static final int PATIENCE_SECONDS = 20;

	private final Heartbeat heartbeat = new Heartbeat("a-name", AT_ONCE);

	@AfterEach
	void leaveNoThreadBehind() {
		this.heartbeat.end(Duration.ZERO);
	}

	@Test
	void takesOneTurnAfterTheOtherInAThreadThatKeepsNothingAlive() throws InterruptedException {
		CountDownLatch turns = new CountDownLatch(3);
		AtomicReference<Thread> seen = new AtomicReference<>();
		this.heartbeat.begin(() -> {
			seen.set(Thread.currentThread());
			turns.countDown();
		});
		assertThat(turns.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
		assertThat(seen.get().getName()).isEqualTo("a-name");
		assertThat(seen.get().isDaemon()).isTrue();
		assertThat(this.heartbeat.beats()).isTrue();
	}

	@Test
	void takesTurnsOfSeveralKindsBesideEachOther() throws InterruptedException {
		CountDownLatch together = new CountDownLatch(3);
		Set<String> names = ConcurrentHashMap.newKeySet();
		Runnable turn = () -> {
			names.add(Thread.currentThread().getName());
			together.countDown();
			awaitUninterrupted(together);
		};
		this.heartbeat.begin(List.of(turn, turn, turn));
		assertThat(together.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("none waits for another").isTrue();
		this.heartbeat.end(Duration.ofSeconds(PATIENCE_SECONDS));
		assertThat(names).containsExactlyInAnyOrder("a-name", "a-name-2", "a-name-3");
		assertThat(this.heartbeat.beats()).isFalse();
	}

	@Test
	void letsTheTurnInHandFinish() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch mayEnd = new CountDownLatch(1);
		AtomicBoolean finished = new AtomicBoolean();
		this.heartbeat.begin(() -> {
			begun.countDown();
			awaitUninterrupted(mayEnd);
			finished.set(mayEnd.getCount() == 0);
		});
		assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
		mayEnd.countDown();
		this.heartbeat.end(Duration.ofSeconds(PATIENCE_SECONDS));
		assertThat(finished).isTrue();
		assertThat(this.heartbeat.beats()).isFalse();
	}

	@Test
	void interruptsATurnThatTakesTooLong() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch interrupted = new CountDownLatch(1);
		this.heartbeat.begin(() -> {
			begun.countDown();
			if (!awaitUninterrupted(new CountDownLatch(1))) {
				interrupted.countDown();
			}
		});
		assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
		this.heartbeat.end(Duration.ZERO);
		assertThat(interrupted.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void canBeEndedBeforeItBegan() {
		this.heartbeat.end(Duration.ZERO);
		assertThat(this.heartbeat.beats()).isFalse();
	}

	private static boolean awaitUninterrupted(CountDownLatch latch) {
		try {
			latch.await();
			return true;
		}
		catch (InterruptedException ex) {
			return false;
		}
	}

}
