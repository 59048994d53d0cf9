package dev.goodword.surveys.own;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.shared.LocalizedText;

/**
 * What is asked, word for word.
 *
 * @param text the question or statement
 * @param options the answers to choose from; none for a statement
 */
public record OwnWords(OwnKind kind, LocalizedText text, List<LocalizedText> options) {

	/** The most answers to choose from. */
	public static final int MOST_OPTIONS = 6;

	/** What says that a statement does not apply. */
	public static final String NOT_APPLICABLE = "na";

	private static final int STEPS = 5;

	public OwnWords {
		options = (kind == OwnKind.CHOICE) ? List.copyOf(options) : List.of();
	}

	/** How many answers are counted. */
	public int answers() {
		return (this.kind == OwnKind.CHOICE) ? this.options.size() : STEPS;
	}

	/** The values a form may send, in the order of the page. */
	public List<String> values() {
		Stream<String> numbers = IntStream.rangeClosed(1, answers()).mapToObj(Integer::toString);
		return ((this.kind == OwnKind.CHOICE) ? numbers : Stream.concat(numbers, Stream.of(NOT_APPLICABLE))).toList();
	}

	/** All that people would read. */
	Stream<LocalizedText> all() {
		return Stream.concat(Stream.of(this.text), this.options.stream());
	}

}
