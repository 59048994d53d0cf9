package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.Promises;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The page behind the link, for its holder, for the sending browser and after a code. */
@GoodwordTest
class StatusControllerTests {

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applications applications;

	@Autowired
	private Applying applying;

	@Autowired
	private Candidates candidates;

	@Autowired
	private CandidateSessions sessions;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Promises promises;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private HiringFixture.Company company;

	private PositionId position;

	private Receipt receipt;

	private String page;

	private Visitor holder;

	@BeforeEach
	void apply() {
		this.company = this.hiring.company();
		this.position = this.hiring.openPosition(this.company);
		this.receipt = this.hiring.apply(this.position, "Mia O’Neill");
		this.page = "/a/" + this.links.token(this.receipt.candidate(), this.receipt.subject());
		this.holder = new Visitor(this.mvc, "en");
	}

	@Test
	void showsTheHolderOfTheLinkPositionStepAndDateOnly() {
		String seen = this.holder.open(this.page);
		assertThat(seen).contains("Backend developer, Shanghai", "We have your application.",
				"You will hear from us by", "Monday,", "30 November 2026", "Step 1 of 5: Received", "Open everything",
				"noindex");
		assertThat(seen).doesNotContain("Mia", "O’Neill", "mail.example", this.receipt.reference(), "What has happened",
				"/sent", "What you can do");
		assertThat(seen).containsPattern("<p class=\"ax-paper[^>]*>As seen through the link of a message on [^<]*2026");
		assertThat(this.holder.response().getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(this.holder.response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
	}

	@Test
	void speaksChineseToTheHolder() {
		assertThat(new Visitor(this.mvc, "zh-CN").open(this.page)).contains("您的申请已完整收到。", "2026年11月30日", "（周一）",
				"第1步，共5步：已收到", "查看全部", "通过邮件中的链接于2026年");
	}

	@Test
	void greetsTheSendingBrowserWithItsReference() {
		this.holder.accept(sender());
		String seen = this.holder.open(this.page);
		assertThat(seen).contains("Thank you, Mia O’Neill. We have your application.",
				"Reference " + this.receipt.reference(), "We received your application",
				"This page is your tracking page");
		assertThat(seen).doesNotContain("/sent\"", "What you can do", "Read the message");
	}

	@Test
	void opensEverythingAfterTheCode() {
		this.holder.post(this.page + "/open");
		assertThat(this.holder.follow()).contains("Enter the code from our mail", "one-time-code",
				"Keep me signed in on this device for 30 days");
		this.holder.post(this.page + "/code", "code", code().substring(0, 3) + " " + code().substring(3));
		assertThat(this.holder.target()).isEqualTo(this.page);
		assertThat(this.holder.follow()).contains("Mia O’Neill", "What you can do", "See what you sent", "Sign out",
				"We received your application", "As seen by the applicant on ");
		assertThat(this.holder.open(this.page + "/sent")).contains("What you sent", "Mia O’Neill");
		this.holder.open("/my");
		assertThat(this.holder.open("/my")).contains("Your application", "Backend developer, Shanghai");
	}

	@Test
	void signsOutForGood() {
		signIn();
		this.holder.post("/my/sign-out");
		assertThat(this.holder.open(this.page)).contains("Open everything").doesNotContain("Mia");
		this.holder.open(this.page + "/sent");
		assertThat(this.holder.status()).isEqualTo(303);
	}

	@Test
	void doesNotCountWhatIsNoCode() {
		this.holder.post(this.page + "/open");
		assertThat(this.holder.follow()).contains("to the address you applied with");
		String right = code();
		for (int i = 0; i < 6; i++) {
			assertThat(this.holder.post(this.page + "/code", "code", "12ab")).contains("This code does not fit");
		}
		this.holder.post(this.page + "/code", "code", right);
		assertThat(this.holder.target()).isEqualTo(this.page);
	}

	@Test
	void bearsFiveWrongCodesAndThenAsksToWait() {
		this.holder.post(this.page + "/open");
		String right = code();
		String wrong = right.equals("000000") ? "000001" : "000000";
		for (int i = 0; i < 5; i++) {
			assertThat(this.holder.post(this.page + "/code", "code", wrong)).contains("This code does not fit");
			assertThat(this.holder.status()).isEqualTo(422);
		}
		assertThat(this.holder.post(this.page + "/code", "code", right)).contains("please wait 10 minutes");
		assertThat(this.holder.status()).isEqualTo(429);
		assertThat(this.holder.response().getHeader("Retry-After")).isEqualTo("600");
	}

	@Test
	void forgetsACodeAfterTenMinutes() {
		this.holder.post(this.page + "/open");
		String code = code();
		this.clock.moveBy(Duration.ofMinutes(10).plusSeconds(1));
		assertThat(this.holder.post(this.page + "/code", "code", code)).contains("This code does not fit");
	}

	@Test
	void endsASessionAfterAQuarterOfAnHourOfSilence() {
		signIn();
		this.clock.moveBy(Duration.ofMinutes(16));
		assertThat(this.holder.open(this.page)).doesNotContain("Mia");
	}

	@Test
	void keepsASessionOnThisDeviceWhenWanted() {
		this.holder.post(this.page + "/open");
		this.holder.post(this.page + "/code", "code", code(), "keep", "true");
		this.clock.moveBy(Duration.ofDays(29));
		assertThat(this.holder.open(this.page)).contains("Mia O’Neill");
	}

	@Test
	void showsALinkAndOpensItOnlyByItsButton() {
		this.holder.post(this.page + "/open");
		String link = "/my/sign-in/" + this.mailbox.token(this.receipt.candidate());
		for (int i = 0; i < 3; i++) {
			assertThat(this.holder.open(link)).contains("This link works once").doesNotContain("one-time-code");
		}
		assertThat(this.holder.response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		this.holder.post(link);
		assertThat(this.holder.target()).isEqualTo(this.page);
		assertThat(this.holder.follow()).contains("Mia O’Neill");
		assertThat(this.holder.open(link)).contains("This link no longer opens anything");
		assertThat(this.holder.status()).isEqualTo(410);
	}

	@Test
	void asksAnotherBrowserForTheCodeToo() {
		this.holder.post(this.page + "/open");
		String link = "/my/sign-in/" + this.mailbox.token(this.receipt.candidate());
		Visitor other = new Visitor(this.mvc, "en");
		assertThat(other.open(link)).contains("one-time-code");
		assertThat(other.post(link)).contains("This code does not fit");
		other.post(link, "code", code());
		assertThat(other.target()).isEqualTo(this.page);
	}

	@Test
	void letsNobodySeeAnothersThings() {
		signIn();
		Receipt other = this.hiring.apply(this.position, "Somebody Else");
		String theirs = "/a/" + this.links.token(other.candidate(), other.subject());
		assertThat(this.holder.open(theirs)).contains("Open everything")
			.doesNotContain("Somebody Else", other.reference());
		for (String address : List.of(theirs + "/sent", theirs + "/files/1")) {
			this.holder.open(address);
			assertThat(this.holder.status()).as(address).isEqualTo(404);
		}
		this.holder.post(theirs + "/language", "write", "zh-Hans");
		assertThat(this.holder.status()).isEqualTo(404);
	}

	@Test
	void leadsStrangersToTheCode() {
		this.holder.open(this.page + "/sent");
		assertThat(this.holder.status()).isEqualTo(303);
		assertThat(this.holder.response().getHeader("Location")).isEqualTo(this.page);
		this.holder.open("/a/no-such-link");
		assertThat(this.holder.response().getForwardedUrl()).isEqualTo("/my/unknown-link");
		this.holder.open("/my/unknown-link");
		assertThat(this.holder.status()).isEqualTo(404);
		this.holder.open("/a/no-such-link/sent");
		assertThat(this.holder.status()).isEqualTo(404);
	}

	@Test
	void writesInTheChosenLanguageFromThenOn() {
		signIn();
		this.holder.post(this.page + "/language", "write", "zh-Hans");
		assertThat(this.holder.follow()).contains("lang=\"zh-Hans\"", "已记下：以后我们用这种语言写给您。");
	}

	@Test
	void givesTheDateAsACalendarFile() {
		String file = this.holder.open(this.page + "/date.ics");
		assertThat(this.holder.response().getContentType()).startsWith("text/calendar");
		assertThat(file)
			.contains("BEGIN:VCALENDAR", "VERSION:2.0", "DTSTART;VALUE=DATE:20261130", "DTEND;VALUE=DATE:20261201",
					"TRANSP:TRANSPARENT", "UID:" + this.receipt.subject())
			.doesNotContain("Mia");
	}

	@Test
	void showsReadingAtOnceAndAMoveOnlyOnceTold() {
		signIn();
		this.applications.recordRead(new JobApplicationId(this.receipt.subject()),
				this.hiring.member(this.company.recruiter()));
		assertThat(this.holder.open(this.page)).contains("A person has read your application.", "Step 2 of 5: Read");
	}

	@Test
	void withdrawsAfterTheCodeOnlyAndBringsItBack() {
		assertThat(this.holder.open(this.page)).doesNotContain("/withdraw");
		this.holder.open(this.page + "/withdraw");
		assertThat(this.holder.status()).isEqualTo(303);
		signIn();
		assertThat(this.holder.open(this.page)).contains("/withdraw", "You can come back within 14 days");
		assertThat(this.holder.open(this.page + "/withdraw")).contains("Withdraw your application",
				"You do not have to say", "I accepted another offer");
		assertThat(summary().isOpen()).isTrue();
		this.holder.post(this.page + "/withdraw", "reason", "PAY", "words", "Thank you all the same");
		assertThat(this.holder.target()).isEqualTo(this.page + "?done=withdrawn");
		assertThat(this.holder.follow())
			.contains("You have withdrawn this application", "Until Monday, 7 December 2026 you can bring",
					"Look at other positions")
			.doesNotContain("/withdraw", "You will hear from us by", "Step 1 of 5", "Nothing is waiting for you");
		assertThat(new Visitor(this.mvc, "zh-CN").open(this.page)).contains("您已撤回这份申请", "2026年11月23日")
			.doesNotContain("恢复申请");
		this.holder.open(this.page + "/withdraw");
		assertThat(this.holder.target()).isEqualTo(this.page);
		this.holder.post(this.page + "/reopen");
		assertThat(this.holder.follow()).contains("Your application goes on", "You will hear from us by",
				"Step 1 of 5");
		assertThat(summary().isOpen()).isTrue();
	}

	@Test
	void keepsWhatWasTypedWhenItCannotBeWithdrawnLikeThat() {
		signIn();
		this.holder.open(this.page + "/withdraw");
		String page = this.holder.post(this.page + "/withdraw", "reason", "TOO_SLOW", "words", "w".repeat(1001));
		assertThat(this.holder.status()).isEqualTo(422);
		assertThat(page).contains("<title>Error: Withdraw", "longer than 1,000 characters", "w".repeat(1001))
			.containsPattern("value=\"TOO_SLOW\"[^>]*checked");
		assertThat(summary().isOpen()).isTrue();
		this.holder.post(this.page + "/withdraw", "reason", "NO_SUCH_REASON");
		assertThat(summary().outcome()).isEqualTo(Outcome.WITHDRAWN);
		this.clock.moveBy(Duration.ofDays(15));
		signIn();
		assertThat(this.holder.open(this.page)).doesNotContain("Bring it back");
		this.holder.post(this.page + "/reopen");
		assertThat(this.holder.follow()).contains("cannot be brought back any more");
	}

	private ApplicationSummary summary() {
		return this.applications.summary(new JobApplicationId(this.receipt.subject()));
	}

	@Test
	void saysFirstThatWeAreLate() {
		Instant deadline = this.promises.active(new JobApplicationId(this.receipt.subject()))
			.orElseThrow()
			.deadlineAt();
		this.clock.moveTo(deadline.plusSeconds(1));
		assertThat(this.holder.open(this.page))
			.contains("We are late. We promised an answer by Monday, 30 November 2026 and did not keep it.",
					"We had promised an answer by", "The delay is on our side")
			.doesNotContain("date.ics");
	}

	@Test
	void looksTheSameForARepeatedSubmission() {
		String address = this.candidates.profile(this.receipt.candidate()).email().value();
		Receipt repeat = this.applying.handIn(shown(this.hiring.application(this.position, "Mia O’Neill", address)));
		assertThat(repeat.application()).isNull();
		String repeated = "/a/" + this.links.token(repeat.candidate(), repeat.subject());
		assertThat(like(new Visitor(this.mvc, "en").open(repeated)))
			.isEqualTo(like(new Visitor(this.mvc, "en").open(this.page)));
		this.holder.accept(new Cookie("person", this.sessions.open(repeat.candidate(), repeat.subject(), false)));
		Visitor first = new Visitor(this.mvc, "en");
		first.accept(sender());
		assertThat(like(this.holder.open(repeated)).replace(repeat.reference(), "REF"))
			.isEqualTo(like(first.open(this.page)).replace(this.receipt.reference(), "REF"));
	}

	private static NewApplication shown(NewApplication form) {
		return new NewApplication(form.position(), form.contact(), null, null, List.of(), form.answers(), null, null,
				form.consents(), form.formStartedAt(), LocalDate.parse("2026-11-30"), form.idempotencyKey());
	}

	private static String like(String page) {
		return page.replaceAll("/a/[\\w-]+", "/a/x").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private Cookie sender() {
		return new Cookie("person", this.sessions.open(this.receipt.candidate(), this.receipt.subject(), false));
	}

	private String code() {
		return this.mailbox.code(this.receipt.candidate());
	}

	private void signIn() {
		this.holder.post(this.page + "/open");
		this.holder.post(this.page + "/code", "code", code());
	}

}
