package dev.goodword.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import dev.goodword.AtOnce;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.TestDatabase;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.auditor.SilenceFixture;
import dev.goodword.journey.ApplicantJourneyTests.Person;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Surveys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The stories of docs/journeys/nobody-acts.md and asking.md in a browser: nobody acts,
 * the applicant hears the truth; a recruiter declines, the applicant is told, asked,
 * answers; the answers are released and counted.
 */
@JourneyTest
@Import({ SurveyFixture.class, SilenceFixture.class })
class LoopClosesTests {

	private static final String PASSWORD = "stories-need-long-passwords";

	private static final Pattern STATUS = Pattern.compile("(?s).*?http://localhost:\\d+(/a/[A-Za-z0-9_-]+).*");

	private static final Pattern RECEIPT = Pattern.compile("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");

	/** Enough for a figure without the first, whose link a program had opened with many ratings. */
	private static final int OTHERS = 10;

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	SilenceFixture silence;

	@Autowired
	Applying applying;

	@Autowired
	Accounts accounts;

	@Autowired
	Promises promises;

	@Autowired
	Surveys surveys;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	MessageSource texts;

	@Autowired
	JdbcClient database;

	private Company company;

	private Words words;

	@ParameterizedTest
	@MethodSource("looks")
	void nobodyIsForgottenAndEverybodyIsAsked(Look look, Stage stage) {
		this.words = new Words(this.texts, look.language());
		this.company = company(look);
		Person mia = new Person("Mia Lin", "mia" + ++serial + "@loop.example", "", "", "您的回答清楚。",
				"The job needs evening shifts every week.");
		LocalizedText title = new LocalizedText("Night clerk " + serial, "夜班店员" + serial);
		PositionId position = this.hiring.openPosition(this.company, title);
		JobApplicationId application = this.applying
			.handIn(this.hiring.application(position, mia.name(), mia.email()))
			.application();
		List<String> others = IntStream.range(0, OTHERS).mapToObj((i) -> "loop" + ++serial + "@loop.example").toList();
		List<JobApplicationId> theirs = others.stream().map((email) -> this.people.apply(position, email)).toList();

		try (Visitor applicant = stage.enter(look);
				Recruiter recruiter = new Recruiter(stage.enter(look), this.words);
				Visitor head = stage.enter(look)) {
			hearsTheTruth(applicant, application, mia);
			recruiter.signsIn(email("recruiter", look), PASSWORD);
			recruiter.decidesAbout(title.in(new LocaleTag(look.language())), mia.name());
			recruiter.declines(mia);
			theirs.forEach((id) -> this.people.decline(this.company, id));
			this.time.by(Duration.ofDays(2));
			assertThat(newest(mia.email()).text()).contains(mia.reason());

			this.time.by(Duration.ofDays(8));
			String page = "/survey/" + this.people.link(mia.email());
			leavesNoAnswer(stage, look, page);
			if (look.equals(Look.english())) {
				keepsOnlyWhatAHandChose(applicant, page);
			}
			answers(applicant, page);
			others.forEach((email) -> this.surveys.submit(this.people.link(email),
					SurveyFixture.reply(Map.of(Item.REC, "8"), email)));
			this.time.runDue();
			readsWhatTheyAnswered(head, look);
			assertThat(this.silence.look().findings()).isEmpty();
		}
	}

	private Company company(Look look) {
		serial++;
		Company plain = this.hiring.company();
		account("head", Grant.in(plain.id(), Role.HR_HEAD), look);
		return new Company(plain.id(), plain.department(), plain.site(), plain.calendar(),
				account("recruiter", Grant.in(plain.id(), Role.RECRUITER), look));
	}

	private AccountId account(String name, Grant grant, Look look) {
		return this.accounts.createAccount(new NewAccount("陈屿", new EmailAddress(email(name, look)),
				new LocaleTag(look.language()), HiringFixture.SHANGHAI, Set.of(grant)), PASSWORD);
	}

	private static String email(String name, Look look) {
		return name + "-" + look.language().toLowerCase(Locale.ROOT) + "@loop.example";
	}

	/** On the told day nobody has acted: the mail and the page say so, and name a later day. */
	private void hearsTheTruth(Visitor applicant, JobApplicationId application, Person mia) {
		PromiseSummary before = this.promises.active(application).orElseThrow();
		String page = STATUS.matcher(newest(mia.email()).text()).replaceFirst("$1");
		applicant.open(page);
		String told = applicant.text("main .ax-promise__date");
		this.time.until(ZonedDateTime.of(before.toldDate(), LocalTime.NOON, HiringFixture.SHANGHAI).toInstant());
		PromiseSummary after = this.promises.active(application).orElseThrow();
		assertThat(after.toldDate()).isAfter(before.toldDate());
		applicant.open(page).examineTurned("loop-01-held");
		assertThat(applicant.text("main .ax-promise__date")).isNotEqualTo(told);
		assertThat(this.silence.look().findings()).isEmpty();
	}

	/** What programs do with a link: look at it, many at once, and run its script. */
	private void leavesNoAnswer(Stage stage, Look look, String page) {
		try (Visitor program = stage.enter(look)) {
			program.open(page + "?rec=10").page().waitForLoadState(LoadState.NETWORKIDLE);
			program.page().mouse().move(1, 1);
			String address = URI.create(program.page().url()).resolve(page).toString();
			AtOnce.run(IntStream.rangeClosed(0, 10)
				.mapToObj((rating) -> (Callable<Integer>) () -> statusOf(address + "?rec=" + rating))
				.toArray(Callable<?>[]::new)).forEach((status) -> assertThat(status).isEqualTo(200));
			APIResponse head = program.page().request().head(address);
			assertThat(head.ok()).isTrue();
			this.time.runDue();
			assertThat(stored()).as("answers without a person").isZero();
		}
	}

	private static int statusOf(String address) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
			.statusCode();
	}

	/** A rating that a link marked is no choice when another field is filled in, but it is once it is clicked. */
	private void keepsOnlyWhatAHandChose(Visitor applicant, String page) {
		applicant.open(page + "?rec=10");
		this.clock.moveBy(Duration.ofSeconds(3));
		isDrafted(applicant, () -> {
			applicant.page().locator("textarea[name='why']").pressSequentially("Quick.");
			applicant.page().keyboard().press("Tab");
		});
		applicant.open(page);
		assertThat(applicant.page().locator("input[name='rec']:checked").count()).isZero();
		applicant.open(page + "?rec=10");
		this.clock.moveBy(Duration.ofSeconds(3));
		isDrafted(applicant, () -> {
			applicant.page().locator("#survey input[name='rec'][value='10']").locator("xpath=..").click();
			applicant.page().locator("textarea[name='why']").pressSequentially("Quick.");
			applicant.page().keyboard().press("Tab");
		});
		applicant.open(page);
		assertThat(applicant.page().inputValue("input[name='rec']:checked")).isEqualTo("10");
		applicant.press(this.words.say("surveys.page.forget"));
		assertThat(applicant.page().inputValue("textarea[name='why']")).isEmpty();
	}

	private static void isDrafted(Visitor applicant, Runnable act) {
		assertThat(applicant.page().waitForResponse((answer) -> answer.url().endsWith("/draft"), act).status())
			.isEqualTo(204);
	}

	private void answers(Visitor applicant, String page) {
		applicant.open(page).examineTurned("loop-02-survey");
		applicant.page().locator("input[name='rec'][value='9']").locator("xpath=..").click();
		applicant.page().locator("textarea[name='why']").pressSequentially("Quick, kind; 有问必答。");
		applicant.page().waitForCondition(() -> !applicant.page().inputValue("[name='touched']").isEmpty());
		this.clock.moveBy(Duration.ofSeconds(40));
		applicant.press(this.words.say("surveys.page.send"));
		assertThat(applicant.text("main")).containsPattern(RECEIPT);
		applicant.examineTurned("loop-03-thanks").open(page).examineTurned("loop-04-used");
		assertThat(applicant.text("main")).doesNotContainPattern(RECEIPT);
		assertThat(stored()).isEqualTo(1);
	}

	private void readsWhatTheyAnswered(Visitor head, Look look) {
		head.open("/today");
		head.write("email", email("head", look)).write("password", PASSWORD).press(this.words.say("accounts.sign-in.do"));
		head.open("/insights").examineTurned("loop-05-insights");
		assertThat(head.text("main")).contains(this.words.say("insights.leaning.MOSTLY_IN_BETWEEN"));
		assertThat(head.page().locator("main table").all()).isNotEmpty().allMatch(Locator::isEnabled);
		head.open("/silence").examineTurned("loop-06-silence");
	}

	private OutgoingMail newest(String address) {
		this.time.runDue();
		List<OutgoingMail> letters = this.mail.handedTo(address);
		return letters.get(letters.size() - 1);
	}

	/** Answers of the company, waiting and released. */
	private int stored() {
		return this.database.sql("""
				select (select count(*) from survey_staging where company_id = :company)
				+ (select count(*) from survey_answer where company_id = :company)""")
			.param("company", Columns.bytes(this.company.id().value()))
			.query(Integer.class)
			.single();
	}

	/** The other database is no other look: there the story is told once. */
	static List<Look> looks() {
		return TestDatabase.server().isEmpty() ? List.of(Look.english(), Look.chinese().onPhone())
				: List.of(Look.chinese().onPhone());
	}

}
