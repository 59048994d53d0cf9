package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;

/**
 * One line of a list to choose from.
 *
 * @param value what is sent
 * @param text what is read
 */
record Choice(String value, String text) {

	/** All countries in the reader's language and order. */
	static List<Choice> countries(Locale language) {
		Comparator<Object> order = Collator.getInstance(language)::compare;
		return Arrays.stream(Locale.getISOCountries())
			.map((code) -> new Choice(code, new Locale.Builder().setRegion(code).build().getDisplayCountry(language)))
			.sorted((one, other) -> order.compare(one.text(), other.text()))
			.toList();
	}

	/** The zones a form offers. */
	static List<Choice> zones(Locale language) {
		return PersonChecks.zones()
			.stream()
			.map((zone) -> new Choice(zone, DateWords.in(LocaleTag.of(language), ZoneId.of(zone)).place()))
			.toList();
	}

}
