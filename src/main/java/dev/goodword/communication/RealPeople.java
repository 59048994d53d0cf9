package dev.goodword.communication;

import java.time.LocalDate;
import java.util.Map;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.templates.Field;
import dev.goodword.promises.Escalation;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What real applications say of themselves, for words on trial. */
@Component
public class RealPeople {

	private final Scenes scenes;

	private final LetterFields fields;

	private final RecordedFacts recorded;

	private final Escalation escalation;

	private final Promises promises;

	RealPeople(Scenes scenes, LetterFields fields, RecordedFacts recorded, Escalation escalation, Promises promises) {
		this.scenes = scenes;
		this.fields = fields;
		this.recorded = recorded;
		this.escalation = escalation;
		this.promises = promises;
	}

	/**
	 * The person behind the application. Whether the reader may know of it is for the
	 * caller to ask.
	 */
	@Transactional(readOnly = true)
	public RealPerson of(JobApplicationId id) {
		Scene scene = this.scenes.of(id);
		LocalDate told = this.promises.active(id).map(PromiseSummary::toldDate).orElse(null);
		Said promise = (told != null) ? scene.dates().longDate(told) : null;
		return new RealPerson(scene.language(), scene.owner().name(), promise, facts(scene, told, promise));
	}

	private Map<Field, String> facts(Scene scene, @Nullable LocalDate told, @Nullable Said promise) {
		Map<Field, String> facts = this.fields.common(scene);
		facts.put(Field.APPLICATION_CODE, scene.application().reference());
		facts.put(Field.STAGE_REACHED, this.recorded.reached(scene));
		facts.put(Field.FACTS_OPEN, this.recorded.open(scene));
		facts.put(Field.ESCALATION_NAME, this.escalation.of(scene.position()).name());
		facts.put(Field.READER_NAME, "");
		facts.put(Field.FACT_READ, "");
		facts.putAll(this.fields.reading(scene));
		if (told != null && promise != null) {
			facts.put(Field.PROMISE_DATE, promise.text());
			facts.put(Field.TOLD_DATE, scene.dates().shortDate(told).text());
		}
		return facts;
	}

}
