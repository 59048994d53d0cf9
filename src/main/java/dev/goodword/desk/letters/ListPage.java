package dev.goodword.desk.letters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.texts.DraftText;
import dev.goodword.communication.texts.LetterKind;
import dev.goodword.communication.texts.LetterKinds;
import dev.goodword.communication.texts.LetterTexts;
import dev.goodword.communication.texts.PublishedText;
import dev.goodword.communication.texts.TextDrafts;
import dev.goodword.communication.texts.TextPair;
import dev.goodword.desk.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Lists the letters of a company: whose words, what is being written, where used. */
@Component
class ListPage {

	private final LetterTexts texts;

	private final TextDrafts drafts;

	private final LetterUse use;

	private final LetterPlaces places;

	ListPage(LetterTexts texts, TextDrafts drafts, LetterUse use, LetterPlaces places) {
		this.texts = texts;
		this.drafts = drafts;
		this.use = use;
		this.places = places;
	}

	ListView view(Company company, StaffMember who, Wording words) {
		Map<String, PublishedText> newest = this.texts.newest(company.id());
		Map<String, DraftText> drafts = this.drafts.all(company.id());
		List<String> own = newest.values().stream().flatMap((version) -> version.marks().stream()).toList();
		List<String> shipped = LetterKinds.all().stream().flatMap((kind) -> this.use.shipped(kind).stream()).toList();
		LetterUse.Counts counts = this.use.of(company.id(), own, shipped);
		boolean mayWrite = this.places.mayWrite(company, who);
		Map<LetterKind.Group, List<ListView.Row>> groups = new EnumMap<>(LetterKind.Group.class);
		for (LetterKind kind : LetterKinds.all()) {
			groups.computeIfAbsent(kind.group(), (group) -> new ArrayList<>())
				.add(row(new LetterPlace(company, kind, mayWrite), newest.get(kind.name()), drafts.get(kind.name()),
						counts, words));
		}
		long asked = drafts.values().stream().filter(DraftText::isAsked).count();
		List<Company> theirs = this.places.companies(who);
		return new ListView(
				words.say("texts.headline", newest.values().stream().filter(ListPage::isOwn).count(), asked),
				company.id().toString(),
				(theirs.size() < 2) ? List.of()
						: theirs.stream()
							.map((each) -> new ListView.Choice(each.id().toString(), each.name().in(words.language())))
							.toList(),
				groups.entrySet()
					.stream()
					.map((group) -> new ListView.Group(words.say("texts.group." + group.getKey()), group.getValue()))
					.toList());
	}

	private ListView.Row row(LetterPlace place, @Nullable PublishedText newest, @Nullable DraftText draft,
			LetterUse.Counts counts, Wording words) {
		PublishedText own = (newest != null && isOwn(newest)) ? newest : null;
		int number = (newest != null) ? newest.number() : LetterTexts.SHIPPED;
		boolean asked = draft != null && draft.isAsked();
		return new ListView.Row(place.mayWrite() ? place.href("") : place.href("/versions/" + number),
				words.say(place.kind().label()),
				(own != null) ? words.say("texts.version", own.number()) : words.say("texts.shipped"), own != null,
				(draft != null) ? said(draft, words) : null, asked ? place.href("/approval") : null,
				(own != null) ? counts.usedSaid(own.marks(), words) : null,
				counts.waitingSaid(this.use.present(place.kind(), newest), words));
	}

	private String said(DraftText draft, Wording words) {
		AccountId asker = draft.askedBy();
		return (asker != null) ? words.say("texts.asked.by", this.places.name(asker))
				: words.say("texts.draft.by", this.places.name(draft.changedBy()));
	}

	private static boolean isOwn(PublishedText version) {
		return !version.words().equals(TextPair.SHIPPED);
	}

}
