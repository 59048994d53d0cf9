package dev.goodword.communication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.MovableClock;
import dev.goodword.RecordingMail;
import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The one connection a worker keeps. */
class MailLineTests {

	private static final MailOutcome TAKEN = RecordingMail.ACCEPTED;

	private final MovableClock clock = new MovableClock();

	private final Breaker breaker = new Breaker();

	private final Counting transport = new Counting();

	private final MailLine line = new MailLine(this.transport, this.breaker, this.clock);

	@Test
	void keepsAConnectionForAHundredMails() {
		for (int mail = 0; mail < 100; mail++) {
			assertThat(this.line.open()).isNotNull();
			this.line.carried(TAKEN, this.clock.instant());
		}
		assertThat(this.transport.opened).hasSize(1);
		assertThat(this.transport.closed).isEqualTo(1);
		this.line.open();
		assertThat(this.transport.opened).hasSize(2);
	}

	@Test
	void hangsUpAfterAWhileInWhichNothingWasSent() {
		this.line.open();
		this.line.carried(TAKEN, this.clock.instant());
		this.line.rest(this.clock.instant().plusSeconds(30));
		assertThat(this.transport.closed).isZero();
		this.line.rest(this.clock.instant().plusSeconds(31));
		assertThat(this.transport.closed).isEqualTo(1);
	}

	@Test
	void hangsUpWhatCannotCarryTheNext() {
		this.line.open();
		this.line.carried(new MailOutcome(MailOutcome.Kind.DEFERRED, 421, null, null, false), this.clock.instant());
		assertThat(this.transport.closed).isEqualTo(1);
	}

	@Test
	void triesOneNewConnectionWhenTheServerWasLost() {
		MailLine other = new MailLine(this.transport, this.breaker, this.clock);
		other.open();
		this.transport.refuses = true;
		for (int failure = 0; failure < 5; failure++) {
			assertThat(this.line.open()).isNull();
			this.clock.moveBy(Duration.ofSeconds(2));
		}
		assertThat(this.breaker.circuit().isOpen()).isTrue();
		this.clock.moveBy(Duration.ofMinutes(1));
		this.transport.refuses = false;
		assertThat(other.mayTry(this.clock.instant())).isTrue();
		assertThat(this.line.mayTry(this.clock.instant())).isFalse();
		assertThat(this.line.open()).as("while the other one tries").isNull();

		MailConnection kept = this.transport.opened.get(0);
		assertThat(other.open()).as("what was kept from before proves nothing").isNotNull().isNotSameAs(kept);
		assertThat(other.open()).as("and one is enough").isSameAs(this.transport.opened.get(1));
		other.works();
		assertThat(this.line.open()).isNotNull();
		assertThat(this.breaker.circuit()).isEqualTo(Circuit.CLOSED);
	}

	@Test
	void remembersThatOurNameIsRefused() {
		this.transport.refuses = true;
		this.transport.ourName = true;
		assertThat(this.line.open()).isNull();
		assertThat(this.breaker.circuit().signInRefused()).isTrue();
	}

	/** Counts what is opened and closed. */
	private static final class Counting implements MailTransport {

		private final List<MailConnection> opened = new ArrayList<>();

		private int closed;

		private boolean refuses;

		private boolean ourName;

		@Override
		public boolean isConfigured() {
			return true;
		}

		@Override
		public MailConnection open() throws MailUnreachable {
			if (this.refuses) {
				throw new MailUnreachable("of a test", this.ourName, null);
			}
			MailConnection connection = new Kept();
			this.opened.add(connection);
			return connection;
		}

		/** Takes everything. */
		private final class Kept implements MailConnection {

			@Override
			public MailOutcome send(OutgoingMail mail) {
				return TAKEN;
			}

			@Override
			public void close() {
				Counting.this.closed++;
			}

		}

	}

}
