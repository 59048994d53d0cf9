package dev.goodword.desk.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.goodword.applications.asking.InquiryPolicy;
import dev.goodword.applications.asking.Request;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, as text from a form.
 *
 * @param rows the things, every row of the form
 * @param answerBy the last day of the answer, ISO
 */
record InquiryForm(List<Row> rows, String reason, String minutes, String answerBy) {

	static InquiryForm empty(String answerBy) {
		return of(Map.of("minutes", "10", "answerBy", answerBy));
	}

	/** What was typed. */
	static InquiryForm of(Map<String, String> typed) {
		List<Row> rows = IntStream.rangeClosed(1, InquiryPolicy.MOST_ITEMS)
			.mapToObj((number) -> new Row(number, text(typed, "item-" + number), typed.containsKey("file-" + number)))
			.toList();
		return new InquiryForm(rows, text(typed, "reason"), text(typed, "minutes"), text(typed, "answerBy"));
	}

	private static String text(Map<String, String> typed, String name) {
		return Objects.requireNonNullElse(typed.get(name), "").strip();
	}

	/** What is asked; rows without words ask for nothing. */
	Request request() {
		return new Request(this.rows.stream()
			.filter((row) -> !row.words().isEmpty())
			.map((row) -> new Request.Item(row.words(), row.file()))
			.toList(), this.reason, number(this.minutes));
	}

	private static int number(String text) {
		try {
			return Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

	/** The day; null when none was chosen. */
	@Nullable LocalDate day() {
		return day(this.answerBy);
	}

	static @Nullable LocalDate day(@Nullable String text) {
		try {
			return LocalDate.parse(Objects.requireNonNullElse(text, "").strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * Everything that was typed, to be carried through the page that shows the letter.
	 */
	List<Choice> carried() {
		List<Choice> carried = new ArrayList<>(List.of(new Choice("reason", this.reason),
				new Choice("minutes", this.minutes), new Choice("answerBy", this.answerBy)));
		this.rows.stream().filter((row) -> !row.words().isEmpty()).forEach((row) -> {
			carried.add(new Choice("item-" + row.number(), row.words()));
			if (row.file()) {
				carried.add(new Choice("file-" + row.number(), "true"));
			}
		});
		return carried;
	}

	/**
	 * One thing.
	 *
	 * @param number from 1
	 * @param file whether a file is asked for
	 */
	record Row(int number, String words, boolean file) {
	}

}
