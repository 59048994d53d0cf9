package dev.goodword.portal.applying;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.applications.AnswerGiven;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.LinkTarget;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.channels.Texts;
import dev.goodword.channels.TextsThatAreOn;
import dev.goodword.files.FileKind;
import dev.goodword.files.Files;
import dev.goodword.portal.PageWords;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.RunningPositions;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.Vault;
import dev.goodword.surveys.PagePulse;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GoodwordTest
class ReviewControllerTests {

	private static int serial;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private RunningPositions running;

	@Autowired
	private Positions positions;

	@Autowired
	private Applications applications;

	@Autowired
	private Candidates candidates;

	@Autowired
	private Promises promises;

	@Autowired
	private ApplyPages pages;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Sending sending;

	@Autowired
	private BeanFactory beans;

	@Autowired
	private CandidateSessions sessions;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Files files;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private PositionId position;

	private String form;

	private Visitor visitor;

	private String email;

	@BeforeEach
	void open() {
		this.position = this.hiring.openPosition(this.hiring.company());
		this.form = "/jobs/" + this.positions.summary(this.position).code() + "/apply";
		this.visitor = new Visitor(this.mvc, "en");
		this.email = "reviewer" + ++serial + "@mail.example";
	}

	@Test
	void showsEverythingOnceMoreWithTheDate() {
		String page = review("Li Xiaolong", "phone", "138 0013 8000", "country", "CN", "pool", "true", "source",
				"applicant");
		assertThat(page).contains("Check your application", "Not sent yet", "Li Xiaolong", this.email,
				"+86 138 0013 8000", "Somebody who had applied here told me", "Not provided", "Change<span", "Add<span",
				"href=\"" + this.form + "#email\"", "30 November 2026", "Send application");
		assertThat(count()).isZero();
	}

	@Test
	void takesTheAddressThatWasProbablyMeant() {
		this.email = "li" + serial + "@gmial.com";
		assertThat(review("Li Xiaolong")).contains("Did you mean li" + serial + "@gmail.com?");
		this.visitor.post(this.form + "/review/mail");
		assertThat(this.visitor.follow()).contains("li" + serial + "@gmail.com", "Li Xiaolong")
			.doesNotContain("Did you mean");
	}

	@Test
	void sendsOnceAndShowsTheTrackingPage() {
		String page = review("林晓岚", "callName", "Lan", "phone", "+44 7700 900341", "zone", "Europe/London", "via",
				"friend-7", "source", "friend");
		send(page);
		assertThat(this.visitor.target()).startsWith("/a/");
		ApplicationSummary application = sent();
		CandidateProfile person = this.candidates.profile(application.candidate());
		assertThat(person.name()).isEqualTo("林晓岚");
		assertThat(person.callName()).isEqualTo("Lan");
		assertThat(person.phone()).isEqualTo("+44 7700 900341");
		assertThat(person.country()).isEqualTo("GB");
		assertThat(person.zone()).hasToString("Europe/London");
		assertThat(this.promises.active(application.id()).orElseThrow().toldZone()).hasToString("Europe/London");
		assertThat(this.jdbc.sql("select share_code from job_application where reference = ?")
			.param(application.reference())
			.query(String.class)
			.single()).isEqualTo("friend-7");
		assertThat(this.visitor.has("person")).isTrue();
	}

	@Test
	void storesTheShownDateAndNeverALaterOne() {
		String page = review("Li Xiaolong");
		assertThat(page).contains("30 November 2026");
		this.clock.moveBy(Duration.ofHours(11));
		send(page);
		assertThat(this.promises.active(sent().id()).orElseThrow().toldDate()).isEqualTo("2026-11-30");
	}

	@Test
	void looksAgainWhenTheLookIsOld() {
		String page = review("Li Xiaolong");
		this.clock.moveBy(Duration.ofHours(13));
		assertThat(send(page)).contains("Please look at the date once more", "Send application");
		assertThat(count()).isZero();
	}

	@Test
	void looksAgainWhenTheDateIsNotOurs() {
		String page = review("Li Xiaolong");
		String shown = this.visitor.hidden(page, "shown");
		this.clock.moveBy(Duration.ofMinutes(1));
		assertThat(this.visitor.post(this.form + "/review", "shown", shown.replace("2026-11-30", "2026-12-30")))
			.contains("Please look at the date once more");
		assertThat(this.visitor.post(this.form + "/review")).contains("Please look at the date once more");
		assertThat(count()).isZero();
	}

	@Test
	void doesNotBelieveInFormsFilledInNoTime() {
		String page = review("Quick");
		assertThat(this.visitor.post(this.form + "/review", "shown", this.visitor.hidden(page, "shown")))
			.contains("That was very quick", "Send application");
		assertThat(count()).isZero();
	}

	@Test
	void sendsADoubleClickOnce() {
		String page = review("Li Xiaolong");
		Cookie draft = this.visitor.cookie("draft");
		send(page);
		String first = this.visitor.target();
		this.visitor.accept(draft);
		send(page);
		assertThat(this.visitor.target()).isEqualTo(first);
		this.visitor.accept(draft);
		this.visitor.open(this.form + "/review");
		assertThat(this.visitor.target()).isEqualTo(first);
		assertThat(count()).isOne();
	}

	@Test
	void leadsWhoeverGoesBackAfterSendingToWhatTheySent() {
		String page = review("Li Xiaolong");
		send(page);
		String sent = this.visitor.target();
		this.visitor.open(this.form + "/review");
		assertThat(this.visitor.target()).isEqualTo(sent);
		this.visitor.post(this.form + "/review", "shown", this.visitor.hidden(page, "shown"));
		assertThat(this.visitor.target()).isEqualTo(sent);
		assertThat(count()).isOne();
		assertThat(this.visitor.open(this.form)).contains("You have sent an application", "href=\"" + sent + "\"")
			.doesNotContain("ax-errors");

		this.position = this.hiring.openPosition(this.hiring.company());
		String other = "/jobs/" + this.positions.summary(this.position).code() + "/apply";
		this.visitor.open(other + "/review");
		assertThat(this.visitor.target()).isEqualTo(other);
	}

	@Test
	void leadsBackToWhatWasSentAgainAsToAFirstOne() {
		send(review("Li Xiaolong"));
		this.visitor = new Visitor(this.mvc, "en");
		send(review("Li Xiaolong"));
		String again = this.visitor.target();
		this.visitor.open(this.form + "/review");
		assertThat(this.visitor.target()).isEqualTo(again);
	}

	@Test
	void asksNobodyForWhatTheyNeverBegan() {
		this.visitor.open(this.form + "/review");
		assertThat(this.visitor.target()).isEqualTo(this.form);
	}

	@Test
	void answersARepeatedApplicationLikeAFirstOne() {
		send(review("Li Xiaolong"));
		Visitor first = this.visitor;
		this.visitor = new Visitor(this.mvc, "en");
		send(review("Li Xiaolong"));
		assertThat(this.visitor.target()).startsWith("/a/").isNotEqualTo(first.target());
		assertThat(this.visitor.status()).isEqualTo(first.status());
		assertThat(count()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "[2021] joined the returns desk", "<my career in three lines>", "{ \"basics\": 1 }",
			"PK in the first two letters", "%PDF- is how I begin" })
	void sendsAnythingSomebodyMayWriteAboutThemselves(String words) {
		send(review("Li Xiaolong", "about", words));
		assertThat(this.visitor.target()).startsWith("/a/");
		assertThat(this.applications.attachedFiles(sent().id())).singleElement().satisfies((file) -> {
			assertThat(this.files.file(file.file()).kind()).isEqualTo(FileKind.TXT);
			assertThat(new String(this.files.content(file.file()), StandardCharsets.UTF_8)).isEqualTo(words);
		});
	}

	@Test
	void saysAtTheFormWhatWouldFailAtSending() {
		this.visitor.post(this.form, "name", "Li Xiaolong", "email", this.email, "about", "x", "callName",
				"M".repeat(101));
		assertThat(this.visitor.status()).isEqualTo(422);
		this.visitor.post(this.form, "name", "𠮷".repeat(101), "email", this.email, "about", "x");
		assertThat(this.visitor.status()).isEqualTo(422);
		String question = "answer-" + this.positions.questions(this.position).get(0).id().value();
		send(review("Li Xiaolong", "callName", "M".repeat(100), question, "🌸".repeat(600)));
		assertThat(this.visitor.target()).startsWith("/a/");
	}

	@Test
	void keepsAnIdeographAsItsOwnerWritesIt() {
		send(review("神\uFA19"));
		assertThat(this.candidates.profile(sent().candidate()).name()).isEqualTo("神\uFA19");
	}

	@Test
	void leadsAnObjectionBackToItsQuestion() {
		review("Li Xiaolong");
		this.jdbc.sql("update position_question set must_have = true where position_id = ?")
			.param(Columns.bytes(this.position.value()))
			.update();
		Visit visit = this.pages.visit(this.positions.summary(this.position).code(), Locale.ENGLISH).orElseThrow();
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(this.visitor.cookie("draft"));
		Draft draft = this.drafts.open(request, visit);
		assertThatExceptionOfType(NotLikeThis.class)
			.isThrownBy(() -> this.sending.send(visit, draft, LocalDate.of(2026, 11, 30), null))
			.satisfies((objection) -> assertThat(objection.problem().field()).startsWith("answer-"));
	}

	@Test
	void asksForTextsOnlyWhereTheyCanBeSentAndKeepsTheAnswer() {
		assertThat(this.visitor.open(this.form)).doesNotContain("name=\"texts\"");
		Texts on = TextsThatAreOn.of(this.beans);
		assertThat(on.isWanted(apply(on, "Li One", "phone", "138 0013 8000", "country", "CN", "texts", "true")))
			.isTrue();
		assertThat(on.isWanted(apply(on, "Li Two", "phone", "138 0013 8000", "country", "CN"))).isFalse();
		assertThat(on.isWanted(apply(on, "Li Three", "texts", "true"))).as("no number, no texts").isFalse();
		assertThat(on.isWanted(apply(this.beans.getBean(Texts.class), "Li Four", "phone", "138 0013 8000", "country",
				"CN", "texts", "true")))
			.as("nothing is kept where nobody was asked")
			.isFalse();
		this.jdbc.sql("delete from text_consent").update();
	}

	private CandidateId apply(Texts texts, String name, String... more) {
		this.visitor = new Visitor(this.mvc, "en");
		this.visitor.open(this.form);
		review(name, more);
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(this.visitor.cookie("draft"));
		Visit visit = this.pages.visit(this.positions.summary(this.position).code(), Locale.ENGLISH).orElseThrow();
		Sending with = new Sending(this.beans.getBean(Applying.class), this.candidates, this.sessions, this.links,
				this.beans.getBean(Uploads.class), texts, this.beans.getBean(PagePulse.class),
				this.beans.getBean(PageWords.class), this.beans.getBean(Vault.class));
		String token = with.send(visit, this.drafts.open(request, visit), LocalDate.of(2026, 11, 30), null);
		return this.links.resolve(token).orElseThrow().candidate();
	}

	@Test
	void letsNobodyFloodAMailbox() {
		for (int i = 0; i < 10; i++) {
			this.visitor = new Visitor(this.mvc, "en");
			send(review("Flooder " + i));
			assertThat(this.visitor.status()).isEqualTo(302);
		}
		this.visitor = new Visitor(this.mvc, "en");
		String page = send(review("Flooder X"));
		assertThat(this.visitor.status()).isEqualTo(429);
		assertThat(page).contains("Everything is kept here", "Flooder X");
		assertThat(this.visitor.response().getHeader("Retry-After")).isNotBlank();

		this.visitor.accept(new Cookie("person", this.sessions.open(owner(), null, false)));
		send(this.visitor.open(this.form + "/review"));
		assertThat(this.visitor.target()).startsWith("/a/");
	}

	@Test
	@DisplayName("asks some two questions on the page that confirms, without any message")
	void asksSomeOnThePageThatConfirms() {
		this.jdbc.sql("""
				insert into survey_rules (company_id, from_day, switched_off, rest_days, in_a_year, quiet_days,
				consumers, share, changed_by, changed_at) values (:company, '2020-01-01', '', 14, 3, 2, false, 100,
				:company, '2020-01-01 00:00:00')""")
			.param("company", Columns.bytes(this.positions.summary(this.position).company().value()))
			.update();
		send(review("Li Xiaolong"));
		String confirms = this.visitor.target();
		assertThat(this.visitor.follow()).contains("Two questions about applying here");
		this.visitor.post(confirms + "/pulse");
		String first = this.visitor.target();
		assertThat(this.visitor.follow()).contains("What I was asked to do (forms, tests, scheduling) was easy to do.",
				"The job and the steps of the process were explained clearly.", "Nobody who decides on applications")
			.doesNotContain("how likely would you be", "May someone from HR");
		this.visitor.open(confirms);
		this.visitor.post(confirms + "/pulse");
		assertThat(this.visitor.target()).as("each time another secret").startsWith("/survey/").isNotEqualTo(first);
		assertThat(new Visitor(this.mvc, "en").open(confirms)).as("not to whoever holds the link alone")
			.doesNotContain("Two questions about applying here");
		Visitor other = new Visitor(this.mvc, "en");
		other.open(confirms);
		other.post(confirms + "/pulse");
		assertThat(other.target()).isEqualTo(confirms);
		this.clock.moveBy(Duration.ofMinutes(61));
		assertThat(this.visitor.open(confirms)).doesNotContain("Two questions about applying here");
	}

	@Test
	void carriesNoLinkIntoSomebodysMailbox() {
		String page = this.visitor.post(this.form, "name", "Win at evil.com", "callName", "https://evil.example",
				"email", this.email, "about", "x");
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(page).contains("Write a name without a web address", "href=\"#name\"", "href=\"#callName\"");
	}

	@Test
	void leavesWhoeverIsSignedInSignedIn() {
		send(review("Li Xiaolong"));
		String kept = this.sessions.open(sent().candidate(), null, true);
		this.visitor = new Visitor(this.mvc, "en");
		this.visitor.accept(new Cookie("person", kept));
		this.email = "another" + this.email;
		send(review("Li Xiaolong"));
		assertThat(this.visitor.cookie("person").getValue()).isEqualTo(kept);
	}

	@Test
	void tellsKindlyThatThePositionWasClosedMeanwhile() {
		String page = review("Li Xiaolong");
		this.running.close(this.position, "Filled");
		assertThat(send(page)).contains("This position was closed in the meantime.", "What you wrote is kept until");
		assertThat(this.visitor.status()).isEqualTo(410);
		assertThat(count()).isZero();
	}

	@Test
	void leadsBackToTheFormWhenSomethingIsMissing() {
		this.visitor.post(this.form + "/later", "name", "Li");
		this.visitor.open(this.form + "/review");
		assertThat(this.visitor.target()).isEqualTo(this.form + "?check=1");
		assertThat(this.visitor.follow()).contains("role=\"alert\"", "Write your e-mail address");
		assertThat(new Visitor(this.mvc, "en").open(this.form + "/review")).isEmpty();
	}

	@Test
	void keepsWrittenLinesAsAFile() {
		send(review("Li Xiaolong", "about", "Six years at the returns desk\r\nand two in the warehouse"));
		assertThat(this.applications.attachedFiles(sent().id())).singleElement()
			.satisfies((file) -> assertThat(new String(this.files.content(file.file()), StandardCharsets.UTF_8))
				.isEqualTo("Six years at the returns desk\nand two in the warehouse"));
	}

	@Test
	void handsInFilesInOrderWithTheFirstAsResume() {
		this.visitor.upload(this.form + "/files", "cv.txt", "Curriculum".getBytes(StandardCharsets.UTF_8));
		this.visitor.upload(this.form + "/files", "letter.txt", "Letter".getBytes(StandardCharsets.UTF_8));
		send(review("Li Xiaolong", "about", ""));
		assertThat(this.applications.attachedFiles(sent().id()))
			.extracting((file) -> this.files.file(file.file()).name() + file.resume())
			.containsExactly("cv.txttrue", "letter.txtfalse");
	}

	@Test
	void storesTheVersionsOfWhatOneAgreedTo() {
		send(review("Li Xiaolong", "pool", "true"));
		List<String> texts = this.jdbc
			.sql("select consent_code from application_consent where application_id = ? order by consent_code")
			.param(Columns.bytes(sent().id().value()))
			.query(String.class)
			.list();
		assertThat(texts).containsExactly("notice", "pool");
	}

	@ParameterizedTest
	@ValueSource(strings = { "李", "Mia O’Neill", "محمد بن سلمان", "अमिताभ बच्चन", "Zoë 🙂 𠮷",
			"{{candidate.name}} ${7*7}", "<b>Li</b> & Co" })
	void carriesNamesThroughTheWholeWay(String name) {
		String page = review(name);
		assertThat(page).contains(org.springframework.web.util.HtmlUtils.htmlEscape(name, "UTF-8"));
		send(page);
		assertThat(this.candidates.profile(sent().candidate()).name()).isEqualTo(name);
	}

	@Test
	void answersQuestionsByTheirOwnWords() {
		String question = this.positions.questions(this.position).get(0).id().value().toString();
		send(review("Li Xiaolong", "answer-" + question, "Because of the people. {{x}} ${y}"));
		assertThat(this.applications.answers(sent().id())).extracting(AnswerGiven::answer)
			.containsExactly("Because of the people. {{x}} ${y}");
	}

	/** Fills in the form up to the last look. */
	private String review(String name, String... more) {
		String[] fields = new String[6 + more.length];
		fields[0] = "name";
		fields[1] = name;
		fields[2] = "email";
		fields[3] = this.email;
		fields[4] = "about";
		fields[5] = List.of(more).contains("about") ? "" : "Three lines about me";
		System.arraycopy(more, 0, fields, 6, more.length);
		if (List.of(more).contains("about")) {
			fields[4] = "unused";
		}
		this.visitor.post(this.form, fields);
		return this.visitor.follow();
	}

	private String send(String page) {
		this.clock.moveBy(Duration.ofSeconds(20));
		return this.visitor.post(this.form + "/review", "shown", this.visitor.hidden(page, "shown"));
	}

	private ApplicationSummary sent() {
		LinkTarget target = this.links.resolve(this.visitor.target().substring("/a/".length())).orElseThrow();
		return this.applications.ofCandidate(target.candidate()).get(0);
	}

	private CandidateId owner() {
		return this.candidates.withAddress(new EmailAddress(this.email)).get(0);
	}

	private long count() {
		return this.jdbc.sql("select count(*) from job_application where position_id = ?")
			.param(Columns.bytes(this.position.value()))
			.query(Long.class)
			.single();
	}

}
