package dev.goodword.surveys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.goodword.surveys.PipelineFigures.Held;
import dev.goodword.surveys.scores.OutcomeClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * How often what a page says is true, where the truth is known and answers came the whole
 * way: people are asked by the gates, answer late, half or never, their answers wait for
 * company, leave by fives and are published by tens. Each bound may be missed by three
 * standard errors of so many quarters and no more; seeds are fixed. With
 * {@code -Dgoodword.statistics.quarters=720} the table of {@code docs/statistics.md} is
 * drawn anew.
 */
class PipelineTests {

	private static final Path DOCUMENT = Path.of("docs/statistics.md");

	private static final String MARK = "<!-- piped -->";

	/** What is written was drawn, too, some eight times as often. */
	private static final double BOTH = 1.1;

	private static final Map<OutcomeClass, Double> LEFT = Map.of(OutcomeClass.REJ_PRE, .76, OutcomeClass.REJ_POST, .15,
			OutcomeClass.STALE, .09);

	private static final Map<OutcomeClass, Double> OFFERED = Map.of(OutcomeClass.REJ_PRE, .75, OutcomeClass.REJ_POST,
			.16, OutcomeClass.OFFERED, .09);

	/** Looked at in every build. */
	static List<KnownPeople> few() {
		return List.of(KnownPeople.usual(300), KnownPeople.equal(300, .25).ending("9 % left waiting", LEFT),
				KnownPeople.usual(40));
	}

	private static List<KnownPeople> all() {
		return List.of(KnownPeople.usual(20), KnownPeople.usual(40), KnownPeople.usual(150),
				KnownPeople.equal(150, .25), KnownPeople.usual(300), KnownPeople.equal(300, .25),
				KnownPeople.usual(300).lateAreWorseBy(.15),
				KnownPeople.equal(300, .25).ending("9 % left waiting", LEFT),
				KnownPeople.equal(300, .25).ending("9 % offered", OFFERED), KnownPeople.usual(1000),
				KnownPeople.equal(1000, .25));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("few")
	void isTrueAsOftenAsItSays(KnownPeople people) throws IOException {
		PipelineFigures found = PipelineFigures.of(people, 180, 7);
		hold(found);
		String row = Files.readAllLines(DOCUMENT)
			.stream()
			.filter((line) -> line.startsWith("| " + people.name() + " |"))
			.findFirst()
			.orElseThrow();
		String[] cells = row.split("\\|");
		for (int i = 0; i < Cell.values().length; i++) {
			Held held = found.of(Cell.values()[i].figure);
			String written = cells[(i == 0) ? 2 : 3 + i].trim();
			if (held.shown() > 30) {
				assertThat(Double.parseDouble(written.split("[ ,]")[0])).as("%s of %s", Cell.values()[i], people.name())
					.isBetween(held.coverage() - BOTH * slack(held), held.coverage() + BOTH * slack(held));
				assertThat(Double.parseDouble(written.replaceFirst(".*off by (-?[0-9.]+).*", "$1")))
					.as("%s of %s, on average", Cell.values()[i], people.name())
					.isCloseTo(held.bias(), within(.05 + 3 * BOTH * held.biasError()));
			}
		}
	}

	@Test
	void isRightOnAverageWhereThePlainScoreIsNot() {
		PipelineFigures found = PipelineFigures.of(KnownPeople.usual(1000), 36, 3);
		assertThat(found.of(PipelineFigures.SCORE).bias()).isBetween(-5.0, 5.0);
		assertThat(found.plain().bias()).isGreaterThan(10);
	}

	@Test
	void writesTheTableWhenAskedTo() throws IOException {
		int quarters = Integer.getInteger("goodword.statistics.quarters", 0);
		if (quarters == 0) {
			return;
		}
		List<String> lines = new ArrayList<>(List.of(
				"| Company | Recommendation | Without weights | Difference to a year before | Satisfied | Brand value | Word of mouth | Recommendation of a year | Brand value of a year |",
				"|---|---|---|---|---|---|---|---|---|"));
		for (KnownPeople people : all()) {
			lines.add(row(people, PipelineFigures.of(people, quarters * times(people), 1)));
		}
		lines.add("");
		lines.add(recruiters(KnownPeople.equal(1000, .25), quarters / 20));
		lines.add("");
		lines.add(recruiters(KnownPeople.equal(3000, .25).together(500), quarters / 6));
		String[] parts = Files.readString(DOCUMENT).split(MARK, -1);
		Files.writeString(DOCUMENT, parts[0] + MARK + "\n" + String.join("\n", lines) + "\n" + MARK + parts[2]);
	}

	/** Small companies are drawn more often, as they cost less and show less. */
	private static int times(KnownPeople people) {
		return (people.closings() <= 150) ? 5 : (people.closings() <= 300) ? 2 : 1;
	}

	private static void hold(PipelineFigures found) {
		for (Cell cell : Cell.values()) {
			Held held = found.of(cell.figure);
			if (held.shown() > 30) {
				assertThat(held.coverage()).as(cell.figure)
					.isBetween(cell.least - slack(held), cell.most + slack(held));
			}
		}
	}

	private static double slack(Held held) {
		return 3 * Math.sqrt(.06 * .94 / held.shown());
	}

	private static String row(KnownPeople people, PipelineFigures found) {
		Held score = found.of(PipelineFigures.SCORE);
		Held plain = found.plain();
		List<String> cells = new ArrayList<>(List.of(people.name(), cell(score)));
		cells.add((plain.shown() > 30) ? said("off by %.1f", plain.bias()) : "-");
		for (Cell cell : List.of(Cell.DIFFERENCE, Cell.SATISFIED, Cell.BRAND, Cell.TALK, Cell.YEAR, Cell.YEAR_BRAND)) {
			cells.add(cell(found.of(cell.figure)));
		}
		return "| " + String.join(" | ", cells) + " |";
	}

	private static String cell(Held held) {
		if (held.shown() <= 30) {
			return (held.shown() == 0) ? "never shown" : "hardly ever shown";
		}
		String found = said("%.3f, off by %.1f", held.coverage(), held.bias());
		return (held.shownShare() < 1) ? found + said(", %.0f %%", 100 * held.shownShare()) : found;
	}

	private static String recruiters(KnownPeople people, int quarters) {
		PipelineFigures found = PipelineFigures.ofRecruiters(people, quarters, 1);
		return said(
				"Six recruiters who are all alike, %,d closings a quarter, %d told no at a time: %.0f %% of the published answers still know their department, %.0f %% their recruiter; recruiters are compared in %d of %d quarters, and one is flagged in %d.",
				people.closings(), people.together(), 100 * found.withDepartment(), 100 * found.withRecruiter(),
				found.lines(), found.quarters(), found.linesFlagged());
	}

	private static String said(String format, Object... what) {
		return String.format(Locale.ROOT, format, what);
	}

	/** A column of the table and what it promises. */
	private enum Cell {

		SCORE(PipelineFigures.SCORE, .93, .975), DIFFERENCE(PipelineFigures.DIFFERENCE, .93, .97),
		SATISFIED(PipelineFigures.SHARE, .93, .975), BRAND(PipelineFigures.BRAND, .93, 1),
		TALK(PipelineFigures.TALK, .92, .975), YEAR(PipelineFigures.YEAR, .93, .99),
		YEAR_BRAND(PipelineFigures.YEAR_BRAND, .93, 1);

		private final String figure;

		private final double least;

		private final double most;

		Cell(String figure, double least, double most) {
			this.figure = figure;
			this.least = least;
			this.most = most;
		}

	}

}
