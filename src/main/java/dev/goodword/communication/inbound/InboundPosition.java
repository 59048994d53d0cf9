package dev.goodword.communication.inbound;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Up to where a mailbox was read. */
@Entity
@Table(name = "inbound_position")
class InboundPosition {

	@Id
	private String mailbox;

	private long validity;

	private long lastUid;

	private Instant lookedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected InboundPosition() {
	}

	InboundPosition(String mailbox, Mailbox.Place place, Instant now) {
		this.mailbox = mailbox;
		goTo(place, now);
	}

	final void goTo(Mailbox.Place place, Instant now) {
		this.validity = place.validity();
		this.lastUid = place.uid();
		this.lookedAt = now;
	}

	Mailbox.Place place() {
		return new Mailbox.Place(this.validity, this.lastUid);
	}

}
