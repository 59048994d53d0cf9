package dev.goodword.portal.applying;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.applications.Applications;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.RunningPositions;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GoodwordTest
class ApplyControllerTests {

	private static final String RESUME = """
			Adaeze Okonkwo
			adaeze.okonkwo@mail.example
			+44 7700 900341
			Six years at the returns desk of a garden centre.
			""";

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private RunningPositions running;

	@Autowired
	private Positions positions;

	@Autowired
	private Applications applications;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private PositionId position;

	private String form;

	private Visitor visitor;

	@BeforeEach
	void open() {
		this.position = this.hiring.openPosition(this.hiring.company());
		this.form = "/jobs/" + this.positions.summary(this.position).code() + "/apply";
		this.visitor = new Visitor(this.mvc, "en");
	}

	@Test
	void asksForLittleAndNamesTheDate() {
		String page = this.visitor.open(this.form);
		assertThat(page).contains("<h1>Apply</h1>", "Backend developer, Shanghai", "Your CV", "Full name", "E-mail",
				"Why this job?", "How did you hear of it?", "Keep me in mind for other jobs, for 12 months",
				"Monday, 30 November 2026", "What we store and for how long");
		assertThat(page).contains("enctype=\"multipart/form-data\"", "action=\"" + this.form + "\"", "noindex")
			.doesNotContain("checked", "role=\"alert\"");
		assertThat(this.visitor.response().getHeader("Cache-Control")).isEqualTo("no-store");
	}

	/** The browser reads both before it sends a file that would never arrive. */
	@Test
	void namesTheLargestFileBeforeItIsSent() {
		assertThat(this.visitor.open(this.form)).contains("data-most=\"10485760\"",
				"data-large=\"{0} is larger than 10 MB and was not uploaded.", "data-refused hidden");
		assertThat(new Visitor(this.mvc, "zh-CN").open(this.form)).contains("data-large=\"{0}超过10MB，没有上传。");
	}

	@Test
	void speaksChinese() {
		assertThat(new Visitor(this.mvc, "zh-CN").open(this.form)).contains("<h1>申请</h1>", "后端开发工程师，上海", "您的简历",
				"为什么选择这个职位？", "2026年11月30日（周一）", "检查后提交");
	}

	@Test
	void saysWhatNeedsAnotherLookAndKeepsTheRest() {
		String page = this.visitor.post(this.form, "name", " ", "email", "adaeze@", "phone", "12", "source", "friend",
				"pool", "true", "about", "Six years at the returns desk");
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(page).contains("<title>Error: Apply", "3 things need another look", "href=\"#name\"",
				"Write your full name", "href=\"#email\"", "Add the part after @, as in name@example.com",
				"Check the phone number", "value=\"adaeze@\"", "value=\"12\"", "Six years at the returns desk",
				"value=\"friend\" selected", "Everything else you wrote is kept");
		assertThat(page).containsPattern("name=\"pool\" value=\"true\" checked");
		assertThat(this.visitor.open(this.form)).contains("value=\"adaeze@\"", "Six years at the returns desk")
			.doesNotContain("role=\"alert\"");
	}

	@Test
	void needsACvOrAFewLines() {
		assertThat(this.visitor.post(this.form, "name", "Li Xiaolong", "email", "li@mail.example")).contains(
				"Add your CV, or write a few lines about yourself", "<details class=\"ax-field ax-more-fields\" open");
	}

	@Test
	void takesExactlyOneAddress() {
		for (String typed : new String[] { "a@mail.example,b@mail.example", "a@mail.example b@mail.example",
				"a@mail.example;b@mail.example", "a@b@mail.example", "a@mail.example\nb@mail.example" }) {
			assertThat(this.visitor.post(this.form, "name", "Li", "about", "x", "email", typed)).as(typed)
				.contains("role=\"alert\"", "href=\"#email\"");
			assertThat(this.visitor.status()).isEqualTo(422);
		}
	}

	@Test
	void saysWhichLettersAnAddressMayHave() {
		for (String typed : new String[] { "\u010a@mail.example", "zhang\u4e09@mail.example" }) {
			assertThat(this.visitor.post(this.form, "name", "Li", "about", "x", "email", typed))
				.contains("We can only write to addresses with plain letters a to z, digits and signs before the @");
			assertThat(this.visitor.status()).isEqualTo(422);
			assertThat(new Visitor(this.mvc, "zh-CN").post("/my", "email", typed)).contains("@前面只能是半角英文字母、数字和符号");
		}
	}

	@Test
	void offersTheAddressThatWasProbablyMeant() {
		this.visitor.post(this.form, "name", "Li", "about", "x", "email", "li@gmial.com");
		assertThat(this.visitor.follow()).contains("Did you mean li@gmail.com?");
		this.visitor.post(this.form + "/mail", "name", "Li", "about", "x", "email", "li@gmial.com");
		assertThat(this.visitor.follow()).contains("value=\"li@gmail.com\"").doesNotContain("Did you mean");
	}

	@Test
	void keepsTheFileAndOffersWhatItRead() {
		this.visitor.upload(this.form + "/files", "cv.txt", bytes(RESUME), "callName", "Ada");
		assertThat(this.visitor.target()).isEqualTo(this.form);
		assertThat(this.visitor.follow()).contains("cv.txt", "1 KB", "We read from it:", "Adaeze Okonkwo",
				"adaeze.okonkwo@mail.example", "Use these", "I type them myself", "value=\"Ada\"");
		this.visitor.post(this.form + "/suggestions", "use", "true", "name", "Ada Okonkwo");
		String page = this.visitor.follow();
		assertThat(page).contains("value=\"Ada Okonkwo\"", "value=\"adaeze.okonkwo@mail.example\"",
				"From your CV, please check");
		assertThat(page).doesNotContain("value=\"Adaeze Okonkwo\"", "Use these");
	}

	@Test
	void offersNothingMoreWhenDeclined() {
		this.visitor.upload(this.form + "/files", "cv.txt", bytes(RESUME));
		this.visitor.post(this.form + "/suggestions", "use", "false");
		assertThat(this.visitor.follow()).contains("cv.txt").doesNotContain("We read from it", "Adaeze");
	}

	@Test
	void saysPerFileWhyItIsNotTaken() {
		String page = this.visitor.upload(this.form + "/files", "empty.pdf", new byte[0], "name", "Li Xiaolong");
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(page).contains("empty.pdf: This file is empty", "href=\"#cv\"", "value=\"Li Xiaolong\"");
		assertThat(this.visitor.upload(this.form + "/files", "x.exe", bytes("MZ\0\1")))
			.contains("x.exe: We cannot take this type of file");
	}

	@Test
	void takesFiveFilesAndNotSix() {
		for (int i = 1; i <= 5; i++) {
			this.visitor.upload(this.form + "/files", "file" + i + ".txt", bytes("Text number " + i));
		}
		assertThat(this.visitor.follow()).contains("file1.txt", "file5.txt").doesNotContain("type=\"file\"");
		assertThat(this.visitor.upload(this.form + "/files", "file6.txt", bytes("six")))
			.contains("We take up to 5 files", "file5.txt");
	}

	@Test
	void removesAFileOfItsOwnOnly() {
		this.visitor.upload(this.form + "/files", "mine.txt", bytes("mine"));
		String page = this.visitor.follow();
		String id = page.replaceAll("(?s).*name=\"file\" value=\"([^\"]+)\".*", "$1");
		Visitor other = new Visitor(this.mvc, "en");
		other.post(this.form + "/files/remove", "file", id);
		assertThat(this.visitor.open(this.form)).contains("mine.txt");
		this.visitor.post(this.form + "/files/remove", "file", id, "name", "Li");
		assertThat(this.visitor.follow()).doesNotContain("mine.txt").contains("value=\"Li\"");
		assertThat(this.jdbc.sql("select count(*) from stored_file where name = 'mine.txt'").query(Long.class).single())
			.isZero();
	}

	@Test
	void letsOneFinishLaterOnAnotherDevice() {
		this.visitor.post(this.form + "/later", "name", "林晓岚", "about", "三年经验");
		String saved = this.visitor.follow();
		assertThat(saved).contains("Your draft is safe until Monday, 7\u00a0December\u00a02026.",
				"One thing is still missing.", "Nothing has been sent.");
		String link = saved.replaceAll("(?s).*http://localhost:8080(/jobs/[^\"]+/draft/[^\"<]+).*", "$1");
		Visitor elsewhere = new Visitor(this.mvc, "en");
		assertThat(elsewhere.open(link)).contains("Go on with this draft?").doesNotContain("林晓岚");
		elsewhere.post(link);
		assertThat(elsewhere.target()).isEqualTo(this.form);
		assertThat(elsewhere.follow()).contains("value=\"林晓岚\"", "三年经验");
		assertThat(new Visitor(this.mvc, "en").open(link + "x")).contains("This draft is no longer here");
	}

	@Test
	void throwsADraftAwayAfterFourteenDays() {
		this.visitor.post(this.form + "/later", "name", "Li Xiaolong");
		this.clock.moveBy(Duration.ofDays(14).plusSeconds(1));
		assertThat(this.visitor.open(this.form)).doesNotContain("Li Xiaolong");
	}

	@Test
	void changesTheLanguageWithoutLosingAWord() {
		this.visitor.post(this.form, "name", "Mia O’Neill", "email", "mia@", "lang", "zh-Hans");
		assertThat(this.visitor.target()).isEqualTo(this.form);
		assertThat(this.visitor.follow()).contains("lang=\"zh-Hans\"", "value=\"Mia O’Neill\"", "value=\"mia@\"")
			.doesNotContain("role=\"alert\"");
	}

	@Test
	void showsHostileWordsLiterally() {
		String hostile = "\"><script>alert(1)</script>${7*7}{{x}}";
		String page = this.visitor.post(this.form, "name", hostile, "email", hostile, "callName", hostile, "phone",
				hostile, "about", hostile, "source", hostile, "country", hostile, "zone", hostile, "via", hostile);
		assertThat(page).doesNotContain("<script>alert").contains("${7*7}{{x}}");
		assertThat(this.visitor.upload(this.form + "/files", "<img src=x onerror=alert(1)>.txt", bytes("x")))
			.doesNotContain("<img");
		assertThat(this.visitor.follow()).doesNotContain("<img src=x").contains("&lt;img src=x onerror=alert(1)&gt;");
	}

	@Test
	void refusesInvisibleDirectionCharactersInNames() {
		assertThat(this.visitor.post(this.form, "name", "Li\u202Egnol", "about", "x", "email", "li@mail.example"))
			.contains("Take out the invisible control characters");
	}

	@Test
	void showsTheTrapOnlyToWhomeverFellIntoIt() {
		assertThat(this.visitor.open(this.form)).containsPattern("aria-hidden=\"true\"><label><span>Website");
		this.visitor.post(this.form, "name", "Bot", "about", "x", "email", "bot@mail.example", "website", "http://x");
		assertThat(this.visitor.target()).isEqualTo(this.form + "/review");
		this.visitor.follow();
		assertThat(this.visitor.follow()).contains("Leave this field empty: it is there to catch programs");
	}

	@Test
	void keepsWhatWasWrittenWhenTheDoorClosesMeanwhile() {
		this.visitor.post(this.form + "/later", "name", "Li Xiaolong", "about", "Six years");
		this.running.close(this.position, "Filled");
		String page = this.visitor.post(this.form, "name", "Li Xiaolong", "about", "Six years and more");
		assertThat(this.visitor.status()).isEqualTo(410);
		assertThat(page).contains("This position was closed in the meantime.", "Nothing was sent",
				"What you wrote is kept until Monday, 7 December 2026");
		assertThat(this.jdbc.sql("select count(*) from job_application where position_id = ?")
			.param(Columns.bytes(this.position.value()))
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void doesNotKnowPositionsThatAreNotPublic() {
		assertThat(this.visitor.open("/jobs/no-such-position/apply")).isNotNull();
		assertThat(this.visitor.status()).isEqualTo(404);
	}

	@Test
	void explainsWhatIsStored() {
		assertThat(this.visitor.open("/notice")).contains("What we store and for how long", "Version 2026-11");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
