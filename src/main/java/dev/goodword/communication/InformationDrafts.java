package dev.goodword.communication;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.applications.asking.Request;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround.Target;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters about what we ask for, for sending and for looking at beforehand alike. */
@Component
class InformationDrafts {

	private static final String YES = "yes";

	private final Drafting drafting;

	private final LetterFields letters;

	private final MessageSource messages;

	InformationDrafts(Drafting drafting, LetterFields letters, MessageSource messages) {
		this.drafting = drafting;
		this.letters = letters;
		this.messages = messages;
	}

	/** Please send us this. */
	Draft request(Scene scene, Request request, LocalDate answerBy) {
		Map<Field, String> words = common(scene, request, answerBy);
		words.put(Field.REQUEST_REASON, request.reason().strip());
		words.put(Field.REQUEST_MINUTES, Objects.requireNonNull(this.messages.getMessage("communication.mail.minutes",
				new Object[] { request.minutes() }, scene.language().locale())));
		return draft(MessageKind.INFORMATION_REQUEST, scene, words, answerBy, Target.INFORMATION);
	}

	/** Their day comes nearer. */
	Draft reminder(Scene scene, Request request, LocalDate answerBy) {
		return draft(MessageKind.INFORMATION_REMINDER, scene, common(scene, request, answerBy), answerBy,
				Target.INFORMATION);
	}

	/** Their day is a later one. */
	Draft prolonged(Scene scene, Request request, LocalDate answerBy) {
		return draft(MessageKind.INFORMATION_PROLONGED, scene, common(scene, request, answerBy), answerBy,
				Target.INFORMATION);
	}

	/**
	 * Their answer is here.
	 * @param recorded whether one of us entered it
	 */
	Draft received(Scene scene, boolean recorded, LocalDate told) {
		Map<Field, String> words = owned(scene);
		if (recorded) {
			words.put(Field.REQUEST_RECORDED, YES);
		}
		return draft(MessageKind.INFORMATION_RECEIVED, scene, words, told, Target.PAGE);
	}

	/** Their day has passed. */
	Draft over(Scene scene, Request request, LocalDate answerBy, LocalDate told) {
		return draft(MessageKind.INFORMATION_OVER, scene, common(scene, request, answerBy), told,
				Target.LATE_INFORMATION);
	}

	/** We do not need it any more. */
	Draft withdrawn(Scene scene, @Nullable String reason, LocalDate told) {
		Map<Field, String> words = this.letters.common(scene);
		words.put(Field.CHANGE_REASON, Objects.requireNonNullElse(reason, ""));
		return draft(MessageKind.INFORMATION_WITHDRAWN, scene, words, told, Target.PAGE);
	}

	private Draft draft(MessageKind kind, Scene scene, Map<Field, String> words, LocalDate told, Target target) {
		return this.drafting.draft(kind, scene, words, told, scene.owner().name(), target);
	}

	private Map<Field, String> owned(Scene scene) {
		Map<Field, String> words = this.letters.common(scene);
		words.put(Field.OWNER_NAME, scene.owner().name());
		return words;
	}

	private Map<Field, String> common(Scene scene, Request request, LocalDate answerBy) {
		Map<Field, String> words = owned(scene);
		words.put(Field.REQUEST_ITEMS, list(request));
		words.put(Field.REQUEST_DUE, scene.dates().shortDate(answerBy).text());
		if (request.items().size() > 1) {
			words.put(Field.REQUEST_SEVERAL, YES);
		}
		if (request.wantsFile()) {
			words.put(Field.REQUEST_FILE, YES);
		}
		return words;
	}

	/** One thing stands for itself; several are numbered. */
	private static String list(Request request) {
		if (request.items().size() == 1) {
			return request.items().get(0).words().strip();
		}
		return IntStream.range(0, request.items().size())
			.mapToObj((at) -> (at + 1) + ". " + request.items().get(at).words().strip())
			.collect(Collectors.joining("\n"));
	}

}
