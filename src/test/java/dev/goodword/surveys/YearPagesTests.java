package dev.goodword.surveys;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.answering.Answers;
import dev.goodword.surveys.answering.Cell;
import dev.goodword.surveys.answering.Content;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.Quarter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A company where few apply sees the year where a quarter has too few answers. */
@Tag("mysql")
@GoodwordTest
class YearPagesTests {

	private static final Quarter LAST = new Quarter(2026, 4);

	private static final List<Integer> MONTHS = List.of(2, 5, 8, 11);

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Accounts accounts;

	@Autowired
	Answers answers;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	KeptFigures kept;

	@Autowired
	FinalFigures finals;

	@Autowired
	Recomputing recomputing;

	@Autowired
	Transactions transactions;

	@Autowired
	DeskBrowser browser;

	@Autowired
	JdbcClient database;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		of("update company set created_at = '2025-01-01 00:00:00' where company_id = :company").update();
	}

	@Test
	@DisplayName("3.12: forty closings and twenty-four answers a year: no quarter, and then the year")
	void showsTheYearOfACompanyOfFortyClosings() throws Exception {
		ended(40);
		MONTHS.forEach((month) -> answered(Touchpoint.T3, month, 6));
		MONTHS.forEach((month) -> answered(Touchpoint.T8, month, 6));
		this.time.only("survey-release").runDue();
		assertThat(page("/insights?period=2026-Q4")).contains("Nobody has been asked about this quarter yet.")
			.doesNotContain("year 2026");
		theYearEnds();
		String page = page("/insights?period=2026-Q4");
		assertThat(page).contains("Recommendation (cNPS), whole company, year 2026", "Brand value, year 2026",
				"Word of mouth, year 2026",
				"A quarter has too few answers, so this is of the year 2026 as a whole, and final.", "20 to 29",
				"Kept by a person, year 2026", "Of these there are no moments, questions, departments or recruiters")
			.contains("Fewer than fifty did, so there is no number.");
		assertThat(page).doesNotContain("??");
		assertThat(page("/insights")).as("the quarter that runs then").contains("First quarter 2027", "year 2026");
		assertThat(page("/insights?period=2026-Q3")).as("it was not over then").doesNotContain("year 2026");
		String ahead = "Figures of the year 2027 as a whole come on";
		assertThat(page("/insights")).as("said while a quarter runs").contains(ahead, "2028", "as in 2026.");
		assertThat(page("/insights?period=2027-Q1&lang=zh-Hans")).contains("2027年全年的数值将于2028年2月");
		assertThat(page("/insights?period=2026-Q4")).as("and not where all is final").doesNotContain("2027 as a whole");
		assertThat(page("/insights?period=2026-Q4&lang=zh-Hans"))
			.contains("2026年全年", "因此这里是2026年全年的结果，不再变化。", "这里不显示按年计的各环节")
			.doesNotContain("??");
		assertThat(this.browser.statements(this.head, "/insights?period=2027-Q1")).isLessThanOrEqualTo(12);
	}

	@Test
	@DisplayName("details, sheet and report say that it is of the year, and why; and it can be computed again")
	void saysSoEverywhere() throws Exception {
		ended(40);
		MONTHS.forEach((month) -> answered(Touchpoint.T3, month, 6));
		this.time.only("survey-release").runDue();
		theYearEnds();
		String why = "figures that say so are of the year 2026 as a whole";
		assertThat(page("/insights/details?period=2026-Q4")).contains(why).doesNotContain("??");
		String sheet = new String(file("/insights/figures.csv?period=2026-Q4"), StandardCharsets.UTF_8);
		assertThat(sheet).contains(why, "Brand value, year 2026", "so this is of the year 2026 as a whole");
		assertThat(page("/insights/quality?period=2026-Q4")).contains("Figures of the year", "Comes out the same")
			.doesNotContain("Comes out differently");
		MvcTestResult drafted = this.browser.post(this.head, "/insights/reports?chapters=FOUR", Map.of("company",
				this.company.id().toString(), "period", "2026-Q4", "readers", "HR", "languages", "en", "size", "A4"));
		String report = drafted.getResponse().getRedirectedUrl().replace("?done=report-drafted", "");
		assertThat(this.database.sql("select count(*) from insight_report where figures like :said")
			.param("said", "%whole company, year 2026%")
			.query(Integer.class)
			.single()).as(report).isPositive();
		try (PDDocument read = Loader.loadPDF(file(report + "/report.pdf"))) {
			assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " ")).contains("whole company, year 2026",
					"as a whole, and final");
		}
		String before = page("/insights?period=2026-Q4");
		of("delete from survey_answer where company_id = :company").update();
		of("delete from survey_tally where company_id = :company").update();
		assertThat(page("/insights?period=2026-Q4")).as("read and not computed").isEqualTo(before);
		assertThat(this.recomputing.of(this.company.id(), LAST)).extracting(Recomputing.Recomputed::what)
			.contains("YEAR");
	}

	@Test
	@DisplayName("0274: nobody chooses the weights of a year by what its answers say")
	void weighsAYearByWhatHeldWhenItBegan() throws Exception {
		ended(40);
		MONTHS.forEach((month) -> answered(Touchpoint.T3, month, 6));
		this.time.only("survey-release").runDue();
		weighed("2026-Q4", 5, 90);
		theYearEnds();
		assertThat(page("/insights?period=2026-Q4")).contains("Brand value, year 2026")
			.doesNotContain("view 5, apply again 90");
		of("delete from survey_result where company_id = :company").update();
		weighed("2026-Q1", 20, 60);
		theYearEnds();
		assertThat(page("/insights?period=2026-Q4")).contains("Brand value, year 2026", "view 20, apply again 60");
	}

	/** What somebody chose to hold from a quarter on. */
	private void weighed(String period, int view, int reapply) {
		of("""
				insert into survey_weighing (company_id, from_period, weights, changed_by, changed_at)
				values (:company, :period, :weights, :by, :at)""").param("period", period)
			.param("weights",
					"""
							{"brand": {"view": %d, "reapply": %d, "use": %d}, "cost": {"hours": 30, "waiting": 40, "effort": 20,
							"money": 10}, "caps": {"hours": 16, "days": 15, "money": 1000}, "naming": 10}"""
						.formatted(view, reapply, 100 - view - reapply))
			.param("by", Columns.bytes(this.head.id().value()))
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

	@Test
	@DisplayName("a year of which nine answered has no figure either, and says so once it is over")
	void saysWhereTheYearHasTooFewAsWell() throws Exception {
		ended(40);
		answered(Touchpoint.T3, 5, 9);
		this.time.only("survey-release").runDue();
		theYearEnds();
		assertThat(page("/insights?period=2026-Q4")).contains("Nor can the year 2026 be shown.")
			.doesNotContain("as a whole, and final");
	}

	@Test
	@DisplayName("3.11: beside word of mouth of a quarter there is none of its year, which could be subtracted")
	void saysWordOfMouthOfAQuarterOrOfAYear() throws Exception {
		ended(40, "2026-09-05 12:00:00");
		MONTHS.forEach((month) -> answered(Touchpoint.T3, month, 6));
		answered(Touchpoint.T8, 2, 8);
		answered(Touchpoint.T8, 11, 24);
		this.time.only("survey-release").runDue();
		this.clock.moveTo(Instant.parse("2027-02-05T03:00:00Z"));
		this.transactions.alone(() -> {
			this.finals.publish(this.accounts.company(this.company.id()), LAST, this.clock.instant());
			return this.company;
		});
		assertThat(page("/insights?period=2026-Q4"))
			.contains("Brand value, year 2026", "Fewer than fifty did, so there is no number.")
			.doesNotContain("Word of mouth, year 2026");
		assertThat(count(
				"survey_result where measure = 'year' and result like '%\"talk\":null%' and company_id = :company"))
			.isOne();
	}

	@Test
	@DisplayName("3.11: answers of a year with too few wait for the next, and no year is shown twice")
	void waitsForTheNextYearWhereOneHasTooFew() throws Exception {
		ended(20, "2025-05-15 12:00:00");
		answered(Touchpoint.T3, YearMonth.of(2025, 5), 7);
		ended(20, "2026-05-15 12:00:00");
		answered(Touchpoint.T3, YearMonth.of(2026, 5), 8);
		this.time.only("survey-release").runDue();
		keep(new Quarter(2025, 4));
		assertThat(page("/insights?period=2026-Q2")).contains("Nor can the year 2025 be shown.");
		theYearEnds();
		assertThat(page("/insights?period=2026-Q4")).contains("whole company, years 2025 to 2026",
				"so this is of the years 2025 to 2026 as a whole", "10 to 19");
		assertThat(page("/insights?period=2026-Q4&lang=zh-Hans")).contains("2025年至2026年").doesNotContain("??");
		this.clock.moveTo(Instant.parse("2028-02-05T03:00:00Z"));
		ended(20, "2027-05-15 12:00:00");
		answered(Touchpoint.T3, YearMonth.of(2027, 5), 8);
		this.time.only("survey-release").runDue();
		keep(new Quarter(2027, 4));
		assertThat(page("/insights?period=2027-Q4")).as("what was shown does not wait")
			.contains("Nor can the year 2027 be shown.");
	}

	@Test
	@DisplayName("a company with a figure in a quarter sees no year, and its pages stay as they were")
	void changesNothingWhereQuartersHaveFigures() throws Exception {
		ended(60);
		MONTHS.forEach((month) -> answered(Touchpoint.T3, month, 40));
		this.time.only("survey-release").runDue();
		published(30, 5, 5);
		theYearEnds();
		assertThat(count("survey_result where measure = 'year' and company_id = :company")).isZero();
		assertThat(page("/insights?period=2026-Q4")).contains("+63").doesNotContain("year 2026");
		assertThat(page("/insights?period=2027-Q1")).as("sixty ended, and quarters had a score")
			.doesNotContain("year 2027");
	}

	@Test
	@DisplayName("where no year was published before, closings of all its quarters tell that few apply")
	void announcesAYearByTheClosingsOfTheLast() throws Exception {
		of("delete from survey_outcome_mix where company_id = :company").update();
		closed(12, 12, 12);
		this.clock.moveTo(Instant.parse("2027-02-05T03:00:00Z"));
		assertThat(page("/insights?period=2027-Q1")).as("one quarter is not known").doesNotContain("year 2027");
		closed(12, 12, 12, 12);
		assertThat(page("/insights?period=2027-Q1")).contains("Figures of the year 2027 as a whole come on");
		closed(12, 12, 12, 14);
		assertThat(page("/insights?period=2027-Q1")).as("fifty").doesNotContain("year 2027");
	}

	/** So many applications ended in the quarters of 2026. */
	private void closed(int... applications) {
		of("delete from survey_outcome_mix where company_id = :company").update();
		for (int quarter = 1; quarter <= applications.length; quarter++) {
			of("""
					insert into survey_outcome_mix (company_id, period, outcome_class, applications, frozen_at)
					values (:company, :period, 'REJ_PRE', :applications, :at)""").param("period", "2026-Q" + quarter)
				.param("applications", applications[quarter - 1])
				.param("at", Columns.utc(MovableClock.START))
				.update();
		}
	}

	/** The last quarter of the year becomes final. */
	private void theYearEnds() {
		this.clock.moveTo(Instant.parse("2027-02-05T03:00:00Z"));
		keep(LAST);
	}

	private void keep(Quarter quarter) {
		this.transactions.alone(() -> {
			this.kept.keep(this.accounts.company(this.company.id()), quarter, this.clock.instant());
			return this.company;
		});
	}

	/** So many applied, and were told in May that it goes no further. */
	private void ended(int many) {
		ended(many, "2026-05-15 12:00:00");
	}

	private void ended(int many, String at) {
		PositionId position = this.hiring.openPosition(this.company);
		IntStream.range(0, many).forEach((i) -> this.hiring.apply(position, "Ended " + i));
		of("""
				update job_application set ended_at = :at, outcome = 'NOT_SELECTED' where ended_at is null and position_id
				in (select position_id from job_position where company_id = :company)""")
			.param("at", at)
			.update();
		of("""
				update promise set deadline_at = :at where application_id in (select a.application_id
				from job_application a join job_position j on j.position_id = a.position_id
				where j.company_id = :company)""").param("at", at).update();
	}

	/** So many answer, of whom half liked it. */
	private void answered(Touchpoint touchpoint, int month, int many) {
		answered(touchpoint, YearMonth.of(2026, month), many);
	}

	private void answered(Touchpoint touchpoint, YearMonth month, int many) {
		for (int i = 0; i < many; i++) {
			Map<String, String> items = new HashMap<>(Map.of("REC", (i % 2 == 0) ? "10" : "5", "VIE",
					Integer.toString(3 + i % 3), "REA", Integer.toString(2 + i % 4)));
			if (touchpoint == Touchpoint.T8) {
				items.putAll(Map.of("WPO", Integer.toString(2 + i % 2), "WNE", "1"));
			}
			this.answers.take(
					Columns.bytes(UUID.nameUUIDFromBytes(("year" + ++serial).getBytes(StandardCharsets.UTF_8))),
					new Cell(this.company.id(), touchpoint, OutcomeClass.REJ_PRE, month),
					new Content(null, null, null, null, "1", false, false, false, null, null, null, null, items));
		}
	}

	/** What quarters published while they ran. */
	private void published(int promoters, int passives, int detractors) {
		of("delete from survey_score where company_id = :company").update();
		for (int quarter = 1; quarter <= 4; quarter++) {
			byte[] id = Columns.bytes(UUID.randomUUID());
			of("""
					insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives, detractors,
					quarantined, items_counted, inputs_hash, method_version, published_at) values (:id, :company, 'T3',
					:period, :promoters, :passives, :detractors, 0, true, :id, 1, :at)""").param("id", id)
				.param("period", "2026-Q" + quarter)
				.param("promoters", promoters)
				.param("passives", passives)
				.param("detractors", detractors)
				.param("at", Columns.utc(MovableClock.START))
				.update();
			of("""
					insert into survey_outcome_mix (company_id, period, outcome_class, applications, frozen_at)
					values (:company, :period, 'REJ_PRE', 15, :at)""").param("period", "2026-Q" + quarter)
				.param("at", Columns.utc(MovableClock.START))
				.update();
		}
	}

	private String page(String address) throws Exception {
		return this.browser.page(this.head, address)
			.replaceAll("(?s)^.*?<main", "<main")
			.replaceAll("name=\"_csrf\"[^>]*>", "");
	}

	private byte[] file(String address) {
		MvcTestResult result = this.browser.get(this.head, address);
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsByteArray();
	}

	private int count(String what) {
		return of("select count(*) from " + what).query(Integer.class).single();
	}

	private JdbcClient.StatementSpec of(String sql) {
		return this.database.sql(sql).param("company", Columns.bytes(this.company.id().value()));
	}

}
