package dev.goodword;

import java.util.List;

import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor found, as a page.
 *
 * @param headline the result in a sentence
 * @param lookedAt when it last looked; null before the first time
 * @param open how many applications it looked at, in words
 * @param late whether nobody has looked for too long
 * @param rules every rule with its count
 * @param lines the applications that break one
 * @param runs the latest looks
 */
record SilenceView(String headline, @Nullable Said lookedAt, String open, boolean late, List<Rule> rules,
		List<Line> lines, List<Run> runs) {

	/**
	 * A rule.
	 *
	 * @param text the rule in a sentence
	 * @param count how often it does not hold
	 */
	record Rule(String text, long count) {
	}

	/**
	 * An application.
	 *
	 * @param reference the code people may quote
	 * @param href its page; null when the reader may not open applications
	 * @param rule what is wrong
	 * @param since since when
	 */
	record Line(String reference, @Nullable String href, String rule, Said since) {
	}

	/**
	 * A look.
	 *
	 * @param at when
	 * @param extent at what, in words
	 * @param open how many were open
	 * @param found how much it found
	 */
	record Run(Said at, String extent, int open, int found) {
	}

}
