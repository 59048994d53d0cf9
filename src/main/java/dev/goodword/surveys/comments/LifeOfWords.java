package dev.goodword.surveys.comments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dev.goodword.surveys.answering.UnheardWords.Unheard;

/** For how long words are kept. Pure. */
final class LifeOfWords {

	private static final int MONTHS = 12;

	private LifeOfWords() {
	}

	/** From when on words of a closing month are nobody's any more. */
	static LocalDate end(YearMonth closed) {
		return closed.plusMonths(MONTHS + 1).atDay(1);
	}

	/** The last closing month whose words are nobody's any more on a day. */
	static YearMonth lastEnded(LocalDate today) {
		return YearMonth.from(today).minusMonths(MONTHS + 1);
	}

	/**
	 * A lot goes with the oldest words in it: whose they are must not show. Answers
	 * without words have no say.
	 * @param otherwise when there are no words at all
	 */
	static LocalDate end(List<Unheard> lot, LocalDate otherwise) {
		return lot.stream()
			.filter((one) -> one.words() != null)
			.map((one) -> end(one.closed()))
			.min(LocalDate::compareTo)
			.orElse(otherwise);
	}

}
