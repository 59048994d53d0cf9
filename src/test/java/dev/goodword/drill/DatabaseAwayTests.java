package dev.goodword.drill;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.HiringFixture;
import dev.goodword.SmtpSink;
import dev.goodword.SmtpSink.Point;
import dev.goodword.TestDatabase;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The running product while its database cannot be reached: MySQL when the environment
 * names a server, else H2 as a server, in both cases behind a line that can be cut.
 */
@Tag("mysql")
@Tag("drill")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DatabaseAwayTests {

	private static final String EMAIL = "chen.yu@firm.example";

	private static final String PASSWORD = "quiet-harbour-lantern-41";

	private static final int UNTRIED_MILLIS = 600;

	private final SmtpSink sink = new SmtpSink();

	private final @Nullable TestDatabase mysql = TestDatabase.server().map(TestDatabase::onMySql).orElse(null);

	private Server h2;

	private CuttableLine line;

	private ConfigurableApplicationContext product;

	private String site;

	private String code;

	private final HttpClient browser = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	@BeforeAll
	void start() throws Exception {
		List<String> database = (this.mysql != null) ? behindLine(this.mysql) : behindLine();
		this.product = DrillNode.start(Duration.ZERO,
				List.of("--server.port=0", "--goodword.home=target/test-home", "--spring.mail.host=127.0.0.1",
						"--spring.mail.port=" + this.sink.port(), database.get(0), database.get(1), database.get(2),
						"--spring.datasource.hikari.connection-timeout=1000",
						"--spring.datasource.hikari.validation-timeout=1000"));
		this.site = "http://127.0.0.1:" + ((WebServerApplicationContext) this.product).getWebServer().getPort();
		JdbcClient jdbc = this.product.getBean(JdbcClient.class);
		this.code = jdbc.sql("select code from job_position").query(String.class).single();
		HiringFixture hiring = this.product.getBean(HiringFixture.class);
		this.product.getBean(Accounts.class)
			.createAccount(new NewAccount("Chen Yu", new EmailAddress(EMAIL), LocaleTag.EN, HiringFixture.SHANGHAI,
					Set.of(Grant.in(hiring.company().id(), Role.RECRUITER))), PASSWORD);
		HttpResponse<String> in = post("/sign-in", get("/sign-in", "en").body(), "email", EMAIL, "password", PASSWORD);
		assertThat(in.statusCode()).isEqualTo(302);
	}

	@AfterEach
	void recover() throws Exception {
		mend();
	}

	@AfterAll
	void stop() throws Exception {
		this.product.close();
		this.line.close();
		this.sink.close();
		if (this.mysql != null) {
			this.mysql.drop();
		}
		else {
			this.h2.stop();
		}
	}

	/**
	 * Mends the line and waits for the first page, and half a second more: a connection
	 * that was used within that time is not tried out before it is given to the next.
	 */
	private void mend() throws Exception {
		this.line.mend();
		CountDownLatch pause = new CountDownLatch(1);
		for (int i = 0; i < 50 && get("/today", "en").statusCode() != 200; i++) {
			pause.await(100, TimeUnit.MILLISECONDS);
		}
		assertThat(get("/today", "en").statusCode()).isEqualTo(200);
		pause.await(UNTRIED_MILLIS, TimeUnit.MILLISECONDS);
	}

	@Test
	void answersEveryPageInWordsAndRecoversByItself() throws Exception {
		List<String> pages = List.of("/jobs/" + this.code, "/jobs/" + this.code + "/apply", "/today", "/positions");
		for (String page : pages) {
			assertThat(get(page, "en").statusCode()).as(page).isEqualTo(200);
		}
		this.line.cut();
		for (String page : pages) {
			HttpResponse<String> english = get(page, "en");
			assertThat(english.statusCode()).as(page).isEqualTo(503);
			assertThat(english.headers().firstValue("Retry-After")).hasValue("30");
			assertThat(english.body()).contains("Our records are out of reach at the moment", "Try again in a minute",
					"Reference ", "href=\"/help\"");
			assertThat(get(page, "zh").body()).contains("我们的记录目前无法读取", "请过一分钟再试", "参考编号");
		}
		assertThat(get("/css/desk.css", "en").statusCode()).isEqualTo(200);
		mend();
		for (String page : pages) {
			assertThat(get(page, "en").statusCode()).as(page).isEqualTo(200);
		}
	}

	@Test
	void givesBackWhatWasTypedAndTakesItWhenTheDatabaseIsThere() throws Exception {
		String form = "/jobs/" + this.code + "/apply";
		String page = get(form, "en").body();
		this.line.cut();
		HttpResponse<String> refused = post(form, page, "started", hidden(page, "started"), "name", "Lin Mei", "email",
				"lin.mei@mail.example", "about", "Three years with stock systems.");
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.body()).contains("What you wrote is still here", "Three years with stock systems.",
				"Lin Mei", "action=\"" + form + "\"");
		mend();
		HttpResponse<String> taken = post(form, refused.body(), "started", hidden(refused.body(), "started"), "name",
				"Lin Mei", "email", "lin.mei@mail.example", "about", "Three years with stock systems.");
		assertThat(taken.headers().firstValue("Location")).hasValue(form + "/review");
	}

	@Test
	void keepsNoPasswordInAPage() throws Exception {
		String page = get("/account", "en").body();
		this.line.cut();
		HttpResponse<String> refused = post("/sign-in", page, "email", EMAIL, "password", PASSWORD);
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.body()).doesNotContain(PASSWORD, "What you wrote is still here");
	}

	@Test
	void doubtsNoMailThatWasTakenWhileTheDatabaseWasAway() throws Exception {
		CountDownLatch taken = new CountDownLatch(1);
		this.sink.watch((point) -> {
			if (point == Point.DOT && taken.getCount() > 0) {
				this.line.cut();
				taken.countDown();
			}
		});
		HiringFixture hiring = this.product.getBean(HiringFixture.class);
		hiring.apply(hiring.openPosition(hiring.company()), "Wang Fang");
		assertThat(taken.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(get("/today", "en").statusCode()).isEqualTo(503);
		mend();
		awaitNoMessageIn("HANDED");
		assertThat(count("select count(*) from message where doubts > 0")).isZero();
		assertThat(this.sink.taken()).hasSize(count("select count(*) from message where state = 'ACCEPTED'"));
	}

	@Test
	void answersWhenTheDatabaseFallsSilent() throws Exception {
		this.line.silence();
		HttpResponse<String> page = get("/jobs/" + this.code, "en");
		assertThat(page.statusCode()).isEqualTo(503);
		mend();
		assertThat(get("/jobs/" + this.code, "en").statusCode()).isEqualTo(200);
	}

	/** The worker looks four times a second. */
	private void awaitNoMessageIn(String state) throws InterruptedException {
		CountDownLatch pause = new CountDownLatch(1);
		for (int i = 0; i < 150 && count("select count(*) from message where state = '" + state + "'") > 0; i++) {
			pause.await(100, TimeUnit.MILLISECONDS);
		}
		assertThat(count("select count(*) from message where state = '" + state + "'")).isZero();
	}

	private int count(String sql) {
		return this.product.getBean(JdbcClient.class).sql(sql).query(Integer.class).single();
	}

	private List<String> behindLine(TestDatabase database) throws Exception {
		URI address = URI.create(database.url().substring("jdbc:".length()));
		this.line = new CuttableLine(address.getPort());
		return settings("jdbc:mysql://127.0.0.1:" + this.line.port() + address.getPath() + "?socketTimeout=3000",
				database.user(), database.password());
	}

	private List<String> behindLine() throws Exception {
		this.h2 = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
		this.line = new CuttableLine(this.h2.getPort());
		return settings("jdbc:h2:tcp://127.0.0.1:" + this.line.port()
				+ "/mem:away;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC;"
				+ "DB_CLOSE_DELAY=-1;NETWORK_TIMEOUT=3000", "sa", "");
	}

	private static List<String> settings(String url, String user, String password) {
		return List.of("--spring.datasource.url=" + url, "--spring.datasource.username=" + user,
				"--spring.datasource.password=" + password);
	}

	private HttpResponse<String> get(String address, String language) throws Exception {
		return send(request(address).header("Accept-Language", language).GET());
	}

	/** Sends a form with the token of the page it stands in. */
	private HttpResponse<String> post(String address, String page, String... fields) throws Exception {
		StringBuilder body = new StringBuilder("_csrf=" + encoded(hidden(page, "_csrf")));
		for (int i = 0; i < fields.length; i += 2) {
			body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
		}
		return send(request(address).header("Accept-Language", "en")
			.header("Origin", this.site)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body.toString())));
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create(this.site + address)).timeout(Duration.ofSeconds(60));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.browser.send(request.build(), BodyHandlers.ofString());
	}

	private static String hidden(String page, String name) {
		Matcher field = Pattern.compile("name=\"" + name + "\"[^>]*? value=\"([^\"]*)\"").matcher(page);
		return field.find() ? field.group(1) : "";
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
