package dev.goodword.channels;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.candidates.CandidateGone;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.PublicAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds the words of a text when it leaves. They hold no outcome and no name: only who
 * writes, and where the news stands.
 */
@Component
class TextWords {

	private final Applications applications;

	private final Candidates candidates;

	private final Positions positions;

	private final Accounts accounts;

	private final StatusLinks links;

	private final PublicAddress address;

	private final MessageSource texts;

	TextWords(Applications applications, Candidates candidates, Positions positions, Accounts accounts,
			StatusLinks links, PublicAddress address, MessageSource texts) {
		this.applications = applications;
		this.candidates = candidates;
		this.positions = positions;
		this.accounts = accounts;
		this.links = links;
		this.address = address;
		this.texts = texts;
	}

	/** The text; empty for somebody who is gone, or has no number. */
	Optional<Written> of(TextNote note, TextWay way) {
		try {
			CandidateProfile person = this.candidates.profile(note.candidate());
			return this.candidates.textNumber(note.candidate()).map((number) -> written(note, person, number, way));
		}
		catch (CandidateGone ex) {
			return Optional.empty();
		}
	}

	/** What a test says: the same words, with the way to our first page. */
	TextPost trial(String number, LocaleTag language, TextWay way) {
		String company = this.accounts.companies()
			.stream()
			.map((each) -> each.name().in(language))
			.findFirst()
			.orElse(way.setup().signature());
		return post(way, number, language, company, this.address.link("/"));
	}

	private Written written(TextNote note, CandidateProfile person, String number, TextWay way) {
		ApplicationSummary application = this.applications.summary(note.application());
		PositionSummary position = this.positions.summary(application.position());
		LocaleTag language = person.language();
		String company = this.accounts.company(position.company()).name().in(language);
		String link = this.address.link("/a/" + this.links.token(person.id(), application.id().value()));
		return new Written(person.zoneOr(position.zone()), post(way, number, language, company, link));
	}

	private TextPost post(TextWay way, String number, LocaleTag language, String company, String link) {
		TextSetup setup = way.setup();
		String text = Objects.requireNonNull(this.texts.getMessage("channels.text.words",
				new Object[] { setup.signature(), company, link }, language.locale()));
		return new TextPost(way, number, language.isChinese() ? setup.templateZh() : setup.templateEn(), company, text,
				link);
	}

	/** A text, and the zone of whoever gets it. */
	record Written(ZoneId zone, TextPost post) {
	}

}
