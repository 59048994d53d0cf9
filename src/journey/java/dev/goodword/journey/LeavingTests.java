package dev.goodword.journey;

import java.util.List;
import java.util.Set;

import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody withdraws, comes back, and leaves again by telling a recruiter. */
@Tag("long-on-mysql")
@JourneyTest
class LeavingTests {

	private static final String PASSWORD = "stories-need-long-passwords";

	private static final int UNPROCESSABLE = 422;

	@Autowired
	MessageSource texts;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Accounts accounts;

	@Autowired
	Applications applications;

	@Autowired
	Candidates candidates;

	@Autowired
	StatusLinks links;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	@ParameterizedTest
	@MethodSource("looks")
	void somebodyLeavesComesBackAndIsToldSo(Look look, Stage stage) {
		Words words = new Words(this.texts, look.language());
		HiringFixture.Company company = this.hiring.company();
		Receipt receipt = this.hiring.apply(this.hiring.openPosition(company), "Mia O’Neill");
		EmailAddress address = this.candidates.profile(receipt.candidate()).email();
		String recruiter = "recruiter-" + look.width() + "@firm.example";
		this.accounts.createAccount(new NewAccount("陈屿", new EmailAddress(recruiter), new LocaleTag(look.language()),
				HiringFixture.SHANGHAI, Set.of(Grant.in(company.id(), Role.RECRUITER))), PASSWORD);
		try (Visitor mia = stage.enter(look); Visitor chen = stage.enter(look)) {
			String page = "/a/" + this.links.token(receipt.candidate(), receipt.subject());
			this.time.runDue();
			mia.open(page).press(words.say("portal.status.open"));
			this.time.runDue();
			mia.write("code", code(newestTo(address))).click(mia.page().locator("main form button.ax-btn--main"));
			mia.follow(words.say("portal.status.withdraw")).examineTurned("leaving-01-form");
			mia.write("words", "w".repeat(1001)).press(words.say("portal.withdraw.do"));
			assertThat(mia.status()).isEqualTo(UNPROCESSABLE);
			mia.examineTurned("leaving-02-too-long").forgive("status of 422");
			mia.write("words", "Another offer came first.").press(words.say("portal.withdraw.do"));
			assertThat(mia.text("h1")).isEqualTo(words.say("portal.news.withdrawn"));
			mia.examineTurned("leaving-03-withdrawn");
			this.time.runDue();
			assertThat(newestTo(address).text()).doesNotContain("{{");
			mia.press(words.say("portal.status.return.do"));
			assertThat(mia.page().locator("main .ax-promise__date").count()).isOne();
			mia.examineTurned("leaving-04-back");

			chen.open("/applications/" + receipt.application());
			chen.write("email", recruiter).write("password", PASSWORD).press(words.say("accounts.sign-in.do"));
			chen.follow(words.say("desk.application.withdrawal")).examineTurned("leaving-10-record");
			chen.write("words", "She called at nine.").press(words.say("desk.withdrawal.save"));
			chen.examineTurned("leaving-11-recorded");
			assertThat(this.applications.summary(new JobApplicationId(receipt.subject())).isOpen()).isFalse();
			mia.open(page);
			assertThat(mia.text("h1")).isEqualTo(words.say("portal.news.withdrawn"));
		}
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
