package dev.goodword.desk.letters;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.goodword.communication.templates.LetterText;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of typed words when somebody else was faster. */
class LetterFormTests {

	private static final LetterForm BEFORE = form("Subject", "Body", "Why");

	@Test
	void keepsWhatOnlyOneOfTheTwoChanged() {
		LetterForm mine = typed(BEFORE, "enSubject", "My subject");
		LetterForm theirs = form("Subject", "Their body", "Why");
		LetterForm both = mine.over(theirs);
		assertThat(both.value("enSubject")).isEqualTo("My subject");
		assertThat(both.value("enBody")).isEqualTo("Their body");
		assertThat(mine.isContested("enSubject", theirs)).isFalse();
		assertThat(mine.isContested("enBody", theirs)).isFalse();
	}

	@Test
	void keepsMineAndNamesTheirsWhereBothChanged() {
		LetterForm mine = typed(BEFORE, "enSubject", "My subject");
		LetterForm theirs = form("Their subject", "Body", "Why");
		assertThat(mine.over(theirs).value("enSubject")).isEqualTo("My subject");
		assertThat(mine.isContested("enSubject", theirs)).isTrue();
		assertThat(typed(BEFORE, "enSubject", "Their subject").isContested("enSubject", theirs))
			.as("both wrote the same")
			.isFalse();
	}

	@Test
	void measuresTheNextConflictByWhatIsShownNow() {
		LetterForm theirs = form("Their subject", "Body", "Why");
		LetterForm shown = typed(BEFORE, "enSubject", "My subject").over(theirs);
		assertThat(shown.base("enSubject")).isEqualTo(theirs.base("enSubject"));
		assertThat(shown.isTyped("enSubject")).isTrue();
		assertThat(shown.isTyped("enBody")).isFalse();
	}

	@Test
	void takesNoLineEndForAChange() {
		LetterForm windows = typed(form("Subject", "One\nTwo", ""), "enBody", "One\r\nTwo");
		assertThat(windows.isTyped("enBody")).isFalse();
		assertThat(windows.words().en()).isEqualTo(new LetterText("Subject", "One\nTwo"));
	}

	@Test
	void readsNothingFromNonsense() {
		assertThat(new LetterForm(Map.of("seen", "-1")).seen()).isNull();
		assertThat(new LetterForm(Map.of("seen", "99999999999")).seen()).isNull();
		assertThat(new LetterForm(Map.of("note", "  ")).note()).isNull();
		assertThat(new LetterForm(Map.of("note", "n".repeat(500))).note()).hasSize(400);
		assertThat(new LetterForm(Map.of()).words().en()).isEqualTo(new LetterText("", ""));
	}

	private static LetterForm form(String subject, String body, String note) {
		return LetterForm.of(
				Map.of(LocaleTag.EN, new LetterText(subject, body), LocaleTag.ZH_HANS, new LetterText("主题", "正文")),
				note, 3);
	}

	private static LetterForm typed(LetterForm form, String name, String value) {
		Map<String, String> all = new LinkedHashMap<>(form.values());
		all.put(name, value);
		return new LetterForm(all);
	}

}
