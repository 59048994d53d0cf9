package dev.goodword.desk.letters;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.communication.texts.LetterTexts;
import dev.goodword.communication.texts.PublishedText;
import dev.goodword.desk.Wording;
import dev.goodword.desk.letters.EditorView.VersionLine;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says of each version who published it, when and why, and where it is used. */
@Component
class VersionLines {

	private final LetterUse use;

	private final LetterPlaces places;

	VersionLines(LetterUse use, LetterPlaces places) {
		this.use = use;
		this.places = places;
	}

	/** Which words count now. */
	String present(List<PublishedText> versions, Wording words) {
		if (versions.isEmpty()) {
			return words.say("texts.now.shipped");
		}
		PublishedText newest = versions.get(0);
		return words.say("texts.now", newest.number(), this.places.name(newest.author()), day(newest, words));
	}

	/** All of them, the shipped words last. */
	List<VersionLine> all(LetterPlace place, List<PublishedText> versions, Wording words) {
		List<String> marks = new ArrayList<>(this.use.shipped(place.kind()));
		versions.forEach((version) -> marks.addAll(version.marks()));
		LetterUse.Counts counts = this.use.of(place.id(), marks);
		List<VersionLine> lines = new ArrayList<>();
		for (PublishedText version : versions) {
			lines.add(new VersionLine(version.number(), words.say("texts.version", version.number()),
					said(version, words), counts.usedSaid(version.marks(), words),
					counts.waitingSaid(version.marks(), words), tag(version, version.equals(versions.get(0)), words)));
		}
		List<String> shipped = this.use.shipped(place.kind());
		lines.add(new VersionLine(LetterTexts.SHIPPED, words.say("texts.shipped"), List.of(),
				counts.usedSaid(shipped, words), counts.waitingSaid(shipped, words),
				versions.isEmpty() ? words.say("texts.tag.now") : null));
		return lines;
	}

	List<String> said(PublishedText version, Wording words) {
		List<String> said = new ArrayList<>();
		said.add(words.say((version.approver() != null) ? "texts.published.approved" : "texts.published",
				this.places.name(version.author()), day(version, words),
				(version.approver() != null) ? this.places.name(version.approver()) : ""));
		if (version.backTo() != null) {
			said.add((version.backTo() == LetterTexts.SHIPPED) ? words.say("texts.back.shipped")
					: words.say("texts.back", version.backTo()));
		}
		if (version.note() != null) {
			said.add(version.note());
		}
		return said;
	}

	private static @Nullable String tag(PublishedText version, boolean newest, Wording words) {
		if (version.recalledAt() != null) {
			return words.say("texts.tag.recalled");
		}
		return newest ? words.say("texts.tag.now") : null;
	}

	private static String day(PublishedText version, Wording words) {
		DateWords dates = words.dates(words.zone());
		return dates.dateTime(version.publishedAt()).text();
	}

}
