package dev.goodword.communication.templates;

import java.util.Map;

import dev.goodword.shared.LocaleTag;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MailTemplatesTests {

	private static final MailTemplates TEMPLATES = TestTexts.templates();

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00a0 " })
	@DisplayName("D9 a missing required field: no letter, never a blank")
	void refusesALetterWithAMissingField(String nothing) {
		assertThatExceptionOfType(IncompleteLetter.class).isThrownBy(() -> decline(nothing))
			.satisfies((ex) -> assertThat(ex.fields()).containsExactly("feedback.point"));
	}

	@Test
	void namesEveryMissingFieldAtOnce() {
		assertThatExceptionOfType(IncompleteLetter.class)
			.isThrownBy(() -> TEMPLATES.write("not_selected_after_interview", LocaleTag.EN,
					Map.of(Field.CANDIDATE_GREETING, "Li"),
					GoldenMailTests.surround("not_selected_after_interview", LocaleTag.EN)))
			.satisfies((ex) -> assertThat(ex.fields()).containsExactlyInAnyOrder("position.title", "feedback.strength",
					"feedback.point"));
	}

	@Test
	void refusesAFieldNobodyRegistered() {
		ContentFile content = ContentFile.read("x", LocaleTag.EN, "Subject: s\n\n# {{candidate.salary}}");
		assertThatExceptionOfType(IncompleteLetter.class)
			.isThrownBy(() -> FilledFields.of(content, GoldenMailTests.samples(LocaleTag.EN)))
			.satisfies((ex) -> assertThat(ex.fields()).containsExactly("candidate.salary"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{candidate.greeting}}", "{{{x}}}", "{{#a}}", "${7*7}", "__${7*7}__", "[[${subject}]]",
			"[(${subject})]", "<script>alert(1)</script>", "#{communication.mail.all}", "{{=<% %>=}}" })
	@DisplayName("D9 {{ or ${ typed into a form: printed literally")
	void printsWhatAPersonTypedLiterally(String typed) {
		Letter letter = decline(typed);
		assertThat(letter.text()).contains(typed);
		assertThat(letter.html()).contains(typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
	}

	@Property(tries = 200)
	void printsWhateverAPersonTyped(@ForAll @NotBlank @StringLength(max = 80) String typed) {
		String printable = typed.replaceAll("\\p{Cntrl}", "").strip();
		if (!printable.isEmpty() && printable.chars().noneMatch((c) -> Character.isSurrogate((char) c))) {
			assertThat(decline(printable).paragraphs()).anyMatch((paragraph) -> paragraph.endsWith(printable));
		}
	}

	@Test
	void keepsTheLinesAPersonTyped() {
		Letter letter = decline("one\r\ntwo");
		assertThat(letter.text()).contains("What decided it: one\ntwo\n");
		assertThat(letter.html()).contains("What decided it: one<br>two</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li\r\nBcc: x@y.example", "Li\nLei", "Li\u0000", "Li\u0085" })
	@DisplayName("D9 CR/LF in a name: refused")
	void refusesALineBreakInAName(String name) {
		Map<Field, String> fields = GoldenMailTests.samples(LocaleTag.EN);
		fields.put(Field.POSITION_TITLE, name);
		assertThatExceptionOfType(IncompleteLetter.class)
			.isThrownBy(() -> TEMPLATES.write("received", LocaleTag.EN, fields,
					GoldenMailTests.surround("received", LocaleTag.EN)))
			.satisfies((ex) -> assertThat(ex.fields()).containsExactly("position.title"))
			.withMessageNotContaining("Bcc");
	}

	@Test
	@DisplayName("D9 a name of 10,000 characters: clipped")
	void clipsANameOfTenThousandCharacters() {
		Map<Field, String> fields = GoldenMailTests.samples(LocaleTag.EN);
		fields.put(Field.CANDIDATE_GREETING, "𠮷".repeat(10_000));
		Letter letter = TEMPLATES.write("received", LocaleTag.EN, fields,
				GoldenMailTests.surround("received", LocaleTag.EN));
		assertThat(letter.paragraphs().get(0)).isEqualTo("Hi " + "𠮷".repeat(119) + "…,");
	}

	@Test
	void refusesAContentFileWithoutSubjectNewsOrWithMoreThanFields() {
		assertThatIllegalArgumentException().isThrownBy(() -> ContentFile.read("x", LocaleTag.EN, "Hello\n\n# News"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ContentFile.read("x", LocaleTag.EN, "Subject: s\n\nNo news"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ContentFile.read("x", LocaleTag.EN, "Subject: s\n\n# {{>other}}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "# {{#a.b}}", "# {{}}", "No news", "# {{>other}}" })
	void takesTheShippedWordsWhereOwnOnesHaveNoShape(String body) {
		LetterWords broken = new LetterWords(
				TemplateVersion.own("received", LocaleTag.EN, new java.util.UUID(1, body.hashCode())),
				new LetterText("Own", body));
		Letter letter = TEMPLATES.write(broken, GoldenMailTests.samples(LocaleTag.EN),
				GoldenMailTests.surround("received", LocaleTag.EN));
		assertThat(letter.subject()).isEqualTo("We have your application for Backend engineer");
		assertThat(letter.version()).isEqualTo(TEMPLATES.version("received", LocaleTag.EN));
	}

	@Test
	void writesOwnWords() {
		LetterWords own = new LetterWords(TemplateVersion.own("received", LocaleTag.EN, new java.util.UUID(1, 1)),
				new LetterText("Own: {{position.title}}", "# Here, {{candidate.greeting}}"));
		Letter letter = TEMPLATES.write(own, GoldenMailTests.samples(LocaleTag.EN),
				GoldenMailTests.surround("received", LocaleTag.EN));
		assertThat(letter.subject()).isEqualTo("Own: Backend engineer");
		assertThat(letter.paragraphs()).containsExactly("Here, Li");
		assertThat(letter.version().number()).hasSize(12).startsWith("t");
	}

	@Test
	void changesItsVersionWithEveryLetterOfTheFile() {
		String source = "Subject: s\n\n# News";
		assertThat(ContentFile.read("x", LocaleTag.EN, source).version())
			.isEqualTo(ContentFile.read("x", LocaleTag.EN, source).version())
			.isNotEqualTo(ContentFile.read("x", LocaleTag.EN, source + ".").version());
	}

	private static Letter decline(String point) {
		Map<Field, String> fields = GoldenMailTests.samples(LocaleTag.EN);
		fields.put(Field.FEEDBACK_POINT, point);
		return TEMPLATES.write("not_selected_after_interview", LocaleTag.EN, fields,
				GoldenMailTests.surround("not_selected_after_interview", LocaleTag.EN));
	}

}
