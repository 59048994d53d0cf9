package dev.goodword.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.goodword.simulation.Coverage.Fact;
import dev.goodword.simulation.Finding.Rule;
import dev.goodword.simulation.Year.Outcome;
import dev.goodword.simulation.Year.Plan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One year in a minute: the product on virtual time with rows in memory, judged by what
 * arrived at the mail server. How large, and what it covers: {@code docs/simulation.md}.
 */
@Timeout(value = 12, unit = TimeUnit.HOURS)
class YearTests {

	private static final int SEEDS = Integer.getInteger("goodword.simulation.seeds", 2);

	private static final int CALM_SEEDS = Integer.getInteger("goodword.simulation.calm-seeds", 1);

	private static final int APPLICANTS = Integer.getInteger("goodword.simulation.applicants", 50);

	private static final long FIRST = Long.getLong("goodword.simulation.first", 100);

	private static final int DAYS = 335;

	/** From so many lives on, every state must have been reached. */
	private static final int ENOUGH = 2000;

	/** States that few lives reach by chance. */
	private static final Set<Fact> ALWAYS = EnumSet.of(Fact.CRASH_BEFORE_COMMIT, Fact.CRASH_AFTER_COMMIT,
			Fact.CRASH_BEFORE_DATA, Fact.CRASH_AFTER_DATA, Fact.OUTAGE_MET, Fact.LONG_OUTAGE_MET, Fact.DEFERRED,
			Fact.REPLY_LOST_TAKEN, Fact.CLOCK_AHEAD, Fact.CLOCK_BACK, Fact.FROZEN, Fact.FROZEN_IN_DATA,
			Fact.SENT_AGAIN_AFTER_DOUBT, Fact.WITHDRAWN, Fact.RECRUITER_LEFT, Fact.HEAD_NAMED, Fact.KEPT_IN,
			Fact.TIME_CHOSEN, Fact.TALK_HELD, Fact.PERSONAL_WORD, Fact.HELD_FOR_LAW, Fact.LAW_LIFTED, Fact.ASKED_US,
			Fact.ANSWERED_THEM);

	private static Level before;

	/** A year writes a hundred thousand lines nobody reads. */
	@BeforeAll
	static void quietly() {
		before = logger().getLevel();
		logger().setLevel(Level.OFF);
	}

	@AfterAll
	static void aloud() {
		logger().setLevel(before);
	}

	private static Logger logger() {
		return (Logger) LoggerFactory.getLogger("dev.goodword");
	}

	@Test
	void nobodyIsLeftWaitingWhenNothingFails() throws IOException {
		List<Outcome> years = years(1, CALM_SEEDS, false);
		report("calm", years);
		assertThat(years).allSatisfy((year) -> {
			assertThat(year.troubles()).isEmpty();
			assertThat(year.findings()).isEmpty();
			assertThat(year.repeats()).isZero();
			assertThat(year.mails()).isGreaterThan(APPLICANTS * 4);
		});
	}

	@Test
	void nobodyIsLostWhateverFails() throws IOException {
		List<Outcome> years = years(FIRST, SEEDS, true);
		report("storm", years);
		assertThat(years).allSatisfy((year) -> {
			assertThat(year.troubles()).as("seed %d", year.plan().seed()).isEmpty();
			assertThat(year.unexcused()).as("seed %d", year.plan().seed()).isEmpty();
		});
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

	/** Several at once, as many as there are cores: each is a world of its own. */
	private static List<Outcome> years(long first, int many, boolean faults) {
		return LongStream.range(first, first + many)
			.parallel()
			.mapToObj((seed) -> Year.inMemory(new Plan(seed, APPLICANTS, DAYS, faults)).forgetful())
			.toList();
	}

	private static void report(String name, List<Outcome> years) throws IOException {
		Path folder = Files.createDirectories(Path.of("target/simulation"));
		Files.write(folder.resolve(name + ".md"), Report.lines(years));
	}

	private static Set<Fact> missing(List<Outcome> years) {
		Coverage all = new Coverage();
		years.forEach((year) -> all.add(year.coverage()));
		Set<Fact> missing = (SEEDS * APPLICANTS < ENOUGH) ? EnumSet.copyOf(ALWAYS) : EnumSet.allOf(Fact.class);
		missing.removeIf((fact) -> all.count(fact) > 0);
		return missing;
	}

}
