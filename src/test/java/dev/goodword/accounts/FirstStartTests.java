package dev.goodword.accounts;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.goodword.Browser;
import dev.goodword.GoodwordTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first minutes of an installation behind https, told in order: the token on the
 * console, the first administrator, and the end of the set-up.
 */
@GoodwordTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "goodword.web.public-address=https://jobs.example.com")
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTests {

	private static final String PASSWORD = "nine tall lamps in fog";

	@LocalServerPort
	private int port;

	@Autowired
	private SettingUp settingUp;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private Browser browser;

	@BeforeEach
	void openBrowser() {
		this.browser = new Browser(this.port);
	}

	@Test
	@Order(1)
	void thePageIsDrawnInBothLanguagesAndLeaksNoAddress() {
		for (String language : new String[] { "en", "zh-Hans" }) {
			HttpResponse<String> page = this.browser.get("/setup?lang=" + language);
			assertThat(page.statusCode()).isEqualTo(200);
			assertThat(page.body()).contains("lang=\"" + language + "\"", "name=\"token\"").doesNotContain("??");
			assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
			assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
		}
	}

	@Test
	@Order(2)
	void cookiesAreBoundToTheHostAndToHttps() {
		HttpResponse<String> page = this.browser.get("/setup");
		assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
		assertThat(page.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("__Host-form=")
				.contains("Secure", "HttpOnly", "Path=/", "SameSite=Lax")
				.doesNotContain("Domain"));
	}

	@Test
	@Order(3)
	void theTokenIsPrintedWithTheConfiguredAddressAndKeptAsAHash(CapturedOutput output) {
		String token = announced(output);
		assertThat(output.getOut()).contains("https://jobs.example.com/setup");
		assertThat(token).hasSize(43);
		assertThat(
				this.jdbc.sql("select token_hash from account_setup").query((row, number) -> row.getBytes(1)).single())
			.isEqualTo(new SecretToken(token).hash());
	}

	@Test
	@Order(4)
	void refusesWithoutTheTokenAndKeepsWhatWasTyped() {
		HttpResponse<String> refused = setUp("A".repeat(43), PASSWORD);
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body())
			.contains("<title>Error: ", "This is not the token shown last", "value=\"Acme Trading\"",
					"value=\"ann@example.com\"")
			.doesNotContain(PASSWORD);
		assertThat(this.jdbc.sql("select address from audit_entry where action = 'installation.set-up-refused'")
			.query(String.class)
			.list()).containsExactly("127.0.0.1");
		assertThat(this.accounts.staff()).isEmpty();
	}

	@Test
	@Order(5)
	void refusesAPasswordThatIsTriedFirst(CapturedOutput output) {
		HttpResponse<String> refused = setUp(announced(output), "AcmeTrading2026");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("guessed early");
	}

	@Test
	@Order(6)
	void aNewStartMakesTheOldTokenWorthless(CapturedOutput output) {
		String old = announced(output);
		this.settingUp.announce();
		assertThat(setUp(old, PASSWORD).statusCode()).isEqualTo(422);
	}

	@Test
	@Order(7)
	void theTokenMakesTheFirstAdministratorWhoIsSignedInAtOnce(CapturedOutput output) {
		HttpResponse<String> done = setUp(announced(output), PASSWORD);
		assertThat(done.statusCode()).isEqualTo(302);
		assertThat(done.headers().firstValue("Location")).hasValue("/staff?done=set-up");
		assertThat(done.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("__Host-session=")
				.contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/"));
		assertThat(this.browser.follow(done).body()).contains("Everything is set up");
		assertThat(this.accounts.staff()).singleElement()
			.satisfies((admin) -> assertThat(admin.grants()).containsExactly(Grant.everywhere(Role.ADMIN)));
		assertThat(this.accounts.companies()).singleElement()
			.satisfies((company) -> assertThat(company.name().zhHans()).isEqualTo("Acme Trading"));
	}

	@Test
	@Order(8)
	void afterwardsThePageAndTheTokenAreGone(CapturedOutput output) {
		assertThat(this.browser.get("/setup").statusCode()).isEqualTo(404);
		this.browser.get("/sign-in");
		assertThat(this.browser.post("/setup", form("A".repeat(43), PASSWORD)).statusCode()).isEqualTo(404);
		int said = output.getOut().length();
		this.settingUp.announce();
		assertThat(output.getOut().substring(said)).doesNotContain("/setup");
		assertThat(this.jdbc.sql("select count(*) from account_setup where token_hash is not null")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	@Order(9)
	void theLastAdministratorStaysOne() {
		this.browser.signIn("ann@example.com", PASSWORD);
		StaffMember ann = this.accounts.staff().get(0);
		this.browser.get("/staff/" + ann.id());
		HttpResponse<String> roles = this.browser.post("/staff/" + ann.id() + "/roles", Map.of("roles", "RECRUITER"));
		assertThat(roles.statusCode()).isEqualTo(422);
		assertThat(roles.body()).contains("This is the only administrator");
		HttpResponse<String> end = this.browser.post("/staff/" + ann.id() + "/deactivation", Map.of());
		assertThat(end.statusCode()).isEqualTo(409);
		assertThat(this.accounts.active(ann.id())).isPresent();
	}

	@Test
	@Order(10)
	void whoeverHasNotAcceptedYetAdministersNothing() {
		AccountId invited = this.accounts.createAccount(StaffFixture.newcomer(Grant.everywhere(Role.ADMIN)), null);
		this.browser.signIn("ann@example.com", PASSWORD);
		StaffMember ann = this.accounts.staff()
			.stream()
			.filter((member) -> !member.id().equals(invited))
			.findFirst()
			.orElseThrow();
		this.browser.get("/staff/" + ann.id());
		assertThat(this.browser.post("/staff/" + ann.id() + "/deactivation", Map.of()).statusCode()).isEqualTo(409);
		this.browser.get("/staff/" + invited);
		assertThat(this.browser.post("/staff/" + invited + "/deactivation", Map.of()).statusCode()).isEqualTo(302);
	}

	private String announced(CapturedOutput output) {
		this.settingUp.announce();
		String[] lines = output.getOut().strip().split("\\R");
		return lines[lines.length - 1].strip();
	}

	private HttpResponse<String> setUp(String token, String password) {
		this.browser.get("/setup");
		return this.browser.post("/setup", form(token, password));
	}

	private static Map<String, String> form(String token, String password) {
		return new LinkedHashMap<>(Map.of("token", token, "companyEn", "Acme Trading", "companyZh", "", "country", "GB",
				"zone", "Europe/London", "name", "Ann Other", "email", "ann@example.com", "password", password));
	}

}
