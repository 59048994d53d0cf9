package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.positions.Answering;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.Positions;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The letters that say we are late, for sending and for looking at beforehand alike. They
 * claim nothing that was not recorded.
 */
@Component
class DelayLetters {

	private static final String YES = "yes";

	private final LetterFields fields;

	private final Drafting drafting;

	private final RecordedFacts facts;

	private final Promises promises;

	private final Answering answering;

	private final Positions positions;

	private final MessageSource messages;

	DelayLetters(LetterFields fields, Drafting drafting, RecordedFacts facts, Promises promises, Answering answering,
			Positions positions, MessageSource messages) {
		this.fields = fields;
		this.drafting = drafting;
		this.facts = facts;
		this.promises = promises;
		this.answering = answering;
		this.positions = positions;
		this.messages = messages;
	}

	/**
	 * No decision yet.
	 * @param next the promise that follows, or would
	 * @param held the promise whose day has come
	 */
	Draft late(PromiseKind kind, Scene scene, PromiseSummary held, PromiseSummary next, Instant now) {
		return late(kind, scene, held, next.toldDate(),
				this.answering.named(next.people().owner(), scene.position()).name(), now);
	}

	/**
	 * The same before the promise that follows is made.
	 * @param told the date it will have
	 * @param head who will answer for it
	 */
	Draft late(PromiseKind kind, Scene scene, PromiseSummary held, LocalDate told, String head, Instant now) {
		return switch (kind) {
			case AFTER_RELEASE -> release(scene, told, head);
			case LAPSE_CHOICE -> lapse(scene, told, head, now);
			default -> holding(scene, held, told, now);
		};
	}

	/** No decision yet on several applications of one person. */
	Draft together(List<Late> all, Instant now) {
		Scene first = all.get(0).scene();
		Map<Field, String> words = this.fields.common(first);
		words.put(Field.TOLD_DATE, first.dates().shortDate(all.get(0).before().toldDate()).text());
		if (LocalDate.ofInstant(now, first.zone()).equals(all.get(0).before().toldDate())) {
			words.put(Field.FACT_TODAY, YES);
		}
		words.put(Field.HELD_ENTRIES, all.stream()
			.map((late) -> say(first, "communication.held.entry", late.scene().position().title().in(first.language()),
					first.dates().longDate(late.promise().toldDate()).text(), this.facts.open(late.scene())))
			.collect(Collectors.joining("\n")));
		return this.drafting.draft(MessageKind.HOLDING, first, words, null).from("holding_together");
	}

	private Draft holding(Scene scene, PromiseSummary held, LocalDate told, Instant now) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.PROMISE_DATE, scene.dates().longDate(told).text());
		words.put(Field.TOLD_DATE, scene.dates().shortDate(held.toldDate()).text());
		if (LocalDate.ofInstant(now, scene.zone()).equals(held.toldDate())) {
			words.put(Field.FACT_TODAY, YES);
		}
		words.put(Field.TOUCH_DATE, scene.dates().shortDate(held.madeAt()).text());
		words.put(Field.FACTS_DONE, this.facts.done(scene, held.madeAt()));
		words.put(Field.FACTS_OPEN, this.facts.open(scene));
		if (scene.position().status() == PositionStatus.OPEN) {
			words.put(Field.FACT_POSITION_OPEN, YES);
		}
		return this.drafting.draft(MessageKind.HOLDING, scene, words, told);
	}

	private Draft release(Scene scene, LocalDate told, String head) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.ESCALATION_NAME, head);
		words.put(Field.FACTS_OPEN, this.facts.open(scene));
		return this.drafting.draft(MessageKind.RELEASE, scene, words, told, head, Target.PAGE);
	}

	private Draft lapse(Scene scene, LocalDate told, String head, Instant now) {
		Map<Field, String> words = choice(scene, told);
		words.put(Field.WAIT_DAYS, say(scene, "communication.mail.days", waited(scene, now)));
		return this.drafting.draft(MessageKind.LAPSE, scene, words, told, head, Target.CHOICE);
	}

	/** The days since the first date of this wait on which no decision came. */
	private long waited(Scene scene, Instant now) {
		List<PromiseSummary> history = this.promises.history(scene.application().id());
		int held = history.size() - 1;
		while (held > 0 && history.get(held).kind() != PromiseKind.AFTER_FIRST_HOLD) {
			held--;
		}
		LocalDate first = history.get(Math.max(0, held - 1)).toldDate();
		return Math.max(1, ChronoUnit.DAYS.between(first, LocalDate.ofInstant(now, scene.zone())));
	}

	/** Their date comes nearer. */
	Draft reminder(Scene scene, PromiseSummary choice) {
		return this.drafting.draft(MessageKind.CHOICE_REMINDER, scene, choice(scene, choice.toldDate()),
				choice.toldDate(), this.answering.named(choice.people().owner(), scene.position()).name(),
				Target.CHOICE);
	}

	private Map<Field, String> choice(Scene scene, LocalDate until) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.CHOICE_DATE, scene.dates().shortDate(until).text());
		return words;
	}

	/** They stay in. */
	Draft keptIn(Scene scene, PromiseSummary promise) {
		String head = this.answering.named(promise.people().owner(), scene.position()).name();
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.ESCALATION_NAME, head);
		return this.drafting.draft(MessageKind.KEPT_IN, scene, words, promise.toldDate(), head, Target.PAGE);
	}

	/** Hiring rests, for the reason and with the review that the position has. */
	Draft paused(Scene scene, LocalDate told) {
		Pause pause = this.positions.pause(scene.position().id()).orElseThrow();
		return paused(scene, pause, told);
	}

	/** The same for a pause that is not made yet. */
	Draft paused(Scene scene, Pause pause, LocalDate told) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.PROMISE_DATE, scene.dates().longDate(told).text());
		words.put(Field.PAUSE_REASON, pause.reason().in(scene.language()));
		words.put(Field.PAUSE_REVIEW, scene.dates().shortDate(pause.reviewOn()).text());
		return this.drafting.draft(MessageKind.PAUSED, scene, words, told);
	}

	/** Hiring goes on. */
	Draft resumed(Scene scene, LocalDate told) {
		return this.drafting.draft(MessageKind.RESUMED, scene, this.fields.common(scene), told);
	}

	/**
	 * Nothing of substance can be said until a day; neither the reason nor whose it is.
	 */
	Draft heldForLaw(Scene scene, LocalDate told) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.PROMISE_DATE, scene.dates().longDate(told).text());
		return this.drafting.draft(MessageKind.LEGAL_HOLD, scene, words, told);
	}

	/** It goes on. */
	Draft heldNoMore(Scene scene, LocalDate told) {
		return this.drafting.draft(MessageKind.LEGAL_HOLD_OVER, scene, this.fields.common(scene), told);
	}

	/** They are away. */
	Draft away(Scene scene, LocalDate until, LocalDate told) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.AWAY_UNTIL, scene.dates().shortDate(until).text());
		return this.drafting.draft(MessageKind.AWAY, scene, words, told);
	}

	/**
	 * It is closed as our failure.
	 * @param until the last day of coming back; null when there is no way back
	 */
	Draft lapsed(Scene scene, @Nullable LocalDate until) {
		Map<Field, String> words = this.fields.common(scene);
		if (until != null) {
			words.put(Field.REOPEN_UNTIL, scene.dates().shortDate(until).text());
		}
		return this.drafting.draft(MessageKind.LAPSED, scene, words, null);
	}

	private String say(Scene scene, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, scene.language().locale()));
	}

}
