package dev.goodword.portal.applying;

import java.time.Duration;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.applications.ApplicationDrafts;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.Positions;
import dev.goodword.shared.PublicAddress;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody hands a link of "finish later" to somebody else. */
@GoodwordTest
class DraftLinkTests {

	private static int serial;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Positions positions;

	@Autowired
	private ApplicationDrafts drafts;

	@Autowired
	private ApplyPages pages;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private String code;

	private String form;

	private Visitor maker;

	private String token;

	private Visitor visitor;

	@BeforeEach
	void makeALink() {
		this.code = this.positions.summary(this.hiring.openPosition(this.hiring.company())).code();
		this.form = "/jobs/" + this.code + "/apply";
		this.maker = new Visitor(this.mvc, "en");
		this.maker.post(this.form + "/later", "name", "Prepared By Somebody");
		this.token = this.maker.cookie("draft").getValue();
		this.visitor = new Visitor(this.mvc, "en");
	}

	@Test
	void changesNothingByBeingOpened() {
		this.visitor.post(this.form + "/later", "name", "My Own Name");
		String page = this.visitor.open(link());
		assertThat(page).contains("Go on with this draft?", "What you wrote here is replaced by the draft")
			.doesNotContain("Prepared By Somebody");
		assertThat(this.visitor.response().getCookie("draft")).isNull();
		assertThat(this.visitor.response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(this.visitor.open(this.form)).contains("My Own Name").doesNotContain("Prepared By Somebody");
		this.maker.open(link());
		assertThat(this.maker.target()).isEqualTo(this.form);
	}

	@Test
	void showsItsMakerNothingOfWhatIsTypedAfterwards() {
		this.visitor.post(link());
		assertThat(this.visitor.target()).isEqualTo(this.form);
		assertThat(this.visitor.cookie("draft").getValue()).isNotEqualTo(this.token);
		assertThat(this.visitor.follow()).contains("Prepared By Somebody");
		this.visitor.post(this.form + "/later", "name", "Lin Mei", "phone", "138 0013 8000");
		assertThat(this.maker.open(this.form)).doesNotContain("Lin Mei", "138 0013 8000");
		assertThat(this.maker.open(link())).contains("This draft is no longer here");
		assertThat(this.maker.status()).isEqualTo(410);
		this.maker.post(link());
		assertThat(this.maker.status()).isEqualTo(410);
	}

	@Test
	void opensNoSessionByLookingAtASentDraft() {
		Cookie draft = send();
		assertThat(this.visitor.has("draft")).isFalse();
		assertThat(this.visitor.has("person")).isTrue();
		this.maker.accept(draft);
		this.maker.open(this.form + "/review");
		assertThat(this.maker.target()).startsWith("/a/");
		assertThat(this.maker.has("person")).isFalse();
		assertThat(this.maker.open("/jobs/" + this.code + "/apply/draft/" + draft.getValue() + "x")).isNotNull();
		assertThat(this.maker.status()).isEqualTo(410);
	}

	@Test
	void forgetsASentDraftAfterAnHour() {
		Cookie draft = send();
		assertThat(this.drafts.open(draft.getValue())).isPresent();
		this.clock.moveBy(Duration.ofHours(1));
		assertThat(this.drafts.open(draft.getValue())).isEmpty();
	}

	@Test
	void isHeldByACookieNoOtherHostCanSet() {
		Visit visit = this.pages.visit(this.code, java.util.Locale.ENGLISH).orElseThrow();
		MockHttpServletResponse response = new MockHttpServletResponse();
		new DraftCookie(new PublicAddress(java.net.URI.create("https://jobs.example.com"))).write("x", visit, response);
		assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-draft-" + this.code + "=x; Path=/; ")
			.contains("Secure", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Domain");
	}

	private Cookie send() {
		this.visitor.post(this.form, "name", "Lin Mei", "email", "link" + ++serial + "@mail.example", "about", "Six");
		Cookie draft = this.visitor.cookie("draft");
		String page = this.visitor.follow();
		this.clock.moveBy(Duration.ofSeconds(20));
		this.visitor.post(this.form + "/review", "shown", this.visitor.hidden(page, "shown"));
		return draft;
	}

	private String link() {
		return this.form + "/draft/" + this.token;
	}

}
