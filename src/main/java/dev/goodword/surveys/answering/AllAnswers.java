package dev.goodword.surveys.answering;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.OutcomeClass;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Counts all answers of a place, reading them in pages, however many there are. */
@Component
class AllAnswers {

	private final AnswerTable answers;

	private final AnswerHashes hashes;

	AllAnswers(AnswerTable answers, AnswerHashes hashes) {
		this.answers = answers;
		this.hashes = hashes;
	}

	/** What those of a year add up to, wherever there are any, read in one pass. */
	Map<Place, RunningCounts> count(int year) {
		Map<Place, RunningCounts> counts = new LinkedHashMap<>();
		this.answers.each(YearMonth.of(year, Month.JANUARY), YearMonth.of(year, Month.DECEMBER),
				(found) -> counts.computeIfAbsent(found.place(), (place) -> new RunningCounts())
					.add(found.answer(), this.hashes.of(found.answer())));
		return counts;
	}

	/** What they add up to. */
	RunningCounts count(Place place) {
		RunningCounts counts = new RunningCounts();
		cells(place).forEach((cell) -> this.answers.each(cell, (answer) -> counts.add(answer, this.hashes.of(answer))));
		return counts;
	}

	private static List<Cell> cells(Place place) {
		OutcomeClass own = place.touchpoint().outcomeClass();
		List<Touchpoint> asked = (own != null) ? Touchpoint.headline() : List.of(place.touchpoint());
		return asked.stream()
			.flatMap((each) -> outcomes(own).stream()
				.flatMap((outcome) -> place.quarter()
					.months()
					.stream()
					.map((month) -> new Cell(place.company(), each, outcome, month))))
			.toList();
	}

	private static List<@Nullable OutcomeClass> outcomes(@Nullable OutcomeClass own) {
		List<@Nullable OutcomeClass> outcomes = new ArrayList<>();
		if (own != null) {
			outcomes.add(own);
		}
		else {
			outcomes.addAll(Arrays.asList(OutcomeClass.values()));
			outcomes.add(null);
		}
		return outcomes;
	}

}
