package dev.goodword.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists of the staff: today, positions, one pipeline. */
@GoodwordTest
class DeskPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	JdbcClient database;

	private static long copies;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private PositionId position;

	@BeforeEach
	void open() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.member(this.company.recruiter());
		this.position = this.hiring.openPosition(this.company);
	}

	@Test
	void saysPlainlyWhenNobodyWaits() throws Exception {
		assertThat(this.browser.page(this.recruiter, "/today")).contains("<h1>Nobody is waiting for you.</h1>",
				"Good morning, Chen Yu. It is Monday, 23 November 2026.", "All promises have time",
				"No failed or blocked messages");
	}

	@Test
	void saysOfEachEmptyViewWhatWouldStandThere() throws Exception {
		assertThat(this.browser.page(this.recruiter, "/positions?status=paused")).contains("No hiring rests.");
		assertThat(this.browser.page(this.recruiter, "/positions?status=paused&lang=zh-Hans")).contains("目前没有暂停的招聘。");
		assertThat(this.browser.page(this.recruiter, "/positions?status=draft"))
			.contains("appears here while it is being written");
	}

	@Test
	void leadsWithWhoIsOverdueAndWhoIsDue() throws Exception {
		this.hiring.apply(this.position, "Early Bird");
		this.time.by(Duration.ofDays(1));
		this.hiring.apply(this.position, "Later Bird");
		this.time.by(Duration.ofDays(4).plusHours(1));

		String page = this.browser.page(this.recruiter, "/today");

		assertThat(page).contains("One person is overdue.").contains("Early Bird").contains("nobody has read it yet");
		assertThat(page.indexOf("Early Bird")).isLessThan(page.indexOf("Later Bird"));
	}

	@Test
	void speaksChineseToo() throws Exception {
		this.hiring.apply(this.position, "李小龙");
		this.time.by(Duration.ofDays(4));

		assertThat(this.browser.page(this.recruiter, "/today?lang=zh-Hans"))
			.contains("今天有1人到期。", "lang=\"zh-Hans\"", "后端开发工程师", "Chen Yu，早上好。今天是2026年11月27日（周五）。")
			.doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, "/positions?lang=zh-Hans")).contains("最长沉默").doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, "/positions/" + this.position + "?as=list&lang=zh-Hans"))
			.contains("下次到期", "等我处理")
			.doesNotContain("??");
	}

	@Test
	void countsWhatIsTrueNowOnThePageOfPositions() throws Exception {
		this.hiring.apply(this.position, "One");
		this.hiring.apply(this.position, "Two");
		this.time.by(Duration.ofDays(4));

		assertThat(this.browser.page(this.recruiter, "/positions")).contains("Backend developer", "2 due",
				"4 working days", "4 days");
		assertThat(this.browser.page(this.recruiter, "/positions"))
			.containsPattern("(?s)scope=\"col\"[^>]*>Talk<.*scope=\"col\"[^>]*>Work sample<");
		assertThat(this.browser.page(this.recruiter, "/positions?status=closed")).contains("No positions here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/today", "/positions", "/positions/{position}", "/positions/{position}?as=board",
			"/positions/{position}?view=needs-me&as=list" })
	void showsNamesAsTextOnly(String address) throws Exception {
		String canary = "<script>alert(1)</script>'\"${7*7}{{x}}";
		this.hiring.apply(this.position, canary);
		this.time.by(Duration.ofDays(4));

		String page = this.browser.page(this.recruiter, address.replace("{position}", this.position.toString()));

		assertThat(page).doesNotContain("<script>alert").doesNotContain("49{{");
		if (!address.equals("/positions")) {
			assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
		}
	}

	@Test
	void hidesWhatBelongsToAnotherDepartment() throws Exception {
		JobApplicationId id = this.hiring.apply(this.position, "Secret Person").application();
		this.time.by(Duration.ofDays(4));
		HiringFixture.Company elsewhere = this.hiring.company();
		StaffMember other = this.hiring.member(this.hiring.account("Other", Grant.in(elsewhere.id(), Role.RECRUITER)));

		assertThat(this.browser.page(other, "/today")).doesNotContain("Secret Person").contains("Nobody is waiting");
		assertThat(this.browser.page(other, "/positions")).doesNotContain(this.position.toString());
		assertThat(this.browser.get(other, "/positions/" + this.position)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(other, "/positions/" + id)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void keepsAConfidentialPositionToItsTeam() throws Exception {
		AccountId manager = this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HIRING_MANAGER));
		PositionId confidential = this.hiring.openPosition(this.company, true,
				Map.of(manager, HiringFixture.roles(Role.HIRING_MANAGER)));
		this.hiring.apply(confidential, "Hidden Person");
		this.time.by(Duration.ofDays(4));

		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain("Hidden Person");
		assertThat(this.browser.page(this.recruiter, "/positions")).doesNotContain(confidential.toString());
		assertThat(this.browser.get(this.recruiter, "/positions/" + confidential)).hasStatus(HttpStatus.NOT_FOUND);
		StaffMember insider = this.hiring.member(manager);
		assertThat(this.browser.page(insider, "/today")).contains("Hidden Person");
		assertThat(this.browser.page(insider, "/positions")).contains("Confidential");
		assertThat(this.browser.get(insider, "/positions/" + this.position)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/today", "/positions" })
	void isClosedToStrangersAndAdministrators(String address) {
		StaffMember admin = this.hiring.member(this.hiring.account("Root", Grant.everywhere(Role.ADMIN)));

		assertThat(this.browser.stranger(address)).hasStatus3xxRedirection();
		assertThat(this.browser.get(admin, address)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void sortsAndPagesAndKeepsItsStateInTheAddress() throws Exception {
		copy(this.hiring.apply(this.position, "Person 99").application(), 59);

		String first = this.browser.page(this.recruiter, "/positions/" + this.position + "?as=list&sort=name");
		String second = this.browser.page(this.recruiter, "/positions/" + this.position + "?as=list&sort=name&page=2");

		assertThat(first).contains("aria-sort=\"ascending\"", "1 to 50 of 60", "Person 00")
			.contains("as=list&amp;sort=name&amp;page=2")
			.doesNotContain("Person 55");
		assertThat(second).contains("51 to 60 of 60", "Person 55", "Person 99").doesNotContain("Person 00");
	}

	@Test
	void showsTwentyFiveCardsAndMoreOnRequest() throws Exception {
		copy(this.hiring.apply(this.position, "Person 99").application(), 29);

		String board = this.browser.page(this.recruiter, "/positions/" + this.position);

		assertThat(board).contains("Show 5 more", "longest waiting less than a day");
		assertThat(board.split("ax-slip\"", -1)).hasSize(26);
		String more = board.replaceAll("(?s).*href=\"(/positions/[^\"#]*column[^\"#]*)#.*", "$1").replace("&amp;", "&");
		assertThat(this.browser.page(this.recruiter, more).split("ax-slip\"", -1)).hasSize(31);
	}

	@Test
	void filtersByAFormAndRemovesByAChip() throws Exception {
		this.hiring.apply(this.position, "Somebody");

		String page = this.browser.page(this.recruiter,
				"/positions/" + this.position + "?as=list&kind=offer&language=en");

		assertThat(page).contains("Nothing matches the filters above", "Reads English", "remove filter",
				"<option value=\"offer\" selected=\"selected\">");
	}

	@Test
	void asksTheDatabaseSeldom() throws Exception {
		copy(this.hiring.apply(this.position, "Person 99").application(), 149);
		this.time.by(Duration.ofDays(4));

		assertThat(this.browser.statements(this.recruiter, "/positions/" + this.position + "?as=list"))
			.isLessThanOrEqualTo(12);
		assertThat(this.browser.statements(this.recruiter, "/positions/" + this.position + "?as=board"))
			.isLessThanOrEqualTo(12);
		assertThat(this.browser.statements(this.recruiter, "/today")).isLessThanOrEqualTo(15);
		assertThat(this.browser.statements(this.recruiter, "/positions")).isLessThanOrEqualTo(12);
	}

	@Test
	void countsExactlyUpToAThousand() throws Exception {
		JobApplicationId one = this.hiring.apply(this.position, "Original").application();
		copy(one, 1200);

		String page = this.browser.page(this.recruiter, "/positions/" + this.position);

		assertThat(page).contains("1,000+", "1 to 50 of 1,000+");
		this.time.by(Duration.ofDays(4));
		assertThat(this.browser.page(this.recruiter, "/today")).contains("More than 1,000 people are due today.",
				"more, on the pages of the positions");
	}

	@Test
	void lookingChangesNothing() throws Exception {
		this.hiring.apply(this.position, "Somebody");
		List<Map<String, Object>> before = facts();

		for (int i = 0; i < 3; i++) {
			this.browser.page(this.recruiter, "/today");
			this.browser.page(this.recruiter, "/positions");
			this.browser.page(this.recruiter, "/positions/" + this.position);
		}

		assertThat(facts()).usingRecursiveComparison().isEqualTo(before);
	}

	private List<Map<String, Object>> facts() {
		return this.database
			.sql("select a.version, a.stage_epoch, d.version as kept from job_application a"
					+ " join desk_application d on d.application_id = a.application_id order by a.application_id")
			.query()
			.listOfRows();
	}

	/** More rows of the read model than anybody wants to apply for in a test. */
	private void copy(JobApplicationId one, int times) {
		List<String> columns = this.database.sql("select * from desk_application where application_id = :one")
			.param("one", bytes(one.value()))
			.query()
			.singleRow()
			.keySet()
			.stream()
			.filter((column) -> !column.equalsIgnoreCase("application_id") && !column.equalsIgnoreCase("name"))
			.toList();
		String rest = String.join(", ", columns);
		for (int i = 0; i < times; i++) {
			this.database
				.sql("insert into desk_application (application_id, name, " + rest + ") select :id, :name, " + rest
						+ " from desk_application where application_id = :one")
				.param("id", bytes(new UUID(77 + ++copies, i)))
				.param("name", "Person %02d".formatted(i))
				.param("one", bytes(one.value()))
				.update();
		}
	}

	private static byte[] bytes(UUID id) {
		return Columns.bytes(id);
	}

}
