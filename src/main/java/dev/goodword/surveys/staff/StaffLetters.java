package dev.goodword.surveys.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.StaffNoteSource;
import dev.goodword.communication.StaffNotes;
import dev.goodword.shared.DateWords;
import dev.goodword.surveys.Questionnaire;
import dev.goodword.surveys.SurveyToken;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The mail with the link to the questions, and its one reminder. The link is put in when
 * the mail leaves, and stands nowhere else.
 */
@Component
class StaffLetters implements StaffNoteSource {

	/** Where the questions are. */
	static final String PAGE = "/survey/staff/";

	private final StaffQueue queue;

	private final StaffOptOuts optOuts;

	private final StaffNotes notes;

	private final Accounts accounts;

	private final MessageSource messages;

	private final InstantSource clock;

	StaffLetters(StaffQueue queue, StaffOptOuts optOuts, StaffNotes notes, Accounts accounts, MessageSource messages,
			InstantSource clock) {
		this.queue = queue;
		this.optOuts = optOuts;
		this.notes = notes;
		this.accounts = accounts;
		this.messages = messages;
		this.clock = clock;
	}

	/** Puts the next mail of an invitation down. */
	void put(StaffInvitation invitation, Instant now) {
		this.notes.put(this, invitation.id(), invitation.account(), now);
	}

	/** Forgets which mails of an invitation were put down. */
	void forget(UUID invitation) {
		this.notes.forget(this, invitation);
	}

	@Override
	public String name() {
		return "STAFF_SURVEY";
	}

	/** Nothing once they have answered, asked to be left alone, or the link has died. */
	@Override
	public Optional<Said> of(UUID subject, StaffMember reader) {
		return this.queue.find(subject)
			.filter((invitation) -> invitation.isOpen(this.clock.instant()) && invitation.account().equals(reader.id())
					&& !this.optOuts.contains(reader.id()))
			.flatMap((invitation) -> this.queue.secret(subject).map((token) -> said(invitation, token, reader)));
	}

	private Said said(StaffInvitation invitation, SurveyToken token, StaffMember reader) {
		Company asking = this.accounts.company(invitation.company());
		String company = asking.name().in(reader.language());
		String until = DateWords.in(reader.language(), asking.zone())
			.longDate(Questionnaire.lastDay(invitation.endsAt(), asking.zone()))
			.text();
		return (invitation.mails() > 1)
				? new Said(say(reader, "surveys.staff.reminder"),
						say(reader, "surveys.staff.reminder.text", company, until), PAGE + token.text())
				: new Said(say(reader, "surveys.staff.mail"), say(reader, "surveys.staff.mail.text", company, until),
						PAGE + token.text());
	}

	private String say(StaffMember reader, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, reader.language().locale()));
	}

}
