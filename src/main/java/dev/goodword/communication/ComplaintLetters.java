package dev.goodword.communication;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.complaints.ComplaintAnswered;
import dev.goodword.complaints.ComplaintClosed;
import dev.goodword.complaints.ComplaintDates;
import dev.goodword.complaints.ComplaintDelayed;
import dev.goodword.complaints.ComplaintRaised;
import dev.goodword.complaints.ComplaintSummary;
import dev.goodword.complaints.ComplaintSummary.Said;
import dev.goodword.complaints.Complaints;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters about complaints, signed by whoever answers for them. */
@Component
class ComplaintLetters {

	private static final String YES = "yes";

	private final Scenes scenes;

	private final Drafting drafting;

	private final LetterFields fields;

	private final Dispatch dispatch;

	private final Complaints complaints;

	private final Accounts accounts;

	private final MessageSource messages;

	ComplaintLetters(Scenes scenes, Drafting drafting, LetterFields fields, Dispatch dispatch, Complaints complaints,
			Accounts accounts, MessageSource messages) {
		this.scenes = scenes;
		this.drafting = drafting;
		this.fields = fields;
		this.dispatch = dispatch;
		this.complaints = complaints;
		this.accounts = accounts;
		this.messages = messages;
	}

	@EventListener
	void on(ComplaintRaised fact) {
		ComplaintSummary complaint = this.complaints.complaint(fact.complaint());
		send(MessageKind.COMPLAINT_RECEIVED, complaint, complaint.owner(), null, fact.at());
	}

	@EventListener
	void on(ComplaintAnswered fact) {
		ComplaintSummary complaint = this.complaints.complaint(fact.complaint());
		Said answer = Objects.requireNonNull(complaint.answer());
		send(MessageKind.COMPLAINT_ANSWERED, complaint, answer.by(), answer.text(), fact.at());
	}

	@EventListener
	void on(ComplaintClosed fact) {
		ComplaintSummary complaint = this.complaints.complaint(fact.complaint());
		Said told = Objects.requireNonNull(complaint.told());
		send(MessageKind.COMPLAINT_CLOSED, complaint, told.by(), told.text(), fact.at());
	}

	@EventListener
	void on(ComplaintDelayed fact) {
		ComplaintSummary complaint = this.complaints.complaint(fact.complaint());
		String day = AnswersOwed.dayOf(complaint.id(), Objects.requireNonNull(complaint.dates()));
		send(MessageKind.COMPLAINT_DELAYED, day, complaint, complaint.owner(), null, fact.at());
	}

	private void send(MessageKind kind, ComplaintSummary complaint, AccountId by, @Nullable String text, Instant now) {
		send(kind, complaint.id().toString(), complaint, by, text, now);
	}

	private void send(MessageKind kind, String occasion, ComplaintSummary complaint, AccountId by,
			@Nullable String text, Instant now) {
		Scene scene = this.scenes.of(complaint.application());
		StaffMember person = this.accounts.member(by);
		this.dispatch.send(scene, this.drafting.draft(kind, scene, words(scene, complaint, person, text), null,
				person.name(), Target.PAGE), new Bond(occasion, null, complaint.id().value(), null, null), now);
	}

	private Map<Field, String> words(Scene scene, ComplaintSummary complaint, StaffMember person,
			@Nullable String text) {
		Map<Field, String> words = this.fields.common(scene);
		words.remove(Field.REPLY_READ);
		words.put(Field.CONTACT_TEXT, complaint.text());
		if (complaint.raisedBy() == null) {
			words.put(Field.FACT_WROTE, YES);
		}
		if (complaint.apart()) {
			words.put(Field.FACT_APART, YES);
		}
		words.put(Field.ESCALATION_NAME, person.name());
		words.put(Field.ESCALATION_ROLE, role(scene, person));
		if (text != null) {
			words.put(Field.RESPONSE_TEXT, text);
		}
		ComplaintDates dates = complaint.dates();
		if (dates != null) {
			words.put(Field.RESPONSE_DATE, scene.dates().longDate(dates.told()).text());
		}
		return words;
	}

	private String role(Scene scene, StaffMember person) {
		String key = person.holds(Role.HR_HEAD) ? "communication.mail.role.head" : "communication.mail.role.recruiting";
		return Objects.requireNonNull(this.messages.getMessage(key, null, scene.language().locale()));
	}

}
