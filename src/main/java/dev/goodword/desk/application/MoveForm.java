package dev.goodword.desk.application;

import java.util.Objects;
import java.util.regex.Pattern;

import dev.goodword.applications.Move;
import dev.goodword.positions.StageId;
import org.jspecify.annotations.Nullable;

/**
 * Where an application shall go, and what is said about it.
 *
 * @param to the wanted stage
 * @param version the version of the application when the person looked
 * @param words what convinced the team, for the candidate
 * @param reason why a step is left out, or why nothing is said; for colleagues
 * @param silent whether the candidate is told nothing
 */
record MoveForm(@Nullable String to, int version, @Nullable String words, @Nullable String reason,
		@Nullable Boolean silent) {

	private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

	static MoveForm empty(@Nullable String to, int version) {
		return new MoveForm(to, version, null, null, null);
	}

	MoveForm at(int seen) {
		return new MoveForm(this.to, seen, this.words, this.reason, this.silent);
	}

	boolean isSilent() {
		return Boolean.TRUE.equals(this.silent);
	}

	Move move(StageId stage) {
		return new Move(stage, this.version, typed(this.reason), isSilent(), typed(this.words));
	}

	/** What was typed, without spaces of any width around it; null for nothing. */
	static @Nullable String typed(@Nullable String text) {
		String stripped = AROUND.matcher(Objects.requireNonNullElse(text, "")).replaceAll("");
		return stripped.isEmpty() ? null : stripped;
	}

}
