package dev.goodword.portal.applying;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.files.FileId;
import dev.goodword.files.Files;
import dev.goodword.portal.UploadGate;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.RunningPositions;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GoodwordTest
class TakingFormsTests {

	private static final int FORMS = 3000;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private RunningPositions running;

	@Autowired
	private Positions positions;

	@Autowired
	private ApplyPages pages;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Files files;

	@Autowired
	private TakingForms taking;

	@Autowired
	private UploadGate gate;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private PositionId position;

	private String form;

	private Visitor visitor;

	@BeforeEach
	void open() {
		this.position = this.hiring.openPosition(this.hiring.company());
		this.form = "/jobs/" + this.positions.summary(this.position).code() + "/apply";
		this.visitor = new Visitor(this.mvc, "en");
	}

	@Test
	void givesTheFormBackWhenTooManyComeAndStoresNothing() {
		new Visitor(this.mvc, "en").from("203.0.113.77").post(this.form + "/suggestions", "use", "false");
		for (int i = 1; i < FORMS; i++) {
			this.taking.admit("203.0.113.77");
		}
		this.visitor.from("203.0.113.77");
		int before = drafts();
		String page = this.visitor.post(this.form, "name", "Lin Mei", "about", "Six years at the returns desk");
		assertThat(this.visitor.status()).isEqualTo(429);
		assertThat(this.visitor.response().getHeader("Retry-After")).isNotBlank();
		assertThat(page).contains("value=\"Lin Mei\"", "Six years at the returns desk", "Too many forms or files");
		assertThat(drafts()).isEqualTo(before);

		this.running.close(this.position, "Filled");
		this.visitor.post(this.form, "name", "Lin Mei", "started", "x");
		assertThat(this.visitor.status()).isEqualTo(410);
		assertThat(drafts()).isEqualTo(before);
	}

	@Test
	void saysThatThereIsNoRoomForFilesAndKeepsTheWords() {
		try (UploadGate.Room all = this.gate.enter(UploadGate.MOST * 1024L).orElseThrow()) {
			String page = upload("cv.txt", "name", "Lin Mei");
			assertThat(this.visitor.status()).isEqualTo(503);
			assertThat(this.visitor.response().getHeader("Retry-After")).isEqualTo("15");
			assertThat(page).contains("there was no room for yours", "value=\"Lin Mei\"").doesNotContain("cv.txt");
		}
		upload("cv.txt", "name", "Lin Mei");
		assertThat(this.visitor.follow()).contains("cv.txt", "value=\"Lin Mei\"");
	}

	@Test
	void doesNotLetALateUploadOverwriteNewerWords() {
		this.visitor.post(this.form + "/later", "name", "First");
		Visit visit = this.pages.visit(this.positions.summary(this.position).code(), Locale.ENGLISH).orElseThrow();
		MockHttpServletRequest upload = request("Before the upload");
		this.clock.moveBy(Duration.ofSeconds(20));
		upload("cv.txt", "name", "Typed meanwhile");
		Draft kept = this.drafts.keep(upload, visit, new MockHttpServletResponse());
		assertThat(kept.form().get("name")).isEqualTo("Typed meanwhile");
		assertThat(kept.files()).hasSize(1);
	}

	@Test
	void keepsFilesThatCameWhileSomethingWasTyped() {
		this.visitor.post(this.form + "/later", "name", "First");
		Visit visit = this.pages.visit(this.positions.summary(this.position).code(), Locale.ENGLISH).orElseThrow();
		MockHttpServletRequest look = request("First");
		Draft before = this.drafts.open(look, visit);
		upload("cv.txt", "name", "Second");
		Draft after = this.drafts.change(before, visit, (now) -> now.with(now.form().with("phone", "138")));
		assertThat(after.files()).hasSize(1);
		assertThat(after.form().get("name")).isEqualTo("Second");
	}

	@Test
	void showsAndSendsAFormWhoseFileIsGone() {
		upload("cv.txt", "name", "Lin Mei");
		String id = this.visitor.follow().replaceAll("(?s).*name=\"file\" value=\"([^\"]+)\".*", "$1");
		this.files.erase(new FileId(UUID.fromString(id)));
		assertThat(this.visitor.open(this.form)).contains("value=\"Lin Mei\"").doesNotContain("cv.txt");
		assertThat(this.visitor.status()).isEqualTo(200);
		this.visitor.post(this.form, "name", "Lin Mei", "email", "gone-file@mail.example", "about", "Six years");
		String page = this.visitor.follow();
		this.clock.moveBy(Duration.ofSeconds(20));
		this.visitor.post(this.form + "/review", "shown", this.visitor.hidden(page, "shown"));
		assertThat(this.visitor.target()).startsWith("/a/");
	}

	@Test
	void keepsAFileAnApplicationHasTakenOver() {
		upload("cv.txt", "name", "Lin Mei");
		String id = this.visitor.follow().replaceAll("(?s).*name=\"file\" value=\"([^\"]+)\".*", "$1");
		this.files.keep(java.util.List.of(new FileId(UUID.fromString(id))));
		this.visitor.post(this.form + "/files/remove", "file", id);
		assertThat(this.visitor.follow()).doesNotContain("cv.txt");
		assertThat(this.files.content(new FileId(UUID.fromString(id)))).isNotEmpty();
	}

	private String upload(String name, String... fields) {
		return this.visitor.upload(this.form + "/files", name, "Curriculum".getBytes(StandardCharsets.UTF_8), fields);
	}

	/** A form of the same browser that begins to arrive now. */
	private MockHttpServletRequest request(String name) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", this.form);
		Cookie draft = this.visitor.cookie("draft");
		request.setCookies(draft);
		request.setParameter("name", name);
		request.setAttribute(Arrival.ATTRIBUTE, this.clock.instant());
		return request;
	}

	private int drafts() {
		return this.jdbc.sql("select count(*) from application_draft").query(Integer.class).single();
	}

}
