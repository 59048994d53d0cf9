package dev.goodword.communication.templates;

import java.util.EnumMap;
import java.util.Map;

import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** No letter leaves with a hole, a control character or a value read as a template. */
class FilledFieldsTests {

	private static final ContentFile LETTER = ContentFile.read("test", LocaleTag.EN, """
			Subject: About {{position.title}}

			# Hello {{candidate.greeting}}, {{#reader.name}}{{reader.name}} reads it{{/reader.name}} now.
			""");

	@Test
	void putsTheValuesIn() {
		assertThat(FilledFields.of(LETTER, values("Mia", "Baker", "Chen Yu"))).isEqualTo(Map.of("position",
				Map.of("title", "Baker"), "candidate", Map.of("greeting", "Mia"), "reader", Map.of("name", "Chen Yu")));
	}

	@Test
	void leavesOutWhatIsOnlyAskedFor() {
		assertThat(FilledFields.of(LETTER, values("Mia", "Baker", ""))).containsEntry("reader", Map.of("name", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00a0", "\u3000" })
	void refusesAHoleInWhatIsAlwaysPrinted(String greeting) {
		assertThatExceptionOfType(IncompleteLetter.class)
			.isThrownBy(() -> FilledFields.of(LETTER, values(greeting, "Baker", "Chen Yu")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mia\r\nBcc: x@example.com", "Mia\u0000", "Mia\u0085", "Mi\ta" })
	void refusesControlCharactersInALine(String greeting) {
		assertThatExceptionOfType(IncompleteLetter.class)
			.isThrownBy(() -> FilledFields.of(LETTER, values(greeting, "Baker", "Chen Yu")));
		assertThat(FilledFields.line(greeting, 100)).isEmpty();
	}

	@Test
	void readsNoValueAsATemplate() {
		Map<String, Object> filled = FilledFields.of(LETTER, values("{{position.title}}", "${7*7}", ""));
		assertThat(filled).containsEntry("candidate", Map.of("greeting", "{{position.title}}"))
			.containsEntry("position", Map.of("title", "${7*7}"));
	}

	@Test
	void clipsByCharactersAsPeopleCountThem() {
		assertThat(FilledFields.line("x".repeat(120), 120)).hasValue("x".repeat(120));
		assertThat(FilledFields.line("x".repeat(121), 120)).hasValue("x".repeat(119) + "…");
		assertThat(FilledFields.line("👩".repeat(121), 120)).hasValue("👩".repeat(119) + "…");
		assertThat(FilledFields.line("ab " + "c".repeat(9), 4)).as("no space before the dots").hasValue("ab…");
		assertThat(FilledFields.line("  Mia  ", 120)).hasValue("Mia");
	}

	private static Map<Field, String> values(String greeting, String title, String reader) {
		Map<Field, String> values = new EnumMap<>(Field.class);
		values.put(Field.CANDIDATE_GREETING, greeting);
		values.put(Field.POSITION_TITLE, title);
		values.put(Field.READER_NAME, reader);
		return values;
	}

}
