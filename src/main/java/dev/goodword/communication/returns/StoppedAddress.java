package dev.goodword.communication.returns;

import java.time.Instant;

import dev.goodword.questions.visitors.VisitorQuestionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One dead address. */
@Entity
@Table(name = "address_ledger")
class StoppedAddress {

	@Id
	private byte[] addressKey;

	private int code;

	private @Nullable String detail;

	private Instant stoppedAt;

	/** The question of a visitor with which it goes; null when it stays. */
	@Embedded
	private @Nullable VisitorQuestionId question;

	@NullUnmarked
	protected StoppedAddress() {
	}

	StoppedAddress(byte[] key, int code, @Nullable String status, @Nullable VisitorQuestionId question, Instant now) {
		this.addressKey = key;
		this.code = code;
		this.detail = status;
		this.stoppedAt = now;
		this.question = question;
	}

	/** It goes with no question. */
	void stay() {
		this.question = null;
	}

}
