package dev.goodword;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every scenario of delivery and of incoming mail has a test that begins with its id, and
 * {@code docs/scenarios.md} names it. With {@code -Dgoodword.scenarios.write=true} the
 * list is written anew.
 */
class ScenarioTests {

	private static final Path SOURCES = Path.of("src", "test", "java");

	private static final Path LIST = Path.of("docs", "scenarios.md");

	private static final Pattern NAMED = Pattern
		.compile("@DisplayName\\(\"([DE])(\\d+) ((?:[^\"\\\\]|\\\\.)*)\"\\)[^;{]*?\\bvoid (\\w+)\\(");

	private static final String ROWS = "|---|---|---|\n";

	@Test
	void everyScenarioHasATestAndTheListNamesIt() throws IOException {
		List<Scenario> found = scenarios();
		assertThat(found).extracting(Scenario::id)
			.contains(Stream.concat(ids("D", 10), ids("E", 7)).toArray(String[]::new));
		String text = Files.readString(LIST);
		String rows = String.join("", found.stream().map(Scenario::row).toList());
		String wanted = text.substring(0, text.indexOf(ROWS) + ROWS.length()) + rows;
		if (Boolean.getBoolean("goodword.scenarios.write")) {
			Files.writeString(LIST, wanted);
		}
		assertThat(Files.readString(LIST)).isEqualTo(wanted);
	}

	private static Stream<String> ids(String letter, int last) {
		return IntStream.rangeClosed(1, last).mapToObj((number) -> letter + number);
	}

	private static List<Scenario> scenarios() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith("Tests.java"))
				.flatMap(ScenarioTests::in)
				.sorted()
				.toList();
		}
	}

	private static Stream<Scenario> in(Path file) {
		try {
			String type = file.getFileName().toString().replace(".java", "");
			return NAMED.matcher(Files.readString(file)).results().map((found) -> scenario(found, type));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Scenario scenario(MatchResult found, String type) {
		return new Scenario(found.group(1), Integer.parseInt(found.group(2)), found.group(3).replace("\\\"", "\""),
				type + "." + found.group(4));
	}

	/** A test of a scenario. */
	private record Scenario(String letter, int number, String says, String test) implements Comparable<Scenario> {

		String id() {
			return this.letter + this.number;
		}

		String row() {
			return "| " + id() + " | " + this.says.replace("|", "\\|") + " | `" + this.test + "` |\n";
		}

		@Override
		public int compareTo(Scenario other) {
			return key().compareTo(other.key());
		}

		private String key() {
			return "%s%02d %s".formatted(this.letter, this.number, this.test);
		}

	}

}
