package dev.goodword.journey;

import java.time.Duration;
import java.time.Instant;
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
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.interviews.InterviewEntry;
import dev.goodword.interviews.InterviewAct;
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

/** A talk is agreed, moves, and nobody of ours comes. */
@Tag("long-on-mysql")
@JourneyTest
class TalkTests {

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
	Tasks tasks;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	@ParameterizedTest
	@MethodSource("looks")
	void aTalkIsAgreedMovesAndNobodyComes(Look look, Stage stage) {
		Words words = new Words(this.texts, look.language());
		HiringFixture.Company company = this.hiring.company();
		Receipt receipt = this.hiring.apply(this.hiring.openPosition(company), "Mia O’Neill");
		JobApplicationId id = new JobApplicationId(receipt.subject());
		EmailAddress address = this.candidates.profile(receipt.candidate()).email();
		String recruiter = "talks-" + look.width() + "@firm.example";
		this.accounts.createAccount(new NewAccount("陈屿", new EmailAddress(recruiter), new LocaleTag(look.language()),
				HiringFixture.SHANGHAI, Set.of(Grant.in(company.id(), Role.RECRUITER))), PASSWORD);
		this.time.runDue();
		try (Visitor mia = stage.enter(look); Visitor chen = stage.enter(look)) {
			chen.open("/applications/" + id);
			chen.write("email", recruiter).write("password", PASSWORD).press(words.say("accounts.sign-in.do"));
			chen.follow(words.say("desk.application.appointment")).examineTurned("talk-01-form");
			chen.press(words.say("desk.appointment.look"));
			assertThat(chen.status()).isEqualTo(UNPROCESSABLE);
			chen.examineTurned("talk-02-what-is-missing").forgive("status of 422");
			chen.write("date", "2026-12-03").write("time", "14:00").write("place", "https://meet.firm.example/7f3k");
			chen.page().locator("input[name=panel]").first().check();
			chen.press(words.say("desk.appointment.look")).examineTurned("talk-03-letter");
			chen.press(words.say("desk.appointment.send")).examineTurned("talk-04-agreed");
			this.time.runDue();
			assertThat(newestTo(address).text()).contains("https://meet.firm.example/7f3k").doesNotContain("{{");

			String page = "/a/" + this.links.token(receipt.candidate(), receipt.subject());
			signIn(mia.open(page), address, words);
			assertThat(mia.text("h1")).isEqualTo(words.say("portal.news.agreed"));
			mia.examineTurned("talk-05-page");

			chen.follow(words.say("desk.appointment.change")).examineTurned("talk-06-acts");
			chen.follow(words.say("desk.appointment.move")).write("time", "15:30");
			chen.write("reason", "Zhao Min travels that morning.").press(words.say("desk.appointment.look"));
			chen.examineTurned("talk-07-moved-letter").press(words.say("desk.appointment.move.send"));
			this.time.until(Instant.parse("2026-12-03T07:40:00Z"));
			chen.page().reload();
			chen.follow(words.say("desk.appointment.settle")).examineTurned("talk-08-became");

			signIn(mia.open(page), address, words);
			mia.examineTurned("talk-09-nobody").press(words.say("portal.appointment.nobody"));
			mia.examineTurned("talk-10-apology");
			assertThat(this.interviews.log(id)).extracting(InterviewEntry::act)
				.containsExactly(InterviewAct.BOOKED, InterviewAct.MOVED, InterviewAct.COMPANY_ABSENT);
			assertThat(this.tasks.open(id)).hasSize(2);
			this.time.by(Duration.ofMinutes(1));
			chen.open("/applications/" + id).examineTurned("talk-11-call-them");
		}
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
