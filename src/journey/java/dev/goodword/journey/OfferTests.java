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
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One of us writes an offer, another hands it over, and the candidate says yes. */
@Tag("long-on-mysql")
@JourneyTest
class OfferTests {

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
	MovingStages moving;

	@Autowired
	Positions positions;

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
	void anOfferIsWrittenHandedOverAndAccepted(Look look, Stage stage) {
		Words words = new Words(this.texts, look.language());
		HiringFixture.Company company = this.hiring.company();
		PositionId position = this.hiring.openPosition(company);
		Receipt receipt = this.hiring.apply(position, "Mia O’Neill");
		JobApplicationId id = new JobApplicationId(receipt.subject());
		EmailAddress address = this.candidates.profile(receipt.candidate()).email();
		toOffer(position, id, this.hiring.member(company.recruiter()));
		String writer = staff("陈屿", "writer-" + look.width(), company, Role.RECRUITER, look);
		String head = staff("王砺", "head-" + look.width(), company, Role.HR_HEAD, look);
		try (Visitor mia = stage.enter(look); Visitor chen = stage.enter(look); Visitor wang = stage.enter(look)) {
			signIn(chen.open("/applications/" + id), writer, words);
			chen.follow(words.say("desk.application.offer")).press(words.say("desk.offer.save"));
			assertThat(chen.status()).isEqualTo(UNPROCESSABLE);
			chen.examineTurned("offer-01-what-is-missing").forgive("status of 422");
			chen.write("terms", "30,000 a month, from 1 February.\nThree days on site.").write("answerBy", "2026-12-04");
			chen.press(words.say("desk.offer.save")).follow(words.say("desk.application.offer"));
			chen.examineTurned("offer-02-draft");

			signIn(wang.open("/applications/" + id + "/offer"), head, words);
			wang.page().locator("input[name=called]").check();
			wang.press(words.say("desk.offer.extend")).follow(words.say("desk.application.offer"));
			wang.examineTurned("offer-03-out");
			this.time.by(Duration.ofMinutes(30));

			mia.open("/a/" + this.links.token(receipt.candidate(), receipt.subject()))
				.press(words.say("portal.status.open"));
			this.time.runDue();
			mia.write("code", newestTo(address).text().replaceAll("(?s).*?(\\d{3}) ?(\\d{3})(?!\\d).*", "$1$2"))
				.click(mia.page().locator("main form button.ax-btn--main"));
			assertThat(mia.text("h1")).isEqualTo(words.say("portal.news.offerOut"));
			mia.examineTurned("offer-04-page").follow(words.say("portal.status.offer")).examineTurned("offer-05-offer");
			assertThat(mia.text()).contains("30,000 a month");
			mia.write("until", "w".repeat(2001)).press(words.say("portal.offer.time"));
			assertThat(mia.status()).isEqualTo(UNPROCESSABLE);
			mia.examineTurned("offer-06-too-long").forgive("status of 422");
			mia.press(words.say("portal.offer.accept")).examineTurned("offer-07-hired");
			assertThat(this.applications.summary(id).outcome()).isEqualTo(Outcome.HIRED);
			this.time.runDue();
			assertThat(newestTo(address).text()).doesNotContain("{{");
		}
	}

	private void toOffer(PositionId position, JobApplicationId id, StaffMember who) {
		this.time.runDue();
		this.moving.move(id,
				new Move(this.positions.pipeline(position)
					.stream()
					.filter((stage) -> stage.kind() == StageKind.OFFER)
					.findFirst()
					.orElseThrow()
					.id(), this.applications.summary(id).version(), "Known from before.", false, "Clear answers."),
				who);
		this.time.by(Duration.ofHours(1));
	}

	private String staff(String name, String mailbox, HiringFixture.Company company, Role role, Look look) {
		String email = mailbox + "@firm.example";
		this.accounts.createAccount(new NewAccount(name, new EmailAddress(email), new LocaleTag(look.language()),
				HiringFixture.SHANGHAI, Set.of(Grant.in(company.id(), role))), PASSWORD);
		return email;
	}

	private static void signIn(Visitor who, String email, Words words) {
		who.write("email", email).write("password", PASSWORD).press(words.say("accounts.sign-in.do"));
	}

	private OutgoingMail newestTo(EmailAddress address) {
		List<OutgoingMail> all = this.mail.handedTo(address.value());
		return all.get(all.size() - 1);
	}

	static List<Look> looks() {
		return List.of(Look.english(), Look.chinese().onPhone());
	}

}
