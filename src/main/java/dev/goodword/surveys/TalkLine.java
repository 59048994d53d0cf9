package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.Difference;
import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.publish.Seed;
import dev.goodword.surveys.scores.value.Provenance;
import dev.goodword.surveys.scores.value.Talk;
import dev.goodword.surveys.scores.value.WordOfMouth;
import org.jspecify.annotations.Nullable;

/**
 * The word of mouth of a quarter, as it was published: people reached, told two months
 * after the end ({@code experience.md} 3.6.5).
 *
 * @param result more who heard well than badly for each hundred closed applications
 * @param verdict against the same quarter a year before, both by the same weights
 * @param reach of whom it is made; null without a figure
 * @param posted the shares of those who wrote in public well, badly, and both, in percent
 * @param referral the hard counterpart
 */
public record TalkLine(Result result, Verdict verdict, @Nullable Reach reach, List<Result> posted, Referral referral) {

	/** The code that so few answered that the figure is an experiment. */
	public static final String EXPERIMENTAL = "experimental";

	private static final int WORDS_FROM = 20;

	private static final double SEVERE = 0.05;

	/** Two in three or more heard the same: words say so. */
	private static final double MOST = 2.0 / 3;

	private static final Basis COUNTED = new Basis(Weights.NONE, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	public TalkLine {
		posted = List.copyOf(posted);
	}

	/** The same line for the same inputs, to the last bit. */
	static TalkLine of(Subject subject, TalkInputs inputs) {
		Seed seed = Seed.of(subject, PublicationPolicy.METHOD);
		Basis basis = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, seed);
		OutcomeMix mix = new OutcomeMix(inputs.closings());
		List<Result> posted = (inputs.n() < WORDS_FROM) ? List.of() : posted(subject, inputs.posted());
		Referral referral = new Referral(inputs.referred(), inputs.closedBefore());
		if (inputs.n() < WORDS_FROM) {
			return silent(Publication.tooFew(subject, inputs.n(), basis), posted, referral);
		}
		Optional<WordOfMouth> found = WordOfMouth.of(mix, inputs.talks());
		if (found.isEmpty()) {
			return silent(Publication.notRepresentative(subject, basis), posted, referral);
		}
		WordOfMouth talk = found.get();
		if (!talk.isFigure()) {
			List<String> codes = new ArrayList<>(List.of(leaning(talk)));
			codes.addAll(notes(inputs));
			return silent(Publication.inWords(subject, inputs.n(), codes, basis), posted, referral);
		}
		return new TalkLine(
				Publication.of(subject, measured(talk, inputs, talk.interval(seed.source()).orElseThrow()), basis),
				verdict(inputs, seed), reach(talk, mix, inputs), posted, referral);
	}

	private static TalkLine silent(Result result, List<Result> posted, Referral referral) {
		return new TalkLine(result, Verdict.CANNOT_SAY, null, posted, referral);
	}

	/** No direction unless both quarters were figures under the same weights. */
	private static Verdict verdict(TalkInputs inputs, Seed seed) {
		OutcomeMix reference = new OutcomeMix(inputs.year().reference());
		Optional<Estimate> now = estimate(reference, inputs.talks(), seed);
		return estimate(reference, inputs.year().talks(), seed)
			.flatMap((then) -> now.map((each) -> new Difference(each.value() - then.value(),
					Math.hypot(each.standardError(), then.standardError()))
				.verdict()))
			.orElse(Verdict.CANNOT_SAY);
	}

	private static Optional<Estimate> estimate(OutcomeMix reference, Map<OutcomeClass, List<Talk>> talks, Seed seed) {
		return WordOfMouth.of(reference, talks)
			.flatMap((talk) -> talk.interval(seed.source())
				.map((range) -> new Estimate(talk.perHundred(), (range.high() - range.low()) / (2 * Interval.Z))));
	}

	/** That hardly anybody of those asked answered, where it is so. */
	private static List<String> notes(TalkInputs inputs) {
		return (inputs.n() < SEVERE * inputs.asked()) ? List.of(EXPERIMENTAL) : List.of();
	}

	private static Measured measured(WordOfMouth talk, TalkInputs inputs, Interval range) {
		return new Measured(talk.perHundred(), range, inputs.n(), false, talk.effective(),
				(inputs.asked() >= inputs.n()) ? (double) inputs.n() / inputs.asked() : null, notes(inputs));
	}

	private static Reach reach(WordOfMouth talk, OutcomeMix mix, TalkInputs inputs) {
		boolean crowds = IntStream.rangeClosed(-1, 1).allMatch((net) -> inputs.isCrowd(net, WORDS_FROM));
		return new Reach(perHundred(talk.heardWell(), mix), perHundred(talk.heardBadly(), mix),
				talk.balance().isPresent() ? (int) Math.round(100 * talk.balance().getAsDouble()) : null,
				crowds ? IntStream.of(1, 0, -1).mapToObj((net) -> perHundred(talk.contribution(net), mix)).toList()
						: List.of());
	}

	private static long perHundred(double people, OutcomeMix mix) {
		return Math.round(100 * people / mix.total());
	}

	private static String leaning(WordOfMouth talk) {
		double well = talk.balance().orElse(-1);
		if (well < 0) {
			return "NOBODY";
		}
		return (well >= MOST) ? "WELL" : (well <= 1 - MOST) ? "BADLY" : "BOTH";
	}

	private static List<Result> posted(Subject subject, List<Integer> counts) {
		int all = counts.stream().mapToInt(Integer::intValue).sum();
		boolean tells = all < WORDS_FROM && counts.stream().filter((count) -> count > 0).count() <= 1;
		List<Result> shares = new ArrayList<>();
		for (int way = 1; all > 0 && way < counts.size(); way++) {
			Share share = new Share(counts.get(way), all);
			Interval range = share.wilson();
			shares.add(
					Publication.of(new Subject(subject.measure() + ".posted." + way, subject.scope(), subject.period()),
							new Measured(100 * share.value(), new Interval(100 * range.low(), 100 * range.high()), all,
									tells, all, null, List.of()),
							COUNTED));
		}
		return shares;
	}

	/**
	 * For each hundred closed applications.
	 *
	 * @param well people who heard well of us
	 * @param badly people who heard badly
	 * @param balance the share of those who heard well, in percent; null when nobody
	 * heard anything
	 * @param split what those who would suggest applying add to the difference, those who
	 * neither would nor would not, and those who would not; empty when one of the three
	 * are too few, or are few and said all the same
	 */
	public record Reach(long well, long badly, @Nullable Integer balance, List<Long> split) {

		public Reach {
			split = List.copyOf(split);
		}

	}

}
