package dev.goodword.surveys;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How an item is answered: the values a form may send. */
public enum Scale {

	/** 0 to 10. */
	LIKELIHOOD(numbers(0, 10)),
	/** Own words, up to 500 characters. */
	TEXT(List.of()),
	/** 1 to 5, or not applicable. */
	AGREEMENT(with(numbers(1, 5), "na")),
	/** 1 to 5, not applicable, or nothing was received. */
	AGREEMENT_OR_NONE(with(numbers(1, 5), "na", "none")),
	/** 1 to 5. */
	SATISFACTION(numbers(1, 5)),
	/** 1 to 5 against what was expected. */
	EXPECTATION(numbers(1, 5)),
	/** 1 to 5 of change. */
	CHANGE(numbers(1, 5)),
	/** 1 to 5 of probability. */
	PROBABILITY(numbers(1, 5)),
	/** 1 to 5 of use. */
	USE(numbers(1, 5)),
	/** Five classes of hours. */
	HOURS(numbers(1, 5)),
	/** Five classes of money. */
	MONEY(numbers(1, 5)),
	/** Yes, no, or rather not. */
	YES_NO(numbers(1, 3)),
	/** Five classes of numbers of people. */
	PEOPLE(numbers(1, 5)),
	/** Not at all, mostly good, mostly bad, or mixed. */
	PUBLIC(numbers(1, 4));

	/** The most characters of own words. */
	public static final int LONGEST_TEXT = 500;

	private final List<String> options;

	Scale(List<String> options) {
		this.options = options;
	}

	/** The values in the order of the page; none for own words. */
	public List<String> options() {
		return this.options;
	}

	/** Whether a form may send this. */
	boolean takes(String value) {
		return (this == TEXT) ? value.length() <= LONGEST_TEXT : this.options.contains(value);
	}

	private static List<String> numbers(int first, int last) {
		return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
	}

	private static List<String> with(List<String> options, String... more) {
		return Stream.concat(options.stream(), Arrays.stream(more)).toList();
	}

}
