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

	private final TextSettings settings;

	private final Applications applications;

	private final Candidates candidates;

	private final Positions positions;

	private final Accounts accounts;

	private final StatusLinks links;

	private final PublicAddress address;

	private final MessageSource texts;

	TextWords(TextSettings settings, Applications applications, Candidates candidates, Positions positions,
			Accounts accounts, StatusLinks links, PublicAddress address, MessageSource texts) {
		this.settings = settings;
		this.applications = applications;
		this.candidates = candidates;
		this.positions = positions;
		this.accounts = accounts;
		this.links = links;
		this.address = address;
		this.texts = texts;
	}

	/** The text; empty for somebody who is gone, or has no number. */
	Optional<Written> of(TextNote note) {
		try {
			CandidateProfile person = this.candidates.profile(note.candidate());
			return this.candidates.textNumber(note.candidate()).map((number) -> written(note, person, number));
		}
		catch (CandidateGone ex) {
			return Optional.empty();
		}
	}

	private Written written(TextNote note, CandidateProfile person, String number) {
		ApplicationSummary application = this.applications.summary(note.application());
		PositionSummary position = this.positions.summary(application.position());
		LocaleTag language = person.language();
		String company = this.accounts.company(position.company()).name().in(language);
		String link = this.address.link("/a/" + this.links.token(person.id(), application.id().value()));
		String text = Objects.requireNonNull(this.texts.getMessage("channels.text.words",
				new Object[] { this.settings.signature(), company, link }, language.locale()));
		return new Written(person.zoneOr(position.zone()), new TextPost(number,
				language.isChinese() ? this.settings.templateZh() : this.settings.templateEn(), company, text, link));
	}

	/** A text, and the zone of whoever gets it. */
	record Written(ZoneId zone, TextPost post) {
	}

}
