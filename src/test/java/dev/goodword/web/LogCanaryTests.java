package dev.goodword.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dev.goodword.Browser;
import dev.goodword.GoodwordTest;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffFixture;
import dev.goodword.shared.Transactions;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Whatever is asked for or typed, and whatever fails over it: the log repeats none of it.
 */
@GoodwordTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class LogCanaryTests {

	private static final String CANARY = "canary7Kq";

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Transactions transactions;

	@Autowired
	private EntityManager entities;

	private CapturedOutput output;

	@AfterEach
	void theLogIsClean() {
		assertThat(this.output.getAll()).doesNotContain(CANARY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/my/sign-in/canary7Kq/", "/my/sign-in/canary7Kq/more", "/my/sign-in/canary7Kq",
			"/a/canary7Kq", "/a/canary7Kq/", "/a/canary7Kq/nothing", "/invitation/canary7Kq/", "/invitation/canary7Kq",
			"/survey/canary7Kq", "/survey/canary7Kq/", "/survey/canary7Kq?r=9", "/survey/canary7Kq/nothing",
			"/survey/canary7Kq/code", "/survey/canary7Kq/draft", "/survey/canary7Kq/stop",
			"/survey/canary7Kq/unsubscribe", "/survey/staff/canary7Kq", "/survey/staff/canary7Kq/stop",
			"/jobs/x/draft/canary7Kq/", "/canary7Kq", "/css/canary7Kq.css", "/staff/canary7Kq",
			"/sign-in?lang=canary7Kq&next=canary7Kq", "/actuator/canary7Kq" })
	void anAddressThatLeadsNowhere(String path, CapturedOutput captured) {
		this.output = captured;
		Browser browser = new Browser(this.port);
		assertThat(browser.get(path).statusCode()).isLessThan(500);
		for (String method : new String[] { "PUT", "DELETE", "OPTIONS", "HEAD", "POST" }) {
			assertThat(browser.request(method, path).statusCode()).as(method).isLessThan(500);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /my/sign-in/canary7Kq|x HTTP/1.1", "GET /my/sign-in/canary7Kq%2f HTTP/1.1",
			"GET //my/sign-in/canary7Kq HTTP/1.1", "GET /my/sign-in/canary7Kq;x=1 HTTP/1.1",
			"GET /sign-in?next=%canary7Kq HTTP/1.1", "GET /canary7Kq HTTP/9.9", "canary7Kq / HTTP/1.1",
			"GET /sign-in HTTP/1.1\r\nCookie: known=\"canary7Kq\u0001\"; =canary7Kq",
			"GET /sign-in HTTP/1.1\r\ncanary7Kq", "GET /sign-in HTTP/1.1\r\nX: canary7Kq\u0000" })
	void aRequestThatCannotBeRead(String head, CapturedOutput captured) throws IOException {
		this.output = captured;
		assertThat(raw(head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 ");
	}

	@Test
	void aFormWithWhatDoesNotFit(CapturedOutput captured) throws IOException {
		this.output = captured;
		Browser browser = new Browser(this.port);
		browser.fillIn("/sign-in", Map.of("email", CANARY + "@mail.example", "password", CANARY, "next", CANARY));
		browser.fillIn("/my", Map.of("email", CANARY));
		Browser staff = StaffFixture.signedIn(this.port,
				StaffFixture.somebody(this.accounts, Grant.everywhere(Role.ADMIN)));
		staff.get("/staff/new");
		staff.post("/staff/" + CANARY + "/roles", Map.of("roles", CANARY));
		staff.get("/staff/new");
		staff.post("/staff", Map.of("name", CANARY, "roles", CANARY, "company", CANARY));
		String body = "email=%" + CANARY + "&password=%zz" + CANARY;
		raw("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + body.length()
				+ "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n" + body);
	}

	@Test
	void anAddressThatIsTaken(CapturedOutput captured) {
		this.output = captured;
		StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER));
		StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER));
		assertThatException().isThrownBy(() -> this.transactions
			.alone(() -> this.entities.createNativeQuery("update account set email_key = '" + CANARY + "'")
				.executeUpdate()));
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			InputStream answer = socket.getInputStream();
			return new String(answer.readNBytes(20), StandardCharsets.ISO_8859_1);
		}
	}

}
