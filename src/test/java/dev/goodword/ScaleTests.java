package dev.goodword;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.auditor.SilenceFixture;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.DueWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What many open applications cost the engine and the auditor, on MySQL: run by hand with
 * {@code -Dgoodword.scale=1000000}, see {@code docs/performance.md}. The figures stand in
 * {@code target/scale.md}.
 */
@GoodwordTest
@Timeout(value = 1, unit = TimeUnit.HOURS)
@EnabledIfSystemProperty(named = "goodword.scale", matches = "\\d+")
class ScaleTests {

	private static final int FEW = 10_000;

	private static final int DUE = 100;

	private static final int ROUNDS = 3;

	@Autowired
	HiringFixture hiring;

	@Autowired
	MovableClock clock;

	@Autowired
	SilenceFixture silence;

	@Autowired
	@Qualifier("promiseLadder")
	DueWork ladder;

	@Autowired
	@Qualifier("outbox")
	DueWork outbox;

	@Autowired
	DataSource source;

	@Autowired
	JdbcClient database;

	private final List<String> lines = new ArrayList<>();

	private PositionId position;

	@Test
	void costsWhatIsDueAndNotWhatIsOpen() throws Exception {
		int many = Integer.getInteger("goodword.scale");
		HiringFixture.Company company = this.hiring.company();
		this.hiring.account("Guo", Grant.in(company.id(), Role.HR_HEAD));
		this.position = this.hiring.openPosition(company);
		JobApplicationId like = this.hiring.apply(this.position, "Like").application();
		this.outbox.runDue();
		this.database
			.sql("update promise set deadline_at = '2030-01-07', next_step_at = '2030-01-06',"
					+ " hold_at = '2030-01-06', team_due_at = '2030-01-06' where active = 1")
			.update();
		ManyOpen open = new ManyOpen(this.source, like);
		rounds("warming up", 1);
		open.upTo(FEW);
		Figures few = rounds(FEW + " open", ROUNDS);
		say("filling to " + many, () -> {
			fill(open, many);
			return 0;
		});
		Figures crowd = rounds(many + " open", ROUNDS);
		this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
		auditor(many);
		this.lines.add(String.format(Locale.ROOT, "engine %.2f, nextDue %.2f, outbox %.2f times",
				crowd.engine / few.engine, crowd.asked / few.asked, crowd.outbox / few.outbox));
		write();
		assertThat(crowd.engine / few.engine).isLessThan(1.5);
	}

	private static void fill(ManyOpen open, int many) {
		try {
			open.upTo(many);
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Medians in milliseconds. */
	private record Figures(double engine, double asked, double outbox) {
	}

	/** A hundred people whose next word is due, again and again. */
	private Figures rounds(String name, int times) {
		List<Double> engine = new ArrayList<>();
		List<Double> asked = new ArrayList<>();
		List<Double> sent = new ArrayList<>();
		for (int round = 0; round < times; round++) {
			this.clock.moveTo(MovableClock.START);
			IntStream.range(0, DUE).forEach((number) -> this.hiring.apply(this.position, "Due " + number));
			this.outbox.runDue();
			Instant due = this.database
				.sql("select max(hold_at) from promise where active = 1 and kind = 'APPLICATION_RECEIVED'"
						+ " and hold_at < '2029-01-01'")
				.query(LocalDateTime.class)
				.single()
				.toInstant(ZoneOffset.UTC);
			this.clock.moveTo(due);
			asked.add(millis(() -> this.ladder.nextDue()));
			int[] done = new int[1];
			engine.add(millis(() -> done[0] = this.ladder.runDue()));
			assertThat(done[0]).isGreaterThanOrEqualTo(DUE);
			this.clock.moveBy(Duration.ofMinutes(30));
			sent.add(millis(() -> this.outbox.runDue()));
			this.database
				.sql("update promise set active = null, next_step_at = null where active = 1"
						+ " and next_step_at < '2029-01-01'")
				.update();
		}
		Figures figures = new Figures(median(engine), median(asked), median(sent));
		this.lines
			.add(String.format(Locale.ROOT, "%s: engine %s median %.0f, nextDue median %.2f, outbox %s median %.0f",
					name, engine.stream().map(Math::round).toList(), figures.engine, figures.asked,
					sent.stream().map(Math::round).toList(), figures.outbox));
		return figures;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

	private static double millis(Supplier<Object> work) {
		long begun = System.nanoTime();
		assertThat(work.get()).isNotNull();
		return (System.nanoTime() - begun) / 1e6;
	}

	private void say(String name, Supplier<Object> work) {
		this.lines.add(String.format(Locale.ROOT, "%s: %.0f ms", name, millis(work)));
	}

	/** Both looks, and what their statements cost the database. */
	private void auditor(int many) {
		this.silence.look();
		this.database.sql("update performance_schema.setup_consumers set enabled = 'YES' where name like '%cpu'")
			.update();
		look("auditor's look at everything, of " + many, this.silence::look);
		look("auditor's look at what moved in twenty minutes", this.silence::lookAgain);
	}

	private void look(String name, Supplier<Object> work) {
		this.database.sql("truncate table performance_schema.events_statements_summary_by_digest").update();
		say(name, work);
		this.lines.addAll(this.database.sql("""
				select concat(round(sum(sum_timer_wait) / 1e9), ' ms in the database, ', round(sum(sum_cpu_time) / 1e9),
				' of the processor') from performance_schema.events_statements_summary_by_digest
				where schema_name = database() union all
				select concat(round(sum_timer_wait / 1e9), ' ms, ', count_star, ' times: ', digest_text)
				from performance_schema.events_statements_summary_by_digest
				where schema_name = database() and sum_timer_wait > 2e10""").query(String.class).list());
	}

	private void write() throws IOException {
		Files.write(Path.of("target/scale.md"), this.lines);
	}

}
