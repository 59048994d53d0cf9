package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.MailUnreachable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection a worker keeps to the mail server. For one worker; whether the
 * server is worth a try is known to all of them together.
 */
class MailLine {

	private static final Logger log = LoggerFactory.getLogger(MailLine.class);

	private static final Duration IDLE = Duration.ofSeconds(30);

	private static final int MAILS_PER_CONNECTION = 100;

	private final MailTransport transport;

	private final Breaker breaker;

	private final InstantSource clock;

	private @Nullable MailConnection connection;

	private Circuit openedUnder = Circuit.CLOSED;

	private int carried;

	private Instant lastUsed = Instant.EPOCH;

	MailLine(MailTransport transport, Breaker breaker, InstantSource clock) {
		this.transport = transport;
		this.breaker = breaker;
		this.clock = clock;
	}

	/** Whether it may be used now; whoever is told so says afterwards what it found. */
	boolean mayTry(Instant now) {
		return this.breaker.admits(this, now);
	}

	/** It is not tried for now, by whoever was told that it may be. */
	void leave() {
		this.breaker.leave(this);
	}

	/**
	 * The connection, opened anew where need be; null when the server is out of reach.
	 */
	@Nullable MailConnection open() {
		Instant begun = this.clock.instant();
		Circuit circuit = this.breaker.circuit();
		if (circuit.isOpen() && !circuit.equals(this.openedUnder)) {
			hangUp();
		}
		if (this.connection == null && mayTry(begun)) {
			try {
				this.connection = this.transport.open();
				this.openedUnder = circuit;
				this.carried = 0;
			}
			catch (MailUnreachable ex) {
				failed(begun, ex.isAuthentication(), String.valueOf(ex.getMessage()));
			}
		}
		return this.connection;
	}

	/** It carried one mail, whatever became of that. */
	void carried(MailOutcome outcome, Instant now) {
		this.lastUsed = now;
		this.carried++;
		if (!outcome.connectionUsable() || this.carried >= MAILS_PER_CONNECTION) {
			hangUp();
		}
	}

	/** The server answers. */
	void works() {
		this.breaker.works(this);
	}

	/** A try has failed. */
	void failed(Instant begun, boolean refused, String reason) {
		hangUp();
		this.breaker.failed(this, begun, this.clock.instant(), refused);
		log.warn("Mail server out of reach ({} in a row): {}", this.breaker.circuit().failures(), reason);
	}

	/** Hangs up when it was not used for long. */
	void rest(Instant now) {
		if (this.connection != null && this.lastUsed.plus(IDLE).isBefore(now)) {
			hangUp();
		}
	}

	private void hangUp() {
		if (this.connection != null) {
			this.connection.close();
			this.connection = null;
		}
	}

}
