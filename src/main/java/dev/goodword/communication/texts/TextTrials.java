package dev.goodword.communication.texts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.goodword.communication.FairWords;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.RealPerson;
import dev.goodword.communication.templates.Finding;
import dev.goodword.communication.templates.Finding.Fault;
import dev.goodword.communication.templates.Finding.Place;
import dev.goodword.communication.templates.IncompleteLetter;
import dev.goodword.communication.templates.Letter;
import dev.goodword.communication.templates.LetterRules;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.templates.SamplePerson;
import dev.goodword.communication.templates.Surround;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.communication.templates.TextChecks;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.PublicAddress;

import org.springframework.stereotype.Component;

/**
 * Words on trial: written to people who do not exist, and looked at for what may not be
 * published. Nothing is stored and nothing is sent.
 */
@Component
public class TextTrials {

	/** The largest mail that arrives whole; larger ones are cut by mailbox providers. */
	public static final int LARGEST = 60_000;

	private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

	private static final Set<MessageKind> WITHOUT_DATE = EnumSet.of(MessageKind.SIGN_IN, MessageKind.SURVEY,
			MessageKind.POOL_INVITATION, MessageKind.WITHDRAWN, MessageKind.LAPSED, MessageKind.INTERVIEW_REMINDER,
			MessageKind.OFFER_ACCEPTED, MessageKind.ADDRESS_CODE, MessageKind.ADDRESS_LEFT);

	private final MailTemplates templates;

	private final PublicAddress address;

	TextTrials(MailTemplates templates, PublicAddress address) {
		this.templates = templates;
		this.address = address;
	}

	/** What the words of the letter may and must speak of. */
	public LetterRules rules(LetterKind kind) {
		Function<String, Optional<String>> stops = kind.endsApplication() ? FairWords::stop
				: (words) -> Optional.empty();
		return this.templates.rules(kind.name(), stops);
	}

	/**
	 * The words that would be sent: a language without own words has the shipped ones.
	 */
	public LetterText effective(LetterKind kind, LocaleTag language, TextPair words) {
		LetterText own = words.text(language);
		return (own != null) ? own : this.templates.shipped(kind.name(), language);
	}

	/**
	 * The pair without what is word for word as shipped: that follows the product.
	 */
	public TextPair own(LetterKind kind, TextPair words) {
		return new TextPair(own(kind, LocaleTag.EN, words), own(kind, LocaleTag.ZH_HANS, words));
	}

	private @org.jspecify.annotations.Nullable LetterText own(LetterKind kind, LocaleTag language, TextPair words) {
		LetterText text = words.text(language);
		return (text == null || text.isEmpty() || text.equals(this.templates.shipped(kind.name(), language))) ? null
				: text;
	}

	/** What has to be otherwise before the words may be published; none when clean. */
	public List<Finding> check(LetterKind kind, TextPair words) {
		Map<LocaleTag, LetterText> texts = new LinkedHashMap<>();
		LocaleTag.SPOKEN.forEach((language) -> texts.put(language, effective(kind, language, words)));
		List<LocaleTag> own = LocaleTag.SPOKEN.stream().filter((language) -> words.text(language) != null).toList();
		List<Finding> found = new ArrayList<>(TextChecks.of(rules(kind), texts, own));
		if (found.isEmpty()) {
			own.forEach((language) -> written(kind, language, effective(kind, language, words)).ifPresent(found::add));
		}
		return found;
	}

	/** Every sample person must be writable to. */
	private Optional<Finding> written(LetterKind kind, LocaleTag language, LetterText text) {
		LocalizedText company = new LocalizedText("Lumina", "明灯");
		return Arrays.stream(SamplePerson.values())
			.filter((person) -> !isWritable(kind, language, text, person, company))
			.findFirst()
			.map((person) -> new Finding(language, Place.BODY, 0, Fault.UNWRITABLE, person.greeting(language)));
	}

	private boolean isWritable(LetterKind kind, LocaleTag language, LetterText text, SamplePerson person,
			LocalizedText company) {
		try {
			Letter letter = letter(kind, language, text, person, company);
			return !letter.text().isBlank() && letter.html().length() <= LARGEST;
		}
		catch (IncompleteLetter | IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * The letter as a sample person would get it.
	 * @throws IncompleteLetter when it cannot be written to them
	 * @throws IllegalArgumentException when the words have no shape
	 */
	public Letter letter(LetterKind kind, LocaleTag language, LetterText text, SamplePerson person,
			LocalizedText company) {
		return this.templates.trial(kind.name(), language, text, person, surround(kind, language, company));
	}

	/**
	 * The letter as somebody who has applied would get it, in their language: what their
	 * application does not say is filled in as for a sample person.
	 * @throws IncompleteLetter when it cannot be written to them
	 * @throws IllegalArgumentException when the words have no shape
	 */
	public Letter letter(LetterKind kind, LetterText text, RealPerson person, LocalizedText company) {
		Surround frame = surround(kind, person.language(), company);
		return this.templates.trial(kind.name(), person.language(), text, SamplePerson.SHORT, person.facts(),
				new Surround(frame.company(), (frame.signer() != null) ? person.signer() : null,
						(frame.promise() != null && person.promise() != null) ? person.promise() : frame.promise(),
						frame.link(), frame.target(), frame.repliesAreRead()));
	}

	private Surround surround(LetterKind kind, LocaleTag language, LocalizedText company) {
		MessageKind says = kind.kind();
		boolean together = kind.name().equals(LetterKinds.TOGETHER);
		boolean dated = !says.isBadNews() && !WITHOUT_DATE.contains(says) && !together;
		boolean unsigned = says.isNamedOnly();
		return new Surround(company.in(language), unsigned ? null : language.isChinese() ? "陈屿" : "Chen Yu",
				dated ? DateWords.in(language, ZoneId.of("Asia/Shanghai")).longDate(DAY) : null,
				this.address.link("/s/sample"), target(says), true);
	}

	private static Target target(MessageKind kind) {
		return switch (kind) {
			case SIGN_IN -> Target.SIGN_IN;
			case ADDRESS_CODE -> Target.ADDRESS_CODE;
			case ADDRESS_LEFT -> Target.NOT_ME;
			case SURVEY -> Target.SURVEY;
			case LAPSE, CHOICE_REMINDER -> Target.CHOICE;
			case OFFER, OFFER_REMINDER, OFFER_PROLONGED -> Target.OFFER;
			case INTERVIEW_INVITATION, INVITATION_REMINDER -> Target.TIMES;
			case INVITATION_OVER, CANDIDATE_MISSED, COMPANY_MISSED -> Target.OTHER_TIMES;
			default -> Target.PAGE;
		};
	}

}
