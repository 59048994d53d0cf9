package dev.goodword.desk.channels;

import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages on robots in groups of colleagues. */
@GoodwordTest
class ChannelsPagesTests {

	private static final String KEY = "0f8e2b6a-secret-7788";

	private static final String ADDRESS = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=" + KEY;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private DeskBrowser browser;

	@Autowired
	private JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember admin;

	@BeforeEach
	void people() {
		this.company = this.hiring.company();
		this.admin = this.hiring.member(this.hiring.account("Root", Grant.everywhere(Role.ADMIN)));
		noRobots();
	}

	@AfterEach
	void noRobots() {
		this.database.sql("delete from robot_note").update();
		this.database.sql("delete from staff_robot").update();
	}

	@Test
	void saysThatNothingIsSetUp() throws Exception {
		assertThat(this.browser.page(this.admin, "/operations/channels")).contains("No robot is set up",
				"Set up a robot", "Silence watch");
		assertThat(this.browser.page(this.admin, "/operations/channels?lang=zh-Hans")).contains("尚未设置机器人")
			.doesNotContain("??");
		assertThat(this.browser.page(this.admin, "/operations")).contains("/operations/channels");
		assertThat(this.browser.page(this.admin, "/silence")).contains("/operations/channels");
	}

	@Test
	void setsOneUpAndNeverShowsItsAddressAgain() throws Exception {
		String place = added(ADDRESS);
		String page = this.browser.page(this.admin, place);
		assertThat(page).contains("Hiring group", "WeCom, address ending in 7788", "It has not spoken yet")
			.doesNotContain("secret-7788", KEY);
		assertThat(this.browser.page(this.admin, "/operations/channels")).contains("Hiring group", "Has not spoken yet")
			.doesNotContain(KEY);
		assertThat(this.browser.page(this.admin, place + "?lang=zh-Hans")).contains("企业微信，地址末尾为7788")
			.doesNotContain("??");
	}

	@Test
	void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
		MvcTestResult result = this.browser.post(this.admin, "/operations/channels",
				form("https://127.0.0.1/cgi-bin/webhook/send?key=x", "abc", "My group"));
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(result.getResponse().getContentAsString()).contains("My group",
				"It begins with https://qyapi.weixin.qq.com/cgi-bin/webhook/send", "WeCom has none");
		MvcTestResult empty = this.browser.post(this.admin, "/operations/channels", Map.of());
		assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(empty.getResponse().getContentAsString()).contains("Choose who makes the robot", "Give it a name",
				"Choose a company", "Choose a language");
	}

	@Test
	void changesWhatItTellsAndKeepsTheAddress() throws Exception {
		String place = added(ADDRESS);
		byte[] before = address();
		assertThat(this.browser.post(this.admin, place,
				Map.of("name", "Night watch", "secretAddress", "", "language", "zh-Hans", "matters", "MAIL")))
			.hasStatus3xxRedirection();
		assertThat(this.browser.page(this.admin, "/operations/channels")).contains("Night watch", "Switched off",
				"No mail can leave");
		assertThat(address()).isEqualTo(before);
	}

	@Test
	void saysWhatIsWrongWithAChangeAndKeepsWhatWasTyped() throws Exception {
		MvcTestResult result = this.browser.post(this.admin, added(ADDRESS),
				Map.of("name", "x".repeat(81), "language", "en", "matters", "MAIL"));
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(result.getResponse().getContentAsString()).contains("x".repeat(81),
				"Give it a name of at most 80 characters");
	}

	@Test
	void sendsNoSecretBackWithAFormThatWasNotTaken() throws Exception {
		MvcTestResult fresh = this.browser.post(this.admin, "/operations/channels",
				form(ADDRESS + "-canary", "SEC-canary", "x".repeat(81)));
		MvcTestResult change = this.browser.post(this.admin, added(ADDRESS),
				form(ADDRESS + "-canary", "SEC-canary", "x".repeat(81)));
		for (MvcTestResult back : List.of(fresh, change)) {
			assertThat(back).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(back.getResponse().getContentAsString())
				.contains("x".repeat(81), "Type it once more", "but for the address and the secret")
				.doesNotContain("canary");
		}
		assertThat(change.getResponse().getContentAsString()).contains("leave this empty to keep the one there is");
	}

	@Test
	void hasAWorkerTryItAndTakesItAway() throws Exception {
		String place = added(ADDRESS);
		assertThat(this.browser.post(this.admin, place + "/trial", Map.of())).hasStatus3xxRedirection();
		assertThat(this.database.sql("select state from robot_note").query(String.class).list())
			.containsExactly("QUEUED");
		assertThat(this.browser.page(this.admin, place + "?done=robot-tried")).contains("says a word within a minute");
		assertThat(this.browser.post(this.admin, place + "/removal", Map.of())).hasStatus3xxRedirection();
		assertThat(this.browser.get(this.admin, place)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.database.sql("select count(*) from robot_note").query(Integer.class).single()).isZero();
	}

	@Test
	void showsWhatDoesNotGetThroughWithTheMakersWords() throws Exception {
		added(ADDRESS);
		this.database
			.sql("update staff_robot set failures = 2, last_kind = 'FAILED', last_code = 93000, "
					+ "last_detail = 'invalid <webhook> url', last_at = timestamp '2026-11-23 02:00:00'")
			.update();
		assertThat(this.browser.page(this.admin, "/operations/channels")).contains("One robot does not get through",
				"Refused", "93000 invalid &lt;webhook&gt; url");
		this.database.sql("update staff_robot set last_kind = 'DEFERRED', last_code = 0, last_detail = 'CONNECT'")
			.update();
		assertThat(this.browser.page(this.admin, "/operations/channels")).contains("Delayed",
				"The maker cannot be reached from this machine.");
		this.database.sql("update staff_robot set last_kind = 'UNCERTAIN', last_detail = 'HOST'").update();
		assertThat(this.browser.page(this.admin, "/operations/channels?lang=zh-Hans")).contains("不明确", "没有得到答复。")
			.doesNotContain("??");
	}

	@Test
	void isClosedToWhoeverDoesNotRunTheCompany() throws Exception {
		String place = added(ADDRESS);
		StaffMember recruiter = this.hiring.recruiter(this.company);
		assertThat(this.browser.get(recruiter, "/operations/channels")).hasStatus(HttpStatus.FORBIDDEN);
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		assertThat(this.browser.page(head, "/operations/channels")).contains("Hiring group")
			.doesNotContain("Set up a robot", "href=\"" + place);
		assertThat(this.browser.get(head, place)).hasStatus(HttpStatus.FORBIDDEN);
		StaffMember elsewhere = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.ADMIN));
		assertThat(this.browser.page(elsewhere, "/operations/channels")).doesNotContain("Hiring group");
		for (String act : new String[] { "", "/trial", "/removal" }) {
			assertThat(this.browser.post(elsewhere, place + act, form(ADDRESS, "", "Mine now")))
				.hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(this.browser.post(elsewhere, "/operations/channels", form(ADDRESS, "", "Theirs")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.database.sql("select name from staff_robot").query(String.class).list())
			.containsExactly("Hiring group");
	}

	@Test
	void writesNoSecretIntoThePageThatGivesAFormBack() throws Exception {
		Map<String, String> typed = form(ADDRESS + "-canary", "SEC-canary", "Hiring group");
		for (MvcTestResult back : List.of(this.browser.postTooLate(this.admin, "/operations/channels", typed),
				this.browser.postSignedOut("/operations/channels", typed))) {
			assertThat(back.getResponse().getContentAsString()).contains("Hiring group").doesNotContain("canary");
		}
	}

	private String added(String address) {
		MvcTestResult result = this.browser.post(this.admin, "/operations/channels", form(address, "", "Hiring group"));
		assertThat(result).hasStatus3xxRedirection();
		String place = result.getResponse().getRedirectedUrl();
		assertThat(place).startsWith("/operations/channels/");
		return place.substring(0, place.indexOf('?'));
	}

	private Map<String, String> form(String address, String secret, String name) {
		return Map.of("kind", "WECOM", "company", this.company.id().toString(), "name", name, "language", "en",
				"secretAddress", address, "secret", secret, "matters", "DECISIONS", "active", "true");
	}

	private byte[] address() {
		return this.database.sql("select address from staff_robot").query(byte[].class).single();
	}

}
