package dev.goodword.portal.applying;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.goodword.shared.LocaleTag;

/**
 * Phone numbers as people type them: any spacing, with or without the country's code. A
 * plus at the beginning outweighs the chosen country.
 */
final class PhoneText {

	private static final List<String> COUNTRIES = List.of("AU", "AT", "BE", "BR", "CA", "CH", "CN", "CZ", "DE", "DK",
			"EG", "ES", "FI", "FR", "GB", "HK", "ID", "IE", "IN", "IT", "JP", "KR", "MO", "MX", "MY", "NG", "NL", "NO",
			"NZ", "PH", "PK", "PL", "PT", "RU", "SE", "SG", "TH", "TR", "TW", "UA", "US", "VN", "ZA");

	private PhoneText() {
	}

	/**
	 * The number in international writing; empty when it cannot be one. A zero that is
	 * dialled only inside the country goes, also where the number is otherwise unknown.
	 */
	static Optional<String> international(String typed, String country) {
		PhoneNumberUtil library = PhoneNumberUtil.getInstance();
		try {
			PhoneNumber number = withoutTrunkZero(library.parse(typed.strip(), isKnown(country) ? country : null));
			return library.isPossibleNumber(number)
					? Optional.of(library.format(number, PhoneNumberUtil.PhoneNumberFormat.INTERNATIONAL))
					: Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The library keeps a leading zero of a number too short to be sure of; it belongs to
	 * the number only where a country dials none of its own.
	 */
	private static PhoneNumber withoutTrunkZero(PhoneNumber number) {
		PhoneNumberUtil library = PhoneNumberUtil.getInstance();
		String trunk = library.getNddPrefixForRegion(library.getRegionCodeForCountryCode(number.getCountryCode()),
				true);
		return (number.isItalianLeadingZero() && "0".equals(trunk) && !library.isValidNumber(number))
				? number.clearItalianLeadingZero().clearNumberOfLeadingZeros() : number;
	}

	/** The countries one can choose, by name in the reader's language. */
	static List<Choice> choices(LocaleTag language) {
		Locale locale = language.locale();
		return COUNTRIES.stream()
			.sorted(Comparator.comparing((country) -> name(country, locale),
					com.ibm.icu.text.Collator.getInstance(locale)::compare))
			.map((country) -> new Choice(country,
					"+" + PhoneNumberUtil.getInstance().getCountryCodeForRegion(country) + " " + name(country, locale)))
			.toList();
	}

	static boolean isKnown(String country) {
		return COUNTRIES.contains(country);
	}

	private static String name(String country, Locale locale) {
		return com.ibm.icu.util.ULocale.getDisplayCountry("und-" + country, com.ibm.icu.util.ULocale.forLocale(locale));
	}

}
