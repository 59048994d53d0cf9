package dev.goodword.desk.channels;

import java.text.Normalizer;
import java.util.regex.Pattern;

import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Where a test text goes.
 *
 * @param secretNumber the person's own, with its country
 * @param language of the words, a BCP 47 tag
 */
record TextTrialForm(@Nullable String secretNumber, @Nullable String language) {

	private static final Pattern WHOLE = Pattern.compile("\\+[1-9]\\d{6,14}");

	private static final Pattern BETWEEN = Pattern.compile("[\\s()./-]");

	TextTrialForm {
		secretNumber = (secretNumber != null) ? secretNumber.strip() : "";
		language = (language != null) ? language : "";
	}

	static TextTrialForm empty(LocaleTag language) {
		return new TextTrialForm("", language.value());
	}

	/** Notes what cannot be taken as it is. */
	void check(Errors errors) {
		if (!WHOLE.matcher(plain()).matches()) {
			errors.rejectValue("secretNumber", "channels.trial.number.bad");
		}
		if (LocaleTag.spoken(String.valueOf(this.language)).isEmpty()) {
			errors.rejectValue("language", "channels.language.bad");
		}
	}

	/** The number as providers want it. */
	String plain() {
		String typed = Normalizer.normalize(String.valueOf(this.secretNumber), Normalizer.Form.NFKC);
		return BETWEEN.matcher(typed).replaceAll("");
	}

	/** The language; only after {@link #check}. */
	LocaleTag spoken() {
		return LocaleTag.spoken(String.valueOf(this.language)).orElseThrow();
	}

	/** Hides the number. */
	@Override
	public String toString() {
		return "test text";
	}

}
