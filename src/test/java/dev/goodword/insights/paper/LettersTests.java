package dev.goodword.insights.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter without a shape is named, never printed as a box. */
class LettersTests {

	private static final Letters LETTERS = new Letters();

	private final Set<Integer> missing = new TreeSet<>();

	@Test
	void marksLettersThatHaveNoShapeAndNotesThem() {
		assertThat(LETTERS.printable("张龘 and 𠮷野, Zoë\n", this.missing)).isEqualTo("张〓 and 〓野, Zoë\n");
		assertThat(this.missing).containsExactly(0x9F98, 0x20BB7);
		assertThat(Letters.name(0x9F98)).isEqualTo("U+9F98 CJK UNIFIED IDEOGRAPHS 9F98");
		assertThat(LETTERS.printable(Letters.MARK + Letters.name(0x20BB7), new TreeSet<>()))
			.isEqualTo(Letters.MARK + Letters.name(0x20BB7));
	}

	@ParameterizedTest
	@ValueSource(strings = { "report_en", "report_zh_Hans", "insights_en", "insights_zh_Hans" })
	void hasAShapeForEveryWordOfOurs(String file) throws IOException {
		Properties words = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(Letters.class.getResourceAsStream("/messages/" + file + ".properties")),
				StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		words.stringPropertyNames().forEach((key) -> LETTERS.printable(words.getProperty(key), this.missing));
		assertThat(this.missing).isEmpty();
	}

}
