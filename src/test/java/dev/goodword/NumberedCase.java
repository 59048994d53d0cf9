package dev.goodword;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A test whose display name begins with a kind and a number, as it stands in the sources.
 *
 * @param kind what the number counts, such as {@code D}
 * @param number of what is attacked or shown
 * @param says what is shown
 * @param test its class and its method
 */
record NumberedCase(String kind, int number, String says, String test) {

	private static final Path SOURCES = Path.of("src", "test", "java");

	private static final String METHOD = "((?:[^\"\\\\]|\\\\.)*)\"\\)[^;{]*?\\bvoid (\\w+)\\(";

	/**
	 * All of them, in the order of their kinds, numbers and tests.
	 * @param kinds a pattern of the kinds
	 * @param end what stands between number and sentence
	 */
	static List<NumberedCase> of(String kinds, String end) throws IOException {
		Pattern named = Pattern.compile("@DisplayName\\(\"(" + kinds + ")(\\d+)" + end + METHOD);
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith("Tests.java"))
				.flatMap((file) -> in(file, named))
				.sorted(Comparator.comparing(NumberedCase::kind)
					.thenComparingInt(NumberedCase::number)
					.thenComparing(NumberedCase::test))
				.toList();
		}
	}

	private static Stream<NumberedCase> in(Path file, Pattern named) {
		try {
			String type = file.getFileName().toString().replace(".java", "");
			return named.matcher(Files.readString(file)).results().map((found) -> found(found, type));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static NumberedCase found(MatchResult found, String type) {
		return new NumberedCase(found.group(1), Integer.parseInt(found.group(2)), found.group(3).replace("\\\"", "\""),
				type + "." + found.group(4));
	}

	/** Its line of a table. */
	String row(String id) {
		return "| " + id + " | " + this.says.replace("|", "\\|") + " | `" + this.test + "` |\n";
	}

	/**
	 * A document as it should be: everything down to the head of its last table, and
	 * these rows. With the property {@code property} it is written anew.
	 */
	static String kept(Path document, String rows, String property) throws IOException {
		String text = Files.readString(document);
		String head = "|---|---|---|\n";
		String wanted = text.substring(0, text.lastIndexOf(head) + head.length()) + rows;
		if (Boolean.getBoolean(property)) {
			Files.writeString(document, wanted);
		}
		return wanted;
	}

}
