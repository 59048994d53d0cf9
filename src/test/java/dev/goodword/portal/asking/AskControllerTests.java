package dev.goodword.portal.asking;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applying;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublicWords.Pair;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.SettlingVisitors;
import dev.goodword.questions.visitors.VisitorClosing;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorState;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.VisitorsWriting;
import dev.goodword.questions.visitors.WaitingVisitors;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** People ask about a position without having applied, and are answered by mail. */
@GoodwordTest
class AskControllerTests {

	private static final String HOME = "Can I work from home on some days?";

	private static final String TWO_DAYS = "Two days a week, once you know the team.";

	private static final Pattern LINK = Pattern.compile("(/questions/[\\w.-]+)");

	private static int serial;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applying applying;

	@Autowired
	private Positions positions;

	@Autowired
	private AskingVisitors asking;

	@Autowired
	private AnsweringVisitors answering;

	@Autowired
	private WaitingVisitors waiting;

	@Autowired
	private VisitorsWriting writing;

	@Autowired
	private SettlingVisitors settling;

	@Autowired
	private PublishedAnswers published;

	@Autowired
	private PassingTime time;

	@Autowired
	private MovableClock clock;

	@Autowired
	private RecordingMail mail;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private PositionId position;

	private String job;

	private String address;

	private Visitor mia;

	@BeforeEach
	void open() {
		this.database.sql("delete from visitor_question").update();
		this.database.sql("delete from visitor_mails").update();
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.position = this.hiring.openPosition(this.company);
		this.job = "/jobs/" + this.positions.summary(this.position).code();
		this.address = "asks" + ++serial + "@mail.example";
		this.mia = new Visitor(this.mvc, "en").from("203.0.113." + serial);
	}

	@AfterEach
	void heal() {
		this.mail.reset();
	}

	@Test
	void asksConfirmsAndIsAnsweredByMail() {
		assertThat(this.mia.open(this.job)).contains(this.job + "/ask\"", "Ask about this position");
		assertThat(this.mia.open(this.job + "/ask")).contains("Chen Yu or a colleague answers by mail",
				"deleted 60 days after the answer");
		ask(HOME);
		assertThat(this.mia.target()).as("no address in addresses").isEqualTo(this.job + "/ask/sent");
		assertThat(this.mia.follow()).contains("Backend developer", "Please look into your mail", "within two days")
			.doesNotContain(this.address);

		OutgoingMail first = newest();
		assertThat(first.subject()).isEqualTo("Please confirm your question about Backend developer");
		assertThat(first.text()).contains("Hello,", "Was it you?", "by the end of Wednesday, 25 November 2026")
			.as("nothing a stranger may have typed")
			.doesNotContain(HOME, "Mia");
		assertThat(waiting()).as("nobody sees what nobody confirmed").isEmpty();

		String page = link();
		assertThat(this.mia.open(page)).contains("Is this your question?", HOME, "Yes, ask this question",
				"it is deleted on Wednesday, 25 November 2026");
		assertThat(this.mia.response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		this.mia.head(page);
		assertThat(waiting()).as("looking confirms nothing").isEmpty();
		this.mia.post(page);
		assertThat(this.mia.follow()).contains("Thank you. Below you see", "We have your question",
				"Wednesday, 25 November 2026", "Chen Yu sees to it");
		this.mia.post(page);
		assertThat(newest().text()).contains("a person answers it by Wednesday, 25 November 2026", "Chen Yu sees");
		assertThat(mails()).as("confirming twice changes nothing").hasSize(2);

		answer(null);
		assertThat(newest()).satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("Your question about Backend developer");
			assertThat(mail.text())
				.contains("You asked: “" + HOME + "”", TWO_DAYS, "this question until Friday, 22 January 2027")
				.doesNotContain("we published");
			assertThat(mail.headers()).doesNotContainKey("Auto-Submitted");
		});
		assertThat(this.mia.open(page)).contains("Your question is answered", TWO_DAYS, "on Friday, 22 January 2027");
		assertThat(this.mia.open(this.job)).doesNotContain(TWO_DAYS);
	}

	@Test
	void isAnsweredOnceForEverybody() {
		ask(HOME);
		confirm();
		answer(PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", TWO_DAYS)));
		assertThat(newest().text()).contains("we published the answer without your name", this.job + "#questions");
		assertThat(this.mia.open(this.job)).contains("Can I work from home?", TWO_DAYS);

		Visitor other = new Visitor(this.mvc, "en");
		String again = "How often could one be working at home?";
		String found = other.post(this.job + "/ask", "text", again, "name", "Li", "email", "li@mail.example");
		assertThat(other.status()).isEqualTo(200);
		assertThat(found).contains("Somebody asked this before", TWO_DAYS, again, "Yes, this answers it");
		assertThat(this.mail.handedTo("li@mail.example")).isEmpty();
		other.post(this.job + "/ask", "text", again, "name", "Li", "email", "li@mail.example", "step", "ask");
		assertThat(other.target()).endsWith("/ask/sent");
	}

	@Test
	void looksTheSameWhoeverAskedWithTheAddressBefore() {
		this.applying.handIn(this.hiring.application(this.position, "Mia Known", this.address));
		List<String> answers = Stream
			.of("nobody" + this.address, this.address, this.address, this.address, this.address, this.address)
			.map((email) -> this.mia.post(this.job + "/ask", "text", HOME + ++serial, "name", "Mia", "email", email)
					+ this.mia.status() + this.mia.target() + this.mia.follow())
			.distinct()
			.toList();
		assertThat(answers).as("one answer for all").hasSize(1);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).as("a mailbox is not flooded").hasSize(3);
		this.clock.moveBy(Duration.ofHours(25));
		ask(HOME + 6);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).hasSize(4);
	}

	@Test
	void saysWhatIsMissingAndKeepsWhatWasTyped() {
		String page = this.mia.post(this.job + "/ask", "text", " ", "name", "", "email", "mia@");
		assertThat(this.mia.status()).isEqualTo(422);
		assertThat(page).contains("Please write your question", "Write what we may call you",
				"Check the e-mail address", "value=\"mia@\"");
		page = this.mia.post(this.job + "/ask", "text", HOME, "name", "Mia", "email", this.address, "website", "x");
		assertThat(this.mia.status()).isEqualTo(422);
		assertThat(page).contains("Leave this field empty", HOME);
		page = this.mia.post(this.job + "/ask?lang=zh-Hans", "text", HOME, "name", "Mia", "email", this.address);
		assertThat(page).contains("怎么称呼您", HOME, this.address).doesNotContain("??");
		this.time.only("staff-mail").runDue();
		assertThat(mails()).isEmpty();
	}

	@Test
	void asksInTheirLanguage() {
		Visitor reader = new Visitor(this.mvc, "zh-CN");
		reader.post(this.job + "/ask", "text", "可以居家办公吗？", "name", "米娅", "email", this.address);
		assertThat(reader.follow()).contains("请查看您的邮箱").doesNotContain("??");
		assertThat(newest().subject()).startsWith("请确认您关于");
		String page = link();
		assertThat(reader.open(page)).contains("这是您的提问吗？", "可以居家办公吗？").doesNotContain("??");
		reader.post(page);
		assertThat(reader.follow()).contains("已收到您的提问", "2026年11月25日").doesNotContain("??");
		assertThat(newest().text()).contains("最晚2026年11月25日（周三）会有真人答复");
	}

	@Test
	void cannotBeAskedAboutWhatIsNotPublicOrOver() {
		PositionId secret = this.hiring.openPosition(this.company, true, Map.of());
		String hidden = "/jobs/" + this.positions.summary(secret).code() + "/ask";
		Visitor nosy = new Visitor(this.mvc, "en");
		nosy.open("/my");
		for (String none : List.of(hidden, "/jobs/nothing/ask")) {
			nosy.open(none);
			assertThat(nosy.status()).isEqualTo(404);
			nosy.open(none + "/sent");
			assertThat(nosy.status()).isEqualTo(404);
			nosy.post(none, "text", HOME, "name", "Mia", "email", this.address);
			assertThat(nosy.status()).isEqualTo(404);
		}
		this.database.sql("update job_position set status = 'CLOSED' where code = ?")
			.param(this.job.substring(6))
			.update();
		assertThat(nosy.open(this.job)).doesNotContain("/ask\"");
		nosy.post(this.job + "/ask", "text", HOME, "name", "Mia", "email", this.address);
		assertThat(nosy.status()).isEqualTo(404);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).isEmpty();
	}

	@Test
	void isDeletedWhenNobodyConfirmsIt() {
		ask(HOME);
		newest();
		String page = link();
		this.time.only("visitor-questions").until(Instant.parse("2026-11-25T15:58:00Z"));
		assertThat(rows()).as("on the day the letter names").isOne();
		this.time.only("visitor-questions").until(Instant.parse("2026-11-25T16:00:00Z"));
		assertThat(rows()).isZero();
		String gone = this.mia.open(page);
		assertThat(this.mia.status()).isEqualTo(410);
		assertThat(gone).contains("There is no question here any more");
		assertThat(this.mia.open("/questions/guessed")).as("alike for a guess")
			.isEqualTo(gone.replace(page, "/questions/guessed"));
		this.mia.open("/my");
		this.mia.post(page);
		assertThat(this.mia.status()).isEqualTo(410);
		this.mia.post("/questions/guessed/forget");
		assertThat(this.mia.status()).isEqualTo(410);
	}

	@Test
	void isDeletedByItsWriterAndAfter60Days() {
		ask(HOME);
		String page = confirm();
		this.mia.open(page);
		this.mia.post(page + "/forget");
		assertThat(this.mia.follow()).contains("The question is deleted, with your name and address");
		assertThat(rows()).isZero();

		ask(HOME + "!");
		confirm();
		answer(null);
		this.time.only("visitor-questions").by(Duration.ofDays(59));
		assertThat(rows()).isOne();
		this.time.only("visitor-questions").by(Duration.ofDays(2));
		assertThat(rows()).isZero();
	}

	@Test
	void lyingRowsNameNobody() {
		ask(HOME);
		byte[] words = this.database.sql("select words from visitor_question").query(byte[].class).single();
		String open = new String(words, StandardCharsets.ISO_8859_1)
				+ this.database.sql("select concat(asker, once) from visitor_question").query(String.class).single();
		assertThat(open).doesNotContain("Mia", this.address, "home");
	}

	@Test
	void isToldALaterDayTwiceAndIsStillThere() {
		ask(HOME);
		String page = confirm();
		this.time.only("visitor-questions", "staff-mail").until(Instant.parse("2026-11-25T01:29:00Z"));
		assertThat(mails()).hasSize(2);
		this.time.only("visitor-questions", "staff-mail").until(Instant.parse("2026-11-25T01:35:00Z"));
		assertThat(newest()).satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("Our answer to your question takes longer: Backend developer");
			assertThat(mail.text()).contains("by Tuesday, 1 December 2026", "Chen Yu answers it");
		});
		assertThat(this.mia.open(page)).contains("Tuesday, 1 December 2026");
		this.time.only("visitor-questions", "staff-mail").until(Instant.parse("2026-12-02T04:00:00Z"));
		assertThat(this.mia.open(page)).contains("We have your question");
		this.time.only("visitor-questions", "staff-mail").by(Duration.ofDays(30));
		assertThat(mails()).as("twice, then the last word").hasSize(5);
		assertThat(newest()).satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("We have not answered your question: Backend developer");
			assertThat(mail.text()).contains("Chen Yu is responsible for it in person", "do not wait for us",
					"On Saturday, 22 May 2027 at the latest we delete the question");
		});
		assertThat(this.mia.open(page)).contains("We have not answered your question", "please do not wait for us",
				"22 May 2027");
		assertThat(waiting()).singleElement().satisfies((late) -> assertThat(late.delays()).isEqualTo(2));
		this.time.only("visitor-questions").by(Duration.ofDays(150));
		assertThat(rows()).as("180 days after it was asked").isZero();
	}

	@Test
	void isToldThatNobodyDealtWithWhatTheyWroteBack() {
		ask(HOME);
		String page = confirm();
		VisitorQuestionId id = waiting().get(0).id();
		answer(null);
		this.writing.heard(id);
		assertThat(this.mia.open(page)).contains("We have your mail, and a person reads it");
		this.time.only("visitor-questions", "staff-mail").by(Duration.ofDays(7));
		assertThat(newest().subject()).isEqualTo("Nobody has answered what you wrote: Backend developer");
		assertThat(this.mia.open(page)).contains("Nobody has dealt with your mail",
				"Chen Yu is responsible for it in person", TWO_DAYS);
		this.writing.seen(id, this.recruiter);
		assertThat(this.mia.open(page)).contains("Your question is answered");
	}

	@Test
	void tellsTheTeamThatAnAnswerDidNotArrive() {
		ask(HOME);
		String page = confirm();
		answered(MailOutcome.Kind.FAILED);
		assertThat(waiting()).singleElement().extracting(VisitorSummary::state).isEqualTo(VisitorState.LOST);
		assertThat(this.mia.open(page)).as("it can still be read").contains(TWO_DAYS);

		VisitorQuestionId id = waiting().get(0).id();
		this.settling.sendAgain(id, this.recruiter);
		this.settling.sendAgain(id, this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).as("sent once more").hasSize(4);
		assertThat(waiting()).as("and refused again").hasSize(1);
		this.settling.close(id, VisitorClosing.STANDS, this.recruiter);
		assertThat(waiting()).isEmpty();
	}

	@Test
	void tellsTheTeamThatAnAnswerMayNotHaveArrived() {
		ask(HOME);
		String page = confirm();
		answered(MailOutcome.Kind.UNCERTAIN);
		assertThat(waiting()).singleElement().extracting(VisitorSummary::state).isEqualTo(VisitorState.UNSURE);
		assertThat(this.mia.open(page)).contains("Your question is answered", TWO_DAYS);
		VisitorQuestionId id = waiting().get(0).id();
		this.mail.reset();
		this.settling.sendAgain(id, this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(newest().text()).contains(TWO_DAYS);
		this.settling.lost(id, 0, true);
		assertThat(waiting()).as("what is said of the first tells nothing of the second").isEmpty();
	}

	@Test
	void keepsNothingLongerBecauseAnAnswerDidNotArrive() {
		ask(HOME);
		confirm();
		ask(HOME + "!");
		confirm();
		answered(MailOutcome.Kind.FAILED);
		answered(MailOutcome.Kind.FAILED);
		this.time.only("visitor-questions").by(Duration.ofDays(40));
		this.settling.close(waiting().get(0).id(), VisitorClosing.STANDS, this.recruiter);
		assertThat(rows()).isEqualTo(2);
		this.time.only("visitor-questions").by(Duration.ofDays(21));
		assertThat(rows()).isZero();
	}

	@Test
	void forgettingBringsNoMoreMails() {
		for (int number = 1; number <= 4; number++) {
			ask(HOME + number);
			this.database.sql("delete from visitor_question").update();
		}
		assertThat(tallies()).as("address and position").isGreaterThanOrEqualTo(2);
		ask(HOME);
		assertThat(rows()).isZero();
		this.clock.moveBy(Duration.ofHours(24));
		ask(HOME);
		assertThat(rows()).isOne();
		this.time.only("visitor-tallies").by(Duration.ofDays(3));
		assertThat(tallies()).isZero();
	}

	@Test
	void oneMailboxIsCountedOnceHoweverItIsWritten() {
		List<String> spellings = Stream.of("", "+1", "+2", "+3", "+four")
			.map((tag) -> this.address.replace("@", tag + "@"))
			.toList();
		for (String email : spellings) {
			this.mia.post(this.job + "/ask", "text", HOME + email, "name", "Mia", "email", email);
		}
		this.time.only("staff-mail").runDue();
		assertThat(spellings.stream().flatMap((email) -> this.mail.handedTo(email).stream())).hasSize(3);
		assertThat(this.mail.handedTo(spellings.get(1))).as("written to as it was typed").hasSize(1);
	}

	@Test
	void whatNobodyAnsweredInTimeKeepsNobodyElseFromAsking() {
		ask(HOME);
		for (int number = 0; number < 50; number++) {
			another(this.position, Columns.bytes(new UUID(number, serial)), "ASKED");
		}
		assertThat(this.mia.post(this.job + "/ask", "text", HOME + 2, "name", "Li", "email", "li@mail.example"))
			.contains("Please try again later");
		this.database.sql("update visitor_question set delays = 2 where asker = 'another'").update();
		this.mia.post(this.job + "/ask", "text", HOME + 2, "name", "Li", "email", "li@mail.example");
		assertThat(this.mia.target()).endsWith("/ask/sent");
	}

	@Test
	void aButtonPressedTwiceAtOnceEndsAsPressedOnce() throws Exception {
		ask(HOME);
		newest();
		String page = link();
		assertThat(together(page, page)).containsOnly(302);
		newest();
		assertThat(mails()).as("told once").hasSize(2);
		assertThat(together(page, page + "/forget")).isSubsetOf(302, 410);
		assertThat(rows()).isZero();
	}

	/** What several who opened the page get who press at the same moment. */
	private List<Integer> together(String page, String form) throws Exception {
		List<Callable<Integer>> pressed = IntStream.range(0, 4).mapToObj((number) -> {
			Visitor one = new Visitor(this.mvc, "en").from("203.0.114." + number);
			one.open(page);
			return (Callable<Integer>) () -> {
				one.post(form);
				return one.status();
			};
		}).toList();
		ExecutorService many = Executors.newFixedThreadPool(pressed.size());
		try {
			List<Integer> got = new ArrayList<>();
			for (Future<Integer> one : many.invokeAll(pressed)) {
				got.add(one.get());
			}
			return got;
		}
		finally {
			many.shutdown();
		}
	}

	@Test
	void namesNobodyWhoHasLeft() {
		ask(HOME);
		String page = confirm();
		this.database.sql("update account set state = 'DEACTIVATED' where account_id = ?")
			.param(Columns.bytes(this.recruiter.id().value()))
			.update();
		assertThat(this.mia.open(page)).contains("A person of ours sees to it").doesNotContain("Chen Yu");
		assertThat(this.mia.open(this.job + "/ask")).contains("A person of ours answers by mail")
			.doesNotContain("Chen Yu");
		assertThat(new Visitor(this.mvc, "zh-CN").open(page)).contains("由我们的同事负责").doesNotContain("??");
	}

	@Test
	void countsWhatComesAtTheSameMoment() throws Exception {
		EmailAddress theirs = new EmailAddress(this.address);
		ExecutorService many = Executors.newFixedThreadPool(6);
		try {
			List<Callable<Void>> asked = IntStream.range(0, 6).mapToObj((number) -> (Callable<Void>) () -> {
				this.asking.ask(this.position, new dev.goodword.questions.visitors.Visitor("Mia", theirs, LocaleTag.EN),
						HOME + number);
				return null;
			}).toList();
			for (Future<Void> one : many.invokeAll(asked)) {
				one.get();
			}
		}
		finally {
			many.shutdown();
		}
		assertThat(rows()).isEqualTo(3);
	}

	@Test
	void takesNoMoreThanThePositionCanAnswer() {
		ask(HOME);
		newest();
		String page = link();
		this.mia.open(page);
		for (int number = 0; number < 50; number++) {
			another(this.position, Columns.bytes(new UUID(number, serial)), "ASKED");
		}
		assertThat(this.mia.post(page)).contains("So many questions about this position");
		assertThat(this.mia.status()).isEqualTo(422);
		assertThat(this.mia.post(this.job + "/ask", "text", HOME + 2, "name", "Li", "email", "li@mail.example"))
			.contains("So many questions about this position", HOME + 2);
		assertThat(this.mia.status()).isEqualTo(422);
		this.database.sql("update visitor_question set state = 'CLOSED' where state = 'ASKED'").update();
		this.mia.post(page);
		assertThat(this.mia.status()).isEqualTo(302);
	}

	@Test
	void writesNoMoreThanAHundredMailsADayAboutAPosition() {
		ask(HOME);
		this.database.sql("update visitor_mails set mails = 100").update();
		for (String email : List.of(this.address, "new" + this.address)) {
			assertThat(this.mia.post(this.job + "/ask", "text", HOME + 2, "name", "Mia", "email", email))
				.as("whoever asks")
				.contains("So many questions about this position");
		}
		assertThat(rows()).isOne();
		this.clock.moveBy(Duration.ofHours(24));
		ask(HOME + 2);
		assertThat(rows()).isEqualTo(2);
	}

	@Test
	void takesThreeOpenQuestionsOfOnePersonAtATime() {
		for (int number = 1; number <= 3; number++) {
			ask(HOME + number);
			confirm();
		}
		this.clock.moveBy(Duration.ofHours(25));
		ask(HOME + 4);
		newest();
		String page = link();
		this.mia.open(page);
		String refused = this.mia.post(page);
		assertThat(this.mia.status()).isEqualTo(422);
		assertThat(refused).contains("Three of your questions wait", "Yes, ask this question");
		assertThat(waiting()).hasSize(3);
	}

	@Test
	void slowsDownWhoAsksVeryOften() {
		for (int number = 0; number < 30; number++) {
			this.mia.post(this.job + "/ask", "text", "");
		}
		this.mia.post(this.job + "/ask", "text", HOME, "name", "Mia", "email", this.address);
		assertThat(this.mia.status()).isEqualTo(429);
	}

	private void ask(String text) {
		this.mia.post(this.job + "/ask", "text", text, "name", "Mia", "email", this.address);
		assertThat(this.mia.status()).isEqualTo(302);
	}

	/** Presses the button behind the newest mail. */
	private String confirm() {
		newest();
		String page = link();
		this.mia.open(page);
		this.mia.post(page);
		this.time.only("staff-mail").runDue();
		return page;
	}

	private void answer(@Nullable PublicWords publish) {
		this.answering.answer(waiting().get(0).id(), new Answer(TWO_DAYS, publish, null), this.recruiter);
	}

	private void answered(MailOutcome.Kind outcome) {
		this.mail.answerWith((mail) -> new MailOutcome(outcome, 0, null, "", true));
		this.answering.answer(waiting().stream().filter(VisitorSummary::isOpen).findFirst().orElseThrow().id(),
				new Answer(TWO_DAYS, null, null), this.recruiter);
		this.time.only("staff-mail").runDue();
	}

	/** One like that which is there. */
	private void another(PositionId about, byte[] id, String state) {
		this.database.sql("""
				insert into visitor_question (visitor_question_id, company_id, position_id, asker, once, state, words,
					asked_at, team_due_at, told_date, told_zone, delays, look_at, version)
				select :id, company_id, :about, 'another', :once, :state, words, asked_at, team_due_at, told_date,
					told_zone, delays, look_at, version from visitor_question where asker <> 'another'""")
			.param("id", id)
			.param("about", Columns.bytes(about.value()))
			.param("once", HexFormat.of().formatHex(id))
			.param("state", state)
			.update();
	}

	private int tallies() {
		return this.database.sql("select count(*) from visitor_mails").query(Integer.class).single();
	}

	private List<VisitorSummary> waiting() {
		return this.waiting.waiting(this.recruiter).shown();
	}

	private int rows() {
		return this.database.sql("select count(*) from visitor_question").query(Integer.class).single();
	}

	private OutgoingMail newest() {
		this.time.only("staff-mail").runDue();
		return mails().get(mails().size() - 1);
	}

	private List<OutgoingMail> mails() {
		return this.mail.handedTo(this.address);
	}

	private String link() {
		Matcher matcher = LINK.matcher(mails().get(mails().size() - 1).text());
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

}
