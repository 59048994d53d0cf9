package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.goodword.AtOnce;
import dev.goodword.MovableClock;
import dev.goodword.RecordingMail;
import dev.goodword.SeededChance;
import dev.goodword.communication.pace.MailPace;
import dev.goodword.communication.pace.PaceSettings;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.Test;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;

/** One worker and what the rows it is given do to it. */
class MailWorkerTests {

	private static final MessageId FIRST = new MessageId(new UUID(5, 1));

	private static final MessageId SECOND = new MessageId(new UUID(5, 2));

	private static final MessageId THIRD = new MessageId(new UUID(5, 3));

	private final MovableClock clock = new MovableClock();

	private final Shift shift = new Shift();

	private final Given rows = new Given();

	private final MailWorker worker = new MailWorker(this.shift, this.rows, new OutboxDues(null),
			new MailPace(null, new PaceSettings(0, 0, Map.of())),
			new MailLine(new RecordingMail(), this.shift.breaker(), this.clock), null, new SeededChance(1), this.clock);

	@Test
	void givesBackAtOnceWhatSomebodyChangedMeanwhile() {
		this.rows.faults.put(FIRST, new OptimisticLockingFailureException("of a test"));
		assertThat(take(Lane.DECISION)).as("seen to").isEqualTo(2);
		assertThat(this.rows.fenced).as("the next one is not kept waiting").containsExactly(FIRST, SECOND);
		assertThat(this.rows.released).containsExactly(FIRST);
	}

	@Test
	void leavesWhatCannotBeHandledToTheEndOfItsLease() {
		this.rows.faults.put(FIRST, new IllegalStateException("of a test"));
		assertThat(take(Lane.DECISION)).isEqualTo(2);
		assertThat(this.rows.fenced).containsExactly(FIRST, SECOND);
		assertThat(this.rows.released).as("it would come again at once").isEmpty();
	}

	@Test
	void goesOnWhenNothingCanBeGivenBack() {
		this.rows.faults.put(FIRST, new OptimisticLockingFailureException("of a test"));
		this.rows.releases = false;
		assertThat(take(Lane.DECISION)).isEqualTo(2);
		assertThat(this.rows.fenced).containsExactly(FIRST, SECOND);
	}

	@Test
	void letsOthersTakeWhileItWaitsForTheLocksOfWhatMayNotLeave() {
		this.rows.stopping = () -> AtOnce.within(Duration.ofSeconds(10), () -> this.shift.inTurn(() -> "taken"));
		assertThat(take(Lane.DECISION)).isEqualTo(2);
		assertThat(this.rows.stopped).containsExactly(THIRD);
	}

	@Test
	void handsOverWhatItTookWhenTheRestCannotBeStopped() {
		this.rows.stopping = () -> {
			throw new PessimisticLockingFailureException("of a test");
		};
		assertThat(take(Lane.DECISION)).isEqualTo(2);
		assertThat(this.rows.fenced).containsExactly(FIRST, SECOND);
		assertThat(this.rows.stopped).isEmpty();
	}

	@Test
	void takesCodesWithoutStandingInLine() {
		List<Object> done = this.shift.inTurn(() -> AtOnce.within(Duration.ofSeconds(10), () -> take(Lane.SECURITY)));
		assertThat(done).containsExactly(2);
	}

	@Test
	void standsInLineForEverythingElse() throws Exception {
		CountDownLatch claimed = new CountDownLatch(1);
		this.rows.claiming = claimed::countDown;
		Thread other = new Thread(() -> take(Lane.INTERVIEW_CHANGE));
		boolean early = this.shift.inTurn(() -> {
			other.start();
			return isOver(claimed, 50);
		});
		assertThat(early).as("while another takes").isFalse();
		assertThat(isOver(claimed, 10_000)).isTrue();
		other.join();
	}

	private static boolean isOver(CountDownLatch latch, long millis) {
		try {
			return latch.await(millis, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private int take(Lane lane) {
		return this.worker.take(EnumSet.of(lane));
	}

	/** Two letters, of which none leaves in the end, and one that may not leave. */
	private static final class Given extends OutboxRows {

		private final Map<MessageId, RuntimeException> faults = new HashMap<>();

		private final List<MessageId> fenced = new ArrayList<>();

		private final List<MessageId> released = new ArrayList<>();

		private final List<MessageId> stopped = new ArrayList<>();

		private boolean releases = true;

		private Runnable claiming = () -> {
		};

		private Runnable stopping = this.claiming;

		Given() {
			super(null, null, null, null, null, null, null, null, null, null, null);
		}

		@Override
		Claim claim(Lane lane, UUID token, Instant now) {
			this.claiming.run();
			return new Claim(List.of(FIRST, SECOND), List.of(THIRD), now);
		}

		@Override
		void stop(Claim claim) {
			this.stopping.run();
			this.stopped.addAll(claim.stopped());
		}

		@Override
		Optional<OutgoingMail> fence(MessageId id, UUID token, Instant now) {
			this.fenced.add(id);
			RuntimeException fault = this.faults.get(id);
			if (fault != null) {
				throw fault;
			}
			return Optional.empty();
		}

		@Override
		void release(List<MessageId> taken, UUID token, Instant now) {
			if (!this.releases) {
				throw new IllegalStateException("of a test");
			}
			this.released.addAll(taken);
		}

		@Override
		void follow() {
			// nothing left
		}

	}

}
