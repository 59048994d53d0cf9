package dev.goodword.desk.deciding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.decisions.Choice;
import dev.goodword.decisions.DecisionAnswer;
import org.jspecify.annotations.Nullable;

/**
 * An answer, as text from a form.
 *
 * @param choice which choice
 * @param words why, or what has to be known
 * @param holdUntil until when it rests, ISO
 */
record AnswerForm(@Nullable String choice, @Nullable String words, @Nullable String holdUntil) {

	/** The choice, if it is one. */
	Optional<Choice> chosen() {
		return Arrays.stream(Choice.values()).filter((one) -> one.name().equals(this.choice)).findFirst();
	}

	/** The answer, if there is a choice. */
	Optional<DecisionAnswer> answer() {
		return chosen().map((one) -> new DecisionAnswer(one, this.words, day()));
	}

	private @Nullable LocalDate day() {
		try {
			return LocalDate.parse(Objects.requireNonNullElse(this.holdUntil, "").strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
