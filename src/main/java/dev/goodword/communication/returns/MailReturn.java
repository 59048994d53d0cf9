package dev.goodword.communication.returns;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.bounces.AnswerKind;
import dev.goodword.questions.visitors.VisitorQuestionId;
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
	private @Nullable CandidateId candidate;

	/** The question of a visitor with which it goes; null for a candidate's mail. */
	@Embedded
	private @Nullable VisitorQuestionId question;

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
		this.messageId = what.mail();
		this.application = what.application();
		this.candidate = what.candidate();
		this.question = what.question();
		this.kind = kind;
		this.status = status;
		this.happenedAt = now;
	}

	void settle(Instant now) {
		this.settledAt = now;
	}

	/** Whether it is about a candidate and nobody has seen to it. */
	boolean isOpenOfCandidate() {
		return this.settledAt == null && this.question == null;
	}

	AnswerKind kind() {
		return this.kind;
	}

	@Nullable CandidateId candidate() {
		return this.candidate;
	}

	@Nullable VisitorQuestionId question() {
		return this.question;
	}

	/** As a candidate's mail that came back. */
	OpenReturn view() {
		return new OpenReturn(this.id, this.application, Objects.requireNonNull(this.candidate), this.kind, this.status,
				this.happenedAt);
	}

	/** Why it came back, and when we heard of it. */
	VisitorReach.Back back() {
		return new VisitorReach.Back(this.kind, this.status, this.happenedAt);
	}

}
