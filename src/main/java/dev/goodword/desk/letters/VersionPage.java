package dev.goodword.desk.letters;

import java.util.List;

import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.texts.DraftText;
import dev.goodword.communication.texts.FourEyes;
import dev.goodword.communication.texts.LetterTexts;
import dev.goodword.communication.texts.PublishedText;
import dev.goodword.communication.texts.TextDrafts;
import dev.goodword.communication.texts.TextPair;
import dev.goodword.communication.texts.TextTrials;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Compares versions and drafts with what counts now. */
@Component
class VersionPage {

	private static final int LONGEST_NUMBER = 6;

	private final LetterTexts texts;

	private final TextDrafts drafts;

	private final TextTrials trials;

	private final VersionLines lines;

	private final LetterUse use;

	private final LetterPlaces places;

	VersionPage(LetterTexts texts, TextDrafts drafts, TextTrials trials, VersionLines lines, LetterUse use,
			LetterPlaces places) {
		this.texts = texts;
		this.drafts = drafts;
		this.trials = trials;
		this.lines = lines;
		this.use = use;
		this.places = places;
	}

	/** A number as it was sent; below nought when it is none. */
	static int number(String sent) {
		return (sent.matches("\\d+") && sent.length() <= LONGEST_NUMBER) ? Integer.parseInt(sent) : -1;
	}

	/**
	 * A version, beside what counts now; the newest beside the one before it.
	 * @throws ResponseStatusException not found, when there is no such version
	 */
	VersionView view(LetterPlace place, String asked, Wording words) {
		List<PublishedText> versions = this.texts.versions(place.id(), place.kind());
		int number = number(asked);
		int newest = versions.isEmpty() ? LetterTexts.SHIPPED : versions.get(0).number();
		if (number < 0 || number > newest) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		boolean now = number == newest;
		int other = (now && number > 0) ? number - 1 : newest;
		PublishedText version = at(versions, number);
		String otherName = name(other, words);
		return new VersionView(words.say(place.kind().label()), place.home(), place.kind().name(),
				place.company().id().toString(), number, name(number, words),
				(version != null) ? this.lines.said(version, words) : List.of(),
				words.say(now ? "texts.compared.before" : "texts.compared.now", otherName),
				now ? diffs(place, words(versions, other), words(versions, number), words)
						: diffs(place, words(versions, newest), words(versions, number), words),
				newest, place.mayWrite() && !now && (version == null || version.recalledAt() == null),
				this.use.of(place.id(), marks(versions, newest)).waitingSaid(marks(versions, newest), words));
	}

	private static List<String> marks(List<PublishedText> versions, int number) {
		PublishedText version = at(versions, number);
		return (version != null) ? version.marks() : List.of();
	}

	/** What the draft changes. */
	ChangesView changes(LetterPlace place, Wording words) {
		return changes(place, null, words);
	}

	/** The same for somebody who may be the second person. */
	ChangesView changes(LetterPlace place, @Nullable StaffMember who, Wording words) {
		List<PublishedText> versions = this.texts.versions(place.id(), place.kind());
		TextPair present = versions.isEmpty() ? TextPair.SHIPPED : versions.get(0).words();
		DraftText draft = this.drafts.of(place.id(), place.kind()).orElse(null);
		boolean may = draft != null && who != null && FourEyes.of(place.kind().needsSecondPerson(), draft.isAsked(),
				draft.hands(), who.id()) == FourEyes.Right.APPROVE;
		return new ChangesView(words.say(place.kind().label()), place.home(), place.kind().name(),
				place.company().id().toString(),
				(draft != null) ? words.say("texts.draft.said", this.places.name(draft.changedBy()),
						words.dates(words.zone()).dateTime(draft.changedAt()).text()) : null,
				(draft != null) ? draft.note() : null,
				diffs(place, present, (draft != null) ? draft.words() : present, words),
				(draft != null) ? draft.version() : 0, draft != null && draft.isAsked(), may);
	}

	private List<DiffView> diffs(LetterPlace place, TextPair before, TextPair after, Wording words) {
		return LocaleTag.SPOKEN.stream()
			.map((language) -> DiffView.between(language, this.trials.effective(place.kind(), language, before),
					this.trials.effective(place.kind(), language, after), words))
			.toList();
	}

	private static TextPair words(List<PublishedText> versions, int number) {
		PublishedText version = at(versions, number);
		return (version != null) ? version.words() : TextPair.SHIPPED;
	}

	private static @Nullable PublishedText at(List<PublishedText> versions, int number) {
		return versions.stream().filter((version) -> version.number() == number).findFirst().orElse(null);
	}

	private static String name(int number, Wording words) {
		return (number == LetterTexts.SHIPPED) ? words.say("texts.shipped") : words.say("texts.version", number);
	}

}
