package dev.goodword.surveys;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.FinalResults.Final;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.value.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * All that figures of a quarter are made of, read at once: what was published of it and
 * of the quarter a year before, and what became of its applications.
 */
public final class QuarterCounts {

	private final CompanyId company;

	private final Quarter quarter;

	private final Read read;

	private final boolean over;

	QuarterCounts(CompanyId company, Quarter quarter, Read read, boolean over) {
		this.company = company;
		this.quarter = quarter;
		this.read = read;
		this.over = over;
	}

	CompanyId company() {
		return this.company;
	}

	/** The quarter counted. */
	public Quarter quarter() {
		return this.quarter;
	}

	/** What became of the applications of the quarter. */
	public OutcomeMix mix() {
		return this.read.mixes().own();
	}

	/** The word of mouth of the quarter; empty when it was not published. */
	public Optional<TalkLine> talk() {
		return Optional.ofNullable(this.read.once().talk());
	}

	/** The score without hasty answers; empty when it was not published. */
	public Optional<CarefulLine> careful() {
		return Optional.ofNullable(this.read.once().careful());
	}

	/** What goes together with satisfaction; empty when that was not looked at. */
	public Optional<DriverLine> drivers() {
		return Optional.ofNullable(this.read.once().drivers());
	}

	/**
	 * The figures of the year that was over last, where few apply; empty when none were
	 * published.
	 */
	public Optional<YearLine> year() {
		return Optional.ofNullable(this.read.once().year());
	}

	/**
	 * Whether this is what was kept when the figures became final. Where it is not though
	 * they are final, they were never kept, and what is counted of everybody may move.
	 */
	public boolean isKept() {
		return keptAt().isPresent();
	}

	/** When the figures were kept, mostly the day they became final; empty when never. */
	public Optional<Instant> keptAt() {
		return Optional.ofNullable(this.read.once().figures()).map(KeptQuarter::at);
	}

	/** By which version of rules and formulas its figures are made. */
	public int method() {
		KeptQuarter kept = this.read.once().figures();
		return (kept != null) ? kept.results().method() : PublicationPolicy.METHOD;
	}

	/** When the daily count found what this shows of everybody; empty when it did not. */
	public Optional<Instant> countedAhead() {
		return ahead().map(AheadCounts::at);
	}

	/** What else is counted of everybody, as it was kept; empty when it was not. */
	public Optional<Map<String, Double>> counted() {
		return Optional.ofNullable(this.read.once().figures()).map((kept) -> kept.inputs().counted());
	}

	/** What became of promises, as it was kept or counted ahead; empty when neither. */
	Optional<TwoYears> promises() {
		return Optional.ofNullable(this.read.once().figures())
			.map((kept) -> kept.inputs().promises())
			.or(() -> ahead().map(AheadCounts::promises));
	}

	/** What became of promises a year before, as it was kept; empty when it was not. */
	Optional<PromiseTally> promisesBefore() {
		return Optional.ofNullable(this.read.once().before()).map((kept) -> kept.inputs().promises().now());
	}

	/** Only while nothing is kept. */
	private Optional<AheadCounts> ahead() {
		return this.read.mixes().isKept() ? Optional.empty() : Optional.ofNullable(this.read.once().ahead());
	}

	/** A figure as it was kept; empty when it was not. */
	Optional<Final> kept(String measure) {
		return Optional.ofNullable(this.read.once().figures()).flatMap((kept) -> kept.of(measure));
	}

	/** That of the quarter a year before as it was kept; empty when it was not. */
	Optional<Final> keptBefore(String measure) {
		return Optional.ofNullable(this.read.once().before()).flatMap((kept) -> kept.of(measure));
	}

	/** What the database had. */
	Read read() {
		return this.read;
	}

	/** When the figures of the quarter become final; empty when they are. */
	public Optional<Instant> finalAt() {
		return this.over ? Optional.empty() : Optional.of(SurveyFigures.frozenAt(this.quarter));
	}

	/** The weights by which the quarter is compared to others. */
	OutcomeMix reference() {
		return this.read.mixes().reference();
	}

	/** What the company holds for how important in this quarter. */
	public Weighing weighing() {
		return this.read.weighing();
	}

	/** What it held for how important a year before. */
	public Weighing weighingBefore() {
		KeptQuarter before = this.read.once().before();
		return (before != null) ? before.inputs().weighed() : this.read.once().weighing(this.quarter.yearBefore());
	}

	/** How many people were asked at a touchpoint. */
	public int asked(Touchpoint touchpoint) {
		return this.read.asked().getOrDefault(touchpoint, 0);
	}

	/** When counts of the quarter were published last; empty when never. */
	public Optional<Instant> countedAt() {
		return this.read.scores()
			.stream()
			.filter((published) -> published.quarter().equals(this.quarter))
			.map(Published::at)
			.max(Instant::compareTo);
	}

	/** The ratings at a touchpoint; empty when none were published. */
	Optional<NetScore> ratings(Touchpoint touchpoint, Quarter of) {
		return this.read.scores()
			.stream()
			.filter((published) -> published.touchpoint() == touchpoint && published.quarter().equals(of))
			.map(Published::answers)
			.findFirst();
	}

	/** The ratings of each outcome, of touchpoints whose answers enter the headline. */
	Map<OutcomeClass, NetScore> ratings(Quarter of) {
		Map<OutcomeClass, NetScore> ratings = new EnumMap<>(OutcomeClass.class);
		Arrays.stream(OutcomeClass.values())
			.forEach((outcome) -> ratings(Touchpoint.of(outcome), of)
				.ifPresent((answers) -> ratings.put(outcome, answers)));
		return ratings;
	}

	/** The answers to items at a touchpoint. */
	Map<Item, Spread> items(Touchpoint touchpoint) {
		return this.read.items().getOrDefault(touchpoint, Map.of());
	}

	/** What became of the applications a year before; null when that was not kept. */
	@Nullable OutcomeMix mixBefore() {
		return this.read.mixes().yearBefore();
	}

	/**
	 * What became of those applications whose people are asked an item: not every outcome
	 * has every question.
	 */
	OutcomeMix mix(Item item) {
		return asked(mix(), item);
	}

	/** The same of other weights. */
	static OutcomeMix asked(OutcomeMix weights, Item item) {
		return new OutcomeMix(asked(item).collect(Collectors.toMap((outcome) -> outcome, weights::closings)));
	}

	private static Stream<OutcomeClass> asked(Item item) {
		return Arrays.stream(OutcomeClass.values()).filter((outcome) -> Booklet.asks(Touchpoint.of(outcome), item));
	}

	/** The answers to an item of each outcome whose people are asked it. */
	Map<OutcomeClass, Spread> spreads(Item item) {
		return spreads(item, this.quarter);
	}

	/** The same of this quarter, or of the one a year before. */
	Map<OutcomeClass, Spread> spreads(Item item, Quarter of) {
		Map<Touchpoint, Map<Item, Spread>> published = of.equals(this.quarter) ? this.read.items()
				: this.read.itemsBefore();
		Map<OutcomeClass, Spread> spreads = new EnumMap<>(OutcomeClass.class);
		asked(item).forEach(
				(outcome) -> Optional.ofNullable(published.getOrDefault(Touchpoint.of(outcome), Map.of()).get(item))
					.ifPresent((spread) -> spreads.put(outcome, spread)));
		return spreads;
	}

	/**
	 * Whether the answers to items were not counted while that was possible: what is
	 * missing says nothing about how many answered.
	 */
	boolean itemsWereNotKept() {
		List<Published> own = this.read.scores()
			.stream()
			.filter((each) -> each.quarter().equals(this.quarter))
			.toList();
		return this.over && this.read.items().isEmpty() && !own.isEmpty()
				&& own.stream().noneMatch(Published::itemsCounted);
	}

	/**
	 * What the database had.
	 *
	 * @param itemsBefore the answers to items of the quarter a year before
	 * @param once what was published when the quarter became final
	 * @param weighing what the company holds for how important in this quarter
	 */
	record Read(List<Published> scores, Map<Touchpoint, Map<Item, Spread>> items,
			Map<Touchpoint, Map<Item, Spread>> itemsBefore, Map<Touchpoint, Integer> asked, OutcomeMixes.Mixes mixes,
			PublishedOnce.Once once, Weighing weighing) {

		/** As the product weighs. */
		Read(List<Published> scores, Map<Touchpoint, Map<Item, Spread>> items,
				Map<Touchpoint, Map<Item, Spread>> itemsBefore, Map<Touchpoint, Integer> asked,
				OutcomeMixes.Mixes mixes, PublishedOnce.Once once) {
			this(scores, items, itemsBefore, asked, mixes, once, Weighing.USUAL);
		}

		/** With no items of the year before. */
		Read(List<Published> scores, Map<Touchpoint, Map<Item, Spread>> items, Map<Touchpoint, Integer> asked,
				OutcomeMixes.Mixes mixes, @Nullable TalkLine talk) {
			this(scores, items, Map.of(), asked, mixes,
					new PublishedOnce.Once(talk, null, null, null, null, new TreeMap<>()));
		}

	}

}
