package dev.goodword.surveys;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.KeptResults.Kept;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What of a quarter was published once, when its figures became final; read at once. */
@Component
class PublishedOnce {

	private final KeptResults kept;

	PublishedOnce(KeptResults kept) {
		this.kept = kept;
	}

	Once of(CompanyId company, Quarter quarter) {
		Map<String, Kept> all = this.kept.all(company, quarter.toString(),
				List.of(TalkFigures.MEASURE, CarefulFigures.MEASURE));
		return new Once(
				Optional.ofNullable(all.get(TalkFigures.MEASURE)).map((each) -> each.as(TalkLine.class)).orElse(null),
				Optional.ofNullable(all.get(CarefulFigures.MEASURE))
					.map((each) -> each.as(CarefulLine.class))
					.orElse(null));
	}

	/**
	 * What was.
	 *
	 * @param talk the word of mouth; null when it was not published
	 * @param careful the score without hasty answers; null when it was not published
	 */
	record Once(@Nullable TalkLine talk, @Nullable CarefulLine careful) {

		/** Nothing, or nothing yet. */
		static final Once NOTHING = new Once(null, null);

	}

}
