package dev.goodword.communication.inbound;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How reading one mailbox goes. */
@Entity
@Table(name = "inbound_standing")
class InboundStanding {

	/** A look that found nothing is noted this often. */
	private static final Duration NOTED = Duration.ofMinutes(5);

	@Id
	private String mailbox;

	private Instant lookedAt;

	private @Nullable Instant arrivedAt;

	private @Nullable Instant awaySince;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected InboundStanding() {
	}

	InboundStanding(String mailbox, Instant now) {
		this.mailbox = mailbox;
		this.lookedAt = now;
	}

	/** It was read. */
	void read(boolean anything, Instant now) {
		if (anything) {
			this.arrivedAt = now;
		}
		if (anything || this.awaySince != null || !this.lookedAt.plus(NOTED).isAfter(now)) {
			this.lookedAt = now;
		}
		this.awaySince = null;
	}

	/** It could not be read. */
	void away(Instant now) {
		if (this.awaySince == null) {
			this.awaySince = now;
		}
	}

	MailboxStanding view() {
		boolean never = this.awaySince != null && !this.lookedAt.isBefore(this.awaySince);
		return new MailboxStanding(this.mailbox, never ? null : this.lookedAt, this.arrivedAt, this.awaySince);
	}

}
