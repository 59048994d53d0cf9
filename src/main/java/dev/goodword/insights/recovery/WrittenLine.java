package dev.goodword.insights.recovery;

import java.util.List;
import java.util.Objects;

import dev.goodword.insights.recovery.RecoveryAnswers.Letters;
import dev.goodword.shared.DateWords;

import org.springframework.context.MessageSource;

/**
 * A letter on the page.
 *
 * @param fate when it was written, and what became of it
 */
record WrittenLine(String text, String fate) {

	/** All about one case, the oldest first. */
	static List<WrittenLine> all(Letters letters, DateWords dates, MessageSource texts) {
		return letters.all()
			.stream()
			.map((letter) -> new WrittenLine(letter.text(),
					Objects.requireNonNull(texts.getMessage("recovery.letter." + letters.fate(letter),
							new Object[] { dates.dateTime(letter.at()).text() }, dates.language().locale()))))
			.toList();
	}

}
