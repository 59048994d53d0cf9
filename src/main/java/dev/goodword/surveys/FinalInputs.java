package dev.goodword.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.value.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * All that the figures of a quarter are made of, as it was when they became final.
 *
 * @param closings how the applications of the quarter ended
 * @param reference those of the quarters by which years are compared
 * @param closingsBefore those of the quarter a year before; null when they were not kept
 * @param rated the published ratings of both quarters
 * @param chosen the published answers to items of both quarters
 * @param asked how many people were asked at each touchpoint
 * @param waited what everybody waited beyond their day, as a share of three weeks
 * @param promises what became of the promises of both quarters
 * @param counted what else is counted of everybody, by codes; null where it was kept
 * before that was
 * @param referral applications that came by word of mouth; null where nothing was
 * published of that, or it was kept before that was
 * @param weighing what the company held for how important; null where it was kept before
 * that could be chosen
 */
record FinalInputs(Map<OutcomeClass, Integer> closings, Map<OutcomeClass, Integer> reference,
		@Nullable Map<OutcomeClass, Integer> closingsBefore, List<Rated> rated, List<Chosen> chosen,
		Map<Touchpoint, Integer> asked, double waited, TwoYears promises, @Nullable Map<String, Double> counted,
		@Nullable Referral referral, @Nullable Weighing weighing) {

	FinalInputs {
		closings = sorted(closings);
		reference = sorted(reference);
		closingsBefore = (closingsBefore != null) ? sorted(closingsBefore) : null;
		rated = rated.stream().sorted().toList();
		chosen = chosen.stream().sorted().toList();
		asked = sorted(asked);
		counted = (counted != null) ? sorted(counted) : null;
	}

	/** As they were read. */
	static FinalInputs of(QuarterCounts counts, double waited, TwoYears promises, Map<String, Double> counted) {
		QuarterCounts.Read read = counts.read();
		OutcomeMix before = counts.mixBefore();
		List<Chosen> chosen = new ArrayList<>(chosen(counts.quarter(), read.items()));
		chosen.addAll(chosen(counts.quarter().yearBefore(), read.itemsBefore()));
		return new FinalInputs(counts.mix().closings(), counts.reference().closings(),
				(before != null) ? before.closings() : null,
				read.scores()
					.stream()
					.map((each) -> new Rated(each.quarter().toString(), each.touchpoint(), each.answers(),
							each.itemsCounted()))
					.toList(),
				chosen, read.asked(), waited, promises, counted, counts.talk().map(TalkLine::referral).orElse(null),
				counts.weighing());
	}

	/** What the company held for how important. */
	Weighing weighed() {
		return (this.weighing != null) ? this.weighing : Weighing.USUAL;
	}

	private static List<Chosen> chosen(Quarter quarter, Map<Touchpoint, Map<Item, Spread>> items) {
		List<Chosen> chosen = new ArrayList<>();
		items.forEach((touchpoint, answers) -> answers
			.forEach((item, spread) -> chosen.add(new Chosen(quarter.toString(), touchpoint, item, spread.counts()))));
		return chosen;
	}

	/** The same as figures are made of it, and of nothing else. */
	QuarterCounts counts(CompanyId company, Quarter quarter) {
		return counts(company, quarter, PublishedOnce.Once.NOTHING);
	}

	/** The same beside the figures that were made of it. */
	QuarterCounts counts(CompanyId company, Quarter quarter, PublishedOnce.Once once) {
		OutcomeMixes.Mixes mixes = new OutcomeMixes.Mixes(new OutcomeMix(this.closings), new OutcomeMix(this.reference),
				true, (this.closingsBefore != null) ? new OutcomeMix(this.closingsBefore) : null);
		return new QuarterCounts(company, quarter, new QuarterCounts.Read(scores(), items(quarter),
				items(quarter.yearBefore()), this.asked, mixes, once, weighed()), true);
	}

	/** The published ratings of both quarters. */
	private List<Published> scores() {
		return this.rated.stream()
			.map((each) -> new Published(Quarter.parse(each.period()), each.touchpoint(), each.answers(), 0,
					each.itemsCounted(), Instant.EPOCH))
			.toList();
	}

	/** The published ratings of one quarter. */
	List<Published> scores(Quarter quarter) {
		return scores().stream().filter((each) -> each.quarter().equals(quarter)).toList();
	}

	/** The published answers to items of one quarter. */
	Map<Touchpoint, Map<Item, Spread>> items(Quarter quarter) {
		Map<Touchpoint, Map<Item, Spread>> items = new EnumMap<>(Touchpoint.class);
		this.chosen.stream()
			.filter((each) -> each.period().equals(quarter.toString()))
			.forEach((each) -> items.computeIfAbsent(each.touchpoint(), (unused) -> new EnumMap<>(Item.class))
				.put(each.item(), new Spread(each.counts())));
		return items;
	}

	private static <K extends Comparable<K>, N> Map<K, N> sorted(Map<K, N> counts) {
		return Collections.unmodifiableMap(new TreeMap<>(counts));
	}

	/** The published ratings of a touchpoint in a quarter. */
	record Rated(String period, Touchpoint touchpoint, NetScore answers,
			boolean itemsCounted) implements Comparable<Rated> {

		@Override
		public int compareTo(Rated other) {
			return (this.period + this.touchpoint).compareTo(other.period + other.touchpoint);
		}

	}

	/** How many chose which answer of an item. */
	record Chosen(String period, Touchpoint touchpoint, Item item, List<Integer> counts) implements Comparable<Chosen> {

		Chosen {
			counts = List.copyOf(counts);
		}

		@Override
		public int compareTo(Chosen other) {
			return (this.period + this.touchpoint + this.item).compareTo(other.period + other.touchpoint + other.item);
		}

	}

}
