package dev.goodword.communication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.MovableClock;
import dev.goodword.RecordingMail;
import dev.goodword.SeededChance;
import dev.goodword.communication.pace.MailPace;
import dev.goodword.communication.pace.PaceSettings;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.Test;

import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;

/** One worker and what the rows it is given do to it. */
class MailWorkerTests {

	private static final MessageId FIRST = new MessageId(new UUID(5, 1));

	private static final MessageId SECOND = new MessageId(new UUID(5, 2));

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

	private int take(Lane lane) {
		return this.worker.take(EnumSet.of(lane));
	}

	/** Two letters, of which none leaves in the end. */
	private static final class Given extends OutboxRows {

		private final Map<MessageId, RuntimeException> faults = new HashMap<>();

		private final List<MessageId> fenced = new ArrayList<>();

		private final List<MessageId> released = new ArrayList<>();

		private boolean releases = true;

		Given() {
			super(null, null, null, null, null, null, null, null, null, null, null);
		}

		@Override
		List<MessageId> claim(Lane lane, UUID token, Instant now) {
			return List.of(FIRST, SECOND);
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
