package dev.goodword.desk.application;

import java.util.Optional;

import dev.goodword.accounts.Permission;
import dev.goodword.applications.legal.LegalHold;
import dev.goodword.applications.legal.LegalHolds;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says on the page of an application that it is held for the law. */
@Component
class LegalHoldCards {

	private final LegalHolds holds;

	LegalHoldCards(LegalHolds holds) {
		this.holds = holds;
	}

	/** The card; null when nothing is held, and nothing asked for of the reader. */
	@Nullable LegalHoldCard of(Reader reader) {
		if (!reader.application().isOpen()) {
			return null;
		}
		boolean answers = reader.may(Permission.AGREE_LEGAL_HOLD);
		String page = answers ? page(reader) : null;
		Optional<LegalHold> standing = this.holds.standing(reader.application().id());
		if (standing.isPresent()) {
			return new LegalHoldCard(reader.say("desk.legal.card", day(reader, standing.get())),
					reader.say("desk.legal.card.text"), page);
		}
		return !answers ? null
				: this.holds.asked(reader.application().id())
					.map((hold) -> new LegalHoldCard(
							reader.say("desk.legal.asked", reader.name(hold.askedBy()), day(reader, hold)),
							reader.say("desk.legal.asked.text"), page))
					.orElse(null);
	}

	static String page(Reader reader) {
		return "/applications/" + reader.application().id() + "/legal-hold";
	}

	static String day(Reader reader, LegalHold hold) {
		return reader.dates().shortDate(hold.until()).text();
	}

}
