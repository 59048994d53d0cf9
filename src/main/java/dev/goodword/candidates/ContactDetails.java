package dev.goodword.candidates;

import java.time.ZoneId;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells us about how to reach and address them.
 *
 * @param name the full name as they write it, see {@link PersonName#full}
 * @param callName what they want to be called, see {@link PersonName#called}; null when
 * not given
 * @param email where their link goes
 * @param phone as they typed it, one line of at most 60 characters; null when not given
 * @param language the language we write to them in
 * @param zone their zone; null when unknown
 * @param country ISO 3166 country they are in, two capital letters; null when unknown
 */
public record ContactDetails(String name, @Nullable String callName, EmailAddress email, @Nullable String phone,
		LocaleTag language, @Nullable ZoneId zone, @Nullable String country) {

	private static final int LONGEST_PHONE = 60;

	public ContactDetails {
		name = PersonName.full(name).orElseThrow(() -> new IllegalArgumentException("Not a name"));
		callName = (callName != null)
				? PersonName.called(callName).orElseThrow(() -> new IllegalArgumentException("Not a name")) : null;
		phone = (phone != null) ? TypedLine.of(phone, LONGEST_PHONE) : null;
		if (country != null && !country.matches("[A-Z]{2}")) {
			throw new IllegalArgumentException("Not a country of ISO 3166");
		}
	}

	/** Hides who they are. */
	@Override
	public String toString() {
		return "ContactDetails[language=" + this.language + "]";
	}

}
