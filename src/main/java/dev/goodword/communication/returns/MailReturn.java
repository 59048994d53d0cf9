package dev.goodword.communication.returns;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.bounces.AnswerKind;
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

/** One mail that came back, until somebody has seen to it. */
@Entity
@Table(name = "mail_return")
class MailReturn {

	@Id
	@Column(name = "return_id")
	private UUID id;

	private byte[] addressKey;

	private @Nullable UUID messageId;

	@Embedded
	private @Nullable JobApplicationId application;

	@Embedded
	private CandidateId candidate;

	@Enumerated(EnumType.STRING)
	private AnswerKind kind;

	private @Nullable String status;

	private Instant happenedAt;

	private @Nullable Instant settledAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected MailReturn() {
	}

	MailReturn(UUID id, byte[] addressKey, Returned what, AnswerKind kind, @Nullable String status, Instant now) {
		this.id = id;
		this.addressKey = addressKey;
		this.messageId = (what.message() != null) ? what.message().value() : null;
		this.application = what.application();
		this.candidate = what.candidate();
		this.kind = kind;
		this.status = status;
		this.happenedAt = now;
	}

	void settle(Instant now) {
		this.settledAt = now;
	}

	AnswerKind kind() {
		return this.kind;
	}

	CandidateId candidate() {
		return this.candidate;
	}

	OpenReturn view() {
		return new OpenReturn(this.id, this.application, this.candidate, this.kind, this.status, this.happenedAt);
	}

}
