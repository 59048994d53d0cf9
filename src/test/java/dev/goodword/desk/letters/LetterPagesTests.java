package dev.goodword.desk.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Receipt;
import dev.goodword.communication.Messages;
import dev.goodword.communication.texts.LetterKinds;
import dev.goodword.communication.texts.LetterTexts;
import dev.goodword.communication.texts.TextDrafts;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The letters of a company from the eyes and hands of the staff. */
@GoodwordTest
class LetterPagesTests {

	private static final String WRONG = "# We write soon to {{candidate.salary}}.";

	@Autowired
	HiringFixture hiring;

	@Autowired
	DeskBrowser browser;

	@Autowired
	LetterTexts texts;

	@Autowired
	TextDrafts drafts;

	@Autowired
	Messages messages;

	@Autowired
	RecordingMail mail;

	@Autowired
	List<DueWork> works;

	@Autowired
	JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember head;

	private StaffMember other;

	@BeforeEach
	void twoHeads() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		this.other = this.hiring.member(this.hiring.account("Guo Jing", Grant.in(this.company.id(), Role.HR_HEAD)));
	}

	@Test
	void listsEveryLetterInBothLanguages() throws Exception {
		assertThat(this.browser.page(this.head, "/letter-texts")).contains(
				"All letters are in the words of the product", "Application received",
				"Not going further, after a talk", "Several holding messages in one");
		assertThat(this.browser.page(this.head, "/letter-texts?lang=zh-Hans")).contains("所有信函均使用产品自带的文本", "录用通知");
		assertThat(this.browser.statements(this.head, "/letter-texts")).as("not a query for each letter")
			.isLessThanOrEqualTo(12);
	}

	@Test
	void showsWhatALetterMustSayAndMaySay() throws Exception {
		assertThat(this.browser.page(this.head, page("received"))).contains(
				"We have your application for {{position.title}}", "{{application.code}}", "must be said",
				"{{#holiday.note}}{{holiday.note}}{{/holiday.note}}", "only asks whether it is so",
				"Words of the product");
	}

	@Test
	void publishesOwnWordsWhichTheNextLetterBears() throws Exception {
		MvcTestResult done = send("received", with("received", "enSubject", "Arrived: {{position.title}}"), "publish");
		assertThat(done.getResponse().getRedirectedUrl()).endsWith("done=letter-published");
		assertThat(this.browser.page(this.head, page("received"))).contains("Letters are written with version 1",
				"Your own words", "no letter");
		var id = this.hiring.apply(this.hiring.openPosition(this.company), "Mia").application();
		assertThat(this.messages.forStaff(id)).extracting("subject").contains("Arrived: Backend developer");
		assertThat(this.browser.page(this.head, "/letter-texts")).contains("1 letter is in your own words", "Version 1",
				"1 has yet to leave");
	}

	@Test
	void keepsADraftThatIsNotCleanAndPublishesItNot() throws Exception {
		Map<String, String> fields = with("received", "enBody", WRONG);
		MvcTestResult refused = send("received", fields, "publish");
		assertThat(refused.getResponse().getStatus()).isEqualTo(422);
		assertThat(refused.getResponse().getContentAsString())
			.contains("Line 1: There is no field “candidate.salary”.", "Say it without “soon”",
					"Every letter must say “application.code”.", "href=\"#enBody\"", "aria-invalid=\"true\"")
			.contains("# We write soon to {{candidate.salary}}.");
		assertThat(this.texts.newest(this.company.id())).isEmpty();
		assertThat(this.browser.page(this.other, page("received"))).contains("We write soon",
				"Draft, changed by Colleague");
	}

	@Test
	void keepsNoDraftWithoutADifference() throws Exception {
		assertThat(send("received", with("received", "enSubject", "We have your application for {{position.title}}"),
				"save")
			.getResponse()
			.getRedirectedUrl()).endsWith("done=letter-same");
		assertThat(this.drafts.all(this.company.id())).isEmpty();
	}

	@Test
	void losesNothingOfTwoWhoWriteAtOnce() throws Exception {
		Map<String, String> mine = with("received", "enSubject", "Mine: {{position.title}}");
		mine.put("note", "My reason");
		Map<String, String> theirs = with("received", "enSubject", "Theirs: {{position.title}}");
		theirs.put("zhSubject", "他们的主题{{position.title}}");
		assertThat(this.browser.post(this.other, "/letter-texts/received", theirs).getResponse().getStatus())
			.isEqualTo(302);

		MvcTestResult conflict = send("received", mine, "publish");
		assertThat(conflict.getResponse().getStatus()).isEqualTo(409);
		String page = conflict.getResponse().getContentAsString();
		assertThat(page).contains("You both changed this", "Theirs: {{position.title}}", "Mine: {{position.title}}",
				"他们的主题", "their words stand here now: Chinese, subject", "My reason");
		assertThat(this.texts.newest(this.company.id())).isEmpty();

		Map<String, String> again = fields(page);
		assertThat(again).containsEntry("enSubject", "Mine: {{position.title}}")
			.containsEntry("zhSubject", "他们的主题{{position.title}}")
			.containsEntry("note", "My reason");
		assertThat(send("received", again, "publish").getResponse().getRedirectedUrl()).endsWith("letter-published");
	}

	@Test
	void keepsWhatWasTypedWhenTheLanguageIsSwitched() throws Exception {
		Map<String, String> fields = with("received", "enSubject", "Half a thou");
		fields.put("lang", "zh-Hans");
		MvcTestResult page = send("received", fields, "save");
		assertThat(page.getResponse().getStatus()).isEqualTo(200);
		assertThat(page.getResponse().getContentAsString()).contains("Half a thou");
		assertThat(this.drafts.all(this.company.id())).isEmpty();
	}

	@Test
	void wantsASecondPersonForADecision() throws Exception {
		assertThat(this.browser.page(this.head, page("offer")))
			.contains("a second person reads it first: Chen Yu, Guo Jing");
		MvcTestResult asked = send("offer", with("offer", "enSubject", "An offer: {{position.title}}"), "publish");
		assertThat(asked.getResponse().getRedirectedUrl()).endsWith("done=letter-asked");
		String address = "/letter-texts/offer/approval?company=" + this.company.id();
		assertThat(this.browser.page(this.head, address)).contains("Somebody who had no hand in it");
		assertThat(this.browser.page(this.other, address)).contains("<ins>An</ins>", "<del>", "+ new", "− gone",
				"Give it back");
		String seen = Integer.toString(this.drafts.all(this.company.id()).get("offer").version());
		Map<String, String> yes = Map.of("company", this.company.id().toString(), "seen", seen, "step", "approve");
		assertThat(this.browser.post(this.head, "/letter-texts/offer/approval", yes).getResponse().getStatus())
			.as("whoever wrote it")
			.isEqualTo(403);
		assertThat(this.texts.newest(this.company.id())).isEmpty();
		assertThat(this.browser.post(this.other, "/letter-texts/offer/approval", yes).getResponse().getRedirectedUrl())
			.endsWith("letter-published");
		assertThat(this.browser.page(this.head, page("offer"))).contains("read by Guo Jing");
		assertThat(this.browser.post(this.other, "/letter-texts/offer/approval", yes).getResponse().getStatus())
			.as("once is enough")
			.isEqualTo(409);
	}

	@Test
	void letsARecruiterReadAndApproveAndWriteNothing() throws Exception {
		StaffMember recruiter = this.hiring.recruiter(this.company);
		this.hiring.openPosition(this.company);
		send("offer", with("offer", "enSubject", "An offer: {{position.title}}"), "publish");
		assertThat(this.browser.page(recruiter, "/letter-texts")).contains("Asked for by Colleague",
				"/letter-texts/offer/versions/0");
		assertThat(this.browser.page(recruiter, "/today")).contains("New words wait for you to read");
		assertThat(this.browser.page(this.head, "/today")).as("whoever wrote it").doesNotContain("New words wait");
		assertThat(this.browser.page(recruiter, "/letter-texts/received/versions/0?company=" + this.company.id()))
			.doesNotContain("Go back to these words");
		Map<String, String> own = Map.of("company", this.company.id().toString(), "seen", "1");
		for (String below : new String[] { "", "/draft/end", "/versions/0/return" }) {
			assertThat(this.browser.post(recruiter, "/letter-texts/offer" + below, own).getResponse().getStatus())
				.as(below)
				.isEqualTo(403);
		}
		String seen = Integer.toString(this.drafts.all(this.company.id()).get("offer").version());
		Map<String, String> yes = Map.of("company", this.company.id().toString(), "seen", seen, "step", "approve");
		assertThat(this.browser.post(recruiter, "/letter-texts/offer/approval", yes).getResponse().getRedirectedUrl())
			.startsWith("/letter-texts?company=")
			.endsWith("letter-published");
		assertThat(this.browser.page(recruiter, "/today")).doesNotContain("New words wait");
	}

	@Test
	void givesADraftBackWithWords() throws Exception {
		send("offer", with("offer", "enSubject", "An offer: {{position.title}}"), "publish");
		String seen = Integer.toString(this.drafts.all(this.company.id()).get("offer").version());
		Map<String, String> no = new LinkedHashMap<>(
				Map.of("company", this.company.id().toString(), "seen", seen, "step", "return"));
		assertThat(this.browser.post(this.other, "/letter-texts/offer/approval", no).getResponse().getStatus())
			.isEqualTo(422);
		no.put("words", "Warmer, please");
		assertThat(this.browser.post(this.other, "/letter-texts/offer/approval", no).getResponse().getStatus())
			.isEqualTo(302);
		assertThat(this.browser.page(this.head, page("offer"))).contains("Guo Jing: Warmer, please");
	}

	@Test
	void showsALetterToPeopleWhoAreHardToWriteTo() throws Exception {
		send("received", with("received", "enSubject", "Draft of {{position.title}}"), "save");
		assertThat(this.browser.page(this.head,
				"/letter-texts/received/preview?company=" + this.company.id()
						+ "&words=en&person=right-to-left&look=text"))
			.contains("Draft of Backend engineer", "Hi محمد عبد الرحمن,", "Send it to me");
		MvcTestResult frame = this.browser.get(this.head, "/letter-texts/received/mail?company=" + this.company.id()
				+ "&words=zh-Hans&person=longest&colours=dark");
		assertThat(frame.getResponse().getHeader("Content-Security-Policy")).contains("sandbox", "default-src 'none'")
			.doesNotContain("frame-ancestors 'none'");
		assertThat(frame.getResponse().getContentAsString()).contains("阿卜杜拉赫曼", "@media all")
			.doesNotContain("prefers-color-scheme: dark)");
	}

	@Test
	void showsALetterAsSomebodyWhoHasAppliedWouldGetIt() throws Exception {
		Receipt mia = this.hiring.apply(this.hiring.openPosition(this.company), "Mia");
		String preview = "/letter-texts/received/preview?company=" + this.company.id();
		assertThat(this.browser.page(this.head, preview)).contains("Applicants whose applications you see",
				"Mia · Backend developer", "Send it to me");
		String real = "&words=zh-Hans&look=text&person=" + mia.application();
		assertThat(this.browser.page(this.head, preview + real)).as("in her language, and sent to nobody")
			.contains("We have your application for Backend developer", "Hi Mia", mia.reference(), "filled in")
			.doesNotContain("Send it to me", "GW-7F3K-2M");
		MvcTestResult trial = this.browser.post(this.head, "/letter-texts/received/trial",
				Map.of("company", this.company.id().toString(), "person", mia.application().toString()));
		assertThat(trial.getResponse().getRedirectedUrl()).endsWith("done=letter-no-trial");
	}

	@Test
	void writesDownWhoLookedAtTheLetterOfWhom() throws Exception {
		Receipt mia = this.hiring.apply(this.hiring.openPosition(this.company), "Mia");
		String preview = "/letter-texts/received/preview?company=" + this.company.id();
		this.browser.page(this.head, preview);
		this.browser.page(this.head, preview + "&person=longest");
		assertThat(looks(mia)).as("the list, and somebody made up").isEmpty();
		this.browser.page(this.head, preview + "&person=" + mia.application());
		assertThat(looks(mia)).containsExactly(this.head.id().value() + " letter-preview application");
		this.browser.page(this.other, preview.replace("/preview", "/mail") + "&person=" + mia.application());
		assertThat(looks(mia)).containsExactlyInAnyOrder(this.head.id().value() + " letter-preview application",
				this.other.id().value() + " letter-preview application");
	}

	private List<String> looks(Receipt of) {
		return this.database.sql("select actor_id, what, subject_type from access_audit where subject_id = ?")
			.param(of.application().toString())
			.query((row, number) -> Columns.uuid(row, "actor_id") + " " + row.getString("what") + " "
					+ row.getString("subject_type"))
			.list();
	}

	@Test
	void showsNobodyWhoseApplicationTheReaderMayNotSee() throws Exception {
		Receipt secret = this.hiring.apply(this.hiring.openPosition(this.company, true, Map.of()), "Mia");
		Receipt elsewhere = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Mia");
		String preview = "/letter-texts/received/preview?company=" + this.company.id();
		assertThat(this.browser.page(this.head, preview)).doesNotContain("Applicants whose applications you see");
		for (Receipt hidden : List.of(secret, elsewhere)) {
			for (String page : List.of(preview, preview.replace("/preview", "/mail"))) {
				assertThat(
						this.browser.get(this.head, page + "&person=" + hidden.application()).getResponse().getStatus())
					.isEqualTo(404);
			}
		}
	}

	@Test
	void printsWhatLooksLikeHtmlAsItWasTyped() throws Exception {
		Map<String, String> fields = with("received", "enSubject", "<b>{{position.title}}</b>");
		send("received", fields, "save");
		String page = this.browser.page(this.head, page("received"));
		assertThat(page).contains("&lt;b&gt;{{position.title}}&lt;/b&gt;").doesNotContain("<b>{{position");
		assertThat(this.browser.get(this.head, "/letter-texts/received/mail?words=en&company=" + this.company.id())
			.getResponse()
			.getContentAsString()).contains("&lt;b&gt;").doesNotContain("<b>Backend");
	}

	@Test
	void mailsATestToNobodyButWhoeverAsks() throws Exception {
		this.mail.reset();
		MvcTestResult done = this.browser.post(this.head, "/letter-texts/received/trial",
				Map.of("company", this.company.id().toString(), "words", "en", "person", "one-letter"));
		assertThat(done.getResponse().getRedirectedUrl()).endsWith("done=letter-trial");
		this.works.stream().filter((work) -> work.name().equals("staff-mail")).forEach(DueWork::runDue);
		assertThat(this.mail.handed()).singleElement().satisfies((sent) -> {
			assertThat(sent.to()).isEqualTo(this.head.email());
			assertThat(sent.subject()).isEqualTo("[Test] We have your application for Backend engineer");
			assertThat(sent.text()).contains("Hi Q,");
		});
	}

	@Test
	void goesBackToTheWordsOfTheProduct() throws Exception {
		send("received", with("received", "enSubject", "Hasty: {{position.title}}"), "publish");
		var id = this.hiring.apply(this.hiring.openPosition(this.company), "Mia").application();
		String address = "/letter-texts/received/versions/0";
		assertThat(this.browser.page(this.head, address + "?company=" + this.company.id()))
			.contains("Go back to these words", "1 has yet to leave", "Hasty");
		Map<String, String> stop = Map.of("company", this.company.id().toString(), "seen", "1", "letters", "stop",
				"note", "Too hasty");
		assertThat(this.browser.post(this.head, address + "/return", stop).getResponse().getRedirectedUrl())
			.endsWith("letter-returned");
		assertThat(this.messages.forStaff(id)).extracting("state").asString().contains("CANCELLED");
		assertThat(this.browser.page(this.head, page("received"))).contains("Too hasty",
				"Brought back the words of the product", "recalled");
		MvcTestResult late = this.browser.post(this.head, address + "/return", stop);
		assertThat(late.getResponse().getStatus()).isEqualTo(409);
		assertThat(late.getResponse().getContentAsString()).contains("Nothing was done", "Too hasty");
		assertThat(this.browser.get(this.head, "/letter-texts/received/versions/9?company=" + this.company.id())
			.getResponse()
			.getStatus()).isEqualTo(404);
	}

	@Test
	void hidesTheLettersOfOtherCompanies() throws Exception {
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		for (String below : new String[] { "", "/preview", "/mail", "/changes", "/approval", "/versions/0" }) {
			String address = "/letter-texts/received" + below + "?company=" + this.company.id();
			assertThat(this.browser.get(stranger, address).getResponse().getStatus()).as(address).isEqualTo(404);
		}
		Map<String, String> fields = with("received", "enSubject", "Taken over");
		for (String below : new String[] { "", "/draft/end", "/trial", "/approval", "/versions/0/return" }) {
			assertThat(this.browser.post(stranger, "/letter-texts/received" + below, fields).getResponse().getStatus())
				.as(below)
				.isEqualTo(404);
		}
		assertThat(this.drafts.all(this.company.id())).isEmpty();
		assertThat(this.browser.get(this.hiring.recruiter(this.company), page("received")).getResponse().getStatus())
			.isEqualTo(403);
		assertThat(this.browser.get(this.head, page("staff_digest")).getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	void opensEveryLetter() throws Exception {
		for (var kind : LetterKinds.all()) {
			assertThat(this.browser.page(this.head, page(kind.name()))).as(kind.name()).doesNotContain("ax-errors");
		}
	}

	private String page(String kind) {
		return "/letter-texts/" + kind + "?company=" + this.company.id();
	}

	/** The form of a letter as it stands, with one field typed anew. */
	private Map<String, String> with(String kind, String field, String value) throws Exception {
		Map<String, String> fields = fields(this.browser.page(this.head, page(kind)));
		fields.put(field, value);
		return fields;
	}

	private MvcTestResult send(String kind, Map<String, String> fields, String step) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put("step", step);
		return this.browser.post(this.head, "/letter-texts/" + kind, all);
	}

	/** What a browser would send of the form on a page. */
	private static Map<String, String> fields(String page) {
		String form = page.substring(page.indexOf("<form id=\"letter\""));
		form = form.substring(0, form.indexOf("</form>"));
		Map<String, String> fields = new LinkedHashMap<>();
		Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
			.matcher(form)
			.results()
			.forEach((input) -> fields.put(input.group(1), plain(input.group(2))));
		Pattern.compile("(?s)<textarea[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</textarea>")
			.matcher(form)
			.results()
			.forEach((area) -> fields.put(area.group(1), plain(area.group(2))));
		Pattern.compile("<input class=\"ax-input\"[^>]* name=\"note\"[^>]* value=\"([^\"]*)\"")
			.matcher(form)
			.results()
			.forEach((input) -> fields.put("note", plain(input.group(1))));
		fields.remove("_csrf");
		return fields;
	}

	private static String plain(String html) {
		return html.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replace("&#39;", "'")
			.replace("&amp;", "&");
	}

}
