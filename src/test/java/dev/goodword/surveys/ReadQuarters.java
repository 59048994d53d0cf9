package dev.goodword.surveys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.PublishedOnce.Once;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Weighing;
import org.jspecify.annotations.Nullable;

/** Quarters as they are read: running, over, kept, or counted ahead. */
public final class ReadQuarters {

	private static final CompanyId COMPANY = new CompanyId(new UUID(1, 1));

	private static final OutcomeMix NOBODY = new OutcomeMix(Map.of());

	private static final TwoYears NOTHING = new TwoYears(PromiseTally.NONE, PromiseTally.NONE);

	private ReadQuarters() {
	}

	/** Whose figures may still change. */
	public static QuarterCounts running(Quarter quarter) {
		return of(quarter, null, null, false);
	}

	/** Whose figures are final and were never kept. */
	public static QuarterCounts over(Quarter quarter) {
		return of(quarter, null, null, true);
	}

	/** Whose figures were kept at a moment. */
	public static QuarterCounts kept(Quarter quarter, Instant at) {
		return kept(quarter, at, FinalInputs.of(over(quarter), 0, NOTHING, Map.of()));
	}

	/** The same, before what else is counted of everybody was kept with them. */
	public static QuarterCounts partlyKept(Quarter quarter, Instant at) {
		return kept(quarter, at, new FinalInputs(Map.of(), Map.of(), null, List.of(), List.of(), Map.of(), 0, NOTHING,
				null, null, null));
	}

	/** That runs, weighed so since then, and otherwise before. */
	public static QuarterCounts weighed(Quarter quarter, Weighing now, Quarter since) {
		TreeMap<Quarter, Weighing> chosen = new TreeMap<>(Map.of(since, now));
		Once once = new Once(null, null, null, null, null, new TreeMap<>(), null, null, chosen);
		OutcomeMix mix = new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 100));
		return new QuarterCounts(COMPANY, quarter, new QuarterCounts.Read(List.of(), Map.of(), Map.of(), Map.of(),
				new OutcomeMixes.Mixes(mix, mix, true, null), once, once.weighing(quarter)), false);
	}

	/** That runs, with the ratings published of each outcome. */
	public static QuarterCounts rated(Quarter quarter, OutcomeMix mix, Map<OutcomeClass, NetScore> ratings) {
		List<Published> scores = ratings.entrySet()
			.stream()
			.map((of) -> new Published(quarter, Touchpoint.of(of.getKey()), of.getValue(), 0, true, Instant.EPOCH))
			.toList();
		return new QuarterCounts(COMPANY, quarter,
				new QuarterCounts.Read(scores, Map.of(), Map.of(), new OutcomeMixes.Mixes(mix, mix, true, null), null),
				false);
	}

	private static QuarterCounts kept(Quarter quarter, Instant at, FinalInputs inputs) {
		return of(quarter, new KeptQuarter(inputs, FinalResults.of(COMPANY, quarter, inputs), at), null, true);
	}

	/** What is counted of everybody in it was counted at a moment. */
	public static QuarterCounts ahead(Quarter quarter, Instant at) {
		return of(quarter, null, new AheadCounts(Map.of(), NOTHING, at), false);
	}

	private static QuarterCounts of(Quarter quarter, @Nullable KeptQuarter kept, @Nullable AheadCounts ahead,
			boolean over) {
		return new QuarterCounts(COMPANY, quarter,
				new QuarterCounts.Read(List.of(), Map.of(), Map.of(), Map.of(),
						new OutcomeMixes.Mixes(NOBODY, NOBODY, true, null, over),
						new Once(null, null, kept, null, ahead, new TreeMap<>())),
				over);
	}

}
