package dev.goodword.insights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.ExperienceView.Card;
import dev.goodword.insights.ExperienceView.Comparison;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.insights.paper.Paper.Bar;
import dev.goodword.insights.paper.Paper.Block;
import dev.goodword.insights.paper.Paper.Grid;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseTally;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The figures of the front page for whoever prints or exports them: the same objects and
 * the same sentences, so that nobody types a number again.
 */
@Component
public class PrintedFigures {

	private final ExperiencePage pages;

	private final SurveyFigures figures;

	private final ScoreCards scores;

	private final PromiseCard promises;

	private final KindCounts kinds;

	private final ReasonsShown reasons;

	private final PrintedDetails details;

	private final MessageSource texts;

	PrintedFigures(ExperiencePage pages, SurveyFigures figures, ScoreCards scores, PromiseCard promises,
			KindCounts kinds, ReasonsShown reasons, PrintedDetails details, MessageSource texts) {
		this.pages = pages;
		this.figures = figures;
		this.scores = scores;
		this.promises = promises;
		this.kinds = kinds;
		this.reasons = reasons;
		this.details = details;
		this.texts = texts;
	}

	/** The companies whose figures the person may read. */
	public List<Company> companies(StaffMember who) {
		return this.pages.companies(who);
	}

	/** The company asked for, or one to begin with; empty when there is none. */
	public Optional<Company> company(StaffMember who, String asked) {
		return this.pages.company(who, asked);
	}

	/** The quarter to begin with. */
	public Quarter opening(Company company) {
		return this.pages.opening(company);
	}

	/** What is known of a company and a quarter, at a moment, in one language. */
	public Figures of(Company company, Quarter quarter, LocaleTag language, Instant now) {
		FigureWords words = new FigureWords(this.texts, language, company.zone());
		QuarterCounts counts = this.figures.counts(company, quarter);
		Card promise = this.promises.of(this.promises.tallies(company, counts), counts, words);
		List<Card> four = Stream.concat(CompanyCards.of(counts, words).stream(), Stream.of(promise)).toList();
		List<Block> touchpoints = this.scores.of(company, counts, words)
			.stream()
			.map((card) -> block(card, words))
			.toList();
		return new Figures(language.value(), ExperiencePage.period(quarter, words), company.name().in(language),
				four.stream().map((card) -> block(card, words)).toList(),
				four.stream().flatMap((card) -> change(card).stream()).toList(), touchpoints,
				List.of(block(promise, words), byKind(KindCounts.tallies(this.kinds.of(company, counts, now)), words)),
				this.reasons.block(company, words),
				YearCards.state(Finality.printed(counts, now, words), counts, words), counts.method(),
				this.details.of(company, counts, now, words));
	}

	private static Block block(Card card, FigureWords words) {
		List<String> sentences = new ArrayList<>(List.of(card.say()));
		Comparison verdict = card.verdict();
		if (verdict != null) {
			sentences.add(words.say("insights.printed.verdict", verdict.text()));
		}
		String figure = (card.value() != null) ? card.value() + " " + card.range() : null;
		List<List<String>> rows = cells(card.rows());
		return new Block(card.title(), sentences, figure, (card.strip() != null) ? bar(card.strip()) : null,
				rows.isEmpty() ? null : grid(card.title(), rows, words), card.small());
	}

	/** Sentences and a table, which has a row for each row of a page. */
	static Block table(String title, List<String> sentences, List<Row> rows, FigureWords words) {
		return new Block(title, sentences, null, null, rows.isEmpty() ? null : grid(title, cells(rows), words), "");
	}

	private static List<List<String>> cells(List<Row> rows) {
		return rows.stream()
			.map((row) -> row.words() ? List.of(row.name(), row.value())
					: List.of(row.name(), row.value(), row.range()))
			.toList();
	}

	private static Bar bar(Strip strip) {
		double to = Double.parseDouble(strip.to().replace("%", ""));
		return new Bar(strip.zero(), strip.from(), Math.round(10 * (100 - to)) / 10.0 + "%", strip.dot(), strip.ends());
	}

	private static Grid grid(String title, List<List<String>> rows, FigureWords words) {
		return new Grid(words.say("insights.table", title), List.of(words.say("insights.table.what"),
				words.say("insights.table.value"), words.say("insights.table.range")), rows);
	}

	private static List<Block> change(Card card) {
		Comparison verdict = card.verdict();
		return (verdict == null) ? List.of() : List.of(Block.of(card.title(), List.of(verdict.text())));
	}

	private static Block byKind(Map<PromiseKind, PromiseTally> tallies, FigureWords words) {
		List<List<String>> rows = tallies.entrySet()
			.stream()
			.map((of) -> row(of.getKey(), of.getValue(), words))
			.toList();
		String title = words.say("insights.printed.kinds");
		if (rows.isEmpty()) {
			return Block.of(title, List.of(words.say("insights.promise.none")));
		}
		return new Block(title, List.of(words.say("insights.printed.kinds.say")), null, null,
				new Grid(words.say("insights.table", title),
						List.of(words.say("insights.table.what"), words.say("insights.promise.person"),
								words.say("insights.promise.automatic"), words.say("insights.printed.broken")),
						rows),
				"");
	}

	private static List<String> row(PromiseKind kind, PromiseTally tally, FigureWords words) {
		return List.of(words.say("PromiseKind." + kind), words.say("insights.number", tally.byPerson()),
				words.say("insights.number", tally.automatically()), words.say("insights.number", tally.broken()));
	}

	/**
	 * What is known, in the words of one language.
	 *
	 * @param language its tag
	 * @param four the figures of the first page
	 * @param changed what a comparison allows to say of them
	 * @param promises what became of them, and by what they were about
	 * @param reasons what people gave as theirs; null in what was kept before that was
	 * printed
	 * @param state whether they may still change; null in what was kept before that was
	 * said
	 * @param method by which version of rules and formulas; null likewise
	 * @param details what stands behind the figures; null in what was kept before it was
	 * printed
	 */
	public record Figures(String language, String period, String company, List<Block> four, List<Block> changed,
			List<Block> touchpoints, List<Block> promises, @Nullable Block reasons, @Nullable String state,
			@Nullable Integer method, @Nullable List<Block> details) {
	}

}
