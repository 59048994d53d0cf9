package dev.goodword.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language people read the product in, as a BCP 47 tag. A record and not an enum, so
 * that {@code zh-Hant} fits when its texts are there.
 *
 * @param value the tag, such as {@code en} or {@code zh-Hans}
 */
public record LocaleTag(String value) {

	/** English. */
	public static final LocaleTag EN = new LocaleTag("en");

	/** Simplified Chinese. */
	public static final LocaleTag ZH_HANS = new LocaleTag("zh-Hans");

	/** The languages every text exists in. */
	public static final List<LocaleTag> SPOKEN = List.of(EN, ZH_HANS);

	/** The Java locale. */
	public Locale locale() {
		return Locale.forLanguageTag(this.value);
	}

	/** Names one after the other, in order: "Wang Li, Zhao Min", "王砺、赵敏". */
	public String listed(Stream<String> names) {
		return names.sorted().collect(Collectors.joining(isChinese() ? "、" : ", "));
	}

	/** Whether this is Chinese of either script. */
	public boolean isChinese() {
		return this.value.startsWith("zh");
	}

	/**
	 * The spoken language a tag from outside asks for, if we speak it: any Chinese
	 * becomes simplified Chinese.
	 */
	public static Optional<LocaleTag> spoken(String tag) {
		String language = Locale.forLanguageTag(tag).getLanguage();
		if (language.equals("zh")) {
			return Optional.of(ZH_HANS);
		}
		return language.equals("en") ? Optional.of(EN) : Optional.empty();
	}

	/**
	 * The spoken language that suits a Java locale best; English when we do not speak it.
	 */
	public static LocaleTag of(Locale locale) {
		return spoken(locale.toLanguageTag()).orElse(EN);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
