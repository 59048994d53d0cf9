package dev.goodword.desk.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.communication.inbound.InboxItem;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.QuestionState;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.Questions;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Candidates ask by reply: it is a question with a day, answered where others are. */
@GoodwordTest
class ReplyQuestionsTests {

	private static final String HOME = "Can I work from home on some days?";

	private static final String TWO_DAYS = "Two days a week, once you know the team.";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Inbox inbox;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	Candidates candidates;

	@Autowired
	Questions questions;

	@Autowired
	PublishedAnswers published;

	@Autowired
	Tasks tasks;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplied() {
		this.database.sql("delete from inbound_item").update();
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
		this.id = this.hiring.apply(this.position, "Mia Asking " + ++serial).application();
		pass(Duration.ofMinutes(5));
		this.mail.reset();
	}

	@AfterEach
	void heal() {
		this.mail.reset();
	}

	@Test
	void becomesAQuestionWithADayThatTheyAreTold() throws Exception {
		write(HOME + "\n\n> Thank you for applying");
		choose();

		QuestionSummary asked = asked();
		assertThat(asked.text()).as("without what it repeats").isEqualTo(HOME);
		assertThat(open()).as("read, and to be answered").containsExactly(Questions.TASK);
		assertThat(this.inbox.about(this.id)).singleElement().extracting(InboxItem::asked).isEqualTo(asked.id());
		assertThat(messages()).contains("Your time ends", "/applications/" + this.id + "/questions/" + asked.id(),
				"Question");

		pass(Duration.ofMinutes(5));
		assertThat(letters()).singleElement().satisfies((letter) -> {
			assertThat(letter.subject()).isEqualTo("We have your question: Backend developer");
			assertThat(letter.text()).contains("answers what you asked in your mail, by Wednesday, 25 November 2026",
					"You asked: “" + HOME + "”");
		});
		choose();
		assertThat(this.questions.of(this.id)).as("the same key twice").hasSize(1);
	}

	@Test
	void isAnsweredByMailInTheSameThreadAndPublishedAsAnyOther() throws Exception {
		write(HOME);
		choose();
		assertThat(messages()).contains("Answer</span>");
		answer(Map.of("text", TWO_DAYS, "publish", "true", "question", HOME));

		assertThat(open()).isEmpty();
		assertThat(this.published.standing(this.position)).hasSize(1);
		pass(Duration.ofMinutes(10));
		assertThat(letters()).as("the day is told no more").singleElement().satisfies((letter) -> {
			assertThat(letter.text()).contains("You asked: “" + HOME + "”", TWO_DAYS);
			assertThat(letter.headers()).containsEntry("In-Reply-To", theirs());
			assertThat(letter.headers().get("References")).endsWith(" " + theirs());
		});
		assertThat(messages()).contains(HOME, TWO_DAYS, "everybody can read it").doesNotContain("Answer</span>");
	}

	@Test
	void isToldALaterDayWhenNobodyAnswers() throws Exception {
		write(HOME);
		choose();
		this.time.only("questions", "promises", "messages").until(Instant.parse("2026-11-25T12:00:00Z"));
		assertThat(asked().delays()).isOne();
		assertThat(letters()).extracting(OutgoingMail::subject)
			.contains("We have your question: Backend developer",
					"Our answer to your question takes longer: Backend developer");
	}

	@Test
	void isAskedAndAnsweredAfterANo() throws Exception {
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others know Kafka better.", null, null), this.recruiter);
		this.time.only("promises", "messages").until(Instant.parse("2026-11-25T04:00:00Z"));
		this.mail.reset();
		write("Would you look at my new sample?");
		choose();
		pass(Duration.ofMinutes(5));
		assertThat(letters()).singleElement()
			.satisfies((letter) -> assertThat(letter.subject()).startsWith("We have your question"));
		answer(Map.of("text", "Gladly, send it to us."));
		pass(Duration.ofMinutes(10));
		assertThat(letters()).hasSize(2)
			.last()
			.satisfies((letter) -> assertThat(letter.text()).contains("Gladly, send it to us."));
	}

	@Test
	void isAnsweredToWhoeverAsksAfterLeaving() throws Exception {
		write("Which hours?");
		choose();
		this.clock.moveBy(Duration.ofMinutes(1));
		this.withdrawing.withdraw(this.id, new Withdrawal(WithdrawalReason.PAY, null));
		assertThat(asked().state()).isEqualTo(QuestionState.TAKEN_BACK);
		pass(Duration.ofMinutes(10));
		assertThat(letters()).as("what they left is not spoken of")
			.noneMatch((letter) -> letter.subject().contains("question"));

		write("May I apply again next year?");
		choose();
		answer(Map.of("text", "Please do, we would be glad."));
		pass(Duration.ofMinutes(10));
		assertThat(letters().get(letters().size() - 1).text()).contains("Please do, we would be glad.");
	}

	private void choose() {
		String item = this.inbox.about(this.id).get(0).id().toString();
		assertThat(this.browser.post(this.recruiter, "/applications/" + this.id + "/mails/" + item + "/choice",
				Map.of("choice", "QUESTION")))
			.hasRedirectedUrl("/applications/" + this.id + "?tab=messages&done=mail-asked");
	}

	private void answer(Map<String, String> fields) {
		assertThat(this.browser.post(this.recruiter, "/applications/" + this.id + "/questions/" + asked().id(), fields))
			.hasStatus3xxRedirection();
	}

	/** What was asked last. */
	private QuestionSummary asked() {
		List<QuestionSummary> all = this.questions.of(this.id);
		return all.get(all.size() - 1);
	}

	private List<String> open() {
		return this.tasks.open(this.id).stream().map(Task::kind).toList();
	}

	private List<OutgoingMail> letters() {
		return this.mail.handedTo(own());
	}

	private String messages() throws Exception {
		return this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=messages");
	}

	private String own() {
		return this.candidates.profile(this.applications.summary(this.id).candidate()).email().value();
	}

	private void pass(Duration duration) {
		this.time.only("promises", "messages").until(this.clock.instant().plus(duration));
	}

	private static String theirs() {
		return "<ask" + serial + "@x.example>";
	}

	private void write(String words) {
		this.clock.moveBy(Duration.ofSeconds(1));
		++serial;
		String raw = "From: " + own() + "\nTo: talent@firm.example\nSubject: Re: your mail\nIn-Reply-To: " + header()
				+ "\nMessage-ID: " + theirs() + "\n\n" + words + "\n";
		this.inbox.receive(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
	}

	private String header() {
		return this.database.sql("select header_id from message where application_id = ? and kind = 'RECEIVED'")
			.param(dev.goodword.shared.Columns.bytes(this.id.value()))
			.query(String.class)
			.single();
	}

}
