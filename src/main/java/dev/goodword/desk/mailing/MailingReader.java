package dev.goodword.desk.mailing;

import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.Mailing;
import dev.goodword.communication.MailingId;
import dev.goodword.communication.MailingPerson;
import dev.goodword.communication.Mailings;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who looks at a message to many, and in which words. */
@Component
class MailingReader {

	private final Mailings mailings;

	private final Positions positions;

	private final MessageSource texts;

	MailingReader(Mailings mailings, Positions positions, MessageSource texts) {
		this.mailings = mailings;
		this.positions = positions;
		this.texts = texts;
	}

	/**
	 * Opens one for somebody.
	 * @throws dev.goodword.communication.UnknownMailing when they may not know of it
	 */
	Sight of(String id, StaffMember who, Locale locale) {
		Mailing mailing = this.mailings.mailing(new MailingId(Paths.id(id)), who);
		return new Sight(mailing, this.positions.summary(mailing.position()), this.mailings.people(mailing), who,
				new Wording(this.texts, LocaleTag.of(locale), who.zone()));
	}

	/**
	 * One look at one message.
	 *
	 * @param people everybody on the list
	 */
	record Sight(Mailing mailing, PositionSummary position, List<MailingPerson> people, StaffMember who,
			Wording words) {

		String page() {
			return "/mailings/" + this.mailing.id();
		}

		String back() {
			return "/positions/" + this.mailing.position();
		}

		String title() {
			return this.position.title().in(this.words.language());
		}

		String say(String key, Object... arguments) {
			return this.words.say(key, arguments);
		}

		List<MailingPerson> included() {
			return this.people.stream().filter(MailingPerson::isIncluded).toList();
		}

		/** The languages that people on the list read. */
		List<LocaleTag> languages() {
			return LocaleTag.SPOKEN.stream()
				.filter((language) -> this.people.stream()
					.anyMatch((person) -> person.profile() != null && person.profile().language().equals(language)))
				.toList();
		}

	}

}
