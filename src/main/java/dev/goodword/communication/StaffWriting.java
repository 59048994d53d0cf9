package dev.goodword.communication;

import java.time.Instant;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.StaffAlert;
import dev.goodword.shared.OutgoingMail;

import org.springframework.stereotype.Component;

/** Finds the words of mails that hold none until they are handed over. */
@Component
class StaffWriting {

	private final DigestLetters letters;

	private final TrialMails trials;

	private final PanelMails panels;

	private final VisitorMails visitors;

	private final StaffNotes notes;

	private final PersonalMails personals;

	private final Recipients recipients;

	StaffWriting(DigestLetters letters, TrialMails trials, PanelMails panels, VisitorMails visitors, StaffNotes notes,
			PersonalMails personals, Recipients recipients) {
		this.letters = letters;
		this.trials = trials;
		this.panels = panels;
		this.visitors = visitors;
		this.notes = notes;
		this.personals = personals;
		this.recipients = recipients;
	}

	/**
	 * The mail; empty when nothing of it is true any more, or when its reader is nobody
	 * this installation may write to.
	 */
	Optional<OutgoingMail> letter(StaffDigest digest, Instant now) {
		return written(digest, now).filter((mail) -> this.recipients.allow(mail.to()));
	}

	private Optional<OutgoingMail> written(StaffDigest digest, Instant now) {
		StaffMatter about = digest.about();
		if (about.isWeek()) {
			return this.letters.week(digest.id(), digest.person(), digest.day(), now);
		}
		TextTrial trial = about.trial();
		if (trial != null) {
			return this.trials.write(digest.id(), digest.person(), trial, now);
		}
		TalkTurn talk = about.talk();
		if (talk != null) {
			return this.panels.write(digest, talk, now);
		}
		VisitorTurn visitor = about.visitor();
		if (visitor != null) {
			return this.visitors.write(digest, visitor, now);
		}
		StaffNote note = about.note();
		if (note != null) {
			return this.notes.write(digest, note, now);
		}
		PersonalTurn personal = about.personal();
		if (personal != null) {
			return this.personals.write(digest, personal, now);
		}
		StaffAlert alert = about.alert();
		JobApplicationId application = about.application();
		return (alert != null && application != null)
				? this.letters.alert(digest.id(), digest.person(), alert, application, now)
				: this.letters.write(digest.id(), digest.person(), digest.day(), now);
	}

	/** What became of a mail, for those who have to hear of it. */
	void became(StaffDigest digest) {
		VisitorTurn visitor = digest.about().visitor();
		if (visitor != null) {
			this.visitors.became(digest, visitor);
		}
		PersonalTurn personal = digest.about().personal();
		if (personal != null) {
			this.personals.became(digest, personal);
		}
	}

}
