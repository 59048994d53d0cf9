package dev.goodword.communication.inbound;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A mail as it came over the line, sealed; kept before anybody looks at it. */
@Entity
@Table(name = "inbound_raw")
class InboundRaw {

	@Id
	@Column(name = "raw_id")
	private UUID id;

	private String mailbox;

	private long validity;

	private long uid;

	private byte[] hash;

	private byte[] content;

	private boolean whole;

	private Instant receivedAt;

	private @Nullable Instant readAt;

	private int tries;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected InboundRaw() {
	}

	/**
	 * One mail.
	 * @param sealed its bytes, sealed
	 * @param whole whether these are all
	 */
	InboundRaw(UUID id, String mailbox, Mailbox.Place place, byte[] hash, byte[] sealed, boolean whole, Instant now) {
		this.id = id;
		this.mailbox = mailbox;
		this.validity = place.validity();
		this.uid = place.uid();
		this.hash = hash;
		this.content = sealed;
		this.whole = whole;
		this.receivedAt = now;
	}

	/**
	 * Somebody begins to read it.
	 * @return how often that was tried before
	 */
	int begin() {
		return this.tries++;
	}

	void read(Instant now) {
		this.readAt = now;
	}

	boolean isRead() {
		return this.readAt != null;
	}

	UUID id() {
		return this.id;
	}

	byte[] sealed() {
		return this.content;
	}

	Instant receivedAt() {
		return this.receivedAt;
	}

	/** What the seal is bound to. */
	static String context(UUID id) {
		return "inbound_raw/" + id;
	}

}
