package dev.goodword.desk.application;

import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.applications.Ending;
import org.jspecify.annotations.Nullable;

/**
 * Why it does not go further, for colleagues and for the candidate.
 *
 * @param version the version of the application when the person looked
 * @param reason the code of the internal reason
 * @param internal more on it for colleagues; never shown to the candidate
 * @param text the reason in words for the candidate, before an interview
 * @param strength what we valued, after an interview
 * @param point what decided it, after an interview
 */
record DeclineForm(int version, @Nullable String reason, @Nullable String internal, @Nullable String text,
		@Nullable String strength, @Nullable String point) {

	static DeclineForm empty(int version) {
		return new DeclineForm(version, null, null, null, null, null);
	}

	DeclineForm at(int seen) {
		return new DeclineForm(seen, this.reason, this.internal, this.text, this.strength, this.point);
	}

	Ending ending() {
		return new Ending(this.version, Objects.requireNonNullElse(this.reason, ""), MoveForm.typed(this.internal),
				MoveForm.typed(this.text), MoveForm.typed(this.strength), MoveForm.typed(this.point));
	}

	/** The fields whose words the candidate reads. */
	Stream<String> fieldsForCandidate() {
		return Stream.of("text", "strength", "point");
	}

	/** What was typed into a field of {@link #fieldsForCandidate()}. */
	String typed(String field) {
		String typed = switch (field) {
			case "text" -> this.text;
			case "strength" -> this.strength;
			default -> this.point;
		};
		return Objects.requireNonNullElse(typed, "");
	}

}
