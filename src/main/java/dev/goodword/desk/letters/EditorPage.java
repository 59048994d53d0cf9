package dev.goodword.desk.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.templates.Finding;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.texts.DraftText;
import dev.goodword.communication.texts.FourEyes;
import dev.goodword.communication.texts.LetterTexts;
import dev.goodword.communication.texts.PublishedText;
import dev.goodword.communication.texts.TextDrafts;
import dev.goodword.communication.texts.TextPair;
import dev.goodword.communication.texts.TextTrials;
import dev.goodword.desk.Wording;
import dev.goodword.desk.letters.EditorView.Contested;
import dev.goodword.desk.letters.EditorView.Side;
import dev.goodword.desk.letters.EditorView.Typed;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the editor of one letter together. */
@Component
class EditorPage {

	/** Words of English and characters of Chinese an adult reads in a minute. */
	private static final int WORDS_A_MINUTE = 238;

	private static final int CHARACTERS_A_MINUTE = 260;

	private final TextDrafts drafts;

	private final LetterTexts texts;

	private final TextTrials trials;

	private final FieldLines fields;

	private final VersionLines versions;

	private final LetterPlaces places;

	EditorPage(TextDrafts drafts, LetterTexts texts, TextTrials trials, FieldLines fields, VersionLines versions,
			LetterPlaces places) {
		this.drafts = drafts;
		this.texts = texts;
		this.trials = trials;
		this.fields = fields;
		this.versions = versions;
		this.places = places;
	}

	/** The words as they stand: the draft, else what counts now. */
	LetterForm form(LetterPlace place) {
		Optional<DraftText> draft = this.drafts.of(place.id(), place.kind());
		TextPair words = words(place);
		Map<LocaleTag, LetterText> texts = new LinkedHashMap<>();
		LocaleTag.SPOKEN
			.forEach((language) -> texts.put(language, this.trials.effective(place.kind(), language, words)));
		return LetterForm.of(texts, draft.map(DraftText::note).orElse(null),
				draft.map(DraftText::version).orElse(null));
	}

	/** The draft, else what counts now. */
	TextPair words(LetterPlace place) {
		return this.drafts.next(place.id(), place.kind());
	}

	/** Whether that is word for word what counts now, while nobody writes a draft. */
	boolean isPresent(LetterPlace place, LetterForm form) {
		return form.seen() == null && this.trials.own(place.kind(), form.words()).equals(present(place))
				&& this.drafts.of(place.id(), place.kind()).isEmpty();
	}

	private TextPair present(LetterPlace place) {
		return this.texts.versions(place.id(), place.kind())
			.stream()
			.findFirst()
			.map(PublishedText::words)
			.orElse(TextPair.SHIPPED);
	}

	/**
	 * The page.
	 * @param form what was typed
	 * @param theirs what somebody else wrote meanwhile; null when nobody did
	 */
	EditorView view(LetterPlace place, LetterForm form, @Nullable LetterForm theirs, StaffMember who, Wording words) {
		List<PublishedText> versions = this.texts.versions(place.id(), place.kind());
		DraftText draft = this.drafts.of(place.id(), place.kind()).orElse(null);
		LetterForm shown = (theirs != null) ? form.over(theirs) : form;
		TextPair own = this.trials.own(place.kind(), shown.words());
		List<Finding> findings = this.trials.check(place.kind(), own);
		boolean needed = place.kind().needsSecondPerson();
		return new EditorView(words.say(place.kind().label()), place.company().name().in(words.language()),
				place.company().id().toString(), place.kind().name(), this.versions.present(versions, words),
				(draft != null) ? words.say("texts.draft.said", this.places.name(draft.changedBy()),
						moment(draft.changedAt(), words)) : null,
				shown.value("seen"), draft != null && draft.isAsked(), needed ? second(place, draft, who, words) : null,
				(draft != null && draft.returnedWords() != null && draft.returnedBy() != null)
						? words.say("texts.returned", this.places.name(draft.returnedBy()), draft.returnedWords())
						: null,
				words.say(needed ? "texts.ask" : "texts.publish"),
				LocaleTag.SPOKEN.stream().map((language) -> side(language, shown, own, findings, words)).toList(),
				FindingWords.all(findings, words), contested(form, theirs, words), taken(form, theirs, words),
				this.fields.of(place.kind(), words), this.versions.all(place, versions, words));
	}

	private static String moment(java.time.Instant at, Wording words) {
		DateWords dates = words.dates(words.zone());
		return dates.dateTime(at).text();
	}

	/** Who could read it, or that it lies before them. */
	private String second(LetterPlace place, @Nullable DraftText draft, StaffMember who, Wording words) {
		java.util.Set<AccountId> hands = new java.util.LinkedHashSet<>(
				(draft != null) ? draft.hands() : java.util.Set.of());
		hands.add(who.id());
		List<AccountId> others = FourEyes.others(hands,
				this.places.readers(place.company()).stream().map(StaffMember::id).toList());
		if (others.isEmpty()) {
			return words.say("texts.second.nobody");
		}
		return words.say("texts.second", words.language().listed(others.stream().limit(5).map(this.places::name)));
	}

	private static Side side(LocaleTag language, LetterForm form, TextPair own, List<Finding> findings, Wording words) {
		String subject = LetterForm.field(language, true);
		String body = LetterForm.field(language, false);
		String typed = form.value(body);
		int units = language.isChinese() ? (int) typed.codePoints().filter(Character::isIdeographic).count()
				: typed.isBlank() ? 0 : typed.split("\\s+").length;
		int minute = language.isChinese() ? CHARACTERS_A_MINUTE : WORDS_A_MINUTE;
		int seconds = 5 * (1 + units * 12 / minute);
		return new Side(language.value(), words.say("texts.language." + language), own.text(language) != null,
				new Typed(subject, form.value(subject), FindingWords.at(subject, findings, words)),
				new Typed(body, typed, FindingWords.at(body, findings, words)),
				words.say("texts.reading", seconds, typed.codePointCount(0, typed.length())));
	}

	private static List<Contested> contested(LetterForm form, @Nullable LetterForm theirs, Wording words) {
		List<Contested> contested = new ArrayList<>();
		if (theirs != null) {
			for (String name : LetterForm.TYPED) {
				if (form.isContested(name, theirs)) {
					contested.add(new Contested(name, words.say("texts.field." + name),
							name.startsWith("zh") ? LocaleTag.ZH_HANS.value() : LocaleTag.EN.value(),
							theirs.value(name)));
				}
			}
		}
		return contested;
	}

	/** Names the fields that only somebody else changed. */
	private static @Nullable String taken(LetterForm form, @Nullable LetterForm theirs, Wording words) {
		if (theirs == null) {
			return null;
		}
		String names = LetterForm.TYPED.stream()
			.filter((name) -> !form.isTyped(name) && !theirs.base(name).equals(form.base(name)))
			.map((name) -> words.say("texts.field." + name))
			.collect(Collectors.joining(words.language().isChinese() ? "、" : ", "));
		return names.isEmpty() ? null : words.say("texts.taken", names);
	}

}
