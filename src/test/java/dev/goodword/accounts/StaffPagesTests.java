package dev.goodword.accounts;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import dev.goodword.Browser;
import dev.goodword.GoodwordTest;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages about staff, opened and used as an administrator does. */
@GoodwordTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StaffPagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	private StaffMember admin;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.admin = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.ADMIN));
		this.browser = StaffFixture.signedIn(this.port, this.admin);
	}

	@Test
	void everyPageIsDrawnInBothLanguages() {
		for (String language : new String[] { "en", "zh-Hans" }) {
			for (String path : new String[] { "/staff", "/staff/roles", "/staff/new", "/staff/" + this.admin.id(),
					"/account" }) {
				HttpResponse<String> page = this.browser.get(path + "?lang=" + language);
				assertThat(page.statusCode()).as(path).isEqualTo(200);
				assertThat(page.body()).as(path).contains("lang=\"" + language + "\"").doesNotContain("??");
			}
		}
	}

	@Test
	void aClosedOrMissingPageLeadsStaffOn() {
		HttpResponse<String> closed = this.browser.get("/insights");
		assertThat(closed.statusCode()).isEqualTo(403);
		assertThat(closed.body()).contains("This is not open to you", "href=\"/silence\"", this.admin.name());
		HttpResponse<String> missing = this.browser.get("/staf");
		assertThat(missing.statusCode()).isEqualTo(404);
		assertThat(missing.body()).contains("To your start page").doesNotContain("Your application");
		assertThat(new Browser(this.port).get("/joobs").body()).contains("Your application itself is not affected");
	}

	@Test
	void anInvitedPersonChoosesAPasswordOnce() {
		HttpResponse<String> invited = invite("invited@example.com");
		assertThat(invited.statusCode()).isEqualTo(200);
		String link = invited.body().replaceAll("(?s).*value=\"[^\"]*(/invitation/[^\"]+)\".*", "$1");
		Browser guest = new Browser(this.port);
		assertThat(guest.request("HEAD", link).statusCode()).isEqualTo(200);
		assertThat(guest.get(link).headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(guest.post(link, Map.of("newPassword", "short")).statusCode()).isEqualTo(422);
		HttpResponse<String> chosen = guest.post(link, Map.of("newPassword", StaffFixture.PASSWORD));
		assertThat(chosen.headers().firstValue("Location")).hasValue("/sign-in?done=password-chosen");
		assertThat(guest.follow(chosen).body()).contains("Your password is saved");
		assertThat(new Browser(this.port).get(link).statusCode()).isEqualTo(410);
		assertThat(new Browser(this.port).signIn("invited@example.com", StaffFixture.PASSWORD).statusCode())
			.isEqualTo(302);
	}

	@Test
	void refusesAnAddressThatSomebodyElseSignsInWith() {
		invite("twice@example.com");
		HttpResponse<String> again = invite("TWICE@example.com");
		assertThat(again.statusCode()).isEqualTo(422);
		assertThat(again.body()).contains("Somebody already signs in with this address").contains("value=\"Ann\"");
	}

	@Test
	void savesRoles() {
		StaffMember other = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.INTERVIEWER));
		this.browser.get("/staff/" + other.id());
		HttpResponse<String> saved = this.browser.post("/staff/" + other.id() + "/roles",
				Map.of("roles", "RECRUITER\u0000HR_HEAD", "company", ""));
		assertThat(saved.headers().firstValue("Location")).hasValue("/staff?done=roles-changed");
		assertThat(this.accounts.member(other.id()).grants())
			.containsExactlyInAnyOrder(Grant.everywhere(Role.RECRUITER), Grant.everywhere(Role.HR_HEAD));
		assertThat(this.browser.follow(saved).body()).contains("The roles are saved");
	}

	@Test
	void asksForAtLeastOneRole() {
		StaffMember other = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.INTERVIEWER));
		this.browser.get("/staff/" + other.id());
		HttpResponse<String> refused = this.browser.post("/staff/" + other.id() + "/roles", Map.of("company", ""));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("Choose at least one role");
	}

	@Test
	void theHeaderLeadsOnlyWhereOneMayGo() {
		assertThat(this.browser.get("/staff").body()).contains("href=\"/staff\"", "href=\"/account\"")
			.doesNotContain("href=\"/today\"");
		Browser recruiters = StaffFixture.signedIn(this.port,
				StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER)));
		assertThat(recruiters.get("/staff").body()).contains("href=\"/today\"", "href=\"/positions\"")
			.doesNotContain("href=\"/staff/new\"");
		Browser interviewers = StaffFixture.signedIn(this.port,
				StaffFixture.somebody(this.accounts, Grant.everywhere(Role.INTERVIEWER)));
		assertThat(interviewers.get("/account").body()).doesNotContain("href=\"/staff\"");
	}

	@Test
	void rolesInOneCompanyShowThatCompanyOnly() {
		CompanyId here = company("Here");
		CompanyId there = company("There");
		StaffMember recruiter = StaffFixture.somebody(this.accounts, Grant.in(here, Role.RECRUITER));
		StaffMember colleague = StaffFixture.somebody(this.accounts, Grant.in(here, Role.INTERVIEWER),
				Grant.in(there, Role.HR_HEAD));
		StaffMember stranger = StaffFixture.somebody(this.accounts, Grant.in(there, Role.RECRUITER));
		String list = StaffFixture.signedIn(this.port, recruiter).get("/staff").body();
		assertThat(list)
			.contains(recruiter.email().value(), colleague.email().value(), this.admin.email().value(), "Here Ltd")
			.doesNotContain(stranger.email().value(), "There Ltd");
		assertThat(this.browser.get("/staff").body()).contains(stranger.email().value());
	}

	@Test
	void anAdministratorOfOneCompanyManagesNobodyElseAndGivesNoMore() {
		CompanyId here = company("Here");
		StaffMember local = StaffFixture.somebody(this.accounts, Grant.in(here, Role.ADMIN));
		StaffMember colleague = StaffFixture.somebody(this.accounts, Grant.in(here, Role.INTERVIEWER));
		Browser locals = StaffFixture.signedIn(this.port, local);
		locals.get("/staff/" + colleague.id());
		for (String act : new String[] { "/invitation", "/sign-out", "/deactivation" }) {
			assertThat(locals.postKeepingPage("/staff/" + this.admin.id() + act).statusCode()).as(act).isEqualTo(404);
		}
		assertThat(locals.getKeepingPage("/staff/" + this.admin.id()).statusCode()).isEqualTo(404);
		HttpResponse<String> everywhere = locals.post("/staff/" + colleague.id() + "/roles",
				Map.of("roles", "ADMIN", "company", ""));
		assertThat(everywhere.statusCode()).isEqualTo(403);
		locals.get("/staff/" + colleague.id());
		assertThat(locals
			.post("/staff/" + colleague.id() + "/roles", Map.of("roles", "RECRUITER", "company", here.toString()))
			.statusCode()).isEqualTo(302);
	}

	private CompanyId company(String name) {
		return this.accounts.createCompany(new LocalizedText(name + " Ltd", name + " Ltd"), "GB",
				ZoneId.of("Europe/London"), null);
	}

	@Test
	void unknownPeopleAreNotFound() {
		assertThat(this.browser.get("/staff/00000000-0000-7000-8000-000000000000").statusCode()).isEqualTo(404);
	}

	@Test
	void changesTheOwnPasswordAndStaysSignedIn() {
		Browser elsewhere = StaffFixture.signedIn(this.port, this.admin);
		this.browser.get("/account");
		HttpResponse<String> wrong = this.browser.post("/account/password",
				Map.of("currentPassword", "not it at all", "newPassword", "password123456"));
		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(wrong.body()).contains("This is not your password").contains("guessed early");
		HttpResponse<String> changed = this.browser.post("/account/password",
				Map.of("currentPassword", StaffFixture.PASSWORD, "newPassword", "eleven loud geese at dawn"));
		assertThat(changed.headers().firstValue("Location")).hasValue("/account?done=password-changed");
		assertThat(this.browser.follow(changed).body()).contains("In this browser only");
		assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
	}

	@ParameterizedTest
	@CsvSource({ "en, Error: ", "zh-Hans, 错误：" })
	void everyRefusedFormSaysSoFirstInItsTitle(String language, String first) {
		Browser guest = new Browser(this.port);
		guest.get("/sign-in?lang=" + language);
		assertThat(title(guest.post("/sign-in", Map.of("email", "nobody@example.com", "password", "wrong"))))
			.startsWith(first);
		String link = invite(language + "@example.com").body()
			.replaceAll("(?s).*value=\"[^\"]*(/invitation/[^\"]+)\".*", "$1");
		assertThat(title(guest.get(link))).doesNotStartWith(first);
		assertThat(title(guest.post(link, Map.of("newPassword", "short")))).startsWith(first);
		this.browser.get("/account?lang=" + language);
		for (String form : List.of("/staff", "/staff/" + this.admin.id() + "/roles", "/account/password")) {
			HttpResponse<String> refused = this.browser.post(form, Map.of("company", ""));
			assertThat(refused.statusCode()).as(form).isEqualTo(422);
			assertThat(title(refused)).as(form).startsWith(first);
		}
	}

	@Test
	void signsOutEverywhereElse() {
		Browser elsewhere = StaffFixture.signedIn(this.port, this.admin);
		assertThat(this.browser.get("/account").body()).contains("In 2 browsers");
		this.browser.post("/account/sign-out", Map.of());
		assertThat(this.browser.get("/account").body()).contains("In this browser only");
		assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
	}

	@Test
	void signsOutOneBrowserAndLeavesTheOthers() {
		Browser phone = browserOf("Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) Safari/604.1");
		Browser laptop = browserOf("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0");
		String page = this.browser.get("/account").body();
		assertThat(page).contains("In 3 browsers", "This browser", "Safari on an iPhone or iPad", "Firefox on Linux");
		assertThat(this.browser.get("/account?lang=zh-Hans").body()).contains("iPhone或iPad上的Safari", "登录于");
		String address = page
			.replaceAll("(?s).*action=\"(/account/sessions/[0-9a-f]+/sign-out)\">(?:(?!</form>).)*Safari.*", "$1");

		HttpResponse<String> ended = this.browser.post(address, Map.of());

		assertThat(ended.headers().firstValue("Location")).hasValue("/account?done=session-ended");
		assertThat(phone.get("/account").statusCode()).isEqualTo(302);
		assertThat(laptop.get("/account").statusCode()).isEqualTo(200);
		assertThat(this.browser.follow(ended).body()).contains("已退出该浏览器");
		assertThat(this.browser.post(address, Map.of()).statusCode()).isEqualTo(302);
	}

	@Test
	void endsNobodyElsesSession() {
		StaffMember other = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.INTERVIEWER));
		Browser theirs = StaffFixture.signedIn(this.port, other);
		String page = StaffFixture.signedIn(this.port, other).get("/account").body();
		String address = page.replaceAll("(?s).*action=\"(/account/sessions/[0-9a-f]+/sign-out)\".*", "$1");
		this.browser.get("/account");

		this.browser.post(address, Map.of());

		assertThat(theirs.get("/account").body()).contains("In 2 browsers");
	}

	private Browser browserOf(String userAgent) {
		Browser browser = new Browser(this.port).with("User-Agent", userAgent);
		assertThat(browser.signIn(this.admin.email().value(), StaffFixture.PASSWORD).statusCode()).isEqualTo(302);
		return browser;
	}

	private static String title(HttpResponse<String> page) {
		return page.body().replaceAll("(?s).*<title>([^<]*)</title>.*", "$1");
	}

	private HttpResponse<String> invite(String email) {
		this.browser.get("/staff/new");
		return this.browser.post("/staff", Map.of("name", "Ann", "email", email, "language", "en", "zone", "Asia/Tokyo",
				"roles", "RECRUITER", "company", ""));
	}

}
