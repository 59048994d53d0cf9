package dev.goodword.communication;

import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.templates.Field;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.Side;
import dev.goodword.shared.DateWords;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What letters about talks may say. The hour is told on the clock where the talk was
 * agreed, and on the candidate's own as well when that shows another.
 */
@Component
class InterviewFields {

	private final LetterFields letters;

	private final Accounts accounts;

	private final MessageSource messages;

	InterviewFields(LetterFields letters, Accounts accounts, MessageSource messages) {
		this.letters = letters;
		this.accounts = accounts;
		this.messages = messages;
	}

	Map<Field, String> of(Scene scene, Talk talk) {
		Map<Field, String> fields = this.letters.common(scene);
		Appointment when = talk.plan().appointment();
		DateWords there = DateWords.in(scene.language(), when.zone());
		fields.put(Field.INTERVIEW_WHEN, there.shortDateTime(when.startsAt(), scene.zone()).text());
		fields.put(Field.INTERVIEW_WHEN_LONG, there.longDateTime(when.startsAt(), scene.zone()).text());
		fields.put(Field.INTERVIEW_TIME, there.time(when.startsAt(), scene.zone()).text());
		if (there.differsFor(scene.zone(), when.startsAt())) {
			fields.put(Field.INTERVIEW_YOUR_TIME, scene.dates().longDateTime(when.startsAt(), when.zone()).text());
		}
		fields.put(Field.INTERVIEW_MINUTES, say(scene, "communication.mail.minutes", when.minutes()));
		fields.put(Field.INTERVIEW_MODE, say(scene, "communication.mail.mode." + talk.plan().mode()));
		fields.put(Field.INTERVIEW_PLACE, talk.plan().place());
		fields.put(Field.PANEL_LIST, panel(scene, talk));
		fields.put(Field.INTERVIEW_TOPICS, Objects.requireNonNullElse(talk.plan().topics(), ""));
		changed(fields, scene, talk);
		return fields;
	}

	private static void changed(Map<Field, String> fields, Scene scene, Talk talk) {
		Appointment before = talk.before();
		if (before != null) {
			fields.put(Field.INTERVIEW_OLD_WHEN,
					DateWords.in(scene.language(), before.zone())
						.shortDateTime(before.startsAt(), scene.zone())
						.text());
		}
		fields.put(Field.CHANGE_REASON, Objects.requireNonNullElse(talk.change().reason(), ""));
		if (talk.change().askedBy() == Side.COMPANY) {
			fields.put(Field.CHANGE_BY_US, "yes");
		}
	}

	private String panel(Scene scene, Talk talk) {
		return scene.language().listed(talk.plan().panel().stream().map(this.accounts::member).map(StaffMember::name));
	}

	private String say(Scene scene, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, scene.language().locale()));
	}

}
