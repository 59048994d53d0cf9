package dev.goodword.surveys;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.goodword.surveys.answering.StaffAnswers;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Sample;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.InternalPulse;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What our own people said of recruiting in a quarter, as it was published
 * ({@code experience.md} 3.6.10).
 *
 * @param rows one for each question, in the order of the page
 */
public record InternalLine(List<Row> rows) {

	/** The name of the measure. */
	static final String MEASURE = "internal";

	private static final Basis BASIS = new Basis(Weights.NONE, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	public InternalLine {
		rows = List.copyOf(rows);
	}

	/** The same line for the same inputs, to the last bit. */
	static InternalLine of(Subject subject, InternalInputs inputs) {
		return new InternalLine(StaffAnswers.ITEMS.stream().map((item) -> row(subject, item, inputs)).toList());
	}

	private static Row row(Subject subject, Item item, InternalInputs inputs) {
		Spread company = inputs.company().getOrDefault(item, Spread.of(List.of()));
		double known = (company.n() > 1) ? company.points().variance() : 0;
		double variance = (known > 0) ? known : Sample.UNKNOWN;
		SortedMap<String, Result> departments = new TreeMap<>();
		inputs.shown()
			.getOrDefault(item, Collections.emptySortedMap())
			.forEach((department, answers) -> departments.put(department,
					mean(subject(subject, item, "/" + department), answers, variance, null)));
		@Nullable Double rate = (inputs.asked() > 0) ? Math.min(1, (double) company.n() / inputs.asked()) : null;
		return new Row(item, mean(subject(subject, item, ""), company, Sample.UNKNOWN, rate), departments);
	}

	private static Result mean(Subject subject, Spread answers, double variance, @Nullable Double rate) {
		InternalPulse pulse = new InternalPulse(answers);
		@Nullable Interval range = pulse.interval(variance).orElse(null);
		return Publication.of(
				subject, new Measured(pulse.mean().orElse(0.0), range, answers.n(),
						PublicationPolicy.tellsEveryAnswer(answers), answers.n(), rate, List.of()),
				BASIS, InternalPulse.LEAST);
	}

	private static Subject subject(Subject subject, Item item, String part) {
		return new Subject(subject.measure() + "." + item, subject.scope() + part, subject.period());
	}

	/** The answers to one question; empty when it was not asked. */
	public Optional<Row> of(Item item) {
		return this.rows.stream().filter((row) -> row.item() == item).findFirst();
	}

	/**
	 * One question.
	 *
	 * @param company the mean of everybody
	 * @param departments those that may be shown, by their ids
	 */
	public record Row(Item item, Result company, SortedMap<String, Result> departments) {

		public Row {
			departments = Collections.unmodifiableSortedMap(new TreeMap<>(departments));
		}

	}

}
