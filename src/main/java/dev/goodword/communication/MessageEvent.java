package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One change of state, never changed afterwards: the proof of what happened when. */
@Entity
@Table(name = "message_event")
class MessageEvent {

	@Id
	@Column(name = "message_event_id")
	private UUID id;

	@Embedded
	private MessageId message;

	@Enumerated(EnumType.STRING)
	private MessageState state;

	private @Nullable String reason;

	private Instant happenedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected MessageEvent() {
	}

	MessageEvent(UUID id, Message message, Instant now) {
		this.id = id;
		this.message = message.id();
		this.state = message.state();
		this.reason = message.reason();
		this.happenedAt = now;
	}

	MessageState state() {
		return this.state;
	}

}
