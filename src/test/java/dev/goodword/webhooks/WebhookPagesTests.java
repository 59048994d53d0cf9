package dev.goodword.webhooks;

import java.util.HashMap;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages on webhooks, for administrators alone. */
@GoodwordTest
class WebhookPagesTests {

	/** Everybody's host, so that nobody has to look up a name. */
	private static final String URL = "https://8.8.8.8/in?token=canary";

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private DeskBrowser browser;

	@Autowired
	private ManagingWebhooks managing;

	@Autowired
	private TellingAgain telling;

	@Autowired
	private StoppedWatch watch;

	@Autowired
	private DeliveryTable deliveries;

	@Autowired
	private SubscriptionTable subscriptions;

	@Autowired
	private JdbcClient database;

	private StaffMember admin;

	@BeforeEach
	void people() {
		this.admin = this.hiring.member(this.hiring.account("Root", Grant.everywhere(Role.ADMIN)));
	}

	@AfterEach
	void tidy() {
		this.managing.all().forEach((each) -> this.managing.remove(each.id(), this.admin, null));
	}

	@Test
	void showsTheSecretOnceAndNeverAgain() throws Exception {
		assertThat(this.browser.page(this.admin, "/webhooks")).contains("No other system is told anything");
		MvcTestResult made = create(URL);
		assertThat(made).hasStatusOk();
		String page = made.getResponse().getContentAsString();
		assertThat(page).contains("Copy the secret now").containsPattern("whsec_[A-Za-z0-9+/]{43}=");
		assertThat(made.getResponse().getHeader("Cache-Control")).contains("no-store");
		String one = this.browser.page(this.admin, address(""));
		assertThat(one).contains("Payroll", "8.8.8.8", "An application arrived", "Ids and codes only", "Root")
			.doesNotContain("whsec_", "canary", "??");
		assertThat(this.browser.page(this.admin, "/webhooks")).contains("Payroll", "Told").doesNotContain("whsec_");
		assertThat(this.browser.page(this.admin, address("") + "?lang=zh-Hans")).contains("推送中", "收到应聘申请")
			.doesNotContain("??");
		assertThat(acts()).contains("webhook.created");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://8.8.8.8/", "https://127.0.0.1/", "https://169.254.169.254/latest/meta-data/",
			"https://[::1]/", "https://2130706433/", "https://user@8.8.8.8/", "https://10.0.0.1:8443/",
			"javascript:1" })
	void takesNoAddressInsideNeitherAtFirstNorLater(String url) throws Exception {
		assertThat(create(url)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.managing.all()).isEmpty();
		create(URL);
		assertThat(post("/edit", fields(url, "application.received"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.managing.all().get(0).wish().url().text()).isEqualTo(URL);
	}

	@Test
	void saysWhatIsMissing() throws Exception {
		MvcTestResult nothing = this.browser.post(this.admin, "/webhooks", Map.of("name", " ", "url", ""));
		assertThat(nothing).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(nothing.getResponse().getContentAsString()).contains("Enter a name", "not an address of the web",
				"Tick at least one event");
		assertThat(this.browser.post(this.admin, "/webhooks", fields(URL, "survey.answered")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void whoeverChangesItAnswersForIt() throws Exception {
		create(URL);
		StaffMember other = this.hiring.member(this.hiring.account("Second", Grant.everywhere(Role.ADMIN)));
		assertThat(this.browser.page(other, address("/edit"))).contains(URL, "checked");
		Map<String, String> fields = new HashMap<>(fields("https://8.8.4.4/", "offer.accepted"));
		fields.put("personal", "true");
		assertThat(this.browser.post(other, address("/edit"), fields)).hasStatus3xxRedirection();
		Subscription changed = this.managing.all().get(0);
		assertThat(changed.owner()).isEqualTo(other.id());
		assertThat(changed.wish().types()).containsExactly(EventType.OFFER_ACCEPTED);
		assertThat(changed.wish().personal()).isTrue();
		assertThat(this.browser.page(this.admin, address(""))).contains("Second answers for it", "e-mail address");
	}

	@Test
	void restsGoesOnIsTriedAndSentAgain() throws Exception {
		create(URL);
		assertThat(post("/test", Map.of())).hasStatus3xxRedirection();
		assertThat(this.browser.page(this.admin, address(""))).contains("webhook.test", "Waits", "next try");
		Delivery delivery = this.telling.log(id()).get(0);
		assertThat(post("/deliveries/" + delivery.id() + "/again", Map.of())).as("it waits anyway")
			.hasStatus(HttpStatus.NOT_FOUND);
		settle(delivery, DeliveryState.FAILED, "503");
		assertThat(this.browser.page(this.admin, address(""))).contains("Given up", "Answered with 503", "Send again");
		settle(delivery, DeliveryState.FAILED, "NOT_PUBLIC");
		assertThat(this.browser.page(this.admin, address(""))).contains("private network");
		settle(delivery, DeliveryState.FAILED, "TIMEOUT");
		assertThat(this.browser.page(this.admin, address("") + "?lang=zh-Hans")).contains("用时太久");
		assertThat(post("/deliveries/" + delivery.id() + "/again", Map.of())).hasStatus3xxRedirection();
		assertThat(post("/pause", Map.of())).hasStatus3xxRedirection();
		assertThat(this.browser.page(this.admin, address(""))).contains("Rests", "Have it go on")
			.doesNotContain("Send a test event</button>");
		assertThat(post("/resumption", Map.of())).hasStatus3xxRedirection();
		MvcTestResult rotated = post("/rotation", Map.of());
		assertThat(rotated.getResponse().getContentAsString()).contains("whsec_", "goes on signing for a day");
		String gone = address("");
		assertThat(post("/removal", Map.of())).hasStatus3xxRedirection();
		assertThat(this.browser.get(this.admin, gone)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(acts()).contains("webhook.tested", "webhook.sent-again", "webhook.paused", "webhook.resumed",
				"webhook.rotated", "webhook.removed");
	}

	@Test
	void aLineAboveEveryPageSaysThatOneStopped() throws Exception {
		create(URL);
		this.subscriptions.stop(id(), SubscriptionState.FAILING);
		this.watch.counted(this.subscriptions.inTrouble());
		assertThat(this.browser.page(this.admin, "/operations")).contains("One other system is told nothing any more");
		assertThat(this.browser.page(this.admin, "/webhooks")).contains("Stopped: failed for three days");
		post("/resumption", Map.of());
		assertThat(this.browser.page(this.admin, "/operations")).doesNotContain("told nothing any more");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
	void isForAdministratorsAlone(Role role) throws Exception {
		create(URL);
		StaffMember other = this.hiring.staff(Grant.everywhere(role));
		for (String path : List.of("/webhooks", "/webhooks/new", address(""), address("/edit"))) {
			assertThat(this.browser.get(other, path)).as(path).hasStatus(HttpStatus.FORBIDDEN);
		}
		for (String path : List.of("/webhooks", address("/edit"), address("/test"), address("/pause"),
				address("/resumption"), address("/rotation"), address("/removal"))) {
			assertThat(this.browser.post(other, path, fields(URL, "offer.sent"))).as(path)
				.hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.managing.all()).singleElement()
			.satisfies((each) -> assertThat(each.owner()).isEqualTo(this.admin.id()));
	}

	/**
	 * Hooks belong to no company: whoever runs one alone neither sees nor changes them.
	 */
	@Test
	void isNotForTheAdministratorOfOneCompany() throws Exception {
		create(URL);
		StaffMember local = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.ADMIN));
		for (String path : List.of("/webhooks", "/webhooks/new", address(""), address("/edit"))) {
			assertThat(this.browser.get(local, path)).as(path).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.browser.post(local, address("/rotation"), Map.of())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void knowsNoStrangersAndNoForgedForms() throws Exception {
		create(URL);
		assertThat(this.browser.forged(this.admin, address("/removal"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.get(this.admin, "/webhooks/00000000-0000-0000-0000-000000000001"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.managing.all()).hasSize(1);
	}

	private MvcTestResult create(String url) {
		return this.browser.post(this.admin, "/webhooks", fields(url, "application.received"));
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		return this.browser.post(this.admin, address(path), fields);
	}

	private static Map<String, String> fields(String url, String type) {
		return Map.of("name", "Payroll", "url", url, "types", type);
	}

	private SubscriptionId id() {
		return this.managing.all().get(0).id();
	}

	private String address(String path) {
		return "/webhooks/" + id() + path;
	}

	private void settle(Delivery delivery, DeliveryState state, String result) {
		this.database
			.sql("update webhook_delivery set state = :state, result = :result, tried_at = begun_at, tries = 3")
			.param("state", state.name())
			.param("result", result)
			.update();
		assertThat(this.deliveries.log(delivery.subscription(), 1)).hasSize(1);
	}

	private List<String> acts() {
		return this.database.sql("select action from audit_entry where subject_type = 'webhook'")
			.query(String.class)
			.list();
	}

}
