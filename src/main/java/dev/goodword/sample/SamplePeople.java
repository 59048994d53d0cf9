package dev.goodword.sample;

import java.util.List;
import java.time.ZoneId;
import java.util.Map;

import dev.goodword.candidates.ContactDetails;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;

/** Puts invented people together: who they are and what is written about them. */
final class SamplePeople {

	private static final String CONSENT = "2026-11";

	private static final String DOMAIN = "@example.com";

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

	/** The phrase of that kind with that number, in their language. */
	String phrase(Fate fate, String kind, int number) {
		List<String> all = this.texts.list(kind, fate.language());
		return all.get(number % all.size());
	}

	/** What they agree to with the form; two of three want to hear from us later. */
	Map<String, String> consents(Fate fate) {
		return (this.lots.of(fate.number()).below("pool", 3) < 2) ? Map.of("notice", CONSENT, "pool", CONSENT)
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
