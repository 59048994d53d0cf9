package dev.goodword.communication;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.templates.Surround;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.shared.CalendarPart;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.PublicAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to whoever leads a talk, with the entry for their calendar. */
@Component
class PanelLetters {

	private final Scenes scenes;

	private final TalkInvites invites;

	private final DigestLetters letters;

	private final MailTemplates templates;

	private final Accounts accounts;

	private final PublicAddress address;

	private final MessageSource messages;

	PanelLetters(Scenes scenes, TalkInvites invites, DigestLetters letters, MailTemplates templates, Accounts accounts,
			PublicAddress address, MessageSource messages) {
		this.scenes = scenes;
		this.invites = invites;
		this.letters = letters;
		this.templates = templates;
		this.accounts = accounts;
		this.address = address;
		this.messages = messages;
	}

	/** It takes place like that. */
	OutgoingMail invite(UUID id, InterviewSummary talk, StaffMember person, Instant now) {
		Scene scene = this.scenes.of(talk.application());
		return mail(id, "invited", scene, talk, person, now, this.invites.forPanel(scene, talk, person, now));
	}

	/** It does not, or others lead it. */
	OutgoingMail callOff(UUID id, InterviewSummary talk, int sequence, StaffMember person, Instant now) {
		Scene scene = this.scenes.of(talk.application());
		return mail(id, "over", scene, talk, person, now, this.invites.outOfPanel(scene, talk, sequence, person, now));
	}

	/**
	 * It is none of theirs any more, to somebody who may not know whom it was with.
	 */
	OutgoingMail callOffUnnamed(UUID id, InterviewSummary talk, int sequence, StaffMember person, Instant now) {
		Scene scene = this.scenes.of(talk.application());
		String when = DateWords.in(person.language(), person.zone())
			.dateTime(talk.plan().appointment().startsAt())
			.text();
		Said said = new Said(say(person, "communication.panel.gone", when),
				say(person, "communication.panel.gone.text"), "/today", Target.TODAY);
		return written(id, scene, person, said, this.invites.outOfPanelUnnamed(scene, talk, sequence, person, now),
				now);
	}

	private OutgoingMail mail(UUID id, String what, Scene scene, InterviewSummary talk, StaffMember person, Instant now,
			CalendarPart entry) {
		String key = "communication.panel." + what;
		String panel = person.language()
			.listed(talk.plan().panel().stream().map(this.accounts::member).map(StaffMember::name));
		Object[] arguments = { scene.person().name(),
				DateWords.in(person.language(), person.zone()).dateTime(talk.plan().appointment().startsAt()).text(),
				scene.position().title().in(person.language()),
				say(person, "communication.mail.mode." + talk.plan().mode()),
				say(person, "communication.mail.minutes", talk.plan().appointment().minutes()), talk.plan().place(),
				panel };
		return written(id, scene, person, new Said(say(person, key, arguments), say(person, key + ".text", arguments),
				"/applications/" + talk.application(), Target.APPLICATION), entry, now);
	}

	private OutgoingMail written(UUID id, Scene scene, StaffMember person, Said said, CalendarPart entry, Instant now) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.put(Field.STAFF_NAME, person.name());
		fields.put(Field.ALERT_HEADLINE, said.headline());
		fields.put(Field.ALERT_TEXT, said.text());
		String company = scene.company().name().in(person.language());
		OutgoingMail mail = this.letters
			.mail(id, person, company,
					this.templates.write("staff_alert", person.language(), fields,
							new Surround(company, null, null, this.address.link(said.path()), said.target(), false)),
					now);
		return mail.with(List.of(entry));
	}

	private String say(StaffMember person, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, person.language().locale()));
	}

	/** The words, and where the button leads. */
	private record Said(String headline, String text, String path, Target target) {
	}

}
