package dev.goodword.journey;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The stage itself works: pages come, pictures are taken, faults are found. */
@Tag("long-on-mysql")
@JourneyTest
class HarnessTests {

	@ParameterizedTest
	@MethodSource("looks")
	void aPageThatDoesNotExistIsStillAProperPage(Look look, Stage stage) {
		try (Visitor visitor = stage.enter(look)) {
			visitor.open("/no-such-page").examine("error-404");
			assertThat(visitor.status()).isEqualTo(404);
			assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo(look.language());
			assertThat(Path.of("target/pictures/error-404-" + look + ".png")).isNotEmptyFile();
			visitor.forgive("status of 404");
		}
	}

	static Stream<Look> looks() {
		return Stream.of(Look.english(), Look.chinese().onPhone(), Look.english().onPhone().inTheDark(),
				Look.chinese().inTheDark());
	}

	@ParameterizedTest
	@MethodSource("looks")
	void plantedFaultsAreFound(Look look, Stage stage) {
		Visitor visitor = stage.enter(look);
		visitor.open("/no-such-page").forgive("status of 404");
		visitor.page()
			.setContent("<html><body><img src='data:,'><div style='color:red'>wide</div></body></html>");
		visitor.page().evaluate("() => { document.querySelector('div').style.width = '4000px'; }");
		assertThat(visitor.barriers()).anySatisfy((line) -> assertThat(line).startsWith("image-alt"))
			.anySatisfy((line) -> assertThat(line).startsWith("html-has-lang"));
		assertThat(visitor.overflow()).isPositive();
		visitor.page().evaluate("() => console.error('planted')");
		assertThat(visitor.complaints()).anySatisfy((line) -> assertThat(line).contains("planted"))
			.anySatisfy((line) -> assertThat(line).contains("Content Security Policy"));
		visitor.forgive("");
		visitor.close();
	}

}
