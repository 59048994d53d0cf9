package dev.goodword.portal.applying;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.Rows;
import dev.goodword.applications.ApplicationDrafts;
import dev.goodword.applications.DraftContent;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Columns;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application was stored, then the process died before it noted so in the draft: the
 * person saw no confirmation, comes back to the form, and sends it once more.
 */
@GoodwordTest
class ChangedAfterSendingTests {

	private static int serial;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Positions positions;

	@Autowired
	private ApplicationDrafts drafts;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private PositionId position;

	private String form;

	private Visitor visitor;

	private String token;

	private DraftContent typed;

	private String first;

	@BeforeEach
	void sendAndForgetThatItWasSent() {
		this.position = this.hiring.openPosition(this.hiring.company());
		this.form = "/jobs/" + this.positions.summary(this.position).code() + "/apply";
		this.visitor = new Visitor(this.mvc, "en");
		this.visitor.post(this.form, "name", "Lin Mei", "email", "again" + ++serial + "@mail.example", "about",
				"Three lines about me");
		Cookie draft = this.visitor.cookie("draft");
		this.token = draft.getValue();
		this.typed = this.drafts.open(this.token).orElseThrow().content();
		send(this.visitor.follow());
		this.first = this.visitor.target();
		this.drafts.save(this.token, this.typed);
		this.visitor.accept(draft);
	}

	@Test
	void leadsTheSameWordsToTheSameApplication() {
		send(this.visitor.open(this.form + "/review"));
		assertThat(this.visitor.target()).isEqualTo(this.first);
		assertThat(count("job_application", "position_id")).isOne();
	}

	@Test
	void saysThatOtherWordsWereNotSentAndKeepsThem() {
		this.drafts.save(this.token, with("about", "Four lines, with the new certificate"));
		String page = send(this.visitor.open(this.form + "/review"));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(page).contains("An earlier version of this form has already reached us",
				"href=\"" + this.first + "\"", "Four lines, with the new certificate", "Send application");
		assertThat(count("job_application", "position_id")).isOne();

		send(page);
		assertThat(this.visitor.target()).startsWith("/a/").isNotEqualTo(this.first);
		assertThat(count("job_application", "position_id")).isOne();
		assertThat(this.jdbc.sql("""
				select count(*) from repeated_submission r
				join job_application a on a.application_id = r.earlier_id where a.position_id = ?""")
			.param(Columns.bytes(this.position.value()))
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void saysSoInChinese() {
		this.drafts.save(this.token, with("name", "林美"));
		String page = send(this.visitor.open(this.form + "/review?lang=zh-Hans"));
		assertThat(page).contains("这份表单的前一个版本我们已经收到", "林美");
	}

	private DraftContent with(String field, String value) {
		Map<String, String> fields = new HashMap<>(this.typed.fields());
		fields.put(field, value);
		return new DraftContent(this.typed.position(), fields, this.typed.resume(), this.typed.attachments(),
				this.typed.formStartedAt());
	}

	private String send(String page) {
		this.clock.moveBy(Duration.ofSeconds(20));
		return this.visitor.post(this.form + "/review", "shown", this.visitor.hidden(page, "shown"));
	}

	private int count(String table, String column) {
		return Rows.count(this.jdbc, table, column, this.position.value());
	}

}
