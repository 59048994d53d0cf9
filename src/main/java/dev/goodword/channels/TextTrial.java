package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.shared.Delivered;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The last test text: asked for by a person, handed over by a worker, settled with what
 * the provider answered.
 *
 * @param to the sealed number; null once the text left
 * @param language of the words
 * @param askedAt null when none was ever asked for
 * @param handedAt when it left
 * @param kind what is known of it
 * @param code the code of the answer
 * @param detail the provider's words, or why there was no answer
 * @param at when that was known
 */
@SuppressWarnings("ArrayRecordComponent") // a column on its way to its row
@Embeddable
record TextTrial(@Column(name = "trial_to") byte @Nullable [] to,
		@Column(name = "trial_language") @Nullable String language,
		@Column(name = "trial_asked_at") @Nullable Instant askedAt,
		@Column(name = "trial_handed_at") @Nullable Instant handedAt,
		@Column(name = "trial_kind") @Enumerated(EnumType.STRING) Delivered.@Nullable Kind kind,
		@Column(name = "trial_code") @Nullable Integer code, @Column(name = "trial_detail") @Nullable String detail,
		@Column(name = "trial_at") @Nullable Instant at) {

	static final TextTrial NONE = new TextTrial(null, null, null, null, null, null, null, null);

	/** One text a minute is enough to try. */
	private static final Duration PAUSE = Duration.ofMinutes(1);

	/** Nobody looks for an older one any more. */
	private static final Duration WORTH = Duration.ofMinutes(10);

	/** A worker that died in the middle left its mark this long ago. */
	private static final Duration LOST = Duration.ofMinutes(5);

	static TextTrial asked(byte[] to, String language, Instant now) {
		return new TextTrial(to, language, now, null, null, null, null, null);
	}

	/** It leaves: of the number nothing stays. */
	TextTrial handed(Instant now) {
		return new TextTrial(null, this.language, this.askedAt, now, null, null, null, null);
	}

	TextTrial settled(Delivered outcome, Instant now) {
		return new TextTrial(null, this.language, this.askedAt, this.handedAt, outcome.kind(), outcome.code(),
				outcome.detail(), now);
	}

	/** Whether it waits for a worker. */
	boolean waits() {
		return this.to != null;
	}

	/** Whether nobody knows yet what came of it. */
	boolean isOpen() {
		return this.askedAt != null && this.kind == null;
	}

	/** Whether the provider took it. */
	boolean isTaken() {
		return this.kind == Delivered.Kind.ACCEPTED;
	}

	boolean isLate(Instant now) {
		return this.askedAt != null && !now.isBefore(this.askedAt.plus(WORTH));
	}

	/** Whether whoever handed it over never came back. */
	boolean isLost(Instant now) {
		return isOpen() && this.handedAt != null && !now.isBefore(this.handedAt.plus(LOST));
	}

	/** Whether another may be asked for. */
	boolean mayFollow(Instant now) {
		return !isOpen() && (this.askedAt == null || !now.isBefore(this.askedAt.plus(PAUSE)));
	}

	/** When a worker has to look at it; null when it need not. */
	@Nullable Instant due() {
		if (!isOpen()) {
			return null;
		}
		return (this.handedAt != null) ? this.handedAt.plus(LOST) : this.askedAt;
	}

}
