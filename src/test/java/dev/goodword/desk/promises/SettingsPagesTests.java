package dev.goodword.desk.promises;

import java.util.HashMap;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.promises.spans.PromiseSpans;
import dev.goodword.promises.spans.Span;
import dev.goodword.promises.spans.SpanScope;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The days behind the dates, from the eyes and hands of the staff. */
@GoodwordTest
class SettingsPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PromiseSpans spans;

	@Autowired
	Positions positions;

	@Autowired
	JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember head;

	private PositionId position;

	private String address;

	@BeforeEach
	void aCompanyHires() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.everywhere(Role.HR_HEAD));
		this.position = this.hiring.openPosition(this.company);
		this.address = "/promise-settings?company=" + this.company.id();
	}

	@Test
	void showsTheFiguresAndTriesThemOutOverTheGoldenWeek() throws Exception {
		assertThat(this.browser.page(this.head, this.address)).contains("First answer", "usually within 5 working days",
				"As usual", "National Day, 1 October 2026 to 7 October 2026", "Wed 30 Sep", "Tue 13 Oct",
				"Look at the effect");
		assertThat(this.browser.page(this.head, this.address + "&span=AFTER_TALK&holiday=2026-02-15"))
			.contains("After a talk: 2 working days", "Spring Festival")
			.contains("Tue 24 Feb");
		assertThat(this.browser.page(this.head, this.address + "&lang=zh-Hans")).contains("首次答复", "国庆节");
	}

	@Test
	void showsTheEffectBeforeAndSetsItAfterwards() throws Exception {
		this.hiring.apply(this.position, "Mia O'Neill");
		assertThat(this.browser.page(this.head, effect("FIRST_ANSWER=2"))).contains("Nothing has changed yet",
				"First answer: nothing set → 2 working days", "One open promise was made with the figures of today.",
				"earlier", "First answer: 4 → 2 working days");
		assertThat(spans(Span.FIRST_ANSWER)).isEqualTo(4);
		MvcTestResult set = set(Map.of("FIRST_ANSWER", "2", "version", "0"));
		assertThat(set.getResponse().getRedirectedUrl()).isEqualTo(this.address + "&done=spans-changed");
		assertThat(this.browser.page(this.head, this.address)).contains("Set here", "usually within 3 working days",
				"First answer: nothing set → 2 working days", "Colleague");
		assertThat(this.browser.page(this.head, "/promise-settings?position=" + this.position))
			.contains("As the company", "usually within 3 working days", "Firm ");
	}

	@Test
	void setsThePositionsOwn() throws Exception {
		Map<String, String> sent = Map.of("position", this.position.toString(), "AFTER_TALK", "1", "version", "0");
		assertThat(this.browser.post(this.head, "/promise-settings", sent).getResponse().getStatus()).isEqualTo(302);
		assertThat(this.spans.of(this.positions.summary(this.position)).of(Span.AFTER_TALK)).isOne();
		assertThat(spans(Span.AFTER_TALK)).as("the company's").isEqualTo(2);
		assertThat(this.browser.page(this.head, this.address)).contains("Backend developer (1 set)");
	}

	@Test
	void keepsWhatWasTypedAndSaysWhatMayNotBe() throws Exception {
		MvcTestResult looked = this.browser.get(this.head, effect("FIRST_ANSWER=9&OFFER=4"));
		assertThat(looked.getResponse().getStatus()).isEqualTo(422);
		assertThat(looked.getResponse().getContentAsString()).contains("First answer: choose a figure from 1 to 8",
				"aria-describedby=\"FIRST_ANSWER-error\"");
		MvcTestResult sent = set(Map.of("FIRST_ANSWER", "none", "version", "0"));
		assertThat(sent.getResponse().getStatus()).isEqualTo(422);
		assertThat(spans(Span.FIRST_ANSWER)).isEqualTo(4);
	}

	@Test
	void goesBackWhenNothingIsDifferent() {
		assertThat(this.browser.get(this.head, effect("FIRST_ANSWER=")).getResponse().getRedirectedUrl())
			.isEqualTo(this.address + "&done=spans-same");
	}

	@Test
	void refusesWhatAColleagueChangedMeanwhile() throws Exception {
		set(Map.of("OFFER", "1", "version", "0"));
		MvcTestResult late = set(Map.of("OFFER", "3", "version", "0"));
		assertThat(late.getResponse().getStatus()).isEqualTo(409);
		assertThat(late.getResponse().getContentAsString()).contains("Somebody changed the figures meanwhile",
				"<option value=\"3\" selected=\"selected\">");
		assertThat(spans(Span.OFFER)).isOne();
		assertThat(set(Map.of("OFFER", "3")).getResponse().getStatus()).as("no version").isEqualTo(409);
	}

	@Test
	void letsRecruitersReadAndNobodyElse() throws Exception {
		StaffMember recruiter = this.hiring.recruiter(this.company);
		assertThat(this.browser.page(recruiter, this.address)).contains("The head of recruiting sets these figures")
			.doesNotContain("Look at the effect");
		assertThat(status(recruiter, effect("OFFER=1"))).isEqualTo(403);
		StaffMember elsewhere = this.hiring.recruiter(this.hiring.company());
		assertThat(status(elsewhere, this.address)).isEqualTo(404);
		assertThat(status(elsewhere, "/promise-settings?position=" + this.position)).isEqualTo(404);
		assertThat(status(this.hiring.staff(Grant.everywhere(Role.INTERVIEWER)), this.address)).isEqualTo(403);
		StaffMember team = this.hiring
			.staff(new Grant(Role.HR_HEAD, this.company.id(), this.hiring.department(this.company)));
		assertThat(status(team, this.address)).as("a department is not the company").isEqualTo(404);
		assertThat(status(this.head, "/promise-settings?company=x")).isEqualTo(404);
		assertThat(status(this.head, "/promise-settings?position=x")).isEqualTo(404);
	}

	@Test
	void namesTheLawWithItsSourceAndWhetherItCountsHere() throws Exception {
		assertThat(this.browser.page(this.head, this.address)).contains("within 45 days of the last interview",
				"Ontario Regulation 476/24", "None of these places of work lies there", "20, 30, 38 days");
		this.database.sql("update site set country = 'CA', region = 'ON' where site_id = ?")
			.param(Columns.bytes(this.company.site().value()))
			.update();
		assertThat(this.browser.page(this.head, this.address)).contains("Counts for positions at: Shanghai.");
		assertThat(this.browser.page(this.head, "/promise-settings?position=" + this.position + "&lang=zh-Hans"))
			.contains("适用于以下工作地点的职位：上海。");
	}

	@Test
	void asksTheDatabaseAFewTimes() throws Exception {
		assertThat(this.browser.statements(this.head, this.address)).isLessThanOrEqualTo(14);
	}

	private int status(StaffMember who, String address) {
		return this.browser.get(who, address).getResponse().getStatus();
	}

	private String effect(String fields) {
		return "/promise-settings/effect?company=" + this.company.id() + "&version=0&" + fields;
	}

	private MvcTestResult set(Map<String, String> fields) {
		Map<String, String> sent = new HashMap<>(fields);
		sent.put("company", this.company.id().toString());
		return this.browser.post(this.head, "/promise-settings", sent);
	}

	private int spans(Span span) {
		return this.spans.of(SpanScope.of(this.company.id())).of(span);
	}

}
