package dev.goodword.journey;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.interviews.Interviews;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Times are proposed, and the candidate chooses one, also without scripts. */
@Tag("long-on-mysql")
@JourneyTest
class TimesTests {

	private static final String PASSWORD = "stories-need-long-passwords";

	private static final int UNPROCESSABLE = 422;

	@Autowired
	MessageSource texts;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Accounts accounts;

	@Autowired
	Candidates candidates;

	@Autowired
	StatusLinks links;

	@Autowired
	Interviews interviews;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	@ParameterizedTest
	@MethodSource("looks")
	void timesAreProposedAndOneIsChosen(Look look, Stage stage) {
		Words words = new Words(this.texts, look.language());
		HiringFixture.Company company = this.hiring.company();
		Receipt receipt = this.hiring.apply(this.hiring.openPosition(company), "Mia O’Neill");
		JobApplicationId id = new JobApplicationId(receipt.subject());
		EmailAddress address = this.candidates.profile(receipt.candidate()).email();
		String recruiter = "times-" + look.width() + "@firm.example";
		this.accounts.createAccount(new NewAccount("陈屿", new EmailAddress(recruiter), new LocaleTag(look.language()),
				HiringFixture.SHANGHAI, Set.of(Grant.in(company.id(), Role.RECRUITER))), PASSWORD);
		this.time.runDue();
		try (Visitor mia = stage.enter(look.withoutScripts()); Visitor chen = stage.enter(look)) {
			chen.open("/applications/" + id);
			chen.write("email", recruiter).write("password", PASSWORD).press(words.say("accounts.sign-in.do"));
			chen.follow(words.say("desk.application.times")).examineTurned("times-01-form");
			chen.press(words.say("desk.appointment.look"));
			assertThat(chen.status()).isEqualTo(UNPROCESSABLE);
			chen.examineTurned("times-02-what-is-missing").forgive("status of 422");
			fill(chen, 1, "2026-12-01", "10:00");
			fill(chen, 2, "2026-12-02", "15:00");
			fill(chen, 3, "2026-12-05", "11:30");
			chen.write("place", "https://meet.firm.example/7f3k");
			chen.page().locator("input[name=panel]").first().check();
			chen.press(words.say("desk.appointment.look")).examineTurned("times-03-letter");
			chen.press(words.say("desk.times.send")).examineTurned("times-04-sent");
			this.time.by(Duration.ofMinutes(6));

			String page = "/a/" + this.links.token(receipt.candidate(), receipt.subject());
			signIn(mia.open(page), address, words);
			assertThat(mia.text("h1")).isEqualTo(words.say("portal.news.invited"));
			mia.examineTurned("times-05-page").open(page + "/times").examineTurned("times-06-times");
			mia.press(words.say("portal.times.none.do"));
			assertThat(mia.status()).isEqualTo(UNPROCESSABLE);
			mia.examineTurned("times-07-no-words").forgive("status of 422");
			mia.page().locator("input[name=start]").nth(1).check();
			mia.press(words.say("portal.times.do"));
			this.time.runDue();
			mia.open(page).examineTurned("times-08-chosen");
			assertThat(this.interviews.booked(id)).singleElement()
				.satisfies((talk) -> assertThat(talk.plan().appointment().localStart()).isEqualTo("2026-12-02T15:00"));
			chen.open("/applications/" + id + "/times").examineTurned("times-09-again");
		}
	}

	private static void fill(Visitor chen, int row, String day, String hour) {
		chen.page().locator("#date-" + row).fill(day);
		chen.page().locator("#time-" + row).fill(hour);
	}

	private void signIn(Visitor mia, EmailAddress address, Words words) {
		mia.press(words.say("portal.status.open"));
		this.time.runDue();
		mia.write("code", code(newestTo(address))).click(mia.page().locator("main form button.ax-btn--main"));
	}

	private OutgoingMail newestTo(EmailAddress address) {
		List<OutgoingMail> all = this.mail.handedTo(address.value());
		return all.get(all.size() - 1);
	}

	private static String code(OutgoingMail letter) {
		return letter.text().replaceAll("(?s).*?(\\d{3}) ?(\\d{3})(?!\\d).*", "$1$2");
	}

	static List<Look> looks() {
		return List.of(Look.english(), Look.chinese().onPhone());
	}

}
