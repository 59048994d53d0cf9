package dev.goodword.insights;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.ItemFigures;
import dev.goodword.surveys.SurveyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes together with satisfaction, from stored answers to the page. */
@Tag("mysql")
@GoodwordTest
class DriverPagesTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String PERIOD = "2026-Q2";

	private static final String SHOWN = "CLA EAS TIM RES FAI FEE WOR";

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	DeskBrowser browser;

	@Autowired
	JdbcClient database;

	@Autowired
	@Qualifier("freezingMixes")
	DueWork freezing;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@Test
	@DisplayName("experience.md 3.10: from 150 long answers of a year, what matters comes first")
	void saysWhatMattersMostFromAHundredAndFiftyOn() throws Exception {
		answered(150);
		published();
		assertThat(page("/insights/details", "en")).as("nothing is computed at a look")
			.contains("What goes together with satisfaction was not looked at");
		this.freezing.runDue();
		String details = page("/insights/details", "en");
		assertThat(details)
			.contains("Goes together with satisfaction more than chance would, the most first: Told in time, Respect.")
			.contains("To look at first, for it goes together with satisfaction and lies clearly below the mean of the"
					+ " seven: Told in time.")
			.contains("Made of 150 people", "does not say that one causes the other")
			.containsPattern("role=\"img\" aria-label=\"Told in time: \\d+% \\(\\d+ to \\d+\\), more than chance\"")
			.containsPattern("aria-label=\"Clear words: \\d+% \\(\\d+ to \\d+\\), cannot be told from chance\"")
			.containsSubsequence("aria-label=\"Told in time:", "aria-label=\"Respect:", "aria-label=\"Clear words:")
			.doesNotContain("What may displease", "??");
		assertThat(details).as("3.6.1: for whoever checks, closed at first")
			.contains("How this was calculated", "Plain range (Wald)", "outcomes of the quarter")
			.contains("Counted by this product from answers and events, by method version 2.")
			.doesNotContain("<details open");
		assertThat(page("/insights", "en")).contains("the most first: Told in time, Respect.", "#matter");
		assertThat(page("/insights/figures.csv", "en"))
			.contains("Goes together with satisfaction more than chance would", "How this was calculated · ")
			.containsPattern("Told in time,\\d+%,\\(\\d+ to \\d+\\),more than chance");
		assertThat(page("/insights/details", "zh-Hans"))
			.contains("与满意度的关联超出偶然的因素，从强到弱：及时告知、受到尊重。", "最值得先看的是既与满意度有关联、又明显低于七项平均的：及时告知。", "150人", "并不说明谁是原因", "计算说明",
					"未经调整的区间")
			.doesNotContain("??");
		assertThat(page("/insights/quality", "en")).contains("came out the same to the last bit",
				"What goes together with satisfaction");
	}

	@Test
	@DisplayName("experience.md 3.10: of 149 long answers nothing is said but how many are missing")
	void saysNothingOfAHundredAndFortyNine() throws Exception {
		answered(149);
		published();
		this.freezing.runDue();
		assertThat(page("/insights/details", "en"))
			.contains("149 people answered the long form in full", "still missing: 1.")
			.doesNotContain("more than chance", "Told in time:", "??");
		assertThat(page("/insights", "en")).contains("still missing: 1.");
		assertThat(page("/insights/details", "zh-Hans")).contains("有149人完整回答了长问卷", "还差1份").doesNotContain("??");
	}

	@Test
	@DisplayName("experience.md 3.11: of fewer than ten not even the number, and no look of another company")
	void saysNothingOfAnotherCompany() throws Exception {
		answered(150);
		published();
		Company other = this.hiring.company();
		StaffMember stranger = this.hiring.staff(Grant.in(other.id(), Role.HR_HEAD));
		this.company = other;
		answered(7);
		published();
		this.freezing.runDue();
		assertThat(this.browser.page(stranger, "/insights/details?period=" + PERIOD))
			.contains("fewer than ten people answered the long form in full", "still missing: 141 to 150.")
			.doesNotContain("more than chance", "150 people");
	}

	@Test
	@DisplayName("0268: hints from 300 long answers on")
	void hintsFromThreeHundredOn() throws Exception {
		answered(300);
		published();
		this.freezing.runDue();
		assertThat(page("/insights/details", "en"))
			.contains("Made of 300 people", "What may displease, and what may delight", "When it is bad",
					"When it is very good")
			.doesNotContain("??");
		assertThat(page("/insights/details", "zh-Hans")).contains("哪些可能令人不满").doesNotContain("??");
	}

	@Test
	void saysWhenItIsSaidOfAQuarterThatRuns() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/details?period=2026-Q4"))
			.contains("What goes together with satisfaction is said once, when the figures of this quarter are final");
	}

	/** Without what differs from one look to the next. */
	private String page(String address, String language) throws Exception {
		return this.browser.page(this.head, address + "?lang=" + language + "&period=" + PERIOD);
	}

	/**
	 * So many long answers in two quarters, and others among which they hide: being told
	 * in time matters most, respect less, all else nothing. One more skipped a question.
	 */
	private void answered(int longs) {
		SplittableRandom chance = new SplittableRandom(7);
		for (int i = 0; i < longs; i++) {
			answer(i, "SAT " + SHOWN, said(chance));
		}
		Map<String, String> skipped = said(chance);
		skipped.put("FEE", "na");
		answer(0, "SAT " + SHOWN, skipped);
		for (int i = 0; i < 120; i++) {
			answer(i, "SAT CLA EAS TIM RES", Map.of("SAT", "5", "CLA", "1"));
		}
	}

	private static Map<String, String> said(SplittableRandom chance) {
		Map<String, String> items = new LinkedHashMap<>();
		for (Item item : ItemFigures.DRIVERS) {
			items.put(item.name(), Integer.toString(1 + chance.nextInt(5)));
		}
		double satisfied = 0.65 * Integer.parseInt(items.get("TIM")) + 0.3 * Integer.parseInt(items.get("RES"))
				+ chance.nextDouble();
		items.put("SAT", Long.toString(Math.max(1, Math.min(5, Math.round(satisfied)))));
		if (items.get("FEE").equals("1")) {
			items.put("FEE", "none");
		}
		return items;
	}

	private void answer(int i, String asked, Map<String, String> items) {
		boolean offered = i % 2 == 0;
		of("""
				insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month, language,
				instrument, quarantined, speedy, uniform, rec, asked, items, receipt_hash, counted) values (:id, :company,
				:touchpoint, :outcome, :month, 'en', '2026-11.2', false, false, false, 9, :asked, :items, :id, true)""")
			.param("id", Columns.bytes(UUID.randomUUID()))
			.param("touchpoint", offered ? "T6" : "T4")
			.param("outcome", offered ? "OFFERED" : "REJ_POST")
			.param("month", (i % 4 < 2) ? 202602 : 202605)
			.param("asked", "REC WHY EXP VIE REA " + asked)
			.param("items", JSON.writeValueAsString(items))
			.update();
	}

	/** What was published of the quarter: its answers to five of the seven, too. */
	private void published() {
		this.people.decline(this.company, this.hiring.openPosition(this.company),
				List.of("driver." + this.company.id() + "@survey.example"));
		of("update job_application set ended_at = :day where position_id in (select position_id from job_position"
				+ " where company_id = :company)")
			.param("day", Columns.utc(Instant.parse("2026-05-15T12:00:00Z")))
			.update();
		of("""
				insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives, detractors,
				quarantined, items_counted, inputs_hash, method_version, published_at) values (:id, :company, 'T3',
				:period, 20, 0, 40, 0, true, :id, 1, :at)""").param("id", Columns.bytes(UUID.randomUUID()))
			.param("period", PERIOD)
			.param("at", Columns.utc(MovableClock.START))
			.update();
		for (String item : List.of("CLA", "EAS", "TIM", "RES", "FEE")) {
			boolean weak = item.equals("TIM");
			of("""
					insert into survey_item_score (item_score_id, company_id, touchpoint, period, item, chose_1, chose_2,
					chose_3, chose_4, chose_5, inputs_hash, method_version, published_at) values (:id, :company, 'T3',
					:period, :item, :bad, 10, 10, 10, :good, :id, 1, :at)""")
				.param("id", Columns.bytes(UUID.randomUUID()))
				.param("period", PERIOD)
				.param("item", item)
				.param("bad", weak ? 60 : 10)
				.param("good", weak ? 10 : 60)
				.param("at", Columns.utc(MovableClock.START))
				.update();
		}
	}

	private JdbcClient.StatementSpec of(String sql) {
		return this.database.sql(sql).param("company", Columns.bytes(this.company.id().value()));
	}

}
