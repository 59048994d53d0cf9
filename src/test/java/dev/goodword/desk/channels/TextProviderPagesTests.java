package dev.goodword.desk.channels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.channels.ManagingTexts;
import dev.goodword.desk.DeskBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on the provider of texts. */
@GoodwordTest
class TextProviderPagesTests {

	private static final String PAGE = "/operations/channels/texts";

	private static final String ADDRESS = "https://8.8.8.8/v1/send";

	private static final String KEY = "sk-canary-99aa77";

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private DeskBrowser browser;

	@Autowired
	private ManagingTexts managing;

	@Autowired
	private JdbcClient database;

	private StaffMember admin;

	@BeforeEach
	void somebodyRunsTheInstallation() {
		this.admin = this.hiring.member(this.hiring.account("Root", Grant.everywhere(Role.ADMIN)));
	}

	@AfterEach
	void forget() {
		this.managing.remove(this.admin);
	}

	@Test
	void saysThatNothingIsSetUpAndWhere() throws Exception {
		assertThat(this.browser.page(this.admin, "/operations/channels")).contains("No provider is set up",
				"href=\"" + PAGE);
		assertThat(this.browser.page(this.admin, PAGE)).contains("No provider is set up", "value=\"1000\"")
			.doesNotContain("Send a test text", "Switch texts", "Take the provider away");
		assertThat(this.browser.page(this.admin, PAGE + "?lang=zh-Hans")).contains("尚未设置提供商").doesNotContain("??");
	}

	@Test
	void setsOneUpAndNeverShowsItsKeyAgain() throws Exception {
		assertThat(save(Map.of())).hasStatus3xxRedirection();
		String page = this.browser.page(this.admin, PAGE);
		assertThat(page)
			.contains("Off until it is tried", "No test text was sent with these settings yet", ADDRESS, "Lumina",
					"Leave empty to keep it", "Take the provider away")
			.doesNotContain(KEY, "Switch texts on", "Switch texts off");
		assertThat(this.browser.page(this.admin, PAGE + "?lang=zh-Hans")).contains("测试之前不启用").doesNotContain("??", KEY);
		assertThat(this.browser.page(this.admin, "/operations/channels")).contains("Off until it is tried", "8.8.8.8")
			.doesNotContain(KEY);
		assertThat(this.browser.post(this.admin, PAGE + "/on", Map.of("stamp", this.managing.summary().stamp())))
			.hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void saysWhatIsWrongAndLosesNothingButTheKey() throws Exception {
		MvcTestResult result = save(
				Map.of("address", "http://8.8.8.8/in", "signature", " ", "templateEn", "T".repeat(81), "oneADay", "11",
						"aSecond", "0", "aMinute", "many", "aDay", "-1", "templateZh", "SMS_88"));
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(result.getResponse().getContentAsString())
			.contains("The address has to begin with https://", "http://8.8.8.8/in", "Give the registered signature",
					"at most 80 characters", "from 1 to 10.", "from 1 to 100.", "value=\"many\"", "value=\"SMS_88\"",
					"What you typed is still here, but for the key.")
			.doesNotContain(KEY);
		MvcTestResult empty = this.browser.post(this.admin, PAGE, Map.of());
		assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(empty.getResponse().getContentAsString()).contains("Type the key the provider gave you");
		assertThat(this.managing.summary().own()).isNull();
	}

	@Test
	void aKeyThatWasTypedOnceIsNotSilentlyTheOldOne() throws Exception {
		save(Map.of());
		for (Map<String, String> slip : List.of(Map.of("aDay", "0"), Map.of("stamp", "none"))) {
			Map<String, String> typed = fields(Map.of("secretKey", "sk-new-4711"));
			typed.putAll(slip);
			MvcTestResult back = this.browser.post(this.admin, PAGE, typed);
			assertThat(back.getResponse().getContentAsString())
				.contains("neither saved nor kept on this page", "name=\"keyTyped\" value=\"true\"",
						"href=\"#secretKey\"")
				.doesNotContain("sk-new-4711", "Leave empty to keep it");
		}
		Map<String, String> again = Map.of("secretKey", "", "keyTyped", "true");
		MvcTestResult left = save(again);
		assertThat(left).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(left.getResponse().getContentAsString()).contains("neither saved nor kept on this page",
				"name=\"keyTyped\"");
		assertThat(
				this.browser.post(this.admin, PAGE + "?lang=zh-Hans", fields(again)).getResponse().getContentAsString())
			.contains("也没有保留在此页")
			.doesNotContain("??");
		assertThat(save(Map.of("secretKey", "sk-new-4711", "keyTyped", "true"))).hasStatus3xxRedirection();
		assertThat(this.browser.page(this.admin, PAGE)).contains("Leave empty to keep it").doesNotContain("keyTyped");
	}

	@Test
	void callsNoAddressInsideAndKeepsNoSecretInOne() throws Exception {
		for (String inside : List.of("https://127.0.0.1/", "https://169.254.169.254/latest", "https://10.0.0.7/in",
				"https://user:pass@8.8.8.8/", "https://8.8.8.8/in?key=secret", "file:///etc/passwd")) {
			assertThat(save(Map.of("address", inside))).as(inside).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		assertThat(this.managing.summary().own()).isNull();
	}

	@Test
	void wantsTheKeyAnewForAnotherAddressAndSaysWhenAColleagueWasFaster() throws Exception {
		save(Map.of());
		assertThat(save(Map.of("secretKey", "", "signature", "Lumina HR"))).as("it is kept").hasStatus3xxRedirection();
		MvcTestResult elsewhere = save(Map.of("secretKey", "", "address", "https://8.8.4.4/in"));
		assertThat(elsewhere.getResponse().getContentAsString()).contains("the one kept was given for another");
		MvcTestResult stale = save(Map.of("stamp", "none", "signature", "Mine"));
		assertThat(stale).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(stale.getResponse().getContentAsString()).contains("Somebody else changed these settings",
				"value=\"Mine\"", "value=\"" + this.managing.summary().stamp() + "\"");
		assertThat(this.managing.summary().own()).extracting("signature").isEqualTo("Lumina HR");
	}

	@Test
	void savesWhatWasTypedWhileATestWentOut() throws Exception {
		save(Map.of());
		Map<String, String> typed = fields(Map.of("secretKey", "", "aDay", "50"));
		this.browser.post(this.admin, PAGE + "/trial", Map.of("secretNumber", "+8613800138000", "language", "en"));
		answered("ACCEPTED", 200, "ok");
		this.database.sql("update text_provider set version = version + 2").update();
		assertThat(this.browser.post(this.admin, PAGE, typed)).as("nobody else changed anything")
			.hasStatus3xxRedirection();
		MvcTestResult wrong = save(Map.of("stamp", "none", "aDay", "0"));
		assertThat(wrong.getResponse().getContentAsString()).as("a slip does not replace a colleague's settings")
			.contains("name=\"stamp\" value=\"none\"");
	}

	@Test
	void writesNeitherKeyNorNumberIntoThePageThatGivesAFormBack() throws Exception {
		Map<String, String> number = Map.of("secretNumber", "+86 138 0013 8000", "language", "zh-Hans");
		for (MvcTestResult back : List.of(this.browser.postTooLate(this.admin, PAGE, fields(Map.of())),
				this.browser.postSignedOut(PAGE, fields(Map.of())))) {
			assertThat(back.getResponse().getContentAsString()).contains(ADDRESS, "Lumina").doesNotContain(KEY);
		}
		for (MvcTestResult back : List.of(this.browser.postTooLate(this.admin, PAGE + "/trial", number),
				this.browser.postSignedOut(PAGE + "/trial", number))) {
			assertThat(back.getResponse().getContentAsString()).contains("zh-Hans").doesNotContain("0013 8000");
		}
		save(Map.of());
		Map<String, String> again = fields(Map.of());
		again.remove("secretKey");
		assertThat(this.browser.post(this.admin, PAGE, again).getResponse().getContentAsString())
			.as("the new key is not silently the old one")
			.contains("was not kept while you were away");
	}

	@Test
	void hasAWorkerTryItAndSaysWhatCameOfIt() throws Exception {
		save(Map.of());
		MvcTestResult wrong = this.browser.post(this.admin, PAGE + "/trial", Map.of("secretNumber", "13800138000"));
		assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(wrong.getResponse().getContentAsString()).contains("Give a whole number with its country",
				"value=\"13800138000\"", "Choose a language");
		Map<String, String> mine = Map.of("secretNumber", "＋86 (138) 0013-8000", "language", "en");
		assertThat(this.browser.post(this.admin, PAGE + "/trial", mine)).hasRedirectedUrl(PAGE + "?done=texts-tried");
		assertThat(this.browser.post(this.admin, PAGE + "/trial", mine))
			.hasRedirectedUrl(PAGE + "?done=texts-too-soon");
		assertThat(this.browser.page(this.admin, PAGE + "?done=texts-tried"))
			.contains("leaves within a minute. Look here again")
			.doesNotContain("0013-8000");
		answered("FAILED", 403, "no <b>entry</b>");
		assertThat(this.browser.page(this.admin, PAGE)).contains("the test text was not taken",
				"Answer 403: it does not accept the key", "no &lt;b&gt;entry&lt;/b&gt;");
		answered("DEFERRED", 0, "CONNECT");
		assertThat(this.browser.page(this.admin, PAGE)).contains("It cannot be reached from this machine");
		answered("UNCERTAIN", 0, "whatever");
		assertThat(this.browser.page(this.admin, PAGE + "?lang=zh-Hans")).contains("没有得到答复").doesNotContain("??");
	}

	@Test
	void isSwitchedOnOnceATestWasTakenAndOffAtAnyTime() throws Exception {
		save(Map.of());
		this.browser.post(this.admin, PAGE + "/trial", Map.of("secretNumber", "+8613800138000", "language", "en"));
		answered("ACCEPTED", 202, "queued");
		assertThat(this.browser.page(this.admin, PAGE)).contains(
				"The provider answered 202. Whether the text arrived, only your phone can tell.",
				"The test text arrived on my phone", "Switch texts on");
		MvcTestResult unseen = this.browser.post(this.admin, PAGE + "/on", Map.of());
		assertThat(unseen).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(unseen.getResponse().getContentAsString()).contains("Look at your phone first", "href=\"#arrived\"",
				"Switched off", ADDRESS);
		assertThat(
				this.browser.post(this.admin, PAGE + "/on?lang=zh-Hans", Map.of()).getResponse().getContentAsString())
			.contains("请先看手机")
			.doesNotContain("??");
		String stamp = this.managing.summary().stamp();
		assertThat(this.browser.page(this.admin, PAGE)).contains("name=\"stamp\" value=\"" + stamp);
		assertThat(this.browser.post(this.admin, PAGE + "/on", Map.of("arrived", "true", "stamp", "another")))
			.hasRedirectedUrl(PAGE + "?done=texts-not-on");
		assertThat(this.browser.page(this.admin, PAGE + "?done=texts-not-on")).contains("Texts were not switched on",
				"Switch texts on");
		assertThat(this.browser.post(this.admin, PAGE + "/on", Map.of("arrived", "true", "stamp", stamp)))
			.hasRedirectedUrl(PAGE + "?done=texts-switched-on");
		assertThat(this.browser.page(this.admin, PAGE))
			.contains("Texts leave for whoever wants them", "Switch texts off")
			.doesNotContain("Switch texts on");
		assertThat(save(Map.of("secretKey", "", "aDay", "50"))).hasStatus3xxRedirection();
		assertThat(this.browser.page(this.admin, PAGE)).as("only a limit").contains("Switch texts off");
		assertThat(this.browser.post(this.admin, PAGE + "/off", Map.of())).hasStatus3xxRedirection();
		assertThat(this.browser.page(this.admin, "/operations/channels")).contains("Switched off");
		assertThat(this.browser.post(this.admin, PAGE + "/removal", Map.of())).hasStatus3xxRedirection();
		assertThat(this.browser.page(this.admin, PAGE)).contains("No provider is set up");
	}

	@Test
	void isForThoseWhoRunTheWholeInstallation() throws Exception {
		HiringFixture.Company company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		StaffMember ofOneCompany = this.hiring.staff(Grant.in(company.id(), Role.ADMIN));
		for (StaffMember other : List.of(head, ofOneCompany, this.hiring.recruiter(company))) {
			assertThat(this.browser.get(other, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
			for (String act : List.of("", "/trial", "/on", "/off", "/removal")) {
				assertThat(this.browser.post(other, PAGE + act, fields(Map.of()))).as(act)
					.hasStatus(HttpStatus.FORBIDDEN);
			}
		}
		assertThat(this.browser.page(head, "/operations/channels")).contains("No provider is set up")
			.doesNotContain("href=\"" + PAGE);
		assertThat(this.managing.summary().own()).isNull();
	}

	private MvcTestResult save(Map<String, String> other) {
		return this.browser.post(this.admin, PAGE, fields(other));
	}

	private Map<String, String> fields(Map<String, String> other) {
		Map<String, String> fields = new HashMap<>(Map.of("address", ADDRESS, "secretKey", KEY, "signature", "Lumina",
				"templateEn", "NEWS_EN", "templateZh", "NEWS_ZH", "oneADay", "2", "aSecond", "5", "aMinute", "30",
				"aDay", "1000", "stamp", this.managing.summary().stamp()));
		fields.putAll(other);
		return fields;
	}

	private void answered(String kind, int code, String detail) {
		this.database
			.sql("update text_provider set trial_to = null, trial_kind = ?, trial_code = ?, trial_detail = ?,"
					+ " trial_at = trial_asked_at")
			.params(kind, code, detail)
			.update();
	}

}
