package dev.goodword.sample;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.candidates.ContactDetails;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.comments.WhyTag;

/** Puts invented people together: who they are and what is written about them. */
final class SamplePeople {

	private static final String CONSENT = "2026-11";

	static final String DOMAIN = "@example.com";

	private static final List<String> MOODS = List.of("good", "middle", "poor");

	/** What people speak of, each as often as they do. */
	private static final List<WhyTag> ABOUT = List.of(WhyTag.SYSTEM, WhyTag.SYSTEM, WhyTag.SYSTEM, WhyTag.PEOPLE,
			WhyTag.PEOPLE, WhyTag.VALUE);

	private final SampleTexts texts = SampleTexts.of("people.properties");

	private final Lots lots;

	SamplePeople(Lots lots) {
		this.lots = lots;
	}

	/** How the applicant is called and reached. */
	ContactDetails contact(Fate fate, ZoneId zone) {
		return new ContactDetails(name(fate), null, new EmailAddress(address(fate)), null, fate.language(), zone,
				zone.equals(SampleCompany.SHANGHAI) ? "CN" : "GB");
	}

	/** Where their mail goes. */
	static String address(Fate fate) {
		return "applicant-%04d".formatted(fate.number()) + DOMAIN;
	}

	/** Their name, written as they write it. */
	String name(Fate fate) {
		String given = one(fate, "given");
		String family = one(fate, "family");
		return fate.language().isChinese() ? family + given : given + " " + family;
	}

	/** Their resume as plain text. */
	String resume(Fate fate) {
		Lots own = this.lots.of(fate.number());
		int from = own.between("since", 2012, 2021);
		int until = own.between("moved", from + 1, 2024);
		return String.join("\n", name(fate), "", until + " - ", one(fate, "employer"), one(fate, "did"), "",
				from + " - " + until, phrase(fate, "employer", "before"), phrase(fate, "did", "before"), "",
				(from - 4) + " - " + from, one(fate, "school"), "");
	}

	/** One of the phrases of that kind, in their language, always the same for them. */
	String one(Fate fate, String kind) {
		return phrase(fate, kind, "");
	}

	/** What they say of how they were treated, in that mood. */
	String said(Fate fate, String mood) {
		return one(fate, said(mood, this.lots.of(fate.number()).of("about", ABOUT)));
	}

	/**
	 * What somebody's words are about: as their list says, unless a name was taken out.
	 */
	Set<WhyTag> about(String words) {
		return Arrays.stream(WhyTag.values())
			.filter((tag) -> MOODS.stream()
				.flatMap((mood) -> Stream.of(LocaleTag.EN, LocaleTag.ZH_HANS)
					.flatMap((language) -> this.texts.list(said(mood, tag), language).stream()))
				.anyMatch(words::equals))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(WhyTag.class)));
	}

	private static String said(String mood, WhyTag about) {
		return "said." + mood + "." + about.name().toLowerCase(Locale.ROOT);
	}

	/** The phrase of that kind with that number, in their language. */
	String phrase(Fate fate, String kind, int number) {
		List<String> all = this.texts.list(kind, fate.language());
		return all.get(number % all.size());
	}

	/** What they agree to with the form; five of six want to hear from us later. */
	Map<String, String> consents(Fate fate) {
		return (this.lots.of(fate.number()).below("pool", 6) < 5) ? Map.of("notice", CONSENT, "pool", CONSENT)
				: Map.of("notice", CONSENT);
	}

	/** How they heard of the position. */
	String source(Fate fate) {
		return this.lots.of(fate.number()).of("source", this.texts.list("source"));
	}

	/** What colleagues write to one another about it. */
	String internal(Fate fate) {
		return this.lots.of(fate.number()).of("internal", this.texts.list("internal", LocaleTag.EN));
	}

	private String phrase(Fate fate, String kind, String which) {
		return this.lots.of(fate.number()).of(kind + which, this.texts.list(kind, fate.language()));
	}

}
