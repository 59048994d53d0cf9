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

/** A mail the product sent to itself. */
@Entity
@Table(name = "mail_canary")
class Canary {

	@Id
	@Column(name = "canary_id")
	private UUID id;

	private Instant sentAt;

	private @Nullable Instant returnedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Canary() {
	}

	Canary(UUID id, Instant now) {
		this.id = id;
		this.sentAt = now;
	}

	/** It came in; what comes later are repetitions. */
	void returned(Instant now) {
		if (this.returnedAt == null) {
			this.returnedAt = now;
		}
	}

	Instant sentAt() {
		return this.sentAt;
	}

	@Nullable Instant returnedAt() {
		return this.returnedAt;
	}

}
