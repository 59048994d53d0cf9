package dev.goodword.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.options.FilePayload;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody typed survives errors, the back button, a line that breaks and a second
 * click, with scripts and without.
 */
@JourneyTest
class NothingIsLostTests {

	private static final String NAME = "Adaeze Okonkwo";

	private static final String ANSWER = "I ran a returns desk.\nSix years.";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Positions positions;

	@Autowired
	MessageSource texts;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	private String form;

	private String address;

	private Words words;

	@BeforeEach
	void open() {
		HiringFixture.Company company = this.hiring.company();
		PositionId position = this.hiring.openPosition(company);
		this.form = "/jobs/" + this.positions.visible(position, this.hiring.recruiter(company)).code() + "/apply";
		this.address = "adaeze" + ++serial + "@mail.example";
		this.words = new Words(this.texts, "en");
	}

	@ParameterizedTest
	@MethodSource("looks")
	void anErrorKeepsFileAndWords(Look look, Stage stage) {
		try (Visitor visitor = stage.enter(look)) {
			write(visitor, "adaeze@");
			visitor.press(review());
			assertThat(visitor.status()).isEqualTo(422);
			assertFormIsFull(visitor, "adaeze@");
			visitor.write("email", this.address).press(review());
			assertThat(visitor.text("main")).contains(NAME, this.address, "resume.pdf");
			visitor.forgive("status of 422");
		}
	}

	@ParameterizedTest
	@MethodSource("looks")
	void theBackButtonBringsTheFormAsItWas(Look look, Stage stage) {
		try (Visitor visitor = stage.enter(look)) {
			write(visitor, this.address);
			visitor.press(review()).back();
			assertFormIsFull(visitor, this.address);
			visitor.write("name", "Adaeze N. Okonkwo").press(review());
			assertThat(visitor.text("main")).contains("Adaeze N. Okonkwo", "resume.pdf");
		}
	}

	@Test
	void leavingAsksFirstAndAFormWithoutALineStays(Stage stage) {
		try (Visitor visitor = stage.enter(Look.english())) {
			write(visitor, this.address);
			List<String> asked = new ArrayList<>();
			visitor.page().onDialog((dialog) -> {
				asked.add(dialog.type());
				dialog.dismiss();
			});
			visitor.page().getByText(this.words.say("portal.apply.back")).click();
			assertThat(asked).containsExactly("beforeunload");
			assertFormIsFull(visitor, this.address);
			visitor.cutTheLine(review());
			assertThat(visitor.text("[data-offline]")).isEqualTo(this.words.say("portal.apply.offline"));
			assertFormIsFull(visitor, this.address);
			visitor.press(review());
			assertThat(visitor.text("main")).contains(NAME, this.address);
		}
	}

	@Test
	void aFileThatIsTooLargeLeavesTheFormAlone(Stage stage) {
		try (Visitor visitor = stage.enter(Look.english().onPhone())) {
			write(visitor, this.address);
			visitor.page().setInputFiles("#files", large("scan.pdf", 11));
			assertThat(visitor.text("[data-refused]")).contains("scan.pdf is larger than 10 MB");
			assertFormIsFull(visitor, this.address);

			visitor.page()
				.setInputFiles("#files",
						new FilePayload[] { large("one.pdf", 9), large("two.pdf", 9), large("three.pdf", 9) });
			visitor.page().waitForSelector("[data-refused]:has-text('" + this.words.say("error.413.title") + "')");
			assertFormIsFull(visitor, this.address);
			visitor.press(review());
			assertThat(visitor.text("main")).contains(NAME, this.address, "resume.pdf");
			visitor.forgive("status of 413");
			visitor.forgive("Response Status Error Code 413");
		}
	}

	@ParameterizedTest
	@MethodSource("looks")
	void aBrokenLineWhileSendingLosesNothing(Look look, Stage stage) {
		try (Visitor visitor = stage.enter(look)) {
			write(visitor, this.address);
			visitor.press(review());
			visitor.cutTheLine(this.words.say("portal.review.send"));
			if (look.scripts()) {
				assertThat(visitor.text("[data-offline]")).isEqualTo(this.words.say("portal.apply.offline"));
			}
			else {
				visitor.open(this.form);
				assertFormIsFull(visitor, this.address);
				visitor.press(review());
			}
			assertThat(visitor.text("main")).contains(NAME, this.address, "resume.pdf");
			visitor.press(this.words.say("portal.review.send"));
			assertThat(visitor.path()).startsWith("/a/");
			assertOneApplication();
		}
	}

	@ParameterizedTest
	@MethodSource("looks")
	void sendingTwiceSendsOnce(Look look, Stage stage) {
		try (Visitor visitor = stage.enter(look)) {
			write(visitor, this.address);
			visitor.press(review()).pressTwice(this.words.say("portal.review.send"));
			assertThat(visitor.path()).startsWith("/a/");
			String page = visitor.path();
			visitor.back().page().reload();
			if (visitor.page().locator("main").getByText(this.words.say("portal.review.send")).count() > 0) {
				visitor.press(this.words.say("portal.review.send"));
				assertThat(visitor.path()).isEqualTo(page);
			}
			assertOneApplication();
		}
	}

	private void write(Visitor visitor, String email) {
		visitor.open(this.form);
		visitor.page()
			.setInputFiles("#files",
					new FilePayload("resume.pdf", "application/pdf", Resume.pdf("A. Example", this.address)));
		if (visitor.page().locator("noscript").first().isVisible()) {
			visitor.press(this.words.say("portal.apply.upload"));
		}
		visitor.page().waitForSelector(".ax-file");
		visitor.write("name", NAME).write("email", email);
		visitor.page().locator("textarea[name^='answer']").first().fill(ANSWER);
		this.time.by(Duration.ofMinutes(3));
	}

	private static FilePayload large(String name, int megabytes) {
		return new FilePayload(name, "application/pdf", new byte[megabytes * 1024 * 1024]);
	}

	private void assertFormIsFull(Visitor visitor, String email) {
		assertThat(visitor.page().inputValue("#name")).isEqualTo(NAME);
		assertThat(visitor.page().inputValue("#email")).isEqualTo(email);
		assertThat(visitor.page().locator("textarea[name^='answer']").first().inputValue()).isEqualTo(ANSWER);
		assertThat(visitor.text(".ax-file")).contains("resume.pdf");
	}

	private void assertOneApplication() {
		this.time.runDue();
		assertThat(this.mail.handedTo(this.address)).hasSize(1);
	}

	private String review() {
		return this.words.say("portal.apply.review");
	}

	static List<Look> looks() {
		return List.of(Look.english().onPhone(), Look.english().withoutScripts());
	}

}
