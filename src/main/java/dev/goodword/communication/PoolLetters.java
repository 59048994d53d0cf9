package dev.goodword.communication;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import dev.goodword.applications.inviting.EndQuestion;
import dev.goodword.applications.inviting.EndQuestionKind;
import dev.goodword.applications.inviting.EndQuestions;
import dev.goodword.applications.inviting.KeepingOver;
import dev.goodword.communication.templates.Field;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks whether we may keep in touch, a day after the end was told and never in the same
 * letter; once, and nothing more comes without a yes. Says when keeping an application is
 * over.
 */
@Component
class PoolLetters {

	/** The end is heard first. */
	private static final Duration AFTER_THE_END = Duration.ofHours(24);

	private final Scenes scenes;

	private final EndQuestions invitations;

	private final LetterFields fields;

	private final Drafting drafting;

	private final Dispatch dispatch;

	private final MessageSource texts;

	PoolLetters(Scenes scenes, EndQuestions invitations, LetterFields fields, Drafting drafting, Dispatch dispatch,
			MessageSource texts) {
		this.scenes = scenes;
		this.invitations = invitations;
		this.fields = fields;
		this.drafting = drafting;
		this.dispatch = dispatch;
		this.texts = texts;
	}

	@EventListener
	void on(CandidateTold fact) {
		if (!fact.kind().isBadNews()) {
			return;
		}
		Scene scene = this.scenes.of(fact.application());
		this.invitations.open(scene.application())
			.stream()
			.filter((asked) -> asked.kind() == EndQuestionKind.POOL && asked.answer() == null)
			.forEach((asked) -> this.dispatch.send(scene, draft(scene, asked),
					new Bond(asked.id().toString(), null, asked.id(), null, fact.at().plus(AFTER_THE_END)), fact.at()));
	}

	/** Whoever said yes hears on the day itself that it is over. */
	@EventListener
	void on(KeepingOver fact) {
		Scene scene = this.scenes.of(fact.application());
		this.dispatch.send(scene, this.drafting.draft(MessageKind.KEPT_OVER, scene, this.fields.common(scene), null),
				new Bond(fact.question() + "/over", null, fact.question(), null, fact.at()), fact.at());
	}

	private Draft draft(Scene scene, EndQuestion asked) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.POOL_REASON, Objects.requireNonNullElse(asked.reason(), ""));
		words.put(Field.POOL_AREA, Objects.requireNonNullElse(asked.area(), ""));
		words.put(Field.POOL_MONTHS, Objects.requireNonNull(this.texts.getMessage("communication.mail.months",
				new Object[] { asked.months() }, scene.language().locale())));
		words.put(Field.CHOICE_DATE, scene.dates().shortDate(asked.until()).text());
		return this.drafting.draft(MessageKind.POOL_INVITATION, scene, words, null);
	}

}
