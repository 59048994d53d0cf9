package dev.goodword.applications.bulk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.positions.Pause;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Why, in the words for everybody who gets none of their own.
 *
 * @param reasonCode a code of the catalogue; of closing reasons when a position is closed
 * @param internalReason why, for colleagues
 * @param en what those read who read English
 * @param zhHans what those read who read Chinese
 */
public record BatchWords(@Nullable String reasonCode, @Nullable String internalReason, @Nullable String en,
		@Nullable String zhHans) {

	/** Nothing was chosen yet. */
	static final BatchWords NONE = new BatchWords(null, null, null, null);

	/** The words in a language; null when there are none. */
	public @Nullable String in(LocaleTag language) {
		return language.isChinese() ? this.zhHans : this.en;
	}

	/** Whether a reason was chosen. */
	public boolean isChosen() {
		return this.reasonCode != null;
	}

	/** The pause these words give the reason of; they are written in both languages. */
	Pause pause(LocalDate reviewOn) {
		return new Pause(new LocalizedText(Objects.requireNonNull(this.en), Objects.requireNonNull(this.zhHans)),
				reviewOn);
	}

	Stream<String> forCandidates() {
		return Stream.of(this.en, this.zhHans).flatMap(Stream::ofNullable);
	}

}
