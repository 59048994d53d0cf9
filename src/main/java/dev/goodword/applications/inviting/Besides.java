package dev.goodword.applications.inviting;

import java.time.LocalDate;
import java.util.stream.Stream;

import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen for one person besides the end.
 *
 * @param kind what is asked; null for nothing
 * @param target the position to carry the application over to
 * @param reason what we remember of them, in their language
 * @param area where something may open
 * @param months for how long they may be written to
 * @param until the day until which the application is kept
 */
public record Besides(@Nullable EndQuestionKind kind, @Nullable PositionId target, @Nullable String reason,
		@Nullable String area, @Nullable Integer months, @Nullable LocalDate until) {

	/** Nothing is asked. */
	public static final Besides NOTHING = new Besides(null, null, null, null, null, null);

	/** The position it would be carried over to; null for none. */
	public @Nullable PositionId carryTo() {
		return (this.kind == EndQuestionKind.MOVE) ? this.target : null;
	}

	/** Until when the application is kept; null for not at all. */
	public @Nullable LocalDate keepUntil() {
		return (this.kind == EndQuestionKind.KEEP) ? this.until : null;
	}

	/** The words the candidate reads. */
	public Stream<String> forCandidate() {
		return (this.kind == EndQuestionKind.POOL) ? Stream.of(this.reason, this.area).flatMap(Stream::ofNullable)
				: Stream.empty();
	}

}
