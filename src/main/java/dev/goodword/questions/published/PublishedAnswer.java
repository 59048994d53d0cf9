package dev.goodword.questions.published;

import java.time.Instant;

import dev.goodword.positions.PositionId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A published answer: which of its versions stands. */
@Entity
@Table(name = "published_answer")
class PublishedAnswer {

	@EmbeddedId
	private PublishedAnswerId id;

	@Embedded
	private PositionId position;

	@Column(name = "current_no")
	private int current;

	private @Nullable Instant withdrawnAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected PublishedAnswer() {
	}

	PublishedAnswer(PublishedAnswerId id, PositionId position) {
		this.id = id;
		this.position = position;
		this.current = 1;
	}

	/** Has the next version stand. */
	int next() {
		return ++this.current;
	}

	void withdraw(Instant now) {
		this.withdrawnAt = now;
	}

	boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

	PublishedAnswerId id() {
		return this.id;
	}

	PositionId position() {
		return this.position;
	}

	PublishedRef ref() {
		return new PublishedRef(this.id, this.current);
	}

	StandingAnswer view(PublishedText text) {
		return new StandingAnswer(this.id, this.position, this.current, text.words(), text.writtenAt(), isWithdrawn());
	}

}
