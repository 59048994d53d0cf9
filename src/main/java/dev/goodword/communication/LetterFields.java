package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.applications.Ending;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.applications.inviting.EndQuestionKind;
import dev.goodword.applications.inviting.EndQuestions;
import dev.goodword.calendars.Closure;
import dev.goodword.candidates.IssuedSignIn;
import dev.goodword.communication.templates.Field;
import dev.goodword.interviews.Appointment;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.Positions;
import dev.goodword.promises.Escalation;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What each kind of letter may say, as recorded. A fact nobody recorded is absent, so no
 * sentence can claim it.
 */
@Component
class LetterFields {

	private static final String YES = "yes";

	private final Accounts accounts;

	private final Positions positions;

	private final RecordedFacts facts;

	private final Escalation escalation;

	private final WithdrawingApplications returns;

	private final EndQuestions invitations;

	private final MailSettings settings;

	private final MessageSource messages;

	LetterFields(Accounts accounts, Positions positions, RecordedFacts facts, Escalation escalation,
			WithdrawingApplications returns, EndQuestions invitations, MailSettings settings, MessageSource messages) {
		this.accounts = accounts;
		this.positions = positions;
		this.facts = facts;
		this.escalation = escalation;
		this.returns = returns;
		this.invitations = invitations;
		this.settings = settings;
		this.messages = messages;
	}

	Map<Field, String> received(Scene scene, @Nullable Closure closure) {
		Map<Field, String> fields = common(scene);
		fields.put(Field.APPLICATION_CODE, scene.application().reference());
		if (closure != null) {
			fields.put(Field.HOLIDAY_NOTE, closed(scene, closure));
		}
		return fields;
	}

	Map<Field, String> underReview(Scene scene, AccountId reader, Instant at) {
		Map<Field, String> fields = common(scene);
		fields.put(Field.REVIEW_DATE, scene.dates().shortDate(at).text());
		fields.put(Field.REVIEWER_ROLE, say(scene, reader.equals(scene.position().owner())
				? "communication.mail.reader.owner" : "communication.mail.reader.team"));
		return fields;
	}

	Map<Field, String> interviewThanks(Scene scene, Instant heldAt, LocalDate told) {
		Map<Field, String> fields = common(scene);
		fields.put(Field.PROMISE_DATE, scene.dates().longDate(told).text());
		fields.put(Field.INTERVIEW_DATE, scene.dates().shortDate(heldAt).text());
		return fields;
	}

	Map<Field, String> nextStep(Scene scene, PipelineStage next, @Nullable String words) {
		Map<Field, String> fields = common(scene);
		String name = next.publicName().in(scene.language());
		fields.put(Field.NEXT_STEP, name);
		if (next.effortMinutes() > 0 && !name.contains(Integer.toString(next.effortMinutes()))) {
			fields.put(Field.NEXT_EFFORT, say(scene, "communication.mail.minutes", next.effortMinutes()));
		}
		fields.put(Field.NEXT_REMAINING, remaining(scene, next));
		fields.put(Field.STRENGTH_TEXT, Objects.requireNonNullElse(words, ""));
		return fields;
	}

	Map<Field, String> declinedEarly(Scene scene, @Nullable String reason) {
		Map<Field, String> fields = common(scene);
		fields.put(Field.REASON_TEXT, Objects.requireNonNullElse(reason, ""));
		fields.putAll(reading(scene));
		return fields;
	}

	/** That a person has read it, and who; empty when nobody has. */
	Map<Field, String> reading(Scene scene) {
		AccountId reader = scene.application().reader();
		return (reader == null) ? Map.of()
				: Map.of(Field.FACT_READ, YES, Field.READER_NAME, this.accounts.member(reader).name());
	}

	Map<Field, String> closed(Scene scene, Ending words) {
		Map<Field, String> fields = common(scene);
		fields.put(Field.CLOSE_WORD, say(scene, "communication.mail.close." + words.reasonCode()));
		fields.put(Field.CLOSE_REASON, Objects.requireNonNullElse(words.reasonForCandidate(), ""));
		fields.put(Field.STAGE_REACHED, this.facts.reached(scene));
		if (words.carryTo() != null) {
			fields.put(Field.MATCH_TITLE, this.positions.summary(words.carryTo()).title().in(scene.language()));
			fields.put(Field.MATCH_UNTIL,
					scene.dates()
						.shortDate(this.invitations.wouldLast(EndQuestionKind.MOVE, scene.application()))
						.text());
		}
		if (words.keepUntil() != null) {
			fields.put(Field.KEEP_UNTIL, scene.dates().longDate(words.keepUntil()).text());
			fields.put(Field.KEEP_ANSWER,
					scene.dates()
						.shortDate(this.invitations.wouldLast(EndQuestionKind.KEEP, scene.application()))
						.text());
		}
		return fields;
	}

	Map<Field, String> released(Scene scene, Ending words) {
		Map<Field, String> fields = common(scene);
		fields.put(Field.CLOSE_REASON, Objects.requireNonNullElse(words.reasonForCandidate(), ""));
		fields.put(Field.STAGE_REACHED, this.facts.reached(scene));
		LocalDate until = this.returns.wouldReturnUntil(Outcome.RELEASED, scene.application());
		fields.put(Field.REOPEN_UNTIL, scene.dates().shortDate(until).text());
		return fields;
	}

	Map<Field, String> declinedAfterInterview(Scene scene, @Nullable String strength, @Nullable String point) {
		Map<Field, String> fields = common(scene);
		fields.put(Field.FEEDBACK_STRENGTH, Objects.requireNonNullElse(strength, ""));
		fields.put(Field.FEEDBACK_POINT, Objects.requireNonNullElse(point, ""));
		return fields;
	}

	Map<Field, String> brokenPromise(Scene scene, LocalDate broken) {
		Map<Field, String> fields = common(scene);
		fields.put(Field.BROKEN_DATE, scene.dates().shortDate(broken).text());
		fields.put(Field.FACTS_OPEN, this.facts.open(scene));
		fields.put(Field.ESCALATION_NAME, this.escalation.of(scene.position()).name());
		return fields;
	}

	Map<Field, String> alreadyApplied(Scene scene, Instant repeatedAt) {
		Map<Field, String> fields = common(scene);
		fields.put(Field.APPLIED_DATE, scene.dates().shortDate(scene.application().receivedAt()).text());
		fields.put(Field.REPEAT_DATE, scene.dates().shortDate(repeatedAt).text());
		return fields;
	}

	Map<Field, String> withdrawn(Scene scene, @Nullable LocalDate until, List<Appointment> calledOff) {
		Map<Field, String> fields = common(scene);
		if (!calledOff.isEmpty()) {
			fields.put(Field.CANCELLED_ITEMS,
					calledOff.stream()
						.map((when) -> say(scene, "communication.mail.calledOff",
								DateWords.in(scene.language(), when.zone())
									.shortDateTime(when.startsAt(), scene.zone())
									.text()))
						.collect(Collectors.joining(scene.language().isChinese() ? "；" : "; ")));
		}
		if (until != null) {
			fields.put(Field.REOPEN_UNTIL, scene.dates().shortDate(until).text());
		}
		return fields;
	}

	Map<Field, String> reopened(Scene scene) {
		return common(scene);
	}

	static Map<Field, String> signIn(DateWords dates, IssuedSignIn issued) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.put(Field.SIGNIN_CODE, issued.code());
		fields.put(Field.SIGNIN_UNTIL, dates.time(issued.validUntil(), ZoneOffset.UTC).text());
		return fields;
	}

	/** What every letter may speak of. */
	Map<Field, String> common(Scene scene) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.put(Field.CANDIDATE_GREETING, scene.person().greeting());
		fields.put(Field.POSITION_TITLE, scene.position().title().in(scene.language()));
		if (this.settings.isAnswerable()) {
			fields.put(Field.REPLY_READ, YES);
		}
		return fields;
	}

	private String remaining(Scene scene, PipelineStage next) {
		return this.positions.pipeline(next.position())
			.stream()
			.filter((stage) -> stage.order() > next.order() && stage.kind() != StageKind.HIRED
					&& stage.kind() != StageKind.OFFER)
			.map((stage) -> insideSentence(stage.publicName().in(scene.language())))
			.collect(Collectors.joining(scene.language().isChinese() ? "；" : "; "));
	}

	/** A name in small letters, unless it begins with an abbreviation. */
	private static String insideSentence(String name) {
		boolean plain = name.length() > 1 && !Character.isUpperCase(name.charAt(1));
		return plain ? name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1) : name;
	}

	private String closed(Scene scene, Closure closure) {
		return say(scene, "communication.mail.holiday", scene.dates().monthDay(closure.first()).text(),
				scene.dates().monthDay(closure.last()).text(), closure.name().in(scene.language()));
	}

	private String say(Scene scene, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, scene.language().locale()));
	}

}
