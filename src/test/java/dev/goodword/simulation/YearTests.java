package dev.goodword.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.goodword.simulation.Coverage.Fact;
import dev.goodword.simulation.Finding.Rule;
import dev.goodword.simulation.Year.Outcome;
import dev.goodword.simulation.Year.Plan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One year in a minute: the product on virtual time with rows in memory, judged by what
 * arrived at the mail server. How large: {@code goodword.simulation.seeds} and
 * {@code .applicants}; see {@code docs/simulation.md}.
 */
class YearTests {

	private static final int SEEDS = Integer.getInteger("goodword.simulation.seeds", 3);

	private static final int APPLICANTS = Integer.getInteger("goodword.simulation.applicants", 90);

	private static final long FIRST = Long.getLong("goodword.simulation.first", 100);

	private static final int DAYS = 335;

	@Test
	void nobodyIsLeftWaitingWhenNothingFails() {
		Outcome year = Year.inMemory(new Plan(1, APPLICANTS, DAYS, false));
		assertThat(year.troubles()).isEmpty();
		assertThat(year.findings()).isEmpty();
		assertThat(year.repeats()).isZero();
		assertThat(year.mails()).isGreaterThan(APPLICANTS * 4);
	}

	@Test
	void nobodyIsLostWhateverFails() {
		List<Outcome> years = new ArrayList<>();
		for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
			Outcome year = Year.inMemory(new Plan(seed, APPLICANTS, DAYS, true));
			assertThat(year.troubles()).as("seed %d", seed).isEmpty();
			assertThat(year.unexcused()).as("seed %d", seed).isEmpty();
			years.add(year);
		}
		Report.lines(years).forEach(System.out::println);
		assertThat(missing(years)).as("states never reached").isEmpty();
	}

	@Test
	void tellsTheSameStoryTwice() {
		Plan plan = new Plan(7, 40, 60, true);
		assertThat(Year.inMemory(plan).hash()).isEqualTo(Year.inMemory(plan).hash())
			.isNotEqualTo(Year.inMemory(new Plan(8, 40, 60, true)).hash());
	}

	/** The engine without its ladder: then the checker must cry. */
	@Test
	void isSilentWhenTheLadderIsTakenAway() {
		Outcome year = Year.inMemory(new Plan(1, 30, 60, false), "promiseLadder");
		assertThat(year.findings()).extracting(Finding::rule).contains(Rule.SILENCE, Rule.LATE);
	}

	private static Set<Fact> missing(List<Outcome> years) {
		Coverage all = new Coverage();
		years.forEach((year) -> all.add(year.coverage()));
		Set<Fact> missing = EnumSet.allOf(Fact.class);
		missing.removeIf((fact) -> all.count(fact) > 0);
		return missing;
	}

}
