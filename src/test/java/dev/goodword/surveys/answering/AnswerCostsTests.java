package dev.goodword.surveys.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import dev.goodword.CountedStatements;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.ManyOpen;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.OutcomeClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What many stored answers cost the release of ten new ones, the first page and a year
 * that is counted anew, on MySQL: run by hand with {@code -Dgoodword.answers=1000000},
 * see {@code docs/performance.md}. The figures stand in {@code target/answers.md}.
 */
@GoodwordTest
@Timeout(value = 1, unit = TimeUnit.HOURS)
@EnabledIfSystemProperty(named = "goodword.answers", matches = "\\d+")
class AnswerCostsTests {

	private static final int FEW = 10_000;

	private static final int AT_ONCE = 10_000;

	private static final int ROUNDS = 5;

	private static final int PAGES = 6;

	private static final int EDITIONS = 20_000;

	private static final int NEW = 10;

	/** So many answers come from five applications. */
	private static final int PER_APPLICATION = 5;

	private static final int YEAR = 2026;

	private static final String PAGE = "/insights?period=" + YEAR + "-Q4";

	private static final String DIGITS = "(select 0 as d union all select 1 union all select 2 union all select 3"
			+ " union all select 4 union all select 5 union all select 6 union all select 7 union all select 8"
			+ " union all select 9)";

	private static final String NUMBERS = "(select :from + a.d + 10 * b.d + 100 * c.d + 1000 * e.d as n from " + DIGITS
			+ " a, " + DIGITS + " b, " + DIGITS + " c, " + DIGITS + " e) numbers";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Answers answers;

	@Autowired
	Releasing releasing;

	@Autowired
	Recounting recounting;

	@Autowired
	DeskBrowser browser;

	@Autowired
	DataSource source;

	@Autowired
	JdbcClient database;

	@Autowired
	@Qualifier("standingRound")
	DueWork standing;

	private final List<String> lines = new ArrayList<>();

	private Company company;

	private ManyOpen applications;

	private int filled;

	@Test
	void costsWhatIsNewAndNotWhatIsStored() throws Exception {
		int many = Integer.getInteger("goodword.answers");
		this.company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		this.applications = new ManyOpen(this.source,
				this.people.apply(this.hiring.openPosition(this.company), "like@mail.example"));
		refresh("ten released, none stored, warming up");
		fill(FEW);
		recount(FEW + " stored, counted for the first time");
		Cost few = refresh("ten released, " + FEW + " stored");
		page(head, "first page, " + FEW + " stored");
		editions();
		fill(many);
		say("the first ten after an upgrade: %s", cost("ten released, all of the place counted once", this::released));
		Cost crowd = refresh("ten released, " + many + " stored");
		page(head, "first page, " + many + " stored, " + EDITIONS + " more editions, everybody counted at each look");
		say("%s", cost("everybody counted ahead", this.standing::runDue));
		page(head, "first page, " + many + " stored, everybody counted ahead");
		recount("the year counted anew, " + many + " stored, most never counted");
		Cost whole = recount("the year counted anew, " + many + " stored");
		say("ten released cost %.2f times the time and %.2f times the processor time", crowd.wall / few.wall,
				crowd.cpu / few.cpu);
		say("heap at most %d MB; the year took %.1f s", Runtime.getRuntime().maxMemory() >> 20, whole.wall / 1000);
		assertThat(crowd.statements).isEqualTo(few.statements);
		assertThat(this.browser.statements(head, PAGE)).isLessThanOrEqualTo(12);
	}

	private Cost recount(String name) {
		Cost cost = cost(name, () -> this.recounting.count(YEAR));
		say("%s", cost);
		return cost;
	}

	/** What one release of ten answers costs, the median of some. */
	private Cost refresh(String name) {
		return median(name, IntStream.range(0, ROUNDS).mapToObj((round) -> cost(name, this::released)).toList());
	}

	private Cost page(StaffMember head, String name) {
		Runnable look = () -> assertThat(this.browser.get(head, PAGE)).hasStatusOk();
		IntStream.range(0, PAGES).forEach((warm) -> look.run());
		double before = inTheServer();
		Cost median = median(name, IntStream.range(0, PAGES).mapToObj((round) -> cost(name, look)).toList());
		say("%s: in the server %.1f ms for one look, sign-in included", name, (inTheServer() - before) / PAGES);
		return median;
	}

	/** The time all statements of this schema took so far, in milliseconds. */
	private double inTheServer() {
		return this.database.sql("""
				select coalesce(sum(s.sum_timer_wait), 0) / 1e9
				from performance_schema.events_statements_summary_by_thread_by_event_name s
				join performance_schema.threads t on t.thread_id = s.thread_id where t.processlist_db = database()""")
			.query(Double.class)
			.single();
	}

	private Cost median(String name, List<Cost> costs) {
		List<Cost> sorted = costs.stream().sorted(Comparator.comparing(Cost::wall)).toList();
		double cpu = costs.stream().map(Cost::cpu).sorted().toList().get(costs.size() / 2);
		Cost median = new Cost(name, sorted.get(costs.size() / 2).wall, cpu, sorted.get(0).statements);
		say("%s, from %.0f to %.0f", median, sorted.get(0).wall, sorted.get(sorted.size() - 1).wall);
		return median;
	}

	private void say(String words, Object... values) {
		this.lines.add(String.format(Locale.ROOT, words, values));
		try {
			Files.write(Path.of("target/answers.md"), this.lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Cost cost(String name, Runnable work) {
		CountedStatements.begin();
		long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		long begun = System.nanoTime();
		work.run();
		return new Cost(name, (System.nanoTime() - begun) / 1e6,
				(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e6,
				CountedStatements.end());
	}

	private void released() {
		for (int i = 0; i < NEW; i++) {
			this.answers.take(
					Columns.bytes(UUID.nameUUIDFromBytes(("cost" + ++serial).getBytes(StandardCharsets.UTF_8))),
					new Cell(this.company.id(), Touchpoint.T3, OutcomeClass.REJ_PRE, YearMonth.of(YEAR, 11)),
					new Content(null, null, null, null, "1", false, false, false, null, null, null, null,
							Map.of("REC", Integer.toString(i % 11), "SAT", "4", "EAS", "3")));
		}
		assertThat(this.releasing.runDue()).isEqualTo(1);
	}

	/**
	 * Answers of a year about four ends, six in ten of the first, as if counted and
	 * published, and the applications they come from, nine in ten of them over.
	 */
	private void fill(int many) throws SQLException {
		for (; this.filled < many; this.filled += AT_ONCE) {
			of("""
					insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month, instrument,
					quarantined, speedy, uniform, rec, items, receipt_hash, counted)
					select unhex(left(sha2(concat('answer', n), 256), 32)), :company, elt(1 + mod(n, 10), 'T3', 'T3', 'T3', 'T3', 'T3',
					'T3', 'T4', 'T4', 'T5', 'T6'), elt(1 + mod(n, 10), 'REJ_PRE', 'REJ_PRE', 'REJ_PRE', 'REJ_PRE',
					'REJ_PRE', 'REJ_PRE', 'REJ_POST', 'REJ_POST', 'WITHDRAWN', 'OFFERED'),
					202601 + mod(n div 10, 12), '1', false,
					mod(n, 9) = 0, false, mod(n, 11), concat('{"REC":"', mod(n, 11), '","SAT":"', 1 + mod(n, 5),
					'","EXP":"3","CLA":"', 1 + mod(n, 4), '","EAS":"4","TIM":"2","RES":"5","FEE":"none"}'),
					unhex(sha2(concat('receipt', n), 256)), true from """
					+ " " + NUMBERS)
				.param("from", this.filled)
				.update();
		}
		this.applications.upTo(many / PER_APPLICATION);
		end();
		this.database.sql("analyze table survey_answer, survey_invitation, job_application, promise")
			.query()
			.listOfRows();
		of("delete from survey_tally where company_id = :company").update();
	}

	private void end() {
		of("""
				update job_application a join job_position j using (position_id) set a.live = null,
				a.outcome = 'NOT_SELECTED', a.ended_at = timestampadd(second, mod(crc32(a.reference), 28080000),
				'2026-01-01') where j.company_id = :company and a.ended_at is null
				and mod(crc32(a.reference), 10) < 9""").update();
		of("""
				update promise p join job_application a using (application_id) join job_position j using (position_id)
				set p.active = null, p.state = 'KEPT_DECISION', p.next_step_at = null,
				p.deadline_at = timestampadd(day, 1, a.ended_at), p.settled_at = a.ended_at
				where j.company_id = :company and p.active = 1 and a.ended_at is not null""").update();
		of("""
				insert ignore into survey_invitation (invitation_id, application_id, candidate_id, company_id,
				department_id, recruiter_id, touchpoint, outcome_class, closing_month, token_hash, state, asked_at,
				ends_at, version) select unhex(left(sha2(concat('asked', a.reference), 256), 32)), a.application_id, a.candidate_id,
				:company, :company, :company, 'T3', 'REJ_PRE', year(a.ended_at) * 100 + month(a.ended_at),
				unhex(sha2(a.reference, 256)), 'SUBMITTED', a.ended_at, timestampadd(day, 14, a.ended_at), 0
				from job_application a join job_position j using (position_id) where j.company_id = :company
				and a.ended_at is not null""")
			.update();
	}

	/** What was published in the last quarter and a year before, again and again. */
	private void editions() {
		for (int from = 0; from < EDITIONS; from += AT_ONCE) {
			of("""
					insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives, detractors,
					quarantined, items_counted, inputs_hash, method_version, published_at, superseded)
					select unhex(left(sha2(concat('score', n), 256), 32)), :company, 'T3', if(mod(n, 2) = 0, '2025-Q4', '2026-Q4'), n, n,
					n, 0, true, unhex(sha2(n, 256)), 1, timestampadd(minute, n, '2025-11-01'), n < 19998 from """
					+ " " + NUMBERS)
				.param("from", from)
				.update();
		}
		of("update survey_score set superseded = true where company_id = :company and period = '2026-Q4'"
				+ " and published_at < '2026-11-01'")
			.update();
		this.database.sql("analyze table survey_score").query().listOfRows();
	}

	private JdbcClient.StatementSpec of(String sql) {
		return this.database.sql(sql).param("company", Columns.bytes(this.company.id().value()));
	}

	/** Milliseconds, and of these the thread's own; and how many statements. */
	private record Cost(String name, double wall, double cpu, int statements) {

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%s: wall %.1f ms, thread's processor time %.1f ms, %d statements",
					this.name, this.wall, this.cpu, this.statements);
		}

	}

}
