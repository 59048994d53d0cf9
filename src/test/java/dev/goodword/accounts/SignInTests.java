package dev.goodword.accounts;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.Browser;
import dev.goodword.GoodwordTest;
import dev.goodword.MovableClock;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The way in, how long it lasts, and what ends it. */
@GoodwordTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class SignInTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ManagingStaff managing;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovableClock clock;

	private StaffMember member;

	private Browser browser;

	@BeforeEach
	void openBrowser() {
		this.member = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.ADMIN));
		this.browser = new Browser(this.port);
	}

	@Test
	void leadsToTheOwnFirstPage() {
		HttpResponse<String> answer = signIn(StaffFixture.PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValue("/staff");
		assertThat(this.browser.follow(answer).body()).contains("Some Body");
	}

	@Test
	void leadsAHeadOfRecruitingToTheFigures() {
		this.member = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.HR_HEAD));
		assertThat(signIn(StaffFixture.PASSWORD).headers().firstValue("Location")).hasValue("/insights");
		this.member = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER));
		this.browser = new Browser(this.port);
		assertThat(signIn(StaffFixture.PASSWORD).headers().firstValue("Location")).hasValue("/today");
	}

	@Test
	void leadsBackToThePageThatWasAskedFor() {
		HttpResponse<String> asked = this.browser.get("/staff/roles?x=1&y=2");
		assertThat(asked.statusCode()).isEqualTo(302);
		HttpResponse<String> page = this.browser.follow(asked);
		assertThat(page.body()).contains("value=\"/staff/roles?x=1&amp;y=2\"");
		HttpResponse<String> answer = this.browser.post("/sign-in", Map.of("email", this.member.email().value(),
				"password", StaffFixture.PASSWORD, "next", "/staff/roles?x=1&y=2"));
		assertThat(answer.headers().firstValue("Location")).hasValue("/staff/roles?x=1&y=2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "/\\evil.example", "https://evil.example", "/%09/evil.example",
			"javascript:alert(1)", "/sign-out", "/setup" })
	void neverLeadsToAnotherHostNorOutAgain(String next) {
		this.browser.get("/sign-in");
		HttpResponse<String> answer = this.browser.post("/sign-in",
				Map.of("email", this.member.email().value(), "password", StaffFixture.PASSWORD, "next", next));
		assertThat(answer.headers().firstValue("Location")).hasValue("/staff");
	}

	@Test
	void answersUnknownWrongAndEndedAlike() {
		StaffMember other = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER));
		this.managing.deactivate(other.id(), this.member, "test");
		String wrong = refused(this.member.email().value(), "not the password at all");
		String unknown = refused("nobody@example.com", "not the password at all");
		String ended = refused(other.email().value(), StaffFixture.PASSWORD);
		assertThat(unknown.replace("nobody@example.com", "X"))
			.isEqualTo(wrong.replace(this.member.email().value(), "X"))
			.isEqualTo(ended.replace(other.email().value(), "X"));
	}

	@Test
	void takesAnAddressInAnyCase() {
		assertThat(this.browser
			.signIn(" " + this.member.email().value().toUpperCase(java.util.Locale.ROOT), StaffFixture.PASSWORD)
			.statusCode()).isEqualTo(302);
	}

	@Test
	void helpsPasswordManagers() {
		assertThat(this.browser.get("/sign-in").body()).contains("autocomplete=\"username\"",
				"autocomplete=\"current-password\"", "type=\"password\"");
	}

	@Test
	void beginsUnderANewIdAndEndsTheOldSession() {
		this.browser.cookies().put("session", "planted");
		signIn(StaffFixture.PASSWORD);
		String first = this.browser.cookies().get("session");
		assertThat(first).isNotEqualTo("planted").hasSize(43);
		Browser other = new Browser(this.port);
		other.cookies().put("session", "planted");
		assertThat(other.get("/staff").statusCode()).isEqualTo(302);
		this.browser.get("/staff/new");
		this.browser.post("/sign-in", Map.of("email", this.member.email().value(), "password", StaffFixture.PASSWORD));
		assertThat(this.browser.cookies().get("session")).isNotEqualTo(first);
		other.cookies().put("session", first);
		assertThat(other.get("/staff").statusCode()).isEqualTo(302);
	}

	@Test
	void signingOutEndsTheSessionOnTheServer() {
		signIn(StaffFixture.PASSWORD);
		String session = this.browser.cookies().get("session");
		this.browser.get("/staff");
		HttpResponse<String> out = this.browser.post("/sign-out", Map.of());
		assertThat(out.headers().firstValue("Clear-Site-Data")).isPresent();
		assertThat(out.headers().firstValue("Location")).hasValue("/sign-in?done=signed-out");
		Browser thief = new Browser(this.port);
		thief.cookies().put("session", session);
		assertThat(thief.get("/staff").statusCode()).isEqualTo(302);
	}

	@Test
	void endsAfterHalfAnHourWithoutARequest() {
		signIn(StaffFixture.PASSWORD);
		shift("LAST_ACCESS_TIME", Duration.ofMinutes(29));
		assertThat(this.browser.get("/staff").statusCode()).isEqualTo(200);
		assertThat(this.jdbc.sql("select MAX_INACTIVE_INTERVAL from SPRING_SESSION where PRINCIPAL_NAME = ?")
			.param(this.member.id().toString())
			.query(Integer.class)
			.single()).isEqualTo(1800);
		this.jdbc
			.sql("update SPRING_SESSION set LAST_ACCESS_TIME = LAST_ACCESS_TIME - ?, EXPIRY_TIME = EXPIRY_TIME - ?"
					+ " where PRINCIPAL_NAME = ?")
			.params(Duration.ofMinutes(31).toMillis(), Duration.ofMinutes(31).toMillis(), this.member.id().toString())
			.update();
		assertThat(this.browser.get("/staff").statusCode()).isEqualTo(302);
	}

	@Test
	void endsAfterTwelveHoursInAnyCase() {
		signIn(StaffFixture.PASSWORD);
		shift("CREATION_TIME", Duration.ofHours(11));
		assertThat(this.browser.get("/staff").statusCode()).isEqualTo(200);
		shift("CREATION_TIME", Duration.ofHours(1));
		assertThat(this.browser.get("/staff").statusCode()).isEqualTo(302);
	}

	@Test
	void aChangeOnAnotherNodeActsWithinFiveSeconds() {
		signIn(StaffFixture.PASSWORD);
		assertThat(this.browser.get("/staff").statusCode()).isEqualTo(200);
		this.jdbc.sql("update account set sessions_epoch = sessions_epoch + 1 where email_key = ?")
			.param(this.member.email().normalised())
			.update();
		this.clock.moveBy(Duration.ofSeconds(4));
		assertThat(this.browser.get("/staff").statusCode()).isEqualTo(302);
	}

	@Test
	void changedRolesEndTheSessionAtOnce() {
		StaffMember other = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.ADMIN));
		Browser theirs = StaffFixture.signedIn(this.port, other);
		assertThat(theirs.get("/staff/new").statusCode()).isEqualTo(200);
		this.managing.changeRoles(other.id(), java.util.Set.of(Grant.everywhere(Role.RECRUITER)), this.member, "test");
		assertThat(theirs.get("/staff/new").statusCode()).isEqualTo(302);
		theirs.signIn(other.email().value(), StaffFixture.PASSWORD);
		assertThat(theirs.get("/staff/new").statusCode()).isEqualTo(403);
	}

	@Test
	void aSessionHoldsIdsAnEpochItsBeginningAndADeviceAsJson() {
		signIn(StaffFixture.PASSWORD);
		List<byte[]> values = this.jdbc.sql("""
				select a.ATTRIBUTE_BYTES from SPRING_SESSION_ATTRIBUTES a
				join SPRING_SESSION s on s.PRIMARY_ID = a.SESSION_PRIMARY_ID where s.PRINCIPAL_NAME = ?""")
			.param(this.member.id().toString())
			.query((row, number) -> row.getBytes(1))
			.list();
		String id = "\"" + this.member.id() + "\"";
		assertThat(values).extracting((bytes) -> new String(bytes, StandardCharsets.UTF_8))
			.hasSize(5)
			.contains(id, "0", "\"OTHER/OTHER\"")
			.allSatisfy((value) -> assertThat(value).matches(id + "|\"OTHER/OTHER\"|[0-9]+"));
	}

	@Test
	void aFormSentAfterTheSessionEndedIsNotLost() {
		signIn(StaffFixture.PASSWORD);
		this.browser.get("/staff/new");
		this.browser.cookies().remove("session");
		HttpResponse<String> page = this.browser.post("/staff",
				Map.of("name", "Late Writer", "email", "late@example.com", "language", "en", "zone", "Asia/Tokyo",
						"roles", "RECRUITER\u0000INTERVIEWER", "company", ""));
		assertThat(page.statusCode()).isEqualTo(401);
		assertThat(page.body()).contains("You were signed out", "name=\"kept.name\"", "Late Writer");
		Map<String, String> fields = new LinkedHashMap<>(Map.of("email", this.member.email().value(), "password",
				StaffFixture.PASSWORD, "next", "/staff", "kept.name", "Late Writer", "kept.email", "late@example.com",
				"kept.roles", "RECRUITER\u0000INTERVIEWER", "kept.zone", "Asia/Tokyo"));
		HttpResponse<String> again = this.browser.post("/sign-in", fields);
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).contains("Late Writer", "action=\"/staff\"").doesNotContain(StaffFixture.PASSWORD);
		assertThat(again.body().split("name=\"roles\"")).hasSize(3);
		assertThat(this.browser
			.post("/staff", Map.of("name", "Late Writer", "email", "late@example.com", "language", "en", "zone",
					"Asia/Tokyo", "roles", "RECRUITER"))
			.statusCode()).isEqualTo(200);
	}

	@Test
	void aPartOfAPageSendsTheWholePageToSignIn() {
		HttpResponse<String> part = this.browser.with("HX-Request", "true")
			.with("HX-Current-URL", "http://localhost:" + this.port + "/staff?page=2")
			.get("/staff/roles");
		assertThat(part.statusCode()).isEqualTo(401);
		assertThat(part.headers().firstValue("HX-Redirect")).hasValue("/sign-in?next=%2Fstaff%3Fpage%3D2");
	}

	@Test
	void tellsWhoCanHelpWhenARoleIsMissing() {
		Browser theirs = StaffFixture.signedIn(this.port,
				StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER)));
		HttpResponse<String> refused = theirs.get("/staff/new");
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("This is not open to you", "Invite staff, give roles, end access",
				"Administrator");
	}

	@Test
	void refusedAccessIsAudited() {
		StaffMember other = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER));
		StaffFixture.signedIn(this.port, other).get("/staff/new");
		assertThat(this.jdbc.sql("select subject_id from audit_entry where action = 'access.refused' and actor_id = ?")
			.param(Columns.bytes(other.id().value()))
			.query(String.class)
			.list()).containsExactly("/staff/new");
	}

	@Test
	void secretsStandInNoLog(CapturedOutput output) {
		signIn("canary-password-one");
		signIn(StaffFixture.PASSWORD);
		String session = this.browser.cookies().get("session");
		this.browser.get("/account");
		this.browser.post("/account/password",
				Map.of("currentPassword", "canary-password-two", "newPassword", "canary-password-three"));
		this.browser.post("/nowhere", Map.of("password", "canary-password-four"));
		this.browser.get("/staff?token=%0d%0aforged%20log%20line");
		assertThat(output.getAll()).doesNotContain("canary-password", StaffFixture.PASSWORD, session,
				this.member.email().value(), "forged log line");
	}

	private HttpResponse<String> signIn(String password) {
		return this.browser.signIn(this.member.email().value(), password);
	}

	private String refused(String email, String password) {
		HttpResponse<String> answer = new Browser(this.port).signIn(email, password);
		assertThat(answer.statusCode()).isEqualTo(422);
		return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private void shift(String column, Duration back) {
		assertThat(
				this.jdbc.sql("update SPRING_SESSION set " + column + " = " + column + " - ? where PRINCIPAL_NAME = ?")
					.params(back.toMillis() + 1000, this.member.id().toString())
					.update())
			.isEqualTo(1);
	}

}
