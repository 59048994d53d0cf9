package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.shared.MailOutcome;
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

/** One hand-over and what the server said, never changed afterwards. */
@Entity
@Table(name = "message_attempt")
class MessageAttempt {

	@Id
	@Column(name = "message_attempt_id")
	private UUID id;

	@Embedded
	private MessageId message;

	@Enumerated(EnumType.STRING)
	private MailOutcome.Kind outcome;

	private int code;

	private @Nullable String enhanced;

	private Instant begunAt;

	private Instant endedAt;

	private @Nullable String domain;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected MessageAttempt() {
	}

	/** What a hand-over came to. */
	MessageAttempt(UUID id, Settling.HandOver done) {
		this.id = id;
		this.message = done.message();
		this.outcome = done.outcome().kind();
		this.code = done.outcome().code();
		this.enhanced = done.outcome().enhanced();
		this.domain = done.domain();
		this.begunAt = done.begun();
		this.endedAt = done.at();
	}

}
