package dev.goodword.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.offers.starting.FirstDay;
import dev.goodword.offers.starting.FirstDays;

import org.springframework.stereotype.Component;

/** When those of a list who accepted start work; asks only where somebody did. */
@Component
class PipelineStarts {

	private final FirstDays days;

	private final InstantSource clock;

	PipelineStarts(FirstDays days, InstantSource clock) {
		this.days = days;
		this.clock = clock;
	}

	/** What we know of each who accepted, in words. */
	Map<JobApplicationId, String> of(List<DeskRow> rows, Wording words) {
		Instant now = this.clock.instant();
		List<JobApplicationId> hired = rows.stream()
			.filter((row) -> row.outcome() == Outcome.HIRED)
			.map(DeskRow::application)
			.toList();
		Map<JobApplicationId, FirstDay> known = this.days.of(hired);
		Map<JobApplicationId, String> starts = new HashMap<>();
		hired.forEach((id) -> starts.put(id, StartWords.of(known.get(id), now, words)));
		return starts;
	}

}
