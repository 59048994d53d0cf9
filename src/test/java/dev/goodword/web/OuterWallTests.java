package dev.goodword.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import dev.goodword.Browser;
import dev.goodword.GoodwordTest;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What every answer carries and what no request gets past. */
@GoodwordTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OuterWallTests {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; font-src 'self'";

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	private Browser browser;

	@BeforeEach
	void openBrowser() {
		StaffFixture.somebody(this.accounts, Grant.everywhere(Role.ADMIN));
		this.browser = new Browser(this.port).with("Accept", "*/*");
	}

	static Stream<Arguments> kindsOfAnswers() {
		return Stream.of(arguments("GET", "/sign-in", 200), arguments("HEAD", "/sign-in", 200),
				arguments("GET", "/staff", 302), arguments("GET", "/nowhere", 404), arguments("GET", "/setup", 404),
				arguments("GET", "/error", 404), arguments("GET", "/css/tokens.css", 200),
				arguments("GET", "/css/nothing.css", 404), arguments("GET", "/actuator/info", 200),
				arguments("POST", "/sign-in", 403), arguments("PUT", "/sign-in", 403),
				arguments("TRACE", "/sign-in", 405), arguments("PROPFIND", "/sign-in", 405),
				arguments("GET", "/a;b=c/d", 400));
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@MethodSource("kindsOfAnswers")
	void everyAnswerCarriesTheHeaders(String method, String path, int status) {
		HttpResponse<String> answer = this.browser.request(method, path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(header(answer, "Content-Security-Policy")).isEqualTo(POLICY);
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(answer, "Referrer-Policy")).isIn("strict-origin-when-cross-origin", "no-referrer");
		assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).as("only on https").isEmpty();
		assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
		assertThat(answer.headers().firstValue("Server")).isEmpty();
		if (!path.startsWith("/css/tokens")) {
			assertThat(header(answer, "Cache-Control")).contains("no-store");
		}
	}

	@Test
	void traceIsRefusedOnTheWireAsWell() throws IOException {
		assertThat(raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 405");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/.git/config", "/h2-console", "/h2-console/", "/actuator/env", "/actuator/heapdump",
			"/actuator", "/swagger-ui.html", "/v3/api-docs", "/application.yml", "/pom.xml.bak", "/WEB-INF/web.xml",
			"/META-INF/MANIFEST.MF", "/form-kept", "/login", "/logout" })
	void whatNobodyNeedsIsNotThere(String path) {
		assertThat(this.browser.get(path).statusCode()).isIn(400, 404);
	}

	@Test
	void errorsTellNothingOfTheInside() {
		HttpResponse<String> lost = this.browser.get("/nowhere?x=%3Cscript%3E");
		assertThat(lost.body()).doesNotContain("<script>", "Exception", "springframework", "Whitelabel", "Tomcat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site", "something-new" })
	void refusesFormsThatAnotherSiteSends(String site) {
		this.browser.get("/sign-in");
		HttpResponse<String> refused = this.browser.with("Sec-Fetch-Site", site)
			.post("/sign-in", Map.of("email", "a@example.com", "password", "whatever it is"));
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).doesNotContain("a@example.com");
	}

	@Test
	void aLinkFromAnotherSiteStillOpensAPage() {
		assertThat(this.browser.with("Sec-Fetch-Site", "cross-site").get("/sign-in").statusCode()).isEqualTo(200);
	}

	@Test
	void refusesAFormWithoutItsTokenAndGivesItBack() {
		this.browser = StaffFixture.signedIn(this.port,
				StaffFixture.somebody(this.accounts, Grant.everywhere(Role.ADMIN)));
		HttpResponse<String> refused = this.browser.post("/staff", Map.of("_csrf", "stale", "name", "Zhou \"Anna\" <b>",
				"email", "anna@example.com", "language", "en", "zone", "Asia/Tokyo", "roles", "RECRUITER"));
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("Not sent yet", "Zhou &quot;Anna&quot; &lt;b&gt;", "anna@example.com")
			.doesNotContain("<b>\"", "stale");
		HttpResponse<String> again = this.browser.post("/staff", Map.of("name", "Zhou Anna", "email",
				"anna@example.com", "language", "en", "zone", "Asia/Tokyo", "roles", "RECRUITER"));
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).contains("Hand over this link");
	}

	@Test
	void givesAFormBackOnlyToPagesOfOurs() {
		HttpResponse<String> refused = this.browser.with("Sec-Fetch-Site", null)
			.post("/sign-in", Map.of("email", "planted by somebody"));
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).doesNotContain("planted");
		assertThat(this.browser.with("Origin", "https://evil.example")
			.post("/sign-in", Map.of("email", "planted by somebody"))
			.body()).doesNotContain("planted");
		assertThat(this.browser.with("Origin", "http://localhost:" + this.port)
			.post("/sign-in", Map.of("email", "written by somebody"))
			.body()).contains("written by somebody");
	}

	@Test
	void neverGivesAPasswordBack() {
		HttpResponse<String> refused = this.browser.post("/sign-in",
				Map.of("email", "a@example.com", "password", "canary-of-a-password"));
		assertThat(refused.body()).doesNotContain("canary-of-a-password");
	}

	@Test
	void publicPagesKeepNoSession() {
		this.browser.get("/sign-in");
		assertThat(this.browser.cookies()).containsOnlyKeys("form");
	}

	@Test
	void cookiesAreForUsAndNotForScripts() {
		HttpResponse<String> page = this.browser.get("/sign-in");
		assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty()
			.allSatisfy((cookie) -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/")
				.doesNotContain("Secure", "Domain"));
	}

	@Test
	void redirectsNameNoHostThatARequestClaimed() throws IOException {
		String answer = raw("GET /staff HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
				+ "X-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: /sign-in").doesNotContain("evil");
	}

	@Test
	void noticesAreOnesWeWrote() {
		assertThat(this.browser.get("/sign-in?done=signed-out").body()).contains("You are signed out");
		assertThat(this.browser.get("/sign-in?done=no-such-notice").body()).doesNotContain("ax-notice");
		assertThat(this.browser.get("/sign-in?done=%3Cb%3E").body()).doesNotContain("<b>", "ax-notice");
	}

	@Test
	void otherSitesGetNoAnswerTheyCouldRead() {
		HttpResponse<String> page = this.browser.with("Origin", "https://evil.example").get("/sign-in");
		assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		assertThat(header(page, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("missing");
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			try (InputStream answer = socket.getInputStream()) {
				return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
	}

}
