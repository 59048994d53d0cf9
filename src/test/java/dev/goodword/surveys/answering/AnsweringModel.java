package dev.goodword.surveys.answering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.CountedAnswers.Counted;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.answering.TalkAnswers.TalkAnswer;
import dev.goodword.surveys.answering.YearAnswers.OfYear;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of answers without a database: they wait, leave in batches, are counted
 * and published by the product's own rules. The tables are lists; the anchor test holds
 * the result to the product's.
 */
public final class AnsweringModel {

	private static final byte[] HASH = new byte[32];

	private final CompanyId company;

	private final Map<Cell, Waiting> waiting = new HashMap<>();

	private final Map<Place, RunningCounts> tallies = new HashMap<>();

	private final Map<Quarter, Map<Touchpoint, Published>> scores = new HashMap<>();

	private final Map<Quarter, Map<Touchpoint, Map<Item, Spread>>> items = new HashMap<>();

	private final Map<Place, List<Stored>> stored = new HashMap<>();

	private final List<Published> editions = new ArrayList<>();

	private final TreeSet<Instant> carries = new TreeSet<>();

	/** Where answers came since the last moment. */
	private final Set<Cell> filled = new LinkedHashSet<>();

	private Instant now = Instant.MIN;

	public AnsweringModel(CompanyId company) {
		this.company = company;
	}

	/** An answer comes; they come in the order of their moments. */
	public void take(Instant at, Cell cell, Content content) {
		if (at.isAfter(this.now)) {
			until(at);
		}
		wait(cell, new Row(content, false));
		this.filled.add(cell);
	}

	/**
	 * Time goes on: what came together is released together, and what waited too long
	 * waits with the next month's.
	 */
	public void until(Instant moment) {
		List.copyOf(this.filled).forEach((cell) -> settle(cell, this.now));
		this.filled.clear();
		while (!this.carries.isEmpty() && !this.carries.first().isAfter(moment)) {
			Instant due = this.carries.pollFirst();
			List.copyOf(this.waiting.keySet())
				.stream()
				.filter((cell) -> !ReleasePolicy.carriedAt(cell.month()).isAfter(due))
				.sorted(Comparator.comparing(Cell::month))
				.forEach((cell) -> settle(cell, due));
		}
		this.now = moment;
	}

	private void wait(Cell cell, Row row) {
		this.waiting.computeIfAbsent(cell, (unused) -> new Waiting(new ArrayList<>())).rows().add(row);
		this.carries.add(ReleasePolicy.carriedAt(cell.month()));
	}

	private void settle(Cell cell, Instant now) {
		Waiting there = this.waiting.get(cell);
		if (there == null) {
			return;
		}
		if (ReleasePolicy.mayRelease(there.rows().size())) {
			this.waiting.remove(cell);
			release(cell, there.rows(), now);
		}
		else if (!now.isBefore(ReleasePolicy.carriedAt(cell.month()))) {
			this.waiting.remove(cell);
			there.rows().forEach((row) -> wait(cell.next(), new Row(row.content(), true)));
			settle(cell.next(), now);
		}
	}

	private void release(Cell cell, List<Row> rows, Instant now) {
		List<Content> contents = Generalisation.of(rows.stream().map(Row::content).toList(),
				cell.touchpoint().isForCompany() || rows.stream().anyMatch(Row::carried));
		Place place = cell.place();
		RunningCounts counts = this.tallies.computeIfAbsent(place, (unused) -> new RunningCounts());
		for (Content content : contents) {
			counts.add(new ReleasedAnswer(HASH, content.quarantined(), content.items()), HASH);
			this.stored.computeIfAbsent(place, (unused) -> new ArrayList<>()).add(new Stored(cell, content));
		}
		refresh(place, counts, now);
	}

	private void refresh(Place place, RunningCounts counts, Instant now) {
		if (!now.isBefore(ReleasePolicy.frozenAt(place.quarter()))) {
			return;
		}
		Map<Item, Spread> known = this.items.computeIfAbsent(place.quarter(), (unused) -> new HashMap<>())
			.computeIfAbsent(place.touchpoint(), (unused) -> new EnumMap<>(Item.class));
		for (Item item : RunningCounts.ITEMS) {
			Spread spread = counts.spread(item);
			if (PublicationPolicy.mayRefresh(known.containsKey(item) ? known.get(item).n() : 0, spread.n())) {
				known.put(item, spread);
			}
		}
		Map<Touchpoint, Published> published = this.scores.computeIfAbsent(place.quarter(),
				(unused) -> new EnumMap<>(Touchpoint.class));
		int before = Optional.ofNullable(published.get(place.touchpoint())).map((each) -> each.answers().n()).orElse(0);
		if (PublicationPolicy.mayRefresh(before, counts.ratings().n())) {
			Published fresh = new Published(place.quarter(), place.touchpoint(), counts.ratings(), counts.held(), true,
					now, false, counts.tens());
			published.put(place.touchpoint(), fresh);
			this.editions.add(fresh);
			this.stored.get(place).forEach(Stored::mark);
		}
	}

	/** The counts published last of some quarters. */
	public List<Published> scores(Collection<Quarter> quarters) {
		return quarters.stream()
			.flatMap((quarter) -> this.scores.getOrDefault(quarter, Map.of()).values().stream())
			.toList();
	}

	/** The counts of items published last of a quarter. */
	public Map<Touchpoint, Map<Item, Spread>> items(Quarter quarter) {
		Map<Touchpoint, Map<Item, Spread>> latest = new HashMap<>(this.items.getOrDefault(quarter, Map.of()));
		latest.values().removeIf(Map::isEmpty);
		return latest;
	}

	/** All editions of a touchpoint, the earliest first. */
	public List<Published> editions(Touchpoint touchpoint) {
		return this.editions.stream().filter((each) -> each.touchpoint() == touchpoint).toList();
	}

	/** What is in published counts of a quarter, by where it comes from. */
	public List<Counted> counted(Quarter quarter) {
		Map<List<@Nullable Object>, Counted> cells = new LinkedHashMap<>();
		for (OutcomeClass outcome : OutcomeClass.values()) {
			if (outcome != OutcomeClass.STALE) {
				counted(new Place(this.company, Touchpoint.of(outcome), quarter)).forEach((each) -> {
					List<@Nullable Object> cell = new ArrayList<>(
							Arrays.asList(outcome, each.department(), each.group(), each.recruiter()));
					cells.merge(cell, counted(outcome, each), (one, other) -> new Counted(outcome, one.department(),
							one.group(), one.recruiter(), one.answers().and(other.answers())));
				});
			}
		}
		return List.copyOf(cells.values());
	}

	private static Counted counted(OutcomeClass outcome, Content content) {
		return new Counted(outcome, text(content.department()), text(content.group()), text(content.recruiter()),
				NetScore.of(List.of(rating(content))));
	}

	private static @Nullable String text(@Nullable UUID id) {
		return (id != null) ? id.toString() : null;
	}

	private static int rating(Content content) {
		return Integer.parseInt(Objects.requireNonNull(content.items().get(Item.REC.name())));
	}

	private List<Content> counted(Place place) {
		return this.stored.getOrDefault(place, List.of())
			.stream()
			.filter((each) -> each.counted)
			.map((each) -> each.content)
			.toList();
	}

	/** What people of a quarter say they told others, of published counts. */
	public List<TalkAnswer> talks(Quarter quarter) {
		return this.stored.getOrDefault(new Place(this.company, Touchpoint.T8, quarter), List.of())
			.stream()
			.filter((each) -> each.counted)
			.map((each) -> new TalkAnswer(each.cell.outcome(), rating(each.content), option(each.content, Item.WPO),
					option(each.content, Item.WNE), option(each.content, Item.WPU)))
			.toList();
	}

	private static @Nullable Integer option(Content content, Item item) {
		@Nullable String chosen = content.items().get(item.name());
		return (chosen != null) ? Integer.valueOf(chosen) : null;
	}

	/** What whole years add up to. */
	public OfYear ofYear(List<Quarter> quarters, Collection<Item> asked) {
		Map<Place, NetScore> published = scores(quarters).stream()
			.collect(Collectors.toMap((each) -> new Place(this.company, each.touchpoint(), each.quarter()),
					Published::answers));
		return new OfYear(YearAnswers.rated(this.company, quarters, this.tallies, published),
				YearAnswers.chosen(this.company, quarters, asked, this.tallies, this.items));
	}

	private record Row(Content content, boolean carried) {
	}

	private record Waiting(List<Row> rows) {
	}

	/** A released answer; whether it is in published counts changes. */
	private static final class Stored {

		private final Cell cell;

		private final Content content;

		private boolean counted;

		Stored(Cell cell, Content content) {
			this.cell = cell;
			this.content = content;
		}

		void mark() {
			this.counted |= !this.content.quarantined() && this.content.items().containsKey(Item.REC.name());
		}

	}

}
