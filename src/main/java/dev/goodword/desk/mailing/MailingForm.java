package dev.goodword.desk.mailing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.communication.Mailing;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.shared.LocaleTag;

/**
 * Words in both languages, as text from a form.
 *
 * @param version of the message, as the person saw it
 */
record MailingForm(int version, String topicEn, String textEn, String topicZh, String textZh) {

	static MailingForm of(Mailing mailing) {
		LetterText en = mailing.words().getOrDefault(LocaleTag.EN, new LetterText("", ""));
		LetterText zh = mailing.words().getOrDefault(LocaleTag.ZH_HANS, new LetterText("", ""));
		return new MailingForm(mailing.version(), en.subject(), en.body(), zh.subject(), zh.body());
	}

	/** What was typed. */
	static MailingForm of(Map<String, String> typed) {
		String version = typed.getOrDefault("version", "");
		return new MailingForm(version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1, text(typed, "topic-en"),
				text(typed, "text-en"), text(typed, "topic-zh"), text(typed, "text-zh"));
	}

	private static String text(Map<String, String> typed, String name) {
		return Objects.requireNonNullElse(typed.get(name), "").strip();
	}

	MailingForm at(int now) {
		return new MailingForm(now, this.topicEn, this.textEn, this.topicZh, this.textZh);
	}

	/** The words in these languages. */
	Map<LocaleTag, LetterText> words(List<LocaleTag> languages) {
		Map<LocaleTag, LetterText> words = new LinkedHashMap<>();
		languages.forEach((language) -> words.put(language, language.isChinese()
				? new LetterText(this.topicZh, this.textZh) : new LetterText(this.topicEn, this.textEn)));
		return words;
	}

}
