package dev.goodword.desk.application;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.NewApplication;
import dev.goodword.candidates.IssuedSignIn;
import dev.goodword.communication.Messages;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.files.FileId;
import dev.goodword.files.Files;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.promises.Wishes;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of one application, its notes, files and talks. */
@GoodwordTest
class ApplicationPagesTests {

	private static final String CANARY = "<img src=x onerror=alert(1)>{{x}}${7*7}";

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	Positions positions;

	@Autowired
	Files files;

	@Autowired
	Messages messages;

	@Autowired
	Wishes wishes;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void apply() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.member(this.company.recruiter());
		this.position = this.hiring.openPosition(this.company);
		this.id = this.hiring.apply(this.position, "李小龙").application();
	}

	@Test
	void showsWhatIsOwedAndWhatTheCandidateSees() throws Exception {
		String page = this.browser.page(this.recruiter, "/applications/" + this.id);

		assertThat(page).contains("<h1 lang=\"zh-Hans\" dir=\"auto\">李小龙</h1>", "Due for the team", "Fri 27 Nov, 18:00",
				"in 4 working days", "Told to the candidate", "Mon 30 Nov", "nobody has read it yet");
		assertThat(page).contains("What the candidate sees now", "Thank you, 李小龙. We have your application.",
				"Step 1 of 5: Received", "You will hear from us by", "30 November 2026");
	}

	@Test
	void showsWhatTheCandidateToldUsOfTheirOwnDates() throws Exception {
		assertThat(this.wishes.rival(this.id, LocalDate.of(2026, 12, 3))).isTrue();
		assertThat(this.wishes.away(this.id, LocalDate.of(2026, 12, 9))).isTrue();

		String page = this.browser.page(this.recruiter, "/applications/" + this.id);

		assertThat(page.substring(page.indexOf("What the candidate sees now")))
			.contains("Another employer expects your answer by Thu 3 Dec", "You are away until Wed 9 Dec");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?tab=answers", "?tab=messages", "?tab=files", "?tab=history" })
	void speaksBothLanguages(String tab) throws Exception {
		String lang = (tab.isEmpty() ? "?" : tab + "&") + "lang=";

		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + lang + "zh-Hans"))
			.contains("lang=\"zh-Hans\"", "候选人现在看到的页面")
			.doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + lang + "en")).doesNotContain("??");
	}

	@Test
	void takesNoCodeForNews() throws Exception {
		this.time.by(Duration.ofMinutes(1));
		this.messages.sendSignIn(this.applications.summary(this.id).candidate(), this.id.value(),
				new IssuedSignIn("482913", "token", this.applications.summary(this.id).receivedAt().plusSeconds(600)));

		assertThat(last(this.browser.page(this.recruiter, "/applications/" + this.id)))
			.contains("Application received");
	}

	@Test
	void saysOnPaperWhoSawItWhen() throws Exception {
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).containsPattern(
				"<p class=\"ax-paper ax-s ax-2\">As seen by Chen Yu on Monday, 23 November 2026, 10:0\\d</p>");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?lang=zh-Hans"))
			.containsPattern("Chen Yu于2026年11月23日（周一）10:0\\d查看");
	}

	@Test
	void recordsTheReadingOnceAndOnlyByPost() throws Exception {
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("I have read it");
		assertThat(this.applications.summary(this.id).readAt()).isNull();

		assertThat(this.browser.post(this.recruiter, "/applications/" + this.id + "/read", Map.of()))
			.hasRedirectedUrl("/applications/" + this.id + "?done=application-read");

		assertThat(this.applications.summary(this.id).reader()).isEqualTo(this.recruiter.id());
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).doesNotContain("I have read it")
			.contains("A person has read your application");
	}

	@Test
	void keepsNotesInsideAndEscaped() throws Exception {
		this.browser.post(this.recruiter, "/applications/" + this.id + "/notes", Map.of("note", CANARY));

		String page = this.browser.page(this.recruiter, "/applications/" + this.id);
		assertThat(page).contains("&lt;img src=x onerror=alert(1)&gt;{{x}}${7*7}").doesNotContain("<img src=x");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=history"))
			.contains("Chen Yu noted")
			.doesNotContain("<img src=x");
		assertThat(page.substring(page.indexOf("ax-mirror"))).doesNotContain("onerror");
	}

	@Test
	void asksAgainForAnEmptyNote() {
		assertThat(this.browser.post(this.recruiter, "/applications/" + this.id + "/notes", Map.of("note", " ")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("The note is empty");
	}

	@Test
	void showsWhatCameInAgain() throws Exception {
		FileId letter = this.files.storeTyped("letter.txt", "A newer letter").id();
		NewApplication first = this.hiring.application(this.position, "Mia O'Neill", "again@mail.example");
		JobApplicationId own = this.applying.handIn(first).application();
		NewApplication form = this.hiring.application(this.position, "Mia O'Neill", "again@mail.example");
		this.applying.handIn(new NewApplication(form.position(), form.contact(), null, letter, List.of(),
				Map.of(this.positions.questions(this.position).get(0).id(), CANARY), null, null, form.consents(),
				form.formStartedAt(), null, form.idempotencyKey()));

		String href = "/applications/" + own + "/files/" + letter;
		assertThat(this.browser.page(this.recruiter, "/applications/" + own))
			.contains("The form was sent again on ", "letter.txt", href,
					"&lt;img src=x onerror=alert(1)&gt;{{x}}${7*7}")
			.doesNotContain("<img src=x");
		assertThat(this.browser.page(this.recruiter, "/applications/" + own + "?lang=zh-Hans")).contains("再次提交的表单");
		assertThat(this.browser.get(this.recruiter, href).getResponse().getContentAsString())
			.isEqualTo("A newer letter");
		assertThat(this.browser.get(this.recruiter, "/applications/" + this.id + "/files/" + letter))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void servesAResumeAsADownloadOnlyAndNotesWhoLooked() throws Exception {
		FileId file = this.files
			.store("canary <b>résumé</b>.txt", "Ten years of Kafka\n经验十年".getBytes(StandardCharsets.UTF_8))
			.id();
		JobApplicationId with = applyWith(file);
		this.time.runDue();

		String page = this.browser.page(this.recruiter, "/applications/" + with);
		MvcTestResult download = this.browser.get(this.recruiter, "/applications/" + with + "/files/" + file);

		assertThat(page).contains("Ten years of Kafka").doesNotContain("<b>résumé</b>");
		assertThat(download).hasStatusOk();
		assertThat(download.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
		assertThat(download.getResponse().getHeader("Content-Security-Policy"))
			.isEqualTo("sandbox; default-src 'none'");
		assertThat(download.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(download.getResponse().getContentType()).isEqualTo("application/octet-stream");
		assertThat(this.database.sql("select what from access_audit where subject_id = :id order by what")
			.param("id", with.toString())
			.query(String.class)
			.list()).contains("file", "resume");
	}

	@Test
	void handsNoFileOutThatHoldsAVirus() throws Exception {
		FileId file = this.files.store("mine.txt", "Mine".getBytes(StandardCharsets.UTF_8)).id();
		JobApplicationId with = applyWith(file);
		this.time.runDue();
		String href = "/applications/" + with + "/files/" + file;
		assertThat(this.browser.page(this.recruiter, "/applications/" + with)).contains(href);

		this.database.sql("update stored_file set read_state = 'QUARANTINED' where file_id = :id")
			.param("id", Columns.bytes(file.value()))
			.update();

		for (String tab : List.of("", "?tab=files")) {
			assertThat(this.browser.page(this.recruiter, "/applications/" + with + tab))
				.contains("A virus was found in it")
				.doesNotContain(href);
		}
		assertThat(this.browser.get(this.recruiter, href)).hasStatus(HttpStatus.LOCKED);
	}

	@Test
	void handsNoFileOutThroughAnotherApplication() {
		FileId file = this.files.store("mine.txt", "Mine".getBytes(StandardCharsets.UTF_8)).id();
		applyWith(file);

		assertThat(this.browser.get(this.recruiter, "/applications/" + this.id + "/files/" + file))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/move", "/decline", "/interview", "/files/00000000-0000-0000-0000-000000000001" })
	void looksLikeNothingToAnotherDepartment(String rest) {
		HiringFixture.Company elsewhere = this.hiring.company();
		StaffMember other = this.hiring.member(elsewhere.recruiter());

		assertThat(this.browser.get(other, "/applications/" + this.id + rest)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(other, "/applications/not-an-id" + rest)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.stranger("/applications/" + this.id + rest)).hasStatus3xxRedirection();
	}

	@Test
	void showsAnInterviewerNeitherNotesNorMessagesNorContact() throws Exception {
		AccountId interviewer = this.hiring.account("Zhao Min", Grant.in(this.company.id(), Role.INTERVIEWER));
		PositionId theirs = this.hiring.openPosition(this.company, false,
				Map.of(interviewer, HiringFixture.roles(Role.INTERVIEWER)));
		JobApplicationId seen = this.applying.handIn(this.hiring.application(theirs, "Mia", "mia-canary@mail.example"))
			.application();
		this.browser.post(this.recruiter, "/applications/" + seen + "/notes", Map.of("note", "secret canary note"));
		StaffMember who = this.hiring.member(interviewer);

		String page = this.browser.page(who, "/applications/" + seen);

		assertThat(page).doesNotContain("mia-canary", "secret canary note", "?tab=messages", "/decline\"", "/move\"");
		assertThat(this.browser.page(who, "/applications/" + seen + "?tab=messages"))
			.doesNotContain("We have received");
		assertThat(this.browser.page(who, "/applications/" + seen + "?tab=history")).doesNotContain("canary");
		assertThat(this.browser.get(who, "/applications/" + seen + "/decline")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.get(who, "/applications/" + this.id)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void leadsThroughTheListOneCameFrom() throws Exception {
		JobApplicationId next = this.hiring.apply(this.position, "Next").application();

		String page = this.browser.page(this.recruiter, "/applications/" + this.id + "?view=unread");

		assertThat(page).contains("1 of 2", "/applications/" + next + "?view=unread", "rel=\"next\"")
			.doesNotContain("rel=\"prev\"");
	}

	@Test
	void recordsATalkInTheZoneOfThePosition() throws Exception {
		this.time.by(Duration.ofDays(1));
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "/interview"))
			.contains("value=\"2026-11-24\"", "value=\"10:00\"", "Time in Shanghai");

		this.browser.post(this.recruiter, "/applications/" + this.id + "/interview",
				Map.of("version", version(), "date", "2026-11-24", "time", "09:30", "finalRound", "true"));

		assertThat(this.applications.summary(this.id).interviewHeldAt()).isEqualTo("2026-11-24T01:30:00Z");
	}

	@Test
	void showsWhoRecordedATalkAndTakesItBack() throws Exception {
		this.time.by(Duration.ofDays(1));
		this.browser.post(this.recruiter, "/applications/" + this.id + "/interview",
				Map.of("version", version(), "date", "2026-11-24", "time", "09:30"));
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=history"))
			.contains("A talk was held", "recorded by Chen Yu");

		String dialog = this.browser.page(this.recruiter, "/applications/" + this.id + "/interview");
		assertThat(dialog).contains("Recorded talks", "24 Nov, 09:30");
		String back = dialog.replaceAll("(?s).*action=\"(/applications/[^\"]*/take-back)\".*", "$1");
		assertThat(this.browser.post(this.recruiter, back, Map.of()))
			.hasRedirectedUrl("/applications/" + this.id + "?done=interview-taken-back");

		assertThat(this.applications.summary(this.id).interviewHeldAt()).isNull();
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=history"))
			.contains("taken back by Chen Yu");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "/interview?lang=zh-Hans"))
			.contains("登记已完成的面谈")
			.doesNotContain("已登记的面谈", "??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-24 25:00", "24.11.2026 09:30", "2027-01-01 09:30", "2020-01-01 09:30", " " })
	void asksAgainForATalkThatCannotBe(String typed) {
		String[] parts = (typed + " x").split(" ");

		assertThat(this.browser.post(this.recruiter, "/applications/" + this.id + "/interview",
				Map.of("version", version(), "date", (parts.length > 0) ? parts[0] : "", "time",
						(parts.length > 1) ? parts[1] : "")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("ax-error");
		assertThat(this.applications.summary(this.id).interviewHeldAt()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/read", "/notes", "/interview", "/move", "/decline" })
	void takesNoFormThatIsNotOurs(String rest) {
		assertThat(this.browser.forged(this.recruiter, "/applications/" + this.id + rest))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.applications.summary(this.id).version()).isZero();
	}

	@Test
	void lookingChangesNothing() throws Exception {
		List<Map<String, Object>> before = facts();

		for (String tab : List.of("", "?tab=answers", "?tab=messages", "?tab=files", "?tab=history", "/move",
				"/decline", "/interview")) {
			this.browser.page(this.recruiter, "/applications/" + this.id + tab);
		}

		assertThat(facts()).usingRecursiveComparison().isEqualTo(before);
	}

	@Test
	void asksTheDatabaseSeldom() throws Exception {
		assertThat(this.browser.statements(this.recruiter, "/applications/" + this.id)).isLessThanOrEqualTo(44);
	}

	private JobApplicationId applyWith(FileId resume) {
		NewApplication form = this.hiring.application(this.position, "With File", "file" + resume + "@mail.example");
		return this.applying
			.handIn(new NewApplication(form.position(), form.contact(), null, resume, form.attachments(),
					form.answers(), null, null, form.consents(), form.formStartedAt(), null, "key-" + resume))
			.application();
	}

	private List<Map<String, Object>> facts() {
		return this.database
			.sql("select a.version, a.stage_epoch, d.version as kept, (select count(*) from message) as m"
					+ " from job_application a join desk_application d on d.application_id = a.application_id"
					+ " order by a.application_id")
			.query()
			.listOfRows();
	}

	private String version() {
		return Integer.toString(this.applications.summary(this.id).version());
	}

	private static String last(String page) {
		return page.replaceAll("(?s).*<dt>Last message</dt><dd>(.*?)</dd>.*", "$1");
	}

}
