package dev.goodword.complaints.improving;

import java.util.stream.Stream;

import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;

/**
 * What everybody reads of an improvement, in both languages.
 *
 * @param said what people told us
 * @param changed what we changed
 */
public record PublicChange(LocalizedText said, LocalizedText changed) {

	/** Every text of it. */
	public Stream<String> texts() {
		return LocaleTag.SPOKEN.stream()
			.flatMap((language) -> Stream.of(this.said.in(language), this.changed.in(language)));
	}

}
