package dev.goodword.surveys;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.KeptResults.Both;
import dev.goodword.surveys.TalkYear.Published;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The word of mouth of a year, for those who reckon with it. What was published once
 * never changes, so a whole year is drawn once.
 */
@Service
@Transactional(readOnly = true)
public class TalkYears {

	private final KeptResults kept;

	private final Map<Year, TalkYear> drawn = new ConcurrentHashMap<>();

	TalkYears(KeptResults kept) {
		this.kept = kept;
	}

	/**
	 * The latest year before a quarter: it ends with the one before if that was
	 * published, else with the one before that.
	 */
	public TalkYear before(CompanyId company, Quarter running) {
		SortedMap<String, Both> periods = this.kept.periods(company, TalkFigures.MEASURE);
		Quarter to = periods.containsKey(running.plus(-1).toString()) ? running.plus(-1) : running.plus(-2);
		Year year = new Year(company, to);
		TalkYear known = this.drawn.get(year);
		if (known != null) {
			return known;
		}
		TalkYear found = TalkYear.of(company, to, published(periods, to));
		if (found.counted() != null) {
			this.drawn.put(year, found);
		}
		return found;
	}

	private static List<Published> published(SortedMap<String, Both> periods, Quarter to) {
		return IntStream.rangeClosed(1 - TalkYear.QUARTERS, 0)
			.mapToObj((back) -> to.plus(back).toString())
			.filter(periods::containsKey)
			.map(periods::get)
			.map((both) -> new Published(both.inputs().as(TalkInputs.class), both.result().as(TalkLine.class)))
			.toList();
	}

	/** Whose, and the quarter it ends with. */
	private record Year(CompanyId company, Quarter to) {
	}

}
