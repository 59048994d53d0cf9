package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.communication.DeliveryPolicy.Counter;
import dev.goodword.communication.DeliveryPolicy.Past;
import dev.goodword.shared.MailOutcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each kind of failure is counted apart, and the last answer is kept. */
class TriesTests {

	private static final Instant DEADLINE = Instant.parse("2026-11-30T10:00:00Z");

	private static final Instant EXPIRES = Instant.parse("2026-12-30T10:00:00Z");

	private final Tries tries = new Tries();

	@Test
	void beginsWithNothing() {
		assertThat(past()).isEqualTo(new Past(MessageKind.RECEIVED, 0, 0, 0, DEADLINE, EXPIRES));
		assertThat(this.tries.lastAnswer()).isNull();
		assertThat(this.tries.lastCode()).isNull();
	}

	@Test
	void countsEachKindApart() {
		this.tries.count(Counter.DEFERRALS, null);
		this.tries.count(Counter.DEFERRALS, null);
		this.tries.count(Counter.FULL_MAILBOXES, null);
		this.tries.count(Counter.DOUBTS, null);
		this.tries.count(null, null);
		assertThat(past()).isEqualTo(new Past(MessageKind.RECEIVED, 2, 1, 1, DEADLINE, EXPIRES));
	}

	@Test
	void keepsTheLastAnswerWhenLaterTriesGetNone() {
		this.tries.count(Counter.DEFERRALS, new MailOutcome(MailOutcome.Kind.DEFERRED, 450, "4.2.0", "wait", true));
		this.tries.count(null, new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "gone", true));
		this.tries.count(Counter.DOUBTS, null);
		assertThat(this.tries.lastCode()).isEqualTo(550);
		assertThat(this.tries.lastAnswer())
			.isEqualTo(new MailOutcome(MailOutcome.Kind.FAILED, 550, null, "gone", true));
	}

	private Past past() {
		return this.tries.past(MessageKind.RECEIVED, DEADLINE, EXPIRES);
	}

}
