package dev.goodword.portal.surveying;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.portal.Visitor;
import dev.goodword.shared.Columns;
import dev.goodword.surveys.SurveyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of questions in the hands of people, and of programs. */
@Tag("long-on-mysql")
@GoodwordTest
class SurveyControllerTests {

	private static final Pattern RECEIPT = Pattern.compile("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	private Company company;

	private String email;

	private String page;

	private Visitor person;

	@BeforeEach
	void somebodyIsAsked() {
		this.company = this.hiring.company();
		this.email = "page" + ++serial + "@survey.example";
		this.people.decline(this.company, this.hiring.openPosition(this.company), List.of(this.email));
		this.time.by(Duration.ofDays(9));
		this.page = "/survey/" + this.people.link(this.email);
		this.person = new Visitor(this.mvc, "en");
		this.jdbc.sql("delete from survey_opt_out").update();
	}

	/** The same link, had it been sent a month after the first day of work. */
	@Test
	void asksWhoStartedAboutThePromiseAndOfNoClosedApplication() {
		this.jdbc.sql("update survey_invitation set touchpoint = 'T9', outcome_class = null where company_id = ?")
			.param(Columns.bytes(this.company.id().value()))
			.update();
		assertThat(this.person.open(this.page)).contains("About your start at Firm")
			.contains("Please compare what we told you before you started with what you have found since.")
			.contains("change nothing about your job")
			.contains("About one minute", "Compared with what you expected", "explained clearly")
			.contains("outside the hiring team contact you")
			.doesNotContain("This application is closed", "how satisfied", "still open", "people who decide on no",
					"What made you choose");
		assertThat(new Visitor(this.mvc, "zh-Hans").open(this.page)).contains("的入职", "您的回答不影响您的工作")
			.doesNotContain("本次应聘已经结束", "??");
	}

	@Test
	@DisplayName("Pitfall 4: says how answers are protected before the first question")
	void saysHowAnswersAreProtectedBeforeTheFirstQuestion() {
		String words = this.person.open(this.page);
		assertThat(words).contains("Nobody who decides on applications can see your answers.")
			.contains("Your answers cannot change its result, nor any later application.")
			.contains("About one minute; you may skip any question.")
			.contains("how likely would you be to suggest to a friend or colleague")
			.contains("Only your name and the message you write here are passed on.");
		assertThat(words.indexOf("Nobody who decides")).isLessThan(words.indexOf("how likely would you be"));
		assertThat(this.person.response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(this.person.response().getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void asksInChinese() {
		assertThat(new Visitor(this.mvc, "zh-CN").open(this.page)).contains("任何参与录用决定的人都看不到您的回答；结果只以不少于10人的汇总形式呈现。")
			.contains("有了这次应聘经历，您有多大可能建议朋友或同事来公司")
			.contains("非常不满意")
			.contains("是否愿意由用人部门以外的人力资源同事联系您？");
	}

	@Test
	@DisplayName("Pitfall 1: scanners leave no answer")
	void scannersLeaveNoAnswer() {
		this.person.head(this.page);
		this.person.head(this.page + "?rec=9");
		AtOnce.run(IntStream.rangeClosed(0, 10)
			.mapToObj(
					(rating) -> (Callable<String>) () -> new Visitor(this.mvc, "en").open(this.page + "?rec=" + rating))
			.toArray(Callable<?>[]::new));
		assertThat(answers()).isZero();
		Visitor headless = new Visitor(this.mvc, "en");
		String shown = headless.hidden(headless.open(this.page), "shown");
		assertThat(answers()).as("loads the page and runs its script").isZero();
		this.clock.moveBy(Duration.ofSeconds(3));
		assertThat(headless.post(this.page, "shown", shown, "touched", "", "rec", "10"))
			.contains("type these four digits");
		headless.post(this.page + "/code", "shown", shown, "rec", "10", "code", "", "proof", "");
		assertThat(answers()).as("sends the form without a gesture").isZero();
		assertThat(this.jdbc.sql("select state from survey_invitation where company_id = ?")
			.param(company())
			.query(String.class)
			.single()).isEqualTo("NEW");
	}

	@Test
	void takesAnAnswerFromAPersonAndGivesAReceiptOnce() {
		String thanks = send("rec", "9", "why", "Quick and kind");
		assertThat(thanks).contains("Thank you, your answers have arrived").containsPattern(RECEIPT);
		assertThat(answers()).isEqualTo(1);
		assertThat(this.person.open(this.page)).contains("This link has been used").doesNotContainPattern(RECEIPT);
		assertThat(send("rec", "1")).contains("This link has been used");
		assertThat(answers()).isEqualTo(1);
	}

	@Test
	@DisplayName("Pitfall 3: preselects the rating of a link and takes another until it is sent")
	void preselectsTheRatingOfALinkAndTakesAnotherUntilItIsSent() {
		assertThat(this.person.open(this.page + "?rec=7")).containsPattern("value=\"7\" checked");
		assertThat(answers()).isZero();
		assertThat(this.person.open(this.page + "?rec=8")).containsPattern("value=\"8\" checked");
		assertThat(send("rec", "9")).contains("Thank you, your answers have arrived");
		assertThat(answers()).isEqualTo(1);
	}

	@Test
	@DisplayName("what a person has chosen is shown again on another device, and gone once it is sent")
	void keepsWhatAPersonChose() {
		String shown = this.person.hidden(this.person.open(this.page), "shown");
		this.person.post(this.page + "/draft", "shown", shown, "touched", "", "rec", "10");
		assertThat(new Visitor(this.mvc, "en").open(this.page)).as("a program left nothing")
			.doesNotContainPattern("value=\"10\" checked");
		this.clock.moveBy(Duration.ofSeconds(3));
		String touched = this.person.post(this.page + "/touched");
		this.person.post(this.page + "/draft", "shown", shown, "touched", touched, "rec", "3", "con", "yes", "words",
				"Call me");
		assertThat(this.person.status()).isEqualTo(204);
		String other = new Visitor(this.mvc, "en").open(this.page);
		assertThat(other).containsPattern("value=\"3\" checked")
			.contains("Forget what I chose", "data-draft")
			.doesNotContain("Call me");
		assertThat(answers()).isZero();
		this.person.post(this.page + "/forget");
		assertThat(this.person.follow()).doesNotContainPattern("value=\"3\" checked");
	}

	@Test
	void keepsNoRatingThatOnlyTheLinkHasMarked() {
		String words = this.person.open(this.page + "?rec=7");
		assertThat(this.person.hidden(words, "marked")).isEqualTo("7");
		String shown = this.person.hidden(words, "shown");
		this.clock.moveBy(Duration.ofSeconds(3));
		String touched = this.person.post(this.page + "/touched");
		this.person.post(this.page + "/draft", "shown", shown, "touched", touched, "marked", "7", "rec", "7", "sat",
				"2");
		assertThat(new Visitor(this.mvc, "en").open(this.page)).as("another field was changed")
			.doesNotContainPattern("value=\"7\" checked");
		this.person.post(this.page + "/draft", "shown", shown, "touched", touched, "marked", "", "rec", "7");
		assertThat(new Visitor(this.mvc, "en").open(this.page)).as("it was chosen")
			.containsPattern("value=\"7\" checked");
		assertThat(this.person.hidden(this.person.open(this.page + "?rec=7"), "marked")).as("and chosen before")
			.isEmpty();
		words = this.person.open(this.page + "?rec=2");
		this.person.post(this.page + "/draft", "shown", shown, "touched", touched, "marked", "2", "rec", "2");
		assertThat(new Visitor(this.mvc, "en").open(this.page)).as("another link takes nothing away")
			.containsPattern("value=\"7\" checked");
		assertThat(answers()).isZero();
	}

	@Test
	@DisplayName("Pitfall 2: previews of messengers leave no answer")
	void previewsOfMessengersLeaveNoAnswer() {
		for (String rating : List.of("0", "10")) {
			new Visitor(this.mvc, "zh-CN").open(this.page + "?rec=" + rating);
			new Visitor(this.mvc, "zh-CN").head(this.page + "?rec=" + rating);
		}
		assertThat(answers()).isZero();
		assertThat(send("rec", "6")).contains("Thank you, your answers have arrived");
	}

	@Test
	@DisplayName("Pitfall 25: shows a neutral scale and names no groups")
	void showsANeutralScaleAndNamesNoGroups() {
		String page = this.person.open(this.page);
		Matcher scale = Pattern.compile("<div class=\"ax-scale\">(.*?)</div>", Pattern.DOTALL).matcher(page);
		assertThat(scale.find()).isTrue();
		assertThat(scale.group(1)).doesNotContain("class=", "style=").containsPattern("value=\"10\"");
		assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("promoter", "passive", "detractor", "nps");
	}

	@Test
	void asksForACodeWhenThereIsNoScript() {
		String shown = this.person.hidden(this.person.open(this.page), "shown");
		this.clock.moveBy(Duration.ofSeconds(30));
		String code = this.person.post(this.page, "shown", shown, "rec", "4", "why", "Slow", "con", "yes", "words",
				"Please call");
		assertThat(code).contains("name=\"why\" value=\"Slow\"");
		Matcher digits = Pattern.compile("<b>(\\d{4})</b>").matcher(code);
		assertThat(digits.find()).isTrue();
		this.clock.moveBy(Duration.ofSeconds(3));
		assertThat(code).doesNotContain("ax-error");
		String wrong = this.person.post(this.page + "/code", "shown", shown, "rec", "4", "code", "x", "proof",
				this.person.hidden(code, "proof"));
		assertThat(wrong).contains("type these four digits", "These were not the digits shown");
		String thanks = this.person.post(this.page + "/code", "shown", shown, "rec", "4", "why", "Slow", "con", "yes",
				"words", "Please call", "code", digits.group(1), "proof", this.person.hidden(code, "proof"));
		assertThat(thanks).contains("Thank you, your answers have arrived");
		assertThat(answers()).isEqualTo(1);
		assertThat(wishes()).isEqualTo(1);
	}

	@Test
	void asksForOneAnswerAtLeast() {
		assertThat(send()).contains("Answer at least one question");
		assertThat(answers()).isZero();
	}

	@Test
	@DisplayName("a yes to being contacted is taken without words, and confirmed")
	void takesAWishWithoutWords() {
		assertThat(send("rec", "2", "con", "yes")).contains("Thank you, your answers have arrived")
			.contains("Your wish to be contacted was passed on")
			.containsPattern(RECEIPT);
		assertThat(wishes()).isEqualTo(1);
	}

	@Test
	void takesAWishWithoutAnyAnswer() {
		assertThat(send("con", "yes")).contains("We have your wish to be contacted", "was passed on")
			.doesNotContain("your answers have arrived")
			.doesNotContainPattern(RECEIPT);
		assertThat(wishes()).isEqualTo(1);
		assertThat(answers()).isZero();
	}

	@Test
	@DisplayName("words that would reach nobody are asked about, and nothing typed is lost")
	void asksWhetherWordsAreToBePassedOn() {
		for (String[] choice : new String[][] { {}, { "con", "no" } }) {
			String[] fields = { "rec", "2", "why", "Slow", "words", "Nobody called me" };
			String[] all = Arrays.copyOf(fields, fields.length + choice.length);
			System.arraycopy(choice, 0, all, fields.length, choice.length);
			assertThat(send(all)).contains("You wrote something to pass on", "href=\"#con\"", "id=\"con\"")
				.contains("Nobody called me", "Slow")
				.containsPattern("value=\"2\" checked");
		}
		assertThat(answers()).isZero();
		assertThat(wishes()).isZero();
		assertThat(send("rec", "2", "con", "yes", "words", "Nobody called me")).contains("was passed on");
		assertThat(wishes()).isEqualTo(1);
	}

	@Test
	@DisplayName("words that are too long are said to be, and nothing typed is lost")
	void keepsWordsThatAreTooLong() {
		String why = "w".repeat(501);
		String words = "p".repeat(2001);
		assertThat(send("rec", "2", "why", why, "con", "yes", "words", words)).contains("At most 500 characters")
			.contains("At most 2,000 characters", why, words);
		assertThat(answers() + wishes()).isZero();
		assertThat(send("rec", "2", "con", "yes", "words", "line\r\n".repeat(380))).as("a line's end counts once")
			.contains("was passed on");
	}

	@Test
	@DisplayName("Pitfall 22: hints once at a number in own words")
	void hintsOnceAtANumberInOwnWords() {
		String hint = send("rec", "5", "why", "Call 139 1234 5678 please");
		assertThat(hint).contains("This looks like a phone number").contains("139 1234 5678");
		assertThat(send("rec", "5", "why", "Call 139 1234 5678 please", "hinted", "true")).contains("Thank you");
	}

	@Test
	void keepsWhatWasFilledInWhenTheLanguageChanges() {
		assertThat(send("rec", "8", "why", "Kept words", "lang", "zh-Hans")).contains("Kept words")
			.contains("提交回答")
			.containsPattern("value=\"8\" checked");
		assertThat(answers()).isZero();
	}

	@Test
	void refusesWhatIsOffTheScale() {
		send("rec", "12");
		assertThat(this.person.status()).isEqualTo(400);
		assertThat(answers()).isZero();
	}

	@Test
	void saysWhenTheLinkHasDied() {
		this.person.open(this.page);
		this.time.by(Duration.ofDays(21));
		assertThat(this.person.open(this.page)).contains("This questionnaire is closed").doesNotContain("name=\"rec\"");
		assertThat(send("rec", "9")).contains("This questionnaire is closed");
		assertThat(answers()).isZero();
	}

	@Test
	void knowsNothingOfOtherLinks() {
		this.person.open("/survey/AAAAAAAAAAAAAAAAAAAAAA");
		assertThat(this.person.status()).isEqualTo(404);
		this.person.open("/survey/short");
		assertThat(this.person.status()).isEqualTo(404);
	}

	@Test
	void neverAsksAgainWhoSaysSo() {
		this.person.open(this.page + "/stop");
		assertThat(optOuts()).as("looking does nothing").isZero();
		assertThat(this.person.post(this.page + "/stop")).contains("We will not ask you again");
		assertThat(optOuts()).isEqualTo(1);
	}

	@Test
	void takesTheOneClickOfAMailProgram() {
		assertThat(this.mvc.get().uri(this.page + "/unsubscribe").exchange()).hasRedirectedUrl(this.page);
		assertThat(optOuts()).isZero();
		assertThat(this.mvc.post().uri(this.page + "/unsubscribe").param("List-Unsubscribe", "One-Click").exchange())
			.hasStatusOk();
		assertThat(optOuts()).isEqualTo(1);
	}

	@Test
	void deletesByTheReceiptAlone() {
		Matcher receipt = RECEIPT.matcher(send("rec", "9"));
		assertThat(receipt.find()).isTrue();
		this.person.open("/survey-receipt");
		assertThat(this.person.post("/survey-receipt", "receipt", "2222-2222-2222-2222"))
			.contains("No answer has this code");
		assertThat(this.person.post("/survey-receipt", "receipt", receipt.group())).contains("Your answer is deleted.");
		assertThat(answers()).isZero();
	}

	@Test
	void deletesByTheReceiptInChinese() {
		this.person = new Visitor(this.mvc, "zh-CN");
		Matcher receipt = RECEIPT.matcher(send("rec", "3"));
		assertThat(receipt.find()).isTrue();
		assertThat(this.person.open("/survey-receipt")).contains("请输入您提交回答时得到的回执码");
		assertThat(this.person.post("/survey-receipt", "receipt", receipt.group().toLowerCase(Locale.ROOT)))
			.contains("您的回答已删除。");
		assertThat(answers()).isZero();
	}

	/** Opens the page, takes a moment, touches it, and sends. */
	private String send(String... fields) {
		String shown = this.person.hidden(this.person.open(this.page), "shown");
		this.clock.moveBy(Duration.ofSeconds(40));
		String touched = this.person.post(this.page + "/touched");
		String[] all = new String[fields.length + 4];
		System.arraycopy(fields, 0, all, 0, fields.length);
		all[fields.length] = "shown";
		all[fields.length + 1] = shown;
		all[fields.length + 2] = "touched";
		all[fields.length + 3] = touched;
		return this.person.post(this.page, all);
	}

	private int answers() {
		return this.jdbc.sql("""
				select (select count(*) from survey_staging where company_id = :company)
				+ (select count(*) from survey_answer where company_id = :company)""")
			.param("company", company())
			.query(Integer.class)
			.single();
	}

	private int wishes() {
		return this.jdbc.sql("select count(*) from survey_contact where company_id = ?")
			.param(company())
			.query(Integer.class)
			.single();
	}

	/** Of all people, since nobody can tell whose they are. */
	private int optOuts() {
		return this.jdbc.sql("select count(*) from survey_opt_out").query(Integer.class).single();
	}

	private byte[] company() {
		return Columns.bytes(this.company.id().value());
	}

}
