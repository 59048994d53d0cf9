package dev.goodword.surveys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import dev.goodword.promises.PromiseTally;
import dev.goodword.surveys.YearInputs.Before;
import dev.goodword.surveys.answering.CountedAnswers.Counted;
import dev.goodword.surveys.answering.YearAnswers.OfYear;
import dev.goodword.surveys.scores.Difference;
import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.publish.Level;
import dev.goodword.surveys.scores.publish.Result;

/** How often what the pages of a company with known people say is true. */
final class PipelineFigures {

	static final String SCORE = "recommendation";

	static final String DIFFERENCE = "its difference to the year before";

	static final String SHARE = "share of the satisfied";

	static final String BRAND = "brand value";

	static final String TALK = "word of mouth";

	static final String YEAR = "recommendation of a year";

	static final String YEAR_BRAND = "brand value of a year";

	private static final int RUN = 36;

	private static final Subject RECRUITERS = new Subject("recommendation.RECRUITER", "it", "then");

	private final Map<String, Held> held = new LinkedHashMap<>();

	private final Held plain = new Held();

	private int lines;

	private int linesFlagged;

	private int quarters;

	private int ofOutcomes;

	private int ofDepartments;

	private int ofRecruiters;

	/** Of so many quarters, some thirty-six of a company at a time. */
	static PipelineFigures of(KnownPeople people, int quarters, long seed) {
		PipelineFigures figures = new PipelineFigures();
		each(people, quarters, seed, figures::look);
		return figures;
	}

	/** The same of what pages say of six recruiters, who are all alike. */
	static PipelineFigures ofRecruiters(KnownPeople people, int quarters, long seed) {
		PipelineFigures figures = new PipelineFigures();
		each(people, quarters, seed, figures::recruiters);
		return figures;
	}

	private static void each(KnownPeople people, int quarters, long seed, BiConsumer<Pipeline, Quarter> look) {
		for (int run = 0; run * RUN < quarters; run++) {
			Pipeline company = new Pipeline(people, RUN + 6, seed + run);
			IntStream.range(5, RUN + 5)
				.mapToObj(Pipeline.FIRST::plus)
				.forEach((quarter) -> look.accept(company, quarter));
		}
	}

	Held of(String figure) {
		return this.held.computeIfAbsent(figure, (unused) -> new Held());
	}

	/** What one would say without weights. */
	Held plain() {
		return this.plain;
	}

	/** How many lines compared recruiters, of all quarters. */
	int lines() {
		return this.lines;
	}

	/** In how many of them one of the identical recruiters was flagged. */
	int linesFlagged() {
		return this.linesFlagged;
	}

	/** Of so many quarters. */
	int quarters() {
		return this.quarters;
	}

	/** The share of published answers whose department is known. */
	double withDepartment() {
		return (double) this.ofDepartments / this.ofOutcomes;
	}

	/** The share of published answers whose recruiter is known. */
	double withRecruiter() {
		return (double) this.ofRecruiters / this.ofOutcomes;
	}

	private void look(Pipeline company, Quarter quarter) {
		QuarterCounts counts = company.counts(quarter);
		Result score = CompanyFigures.recommendation(counts).result();
		of(SCORE).add(score, KnownPeople.score(counts.mix()));
		if (score.isShown()) {
			NetScore all = counts.ratings(quarter).values().stream().reduce(new NetScore(0, 0, 0), NetScore::and);
			this.plain.add(all.points() - KnownPeople.score(counts.mix()));
		}
		compare(counts);
		of(SHARE).add(ItemFigures.favourable(counts, Item.SAT), KnownPeople.favourable(counts.mix()));
		of(BRAND).add(BrandFigures.of(counts).result(), KnownPeople.brand(counts.mix()));
		talk(company, quarter);
		if (quarter.number() == 4) {
			year(company, quarter.year());
		}
	}

	/** People think as they did, so that only the mix moves by chance. */
	private void compare(QuarterCounts counts) {
		if (CompanyFigures.recommendation(counts).change().verdict() == Verdict.CANNOT_SAY) {
			return;
		}
		Optional<Difference> difference = Headline.of(counts.reference(), counts.ratings(counts.quarter()))
			.flatMap((now) -> Headline.of(counts.reference(), counts.ratings(counts.quarter().yearBefore()))
				.map(now::minus));
		difference.ifPresent((found) -> of(DIFFERENCE).add(found.points(), found.interval().contains(0)));
	}

	private void talk(Pipeline company, Quarter quarter) {
		TalkInputs inputs = TalkInputs.of(company.endedBeforeAsking(quarter, quarter.plus(1)).closings(),
				company.answers().talks(quarter), company.askedAgain(quarter), TalkInputs.Year.NONE,
				new Referral(0, 0));
		of(TALK).add(TalkLine.of(new Subject("word-of-mouth", "it", quarter.toString()), inputs).result(),
				KnownPeople.talk(company.endedBeforeAsking(quarter, quarter.plus(1))));
	}

	private void recruiters(Pipeline company, Quarter quarter) {
		List<Counted> counted = company.answers().counted(quarter);
		counted.forEach((each) -> {
			this.ofOutcomes += each.answers().n();
			this.ofDepartments += (each.department() != null) ? each.answers().n() : 0;
			this.ofRecruiters += (each.recruiter() != null) ? each.answers().n() : 0;
		});
		this.quarters++;
		GroupLine line = GroupLine.of(RECRUITERS, GroupFigures.lines(counted).get(Level.RECRUITER));
		if (line.groups().size() >= 5) {
			this.lines++;
			this.linesFlagged += line.groups().stream().anyMatch(GroupLine.Group::flagged) ? 1 : 0;
		}
	}

	private void year(Pipeline company, int year) {
		List<Quarter> quarters = IntStream.range(0, 4).mapToObj(new Quarter(year, 1)::plus).toList();
		if (quarters.stream()
			.anyMatch((quarter) -> CompanyFigures.recommendation(company.counts(quarter)).result().isShown())) {
			return;
		}
		OfYear given = company.answers().ofYear(quarters, YearBrand.ITEMS);
		YearInputs inputs = new YearInputs(year, Pipeline.closings(company, quarters), given.rated(), given.chosen(),
				null, PromiseTally.NONE, Before.NONE, null);
		YearLine line = YearLine.of(new Subject("year", "it", Integer.toString(year)), inputs);
		OutcomeMix mix = new OutcomeMix(inputs.closings());
		of(YEAR).add(line.recommendation().result(), KnownPeople.score(mix));
		of(YEAR_BRAND).add(line.brand().result(), KnownPeople.brand(mix));
	}

	/** How often a figure was shown, and was true. */
	static final class Held {

		private int looked;

		private int shown;

		private int held;

		private double errors;

		private double squares;

		void add(Result result, double truth) {
			this.looked++;
			if (result.isShown() && result.range() != null) {
				add(result.point() - truth, result.range().contains(truth));
				this.looked--;
			}
		}

		void add(double error, boolean held) {
			this.looked++;
			this.shown++;
			this.errors += error;
			this.squares += error * error;
			this.held += held ? 1 : 0;
		}

		void add(double error) {
			add(error, true);
		}

		int shown() {
			return this.shown;
		}

		double shownShare() {
			return (double) this.shown / this.looked;
		}

		double coverage() {
			return (double) this.held / this.shown;
		}

		double bias() {
			return this.errors / this.shown;
		}

		/** How far the bias may be off, being of so few. */
		double biasError() {
			return Math.sqrt((this.squares / this.shown - bias() * bias()) / this.shown);
		}

	}

}
