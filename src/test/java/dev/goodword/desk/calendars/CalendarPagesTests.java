package dev.goodword.desk.calendars;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.calendars.CalendarRows;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.Promises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendars from the eyes and hands of the staff. */
@GoodwordTest
class CalendarPagesTests {

	private static final Map<String, String> CLOSURE = Map.of("first", "2026-11-26", "last", "2026-11-30", "en",
			"Moving house", "zh", "搬家");

	@Autowired
	HiringFixture hiring;

	@Autowired
	DeskBrowser browser;

	@Autowired
	Promises promises;

	@Autowired
	DeskRows rows;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private StaffMember head;

	private StaffMember admin;

	private StaffMember recruiter;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void somebodyWaits() {
		HiringFixture.Company company = this.hiring.company();
		this.head = this.hiring.staff(Grant.everywhere(Role.HR_HEAD));
		this.admin = this.hiring.staff(Grant.everywhere(Role.ADMIN));
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
	}

	@AfterEach
	void restore() {
		CalendarRows.restore(this.database);
	}

	@Test
	void showsAllCalendarsAndWhichYearIsMissing() throws Exception {
		assertThat(this.browser.page(this.recruiter, "/calendars"))
			.contains("Mainland China", "England", "Hong Kong", "New York", "No list yet", "33 days off")
			.contains("for news");
		assertThat(this.browser.page(this.head, "/calendars?lang=zh-Hans")).contains("中国大陆", "尚无安排");
	}

	@Test
	void showsAYearWithTheSourceOfEachDay() throws Exception {
		assertThat(this.browser.page(this.recruiter, "/calendars/cn"))
			.contains("Mainland China 2026", "National Day", "state council, notice for 2026, edition 1",
					"worked weekend")
			.doesNotContain("Set one day");
		assertThat(this.browser.page(this.head, "/calendars/cn?year=2027")).contains("There is no list for 2027 yet",
				"same date each year", "Set one day");
		assertThat(this.browser.get(this.head, "/calendars/mars").getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	void showsWhomAClosureConcernsAndChangesNothingUntilASecondPersonApproves() throws Exception {
		String change = proposed(CLOSURE);
		assertThat(this.browser.page(this.head, change)).contains(
				"Company closed 26 November 2026 to 30 November 2026: Moving house", "Mia O&#39;Neill",
				"nobody works on the told day", "A second person");
		assertThat(this.browser.page(this.admin, change)).as("an administrator opens no applications")
			.doesNotContain("Neill")
			.contains("at positions you do not see");
		assertThat(due()).isEqualTo("2026-11-27T10:00:00Z");

		assertThat(approve(this.head, change, version(change)).getResponse().getStatus()).isEqualTo(403);
		assertThat(due()).isEqualTo("2026-11-27T10:00:00Z");
		assertThat(approve(this.admin, change, version(change)).getResponse().getStatus()).isEqualTo(302);
		assertThat(due()).isEqualTo("2026-11-25T10:00:00Z");
		assertThat(this.rows.row(this.id).orElseThrow().teamDueAt()).as("the lists show it").isEqualTo(due());
		assertThat(this.browser.page(this.head, change)).contains("Approved by Colleague");
		assertThat(this.browser.page(this.head, "/calendars/cn")).contains("company closed", "Moving house",
				"Take back");
		assertThat(this.database
			.sql("select count(*) from audit_entry where action = 'calendar.changed'" + " and subject_id = ?")
			.param(change.substring(change.lastIndexOf('/') + 1))
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void refusesApprovalOfWhatLooksDifferentByNow() throws Exception {
		String change = proposed(CLOSURE);
		MvcTestResult refused = approve(this.admin, change, "1");
		assertThat(refused.getResponse().getStatus()).isEqualTo(409);
		assertThat(refused.getResponse().getContentAsString()).contains("Nothing was done");
		assertThat(approve(this.admin, change, version(change)).getResponse().getStatus()).isEqualTo(302);
		assertThat(approve(this.admin, change, "1").getResponse().getStatus()).as("decided already").isEqualTo(409);
	}

	@Test
	void dropsAChange() throws Exception {
		String change = proposed(CLOSURE);
		assertThat(this.browser.post(this.head, change + "/end", Map.of()).getResponse().getStatus()).isEqualTo(302);
		assertThat(this.browser.page(this.head, change)).contains("Dropped by Colleague");
		assertThat(due()).isEqualTo("2026-11-27T10:00:00Z");
	}

	@Test
	void setsADayByHandAndTakesItBack() throws Exception {
		MvcTestResult sent = this.browser.post(this.head, "/calendars/cn/days",
				Map.of("first", "2026-12-24", "kind", "HALF", "en", "Christmas Eve", "zh", "平安夜"));
		approveFrom(sent);
		assertThat(this.browser.page(this.recruiter, "/calendars/cn")).contains("half day", "set by hand, Colleague");
		approveFrom(this.browser.post(this.head, "/calendars/cn/days/end", Map.of("first", "2026-12-24")));
		assertThat(this.browser.page(this.recruiter, "/calendars/cn")).doesNotContain("set by hand, Colleague");
	}

	@Test
	void importsTheListOfAYearAfterASecondPersonHasSeenWhatChanges() throws Exception {
		byte[] file = "date,kind,name\n2027-01-01,off,元旦\n2027-02-20,work,春节".getBytes(StandardCharsets.UTF_8);
		String change = changeOf(this.browser.upload(this.head, "/calendars/cn/lists", "2027.csv", file,
				Map.of("year", "2027", "source", "State Council notice")));
		assertThat(this.browser.page(this.admin, change)).contains("List for 2027: State Council notice", "taken away",
				"National Day", "worked weekend");
		assertThat(approve(this.admin, change, version(change)).getResponse().getStatus()).isEqualTo(302);
		assertThat(this.browser.page(this.recruiter, "/calendars/cn?year=2027"))
			.contains("State Council notice, edition 1", "Worked in exchange for Spring Festival")
			.doesNotContain("There is no list");
	}

	@Test
	void refusesAFileInWordsWithItsLineAndKeepsTheRest() throws Exception {
		MvcTestResult refused = this.browser.upload(this.head, "/calendars/cn/lists", "2027.csv",
				"date,kind,name\n2027-01-01,perhaps,元旦".getBytes(StandardCharsets.UTF_8),
				Map.of("year", "2027", "source", "State Council notice"));
		assertThat(refused.getResponse().getStatus()).isEqualTo(422);
		assertThat(refused.getResponse().getContentAsString()).contains("Line 2: “perhaps” is no kind of day",
				"Nothing was imported", "State Council notice");
		MvcTestResult nothing = this.browser.upload(this.head, "/calendars/cn/lists", "", new byte[0],
				Map.of("year", "1999", "source", ""));
		assertThat(nothing.getResponse().getContentAsString()).contains("Choose a file", "Choose the year",
				"Say who published");
	}

	@Test
	void a8GivesTheHeadOneTaskForTheMissingYearUntilItsListIsThere() throws Exception {
		assertThat(this.browser.page(this.head, "/today")).containsOnlyOnce("load the list of 2027")
			.contains("since 1 Nov");
		this.time.by(Duration.ofDays(3));
		assertThat(this.browser.page(this.head, "/today")).as("no pile").containsOnlyOnce("load the list of 2027");
		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain("load the list");
		byte[] file = "2027-01-01,off,元旦".getBytes(StandardCharsets.UTF_8);
		approveFrom(this.browser.upload(this.head, "/calendars/cn/lists", "2027.csv", file,
				Map.of("year", "2027", "source", "State Council notice")));
		assertThat(this.browser.page(this.head, "/today")).doesNotContain("load the list");
	}

	@Test
	void listsOnTheLastTwoWorkingDaysWhoWouldWaitAcrossAClosure() throws Exception {
		approveFrom(this.browser.post(this.head, "/calendars/cn/closures",
				Map.of("first", "2026-11-26", "last", "2026-12-04", "en", "Moving house", "zh", "搬家")));
		assertThat(this.browser.page(this.recruiter, "/today")).as("three working days ahead")
			.doesNotContain("Would wait across");
		this.time.by(Duration.ofDays(1));
		assertThat(this.browser.page(this.recruiter, "/today")).contains("Would wait across Moving house",
				"Mia O&#39;Neill", "Wed 25 Nov, 15:00");
		assertThat(this.browser.page(this.head, "/today?lang=zh-Hans")).contains("将等过搬家");
	}

	@Test
	void saysInsideThatADateIsProvisional() throws Exception {
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).doesNotContain("provisional");
		this.clock.moveBy(Duration.ofDays(36));
		JobApplicationId late = this.hiring.apply(this.position, "Year End").application();
		assertThat(this.browser.page(this.recruiter, "/applications/" + late)).contains("provisional");
	}

	@Test
	void keepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
		MvcTestResult refused = this.browser.post(this.head, "/calendars/cn/closures",
				Map.of("first", "2026-12-24", "last", "2026-12-23", "en", "Moving house", "zh", ""));
		assertThat(refused.getResponse().getStatus()).isEqualTo(422);
		assertThat(refused.getResponse().getContentAsString()).contains("The last day is before the first",
				"Give a Chinese name", "Moving house", "2026-12-24");
	}

	@Test
	void letsRecruitersReadAndNoMore() {
		assertThat(this.browser.get(this.recruiter, "/calendars/cn/closures").getResponse().getStatus()).isEqualTo(403);
		assertThat(this.browser.post(this.recruiter, "/calendars/cn/closures", CLOSURE).getResponse().getStatus())
			.isEqualTo(403);
		StaffMember interviewer = this.hiring.staff(Grant.everywhere(Role.INTERVIEWER));
		assertThat(this.browser.get(interviewer, "/calendars").getResponse().getStatus()).isEqualTo(403);
	}

	@Test
	void isChangedOnlyByWhomEveryCompanyThatCountsByItLetsDoSo() throws Exception {
		HiringFixture.Company ours = this.hiring.company();
		HiringFixture.Company another = this.hiring.company();
		StaffMember one = this.hiring.staff(Grant.in(ours.id(), Role.HR_HEAD));
		String change = proposed(CLOSURE);
		assertThat(this.browser.page(one, "/calendars/cn")).contains("Other companies count by this calendar too")
			.doesNotContain("Set one day", change);
		assertThat(this.browser.page(one, "/calendars/cn?lang=zh-Hans")).contains("还有其他公司按此日历").doesNotContain("??");
		for (String form : List.of("/calendars/cn/closures", "/calendars/cn/days", "/calendars/cn/lists", change)) {
			assertThat(this.browser.get(one, form)).as(form).hasStatus(403);
		}
		for (String act : List.of("/calendars/cn/closures", "/calendars/cn/closures/end", "/calendars/cn/days",
				"/calendars/cn/days/end", change + "/end", change + "/approval")) {
			assertThat(this.browser.post(one, act, CLOSURE)).as(act).hasStatus(403);
		}
		assertThat(this.browser.page(this.head, "/calendars/cn")).contains("Set one day")
			.doesNotContain("Other companies count by");
		assertThat(this.browser.page(this.recruiter, "/calendars/cn")).as("they change none anyway")
			.doesNotContain("Other companies count by");
		StaffMember every = this.hiring.staff(this.hiring.companies()
			.stream()
			.map((company) -> Grant.in(company, Role.HR_HEAD))
			.toArray(Grant[]::new));
		assertThat(this.browser.page(every, "/calendars/cn")).as("of each company, %s among them", another.id())
			.contains("Set one day");
	}

	private String due() {
		return this.promises.active(this.id).orElseThrow().teamDueAt().toString();
	}

	private String proposed(Map<String, String> form) {
		return changeOf(this.browser.post(this.head, "/calendars/cn/closures", form));
	}

	private static String changeOf(MvcTestResult sent) {
		String location = sent.getResponse().getRedirectedUrl();
		assertThat(location).startsWith("/calendar-changes/");
		return location.replaceAll("\\?.*", "");
	}

	private void approveFrom(MvcTestResult sent) throws Exception {
		String change = changeOf(sent);
		assertThat(approve(this.admin, change, version(change)).getResponse().getStatus()).isEqualTo(302);
	}

	private MvcTestResult approve(StaffMember who, String change, String version) {
		return this.browser.post(who, change + "/approval", Map.of("version", version));
	}

	private String version(String change) throws Exception {
		return this.browser.page(this.admin, change).replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
	}

}
