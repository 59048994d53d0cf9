package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import dev.goodword.communication.pace.MailPace;
import dev.goodword.communication.pace.Pass;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;

import org.springframework.stereotype.Component;

/**
 * What mails to people who asked without having applied have to pass: anybody can cause
 * one, to any address. None goes to an address that is dead, nor what its reader need not
 * have to one that called our mail unwanted, and all keep to the pace of the provider and
 * of the mail domain.
 */
@Component
class VisitorDoor {

	/** A last try this long before it is not worth sending any more. */
	private static final Duration BEFORE_END = Duration.ofMinutes(10);

	private final MailPace pace;

	private final AddressLedger ledger;

	VisitorDoor(MailPace pace, AddressLedger ledger) {
		this.pace = pace;
		this.ledger = ledger;
	}

	/** Whether the address gets this; an answer is what it asked for. */
	boolean isOpen(EmailAddress address, Word word) {
		return !this.ledger.isStopped(address) && (word == Word.ANSWERED || !this.ledger.hasComplained(address));
	}

	/**
	 * Whether the mail may be handed over now; one that may not is given its moment.
	 * Mails about anything else pass.
	 */
	boolean lets(StaffDigest digest, OutgoingMail mail, Instant now) {
		if (digest.about().visitor() == null) {
			return true;
		}
		Instant place = (digest.placedAt() != null) ? digest.nextTryAt() : null;
		Pass pass = this.pace.ask(new MailPace.Leaving(Pacing.domain(mail.to()), false, place, digest.placedAt(),
				digest.expiresAt().minus(BEFORE_END)), now);
		switch (pass.kind()) {
			case GO -> {
				return true;
			}
			case FULL -> digest.standBack(this.pace.nextAt(false, now));
			case LATER -> digest.place(Objects.requireNonNull(pass.at()), now);
		}
		return false;
	}

	/** What the mail server said of the domain. */
	void heard(OutgoingMail mail, MailOutcome outcome, Instant now) {
		if (MailPace.isSlow(outcome)) {
			this.pace.slower(Pacing.domain(mail.to()), now);
		}
	}

	/** The mail server refused it: was it for the address? */
	void refused(VisitorSummary question, MailOutcome answer, Instant now) {
		if (SmtpClass.of(answer.code(), answer.enhanced()) == SmtpClass.ADDRESS_DEAD) {
			this.ledger.stop(question.visitor().email(), question.id(), answer, now);
		}
	}

}
