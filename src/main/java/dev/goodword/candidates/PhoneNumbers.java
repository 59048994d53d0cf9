package dev.goodword.candidates;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Phone numbers in the one form they are compared by. */
@Component
class PhoneNumbers {

	private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

	/**
	 * The number in E.164 form, or its bare digits when it cannot be understood: whatever
	 * people type is kept.
	 * @param country ISO 3166 country a number without prefix belongs to; null for the
	 * product's first market
	 */
	String normalised(String typed, @Nullable String country) {
		try {
			return this.library.format(this.library.parse(typed, (country != null) ? country : "CN"),
					PhoneNumberUtil.PhoneNumberFormat.E164);
		}
		catch (NumberParseException ex) {
			return typed.replaceAll("\\D", "");
		}
	}

}
