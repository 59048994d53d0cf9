package dev.goodword.desk.batch;

import java.util.Objects;
import java.util.regex.Pattern;

import dev.goodword.applications.bulk.BatchSummary;
import dev.goodword.applications.bulk.BatchWords;
import org.jspecify.annotations.Nullable;

/**
 * Why, for everybody who gets no words of their own.
 *
 * @param version the version of the decision when the person looked; null for a new one
 * @param reason the code of the reason
 * @param internal more on it for colleagues
 * @param en the words for those who read English
 * @param zh the words for those who read Chinese
 */
record WordsForm(@Nullable Integer version, @Nullable String reason, @Nullable String internal, @Nullable String en,
		@Nullable String zh) {

	private static final Pattern AROUND = Pattern.compile("(?U)^\\s+|\\s+$");

	static WordsForm of(BatchSummary batch) {
		BatchWords words = batch.words();
		return new WordsForm(batch.version(), words.reasonCode(), words.internalReason(), words.en(), words.zhHans());
	}

	BatchWords words() {
		return new BatchWords(typed(this.reason), typed(this.internal), typed(this.en), typed(this.zh));
	}

	int seenVersion() {
		return Objects.requireNonNullElse(this.version, -1);
	}

	/** What was typed, without spaces around it; null for nothing. */
	static @Nullable String typed(@Nullable String text) {
		String stripped = AROUND.matcher(Objects.requireNonNullElse(text, "")).replaceAll("");
		return stripped.isEmpty() ? null : stripped;
	}

}
