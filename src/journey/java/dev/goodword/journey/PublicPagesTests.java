package dev.goodword.journey;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page that anybody may open holds up in both languages, on every width and without scripts. */
@Tag("long-on-mysql")
@JourneyTest
class PublicPagesTests {

	private static final List<String> PAGES = List.of("/", "/help", "/privacy", "/accessibility", "/sign-in");

	@ParameterizedTest
	@MethodSource("looks")
	void holdsUp(Look look, Stage stage) {
		try (Visitor visitor = stage.enter(look)) {
			for (String path : PAGES) {
				visitor.open(path);
				assertThat(visitor.status()).as("status of %s", path).isEqualTo(200);
				assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo(look.language());
				visitor.examine(path.equals("/") ? "careers" : path.substring(1));
			}
		}
	}

	static Stream<Look> looks() {
		return Stream.of(Look.english(), Look.chinese().onPhone().inTheDark(), Look.chinese().wide(320),
				Look.english().wide(768).inTheDark(), Look.english().onPhone().withoutScripts());
	}

}
