package dev.goodword.communication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.proposing.ProposedTimes;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Letters about times to choose from, for sending and for looking at beforehand alike.
 * Hours are told on the candidate's clock, and on ours as well when that shows another.
 */
@Component
class InvitationDrafts {

	private static final String YES = "yes";

	private final Drafting drafting;

	private final LetterFields letters;

	private final Accounts accounts;

	private final MessageSource messages;

	InvitationDrafts(Drafting drafting, LetterFields letters, Accounts accounts, MessageSource messages) {
		this.drafting = drafting;
		this.letters = letters;
		this.accounts = accounts;
		this.messages = messages;
	}

	/**
	 * Please choose a time.
	 * @param again whether other times were proposed before
	 */
	Draft invitation(Scene scene, ProposedTimes times, LocalDate answerBy, boolean again) {
		Map<Field, String> words = common(scene, times, answerBy);
		words.put(Field.SLOTS_LIST, list(scene, times.slots()));
		words.put(Field.CANDIDATE_ZONE, say(scene, "communication.mail.zone", scene.dates().place()));
		words.put(Field.PANEL_LIST,
				scene.language().listed(times.panel().stream().map(this.accounts::member).map(StaffMember::name)));
		words.put(Field.INTERVIEW_TOPICS, Objects.requireNonNullElse(times.topics(), ""));
		if (again) {
			words.put(Field.SLOTS_AGAIN, YES);
		}
		return draft(MessageKind.INTERVIEW_INVITATION, scene, words, answerBy, Target.TIMES);
	}

	/** Their day comes nearer. */
	Draft reminder(Scene scene, ProposedTimes times, LocalDate answerBy) {
		return draft(MessageKind.INVITATION_REMINDER, scene, common(scene, times, answerBy), answerBy, Target.TIMES);
	}

	/**
	 * Their day has passed.
	 * @param ahead whether one of the times can still be chosen
	 */
	Draft over(Scene scene, ProposedTimes times, LocalDate answerBy, LocalDate told, boolean ahead) {
		Map<Field, String> words = common(scene, times, answerBy);
		if (ahead) {
			words.put(Field.SLOTS_AHEAD, YES);
		}
		return draft(MessageKind.INVITATION_OVER, scene, words, told, ahead ? Target.OTHER_TIMES : Target.PAGE);
	}

	/** None of them fits. */
	Draft unfit(Scene scene, @Nullable String suggestion, LocalDate told) {
		Map<Field, String> words = this.letters.common(scene);
		words.put(Field.SUGGESTION_TEXT, Objects.requireNonNullElse(suggestion, ""));
		words.put(Field.OWNER_NAME, scene.owner().name());
		return draft(MessageKind.TIMES_UNFIT, scene, words, told, Target.PAGE);
	}

	/** We take them back. */
	Draft withdrawn(Scene scene, @Nullable String reason, LocalDate told) {
		Map<Field, String> words = this.letters.common(scene);
		words.put(Field.CHANGE_REASON, Objects.requireNonNullElse(reason, ""));
		return draft(MessageKind.INVITATION_WITHDRAWN, scene, words, told, Target.PAGE);
	}

	private Draft draft(MessageKind kind, Scene scene, Map<Field, String> words, LocalDate told, Target target) {
		return this.drafting.draft(kind, scene, words, told, scene.owner().name(), target);
	}

	private Map<Field, String> common(Scene scene, ProposedTimes times, LocalDate answerBy) {
		Map<Field, String> words = this.letters.common(scene);
		words.put(Field.ANSWER_DUE, scene.dates().shortDate(answerBy).text());
		words.put(Field.OWNER_NAME, scene.owner().name());
		words.put(Field.INTERVIEW_MINUTES, say(scene, "communication.mail.minutes", times.minutes()));
		words.put(Field.INTERVIEW_MODE, say(scene, "communication.mail.mode." + times.mode()));
		return words;
	}

	private static String list(Scene scene, List<Appointment> slots) {
		return slots.stream().map((slot) -> line(scene, slot)).collect(Collectors.joining("\n"));
	}

	private static String line(Scene scene, Appointment slot) {
		ZoneId there = slot.zone();
		String theirs = scene.dates().shortDateTime(slot.startsAt(), scene.zone()).text();
		DateWords ours = DateWords.in(scene.language(), there);
		return !ours.differsFor(scene.zone(), slot.startsAt()) ? theirs
				: theirs + " · " + ours.shortDateTime(slot.startsAt(), scene.zone()).text();
	}

	private String say(Scene scene, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, scene.language().locale()));
	}

}
