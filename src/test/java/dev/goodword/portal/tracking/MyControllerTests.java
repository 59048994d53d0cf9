package dev.goodword.portal.tracking;

import java.time.Duration;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.RecordingMail;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("long-on-mysql")
@GoodwordTest
@Import(DoneAtOnce.class)
class MyControllerTests {

	private static int serial;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applying applying;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private RecordingMail mail;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private PositionId position;

	private CandidateId person;

	private String email;

	private Visitor visitor;

	@BeforeEach
	void apply() {
		this.email = "my" + ++serial + "@mail.example";
		this.position = this.hiring.openPosition(this.hiring.company());
		Receipt receipt = this.applying.handIn(this.hiring.application(this.position, "Mia O’Neill", this.email));
		this.person = receipt.candidate();
		this.visitor = new Visitor(this.mvc, "en").from("203.0.113." + serial);
	}

	@Test
	void asksForTheAddressOnly() {
		assertThat(this.visitor.open("/my")).contains("Open my application", "We need no password", "noindex",
				"autocomplete=\"email\"");
		assertThat(new Visitor(this.mvc, "zh-CN").open("/my")).contains("查看我的申请", "发送验证码");
	}

	@Test
	void answersKnownAndUnknownAddressesAlike() {
		this.visitor.post("/my", "email", this.email);
		Visitor other = new Visitor(this.mvc, "en").from("203.0.113.200");
		other.post("/my", "email", "nobody" + serial + "@mail.example");
		assertThat(other.status()).isEqualTo(this.visitor.status());
		assertThat(other.target()).isEqualTo(this.visitor.target()).isEqualTo("/my/code");
		assertThat(like(other.follow())).isEqualTo(like(this.visitor.follow()));
		assertThat(like(other.post("/my/code", "code", "123456")))
			.isEqualTo(like(this.visitor.post("/my/code", "code", "123456")));
	}

	@Test
	void sendsACodeThatOpensEverything() {
		this.visitor.post("/my", "email", " " + this.email.toUpperCase(java.util.Locale.ROOT) + " ");
		this.visitor.post("/my/code", "code", this.mailbox.code(this.person));
		assertThat(this.visitor.target()).startsWith("/a/");
		assertThat(this.visitor.follow()).contains("Mia O’Neill", "See what you sent");
	}

	@Test
	void offersEverythingThatWasSentWithTheAddress() {
		PositionId second = this.hiring.openPosition(this.hiring.company());
		Receipt brother = this.applying.handIn(this.hiring.application(second, "Her Brother", this.email));
		PositionId third = this.hiring.openPosition(this.hiring.company());
		this.clock.moveBy(Duration.ofMinutes(1));
		Receipt newest = this.applying.handIn(this.hiring.application(third, "Mia O’Neill", this.email));
		this.visitor.post("/my", "email", this.email);
		this.visitor.post("/my/code", "code", this.mailbox.code(newest.candidate()));
		assertThat(this.visitor.target()).isEqualTo("/my");
		assertThat(this.visitor.follow()).contains("Your 3 applications", newest.reference(),
				"Her Brother, Reference " + brother.reference());
		String page = "/a/" + this.links.token(brother.candidate(), brother.subject());
		assertThat(this.visitor.open(page + "/sent")).contains("Her Brother");
		assertThat(this.visitor.status()).isEqualTo(200);
	}

	@Test
	void showsNothingOfOtherAddresses() {
		Receipt other = this.applying
			.handIn(this.hiring.application(this.position, "Mia O’Neill", "other" + serial + "@mail.example"));
		this.visitor.post("/my", "email", this.email);
		this.visitor.post("/my/code", "code", this.mailbox.code(this.person));
		this.visitor.open("/a/" + this.links.token(other.candidate(), other.subject()) + "/sent");
		assertThat(this.visitor.status()).isEqualTo(404);
	}

	@Test
	void countsWrongCodesAlikeForKnownAndUnknown() {
		Visitor other = new Visitor(this.mvc, "en").from("203.0.113.201");
		this.visitor.post("/my", "email", this.email);
		other.post("/my", "email", "nobody" + serial + "@mail.example");
		String wrong = this.mailbox.code(this.person).equals("000000") ? "000001" : "000000";
		for (int i = 0; i < 7; i++) {
			assertThat(like(other.post("/my/code", "code", wrong)))
				.isEqualTo(like(this.visitor.post("/my/code", "code", wrong)));
			assertThat(other.status()).as("try %d", i + 1)
				.isEqualTo(this.visitor.status())
				.isEqualTo((i < 5) ? 422 : 429);
		}
	}

	@Test
	void takesWideDigitsAndCountsNoEmptyTry() {
		this.visitor.post("/my", "email", this.email);
		for (int i = 0; i < 6; i++) {
			this.visitor.post("/my/code", "code", " ");
			assertThat(this.visitor.status()).isEqualTo(422);
		}
		StringBuilder wide = new StringBuilder("　");
		this.mailbox.code(this.person).chars().forEach((digit) -> wide.append((char) (digit - '0' + '０')));
		this.visitor.post("/my/code", "code", wide.toString());
		assertThat(this.visitor.target()).startsWith("/a/");
	}

	@Test
	void letsNobodyLockTheOwnerOut() {
		this.visitor.post("/my", "email", this.email);
		String code = this.mailbox.code(this.person);
		Visitor stranger = new Visitor(this.mvc, "en").from("203.0.113.202");
		for (int i = 0; i < 4; i++) {
			stranger.post("/my", "email", this.email);
		}
		assertThat(stranger.status()).isEqualTo(429);
		this.visitor.post("/my/code", "code", code);
		assertThat(this.visitor.target()).startsWith("/a/");
		Visitor elsewhere = new Visitor(this.mvc, "en").from("203.0.113.203");
		elsewhere.post("/my", "email", this.email);
		assertThat(elsewhere.status()).isEqualTo(302);
	}

	@Test
	void neverSendsToMoreThanOneAddress() {
		for (String typed : new String[] { this.email + ",thief@mail.example", this.email + "%0athief@mail.example",
				this.email + "\nBcc: thief@mail.example", "thief@mail.example;" + this.email }) {
			assertThat(this.visitor.post("/my", "email", typed)).as(typed).contains("Check the e-mail address");
			assertThat(this.visitor.status()).isEqualTo(422);
		}
		assertThat(this.mail.handedTo("thief@mail.example")).isEmpty();
	}

	@Test
	void asksForPatienceAlikeForKnownAndUnknown() {
		String unknown = "stranger" + serial + "@mail.example";
		for (String typed : new String[] { this.email, unknown }) {
			for (int i = 0; i < 3; i++) {
				this.visitor.post("/my", "email", typed);
				assertThat(this.visitor.status()).isEqualTo(302);
			}
			this.visitor.post("/my", "email", typed);
			assertThat(this.visitor.status()).as(typed).isEqualTo(429);
		}
	}

	@Test
	void killsOlderCodes() {
		this.visitor.post("/my", "email", this.email);
		String first = this.mailbox.code(this.person);
		this.visitor.post("/my", "email", this.email);
		String second = this.mailbox.code(this.person);
		if (!first.equals(second)) {
			assertThat(this.visitor.post("/my/code", "code", first)).contains("This code does not fit");
		}
		this.visitor.post("/my/code", "code", second);
		assertThat(this.visitor.status()).isEqualTo(302);
	}

	@Test
	void saysThatAnOldLinkIsOld() {
		assertThat(this.visitor.open("/my/sign-in/none")).contains("This link no longer opens anything");
		assertThat(this.visitor.status()).isEqualTo(410);
	}

	private static String like(String page) {
		return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

}
