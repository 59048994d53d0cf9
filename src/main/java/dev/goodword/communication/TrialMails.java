package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.templates.IncompleteLetter;
import dev.goodword.communication.templates.Letter;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.templates.SamplePerson;
import dev.goodword.communication.texts.LetterKind;
import dev.goodword.communication.texts.TextDrafts;
import dev.goodword.communication.texts.TextTrials;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.OutgoingMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters on trial, by mail to whoever asks and to nobody else. They stand on no
 * timeline, keep no promise, and leave as mail to our own people does.
 */
@Service
@Transactional
public class TrialMails {

	private static final Logger log = LoggerFactory.getLogger(TrialMails.class);

	private static final Duration WORTH_SENDING = Duration.ofHours(1);

	private final StaffDigestRepository digests;

	private final DigestLetters letters;

	private final TextTrials trials;

	private final TextDrafts drafts;

	private final Accounts accounts;

	private final MailTransport transport;

	private final MessageSource messages;

	private final Chance chance;

	private final InstantSource clock;

	TrialMails(StaffDigestRepository digests, DigestLetters letters, TextTrials trials, TextDrafts drafts,
			Accounts accounts, MailTransport transport, MessageSource messages, Chance chance, InstantSource clock) {
		this.digests = digests;
		this.letters = letters;
		this.trials = trials;
		this.drafts = drafts;
		this.accounts = accounts;
		this.transport = transport;
		this.messages = messages;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Sends the words as they stand to the person's own address; two requests within a
	 * second are one.
	 * @return whether there is a way to send mail at all
	 */
	public boolean send(CompanyId company, LetterKind kind, LocaleTag language, SamplePerson person, StaffMember who) {
		if (!this.transport.isConfigured()) {
			return false;
		}
		Instant now = this.clock.instant();
		StaffMatter matter = StaffMatter.trial(new TextTrial(company, kind, language, person, now.getEpochSecond()));
		LocalDate day = LocalDate.ofInstant(now, who.zone());
		if (!this.digests.existsByPersonAndDayAndAbout(who.id(), day, matter.toString())) {
			this.digests
				.save(new StaffDigest(this.chance.newId(), who.id(), day, matter, now.plus(WORTH_SENDING), now));
		}
		return true;
	}

	/** The mail; empty when the words are none any more or the person has left. */
	Optional<OutgoingMail> write(UUID id, AccountId account, TextTrial trial, Instant now) {
		return this.accounts.active(account).flatMap((person) -> {
			LocalizedText company = this.accounts.company(trial.company()).name();
			LetterText words = this.trials.effective(trial.kind(), trial.language(),
					this.drafts.next(trial.company(), trial.kind()));
			try {
				Letter letter = this.trials.letter(trial.kind(), trial.language(), words, trial.person(), company);
				return Optional
					.of(this.letters.mail(id, person, company.in(trial.language()), marked(letter, person), now));
			}
			catch (IncompleteLetter | IllegalArgumentException ex) {
				log.warn("Letter on trial {} cannot be written", id);
				return Optional.empty();
			}
		});
	}

	/** Nobody takes it for the letter itself. */
	private Letter marked(Letter letter, StaffMember person) {
		String subject = this.messages.getMessage("texts.trial.subject", new Object[] { letter.subject() },
				person.language().locale());
		return new Letter(letter.version(), letter.language(), subject, letter.paragraphs(), letter.text(),
				letter.html());
	}

}
