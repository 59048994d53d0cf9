package dev.goodword.surveys.answering;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;

import org.springframework.stereotype.Component;

/**
 * What the answers of whole years add up to, and which of them the quarters of these
 * years have published already: whoever subtracts these is left with the rest.
 */
@Component
public class YearAnswers {

	private static final NetScore NOBODY = new NetScore(0, 0, 0);

	private static final Spread NONE = new Spread(List.of(0, 0, 0, 0, 0));

	private final TallyTable tallies;

	private final PublishedScores scores;

	private final PublishedItems items;

	YearAnswers(TallyTable tallies, PublishedScores scores, PublishedItems items) {
		this.tallies = tallies;
		this.scores = scores;
		this.items = items;
	}

	/**
	 * Of a company, by how its applications ended.
	 * @param quarters those of the years, all of each
	 * @param asked the items to count
	 */
	public OfYear of(CompanyId company, List<Quarter> quarters, Collection<Item> asked) {
		Map<Place, RunningCounts> tallies = new HashMap<>();
		quarters.stream()
			.map(Quarter::year)
			.distinct()
			.forEach((year) -> tallies.putAll(this.tallies.of(company, year)));
		Map<Place, NetScore> scores = new HashMap<>();
		this.scores.latest(company, quarters)
			.forEach((each) -> scores.put(new Place(company, each.touchpoint(), each.quarter()), each.answers()));
		Map<Quarter, Map<Touchpoint, Map<Item, Spread>>> items = this.items.latest(company, quarters);
		return new OfYear(rated(company, quarters, tallies, scores), chosen(company, quarters, asked, tallies, items));
	}

	/** The ratings of each outcome. Pure. */
	static Map<OutcomeClass, Rated> rated(CompanyId company, List<Quarter> quarters, Map<Place, RunningCounts> tallies,
			Map<Place, NetScore> published) {
		Map<OutcomeClass, Rated> rated = new EnumMap<>(OutcomeClass.class);
		for (OutcomeClass outcome : OutcomeClass.values()) {
			for (Quarter quarter : quarters) {
				Place place = new Place(company, Touchpoint.of(outcome), quarter);
				rated.merge(outcome, Rated.of(tallies.getOrDefault(place, new RunningCounts()).ratings(),
						published.getOrDefault(place, NOBODY)), Rated::plus);
			}
		}
		rated.values().removeIf((each) -> each.all().n() == 0);
		return rated;
	}

	/** The answers to items of each outcome. Pure. */
	static Map<Item, Map<OutcomeClass, Chosen>> chosen(CompanyId company, List<Quarter> quarters,
			Collection<Item> asked, Map<Place, RunningCounts> tallies,
			Map<Quarter, Map<Touchpoint, Map<Item, Spread>>> published) {
		Map<Item, Map<OutcomeClass, Chosen>> chosen = new EnumMap<>(Item.class);
		for (OutcomeClass outcome : OutcomeClass.values()) {
			for (Quarter quarter : quarters) {
				Place place = new Place(company, Touchpoint.of(outcome), quarter);
				RunningCounts counts = tallies.getOrDefault(place, new RunningCounts());
				Map<Item, Spread> known = published.getOrDefault(quarter, Map.of())
					.getOrDefault(place.touchpoint(), Map.of());
				asked.forEach((item) -> chosen.computeIfAbsent(item, (unused) -> new EnumMap<>(OutcomeClass.class))
					.merge(outcome, Chosen.of(counts.spread(item), known.getOrDefault(item, NONE)), Chosen::plus));
			}
		}
		chosen.values().forEach((each) -> each.values().removeIf((answers) -> answers.all().n() == 0));
		return chosen;
	}

	/**
	 * The answers of the years; what nobody answered is missing.
	 *
	 * @param rated the ratings
	 * @param chosen the answers to items
	 */
	public record OfYear(Map<OutcomeClass, Rated> rated, Map<Item, Map<OutcomeClass, Chosen>> chosen) {
	}

	/**
	 * Ratings.
	 *
	 * @param published those in published counts of quarters, which stay as they were
	 * @param rest all others
	 */
	public record Rated(NetScore published, NetScore rest) {

		static Rated of(NetScore all, NetScore published) {
			return new Rated(published, all.without(published));
		}

		Rated plus(Rated other) {
			return new Rated(this.published.and(other.published), this.rest.and(other.rest));
		}

		/** Both. */
		public NetScore all() {
			return this.published.and(this.rest);
		}

	}

	/**
	 * Answers to an item.
	 *
	 * @param published those in published counts of quarters, which stay as they were
	 * @param rest all others
	 */
	public record Chosen(Spread published, Spread rest) {

		static Chosen of(Spread all, Spread published) {
			return new Chosen(published, all.without(published));
		}

		Chosen plus(Chosen other) {
			return new Chosen(this.published.and(other.published), this.rest.and(other.rest));
		}

		/** Both. */
		public Spread all() {
			return this.published.and(this.rest);
		}

	}

}
