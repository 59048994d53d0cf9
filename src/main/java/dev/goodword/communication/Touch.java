package dev.goodword.communication;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
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

/** One thing the candidate could see from that moment on; never changed afterwards. */
@Entity
@Table(name = "touch")
class Touch {

	@Id
	@Column(name = "touch_id")
	private UUID id;

	@Embedded
	private JobApplicationId application;

	@Embedded
	private MessageId message;

	@Enumerated(EnumType.STRING)
	private MessageKind kind;

	private Instant visibleAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Touch() {
	}

	/** Of a message about an application. */
	Touch(UUID id, Message message, Instant visibleAt) {
		this.id = id;
		this.application = Objects.requireNonNull(message.application());
		this.message = message.id();
		this.kind = message.kind();
		this.visibleAt = visibleAt;
	}

}
