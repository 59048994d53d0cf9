package dev.goodword;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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

	private static final Path LIST = Path.of("docs", "scenarios.md");

	@Test
	void everyScenarioHasATestAndTheListNamesIt() throws IOException {
		List<NumberedCase> found = NumberedCase.of("[DE]", " ");
		assertThat(found).extracting(ScenarioTests::id)
			.contains(Stream.concat(ids("D", 10), ids("E", 7)).toArray(String[]::new));
		String rows = found.stream().map((test) -> test.row(id(test))).collect(Collectors.joining());
		String wanted = NumberedCase.kept(LIST, rows, "goodword.scenarios.write");
		assertThat(Files.readString(LIST)).isEqualTo(wanted);
	}

	private static String id(NumberedCase test) {
		return test.kind() + test.number();
	}

	private static Stream<String> ids(String letter, int last) {
		return IntStream.rangeClosed(1, last).mapToObj((number) -> letter + number);
	}

}
