package dev.goodword.portal.tracking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.asking.AnsweringInquiries;
import dev.goodword.applications.asking.AskingCandidates;
import dev.goodword.applications.asking.Inquiries;
import dev.goodword.applications.asking.InquiryId;
import dev.goodword.applications.asking.InquiryItem;
import dev.goodword.applications.asking.InquiryState;
import dev.goodword.applications.asking.InquirySummary;
import dev.goodword.applications.asking.Request;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.portal.Visitor;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The candidate's page of what we ask for: words, files, more time, and too late. */
@GoodwordTest
class InformationControllerTests {

	private static final byte[] PAPER = "A certificate of the training.".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private AskingCandidates asking;

	@Autowired
	private Inquiries inquiries;

	@Autowired
	private Applications applications;

	@Autowired
	private Tasks tasks;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private PassingTime time;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	private StaffMember recruiter;

	private Receipt receipt;

	private JobApplicationId id;

	private String page;

	private Visitor holder;

	@BeforeEach
	void apply() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.receipt = this.hiring.apply(this.hiring.openPosition(company), "Mia O’Neill");
		this.id = new JobApplicationId(this.receipt.subject());
		this.page = page(this.receipt);
		this.holder = new Visitor(this.mvc, "en");
		pass(this.clock.instant());
	}

	@Test
	void showsWhatWeAskOnceItsLetterWasTakenAndOnlyAfterACode() {
		send();
		signIn(this.holder, this.receipt);
		assertThat(this.holder.open(this.page)).doesNotContain("/more\"");
		this.holder.open(this.page + "/more");
		assertThat(this.holder.follow()).contains("There is nothing we wait for from you");
		pass(this.clock.instant().plusSeconds(400));
		assertThat(this.holder.open(this.page))
			.contains("We need something from you", "It is your turn", "/more\"", "Answer what we asked")
			.doesNotContain("Nothing is waiting for you");
		assertThat(this.holder.open(this.page + "/more")).contains("Please answer by Monday, 30 November 2026",
				"1. Your &lt;certificate&gt;.", "2. When could you start?", "Why we ask: The team plans the start.",
				"It takes about 10 minutes.", "enctype=\"multipart/form-data\"", "five working days more");
		Visitor link = new Visitor(this.mvc, "en");
		link.open(this.page + "/more");
		assertThat(link.status()).isEqualTo(303);
		assertThat(link.open(this.page)).contains("open your application with the code").doesNotContain("certificate");
		Visitor chinese = new Visitor(this.mvc, "zh-Hans");
		signIn(chinese, this.receipt);
		assertThat(chinese.open(this.page + "/more")).contains("请在2026年11月30日（周一）前提交", "延长时间", "上传并保存");
	}

	@Test
	void sendsWordsAndFilesAndShowsThemAgain() {
		InquiryId asked = asked();
		upload("", "certificate.txt", asked, "See the <b>file</b>.", "On 1 January.");
		assertThat(this.holder.follow()).contains("Your answer is here, and a person reads it.", "It is our turn again",
				"What you sent us");
		InquirySummary sent = this.inquiries.inquiry(asked);
		assertThat(sent.state()).isEqualTo(InquiryState.ANSWERED);
		assertThat(sent.items()).extracting(InquiryItem::answer)
			.containsExactly("See the <b>file</b>.", "On 1 January.");
		assertThat(this.applications.attachedFiles(this.id)).anyMatch((file) -> sent.sentFiles().contains(file.file()));
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).containsExactly(AnsweringInquiries.READ_TASK);
		assertThat(this.holder.open(this.page + "/more"))
			.contains("You can change it and send it again", "See the &lt;b&gt;file&lt;/b&gt;.", "certificate.txt",
					"Sent", "Send it again")
			.doesNotContain("You need longer?");
		assertThat(this.holder.open(this.page + "/sent")).contains("certificate.txt");
	}

	@Test
	void keepsWhatTheyAnswerUnderTheirOwnKey() {
		InquiryId asked = asked();
		post("", asked, "In March, from Porto.", "None.");
		assertThat(answers(asked)).containsExactly("In March, from Porto.", "None.");
		assertThat(kept("select answer from inquiry_item", asked)).hasSize(2)
			.allMatch((one) -> one.startsWith("sealed:"));
		assertThat(kept("select draft from inquiry_item", asked)).hasSize(2)
			.allMatch((one) -> one.startsWith("sealed:"));
		assertThat(kept("select words from application_inquiry_event", asked)).hasSize(2)
			.noneMatch((one) -> one.contains("Porto"));
		assertThat(this.inquiries.log(this.id)).last()
			.satisfies((entry) -> assertThat(entry.words()).contains("In March, from Porto."));

		byte[] person = Columns.bytes(this.receipt.candidate().value());
		byte[] key = this.database.sql("select sealed_key from candidate_key where candidate_id = ?")
			.param(person)
			.query(byte[].class)
			.single();
		this.database.sql("delete from candidate_key where candidate_id = ?").param(person).update();
		assertThat(answers(asked)).as("without the key nobody reads them").containsExactly("", "");
		assertThat(this.inquiries.log(this.id)).last().satisfies((entry) -> assertThat(entry.words()).isEmpty());
		this.database
			.sql("insert into candidate_key (candidate_id, sealed_key, created_at, version) values (?, ?, ?, 0)")
			.params(person, key, Columns.utc(this.clock.instant()))
			.update();
	}

	@Test
	void sealsWhatWasAnsweredBeforeAnswersLayUnderAKey() {
		InquiryId asked = asked();
		post("", asked, "In March.", "None.");
		asBeforeTheSeal(asked);
		this.time.only("inquiry-seals").runDue();
		assertThat(kept("select answer from inquiry_item", asked)).allMatch((one) -> one.startsWith("sealed:"));
		assertThat(kept("select draft from inquiry_item", asked)).allMatch((one) -> one.startsWith("sealed:"));
		assertThat(answers(asked)).containsOnly("From Porto.");
		assertThat(this.inquiries.log(this.id)).last()
			.satisfies((entry) -> assertThat(entry.words()).isEqualTo("From Porto."));
		assertThat(readable(asked)).isZero();

		asBeforeTheSeal(asked);
		byte[] person = Columns.bytes(this.receipt.candidate().value());
		byte[] key = this.database.sql("select sealed_key from candidate_key where candidate_id = ?")
			.param(person)
			.query(byte[].class)
			.single();
		this.database.sql("delete from candidate_key where candidate_id = ?").param(person).update();
		this.time.only("inquiry-seals").runDue();
		assertThat(readable(asked)).as("nothing of somebody who was erased stays").isZero();
		this.database
			.sql("insert into candidate_key (candidate_id, sealed_key, created_at, version) values (?, ?, ?, 0)")
			.params(person, key, Columns.utc(this.clock.instant()))
			.update();
	}

	private void asBeforeTheSeal(InquiryId asked) {
		for (String change : List.of("inquiry_item set answer = 'From Porto.', draft = 'From Porto.'",
				"application_inquiry_event set words = case when act = 'ANSWERED' then 'From Porto.' end",
				"application_inquiry set seal_due_at = asked_at")) {
			this.database.sql("update " + change + " where inquiry_id = ?")
				.param(Columns.bytes(asked.value()))
				.update();
		}
	}

	private int readable(InquiryId asked) {
		return this.database.sql("""
				select (select count(*) from inquiry_item where inquiry_id = :id
				  and (answer = 'From Porto.' or draft = 'From Porto.'))
				+ (select count(*) from application_inquiry_event where inquiry_id = :id and words = 'From Porto.')
				+ (select count(*) from application_inquiry where inquiry_id = :id and seal_due_at is not null)""")
			.param("id", Columns.bytes(asked.value()))
			.query(Integer.class)
			.single();
	}

	private List<String> answers(InquiryId asked) {
		return this.inquiries.inquiry(asked).items().stream().map(InquiryItem::answer).toList();
	}

	private List<String> kept(String what, InquiryId asked) {
		return this.database.sql(what + " where inquiry_id = ?")
			.param(Columns.bytes(asked.value()))
			.query(String.class)
			.list();
	}

	@Test
	void keepsEverythingWhenSomethingIsMissing() {
		InquiryId asked = asked();
		assertThat(upload("", "certificate.txt", asked, "Here it is.", " ")).contains(
				"Please write something on point 2", "What you typed and uploaded is kept.", ">Here it is.</textarea>",
				"certificate.txt", "Lies ready", "id=\"answer-2-error\"", "<title>Error: ");
		assertThat(this.holder.status()).isEqualTo(422);
		assertThat(this.inquiries.inquiry(asked).isOpen()).isTrue();
		Visitor elsewhere = new Visitor(this.mvc, "en");
		signIn(elsewhere, this.receipt);
		assertThat(elsewhere.open(this.page + "/more")).as("on another device")
			.contains(">Here it is.</textarea>", "certificate.txt");
		assertThat(post("", asked, "x".repeat(4001), "On 1 January.")).contains("Answer 1 is too long", "xxxxxxxxxx");
		assertThat(this.inquiries.inquiry(asked).isOpen()).isTrue();
	}

	@Test
	void keepsFilesByAButtonOfItsOwnAndRemovesThem() {
		InquiryId asked = asked();
		upload("/files", "certificate.txt", asked, "Half a sent", "");
		assertThat(this.holder.target()).contains("done=information-kept");
		assertThat(this.holder.follow()).contains("Nothing has been sent yet", "certificate.txt",
				">Half a sent</textarea>");
		String file = this.inquiries.inquiry(asked).files().get(0).file().toString();
		this.holder.post(this.page + "/more/remove", "inquiry", asked.toString(), "answer-1", "Half a sentence", "file",
				file);
		assertThat(this.holder.follow()).doesNotContain("certificate.txt").contains(">Half a sentence</textarea>");
		this.holder.post(this.page + "/more/remove", "inquiry", asked.toString(), "file", "../../etc/passwd");
		assertThat(this.holder.status()).isEqualTo(404);
		assertThat(this.inquiries.inquiry(asked).isOpen()).isTrue();
	}

	@Test
	void takesUploadsByTheRulesOfEveryUpload() {
		InquiryId asked = asked();
		assertThat(this.holder.upload(this.page + "/more", "run.exe", new byte[] { 'M', 'Z', 0, 1 }, "inquiry",
				asked.toString(), "answer-1", "Here.", "answer-2", "Now."))
			.contains("run.exe: ", ">Here.</textarea>");
		assertThat(this.holder.status()).isEqualTo(422);
		for (int number = 1; number <= 5; number++) {
			upload("/files", "part-" + number + ".txt", asked, "Here.", "Now.");
		}
		assertThat(this.holder.open(this.page + "/more")).contains("part-5.txt").doesNotContain("type=\"file\"");
		assertThat(upload("", "part-6.txt", asked, "Here.", "Now.")).contains("We take up to five files",
				"part-6.txt: ");
		assertThat(this.inquiries.inquiry(asked).files()).hasSize(5);
		assertThat(this.inquiries.inquiry(asked).isOpen()).isTrue();
	}

	@Test
	void givesMoreTimeOnceAndKeepsWhatWasTyped() {
		InquiryId asked = asked();
		post("/time", asked, "Half a sent", "");
		assertThat(this.holder.target()).contains("done=information-time");
		assertThat(this.holder.follow()).as("the new day at once, before any letter")
			.contains("You have more time", "Please answer by Monday, 7 December 2026");
		pass(this.clock.instant().plusSeconds(60));
		assertThat(this.holder.open(this.page + "/more")).contains("Please answer by Monday, 7 December 2026",
				">Half a sent</textarea>", "Ask for more time");
		post("/time", asked, "Half a sent", "");
		assertThat(this.holder.follow()).contains("We have your wish for more time.");
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).containsExactly(AnsweringInquiries.TIME_TASK);
		assertThat(this.inquiries.inquiry(asked).answerBy()).isEqualTo("2026-12-07");
	}

	@Test
	void takesAnAnswerAfterTheirDay() {
		InquiryId asked = asked();
		pass(Instant.parse("2026-12-01T03:00:00Z"));
		this.holder = new Visitor(this.mvc, "en");
		signIn(this.holder, this.receipt);
		assertThat(this.holder.open(this.page)).contains("It is our turn again", "/more\"");
		assertThat(this.holder.open(this.page + "/more")).contains("The day has passed; you can still send it.");
		post("", asked, "I have none.", "On 1 January.");
		assertThat(this.holder.follow()).contains("Your answer is here");
		assertThat(this.inquiries.inquiry(asked).state()).isEqualTo(InquiryState.ANSWERED);
	}

	@Test
	void losesNothingWhenItIsTakenBackMeanwhile() {
		InquiryId asked = asked();
		this.asking.takeBack(this.id, asked, "A colleague found it.", this.recruiter);
		assertThat(post("", asked, "I looked for hours.", "Now."))
			.contains("There is nothing you need to send any more", "What you wrote", "I looked for hours.");
		assertThat(this.holder.status()).isEqualTo(422);
		this.holder.open(this.page + "/more");
		assertThat(this.holder.follow()).contains("There is nothing we wait for from you");
	}

	@Test
	void letsNobodyAnswerForSomebodyElse() {
		InquiryId asked = asked();
		Receipt other = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Tom Reed");
		pass(this.clock.instant());
		Visitor tom = new Visitor(this.mvc, "en");
		signIn(tom, other);
		for (String inquiry : List.of(asked.toString(), UUID.randomUUID().toString(), "x", "")) {
			for (String path : List.of("", "/files", "/remove", "/time")) {
				tom.post(page(other) + "/more" + path, "inquiry", inquiry, "answer-1", "Mine.", "answer-2", "Mine.");
				assertThat(tom.status()).as(path + " " + inquiry).isEqualTo(404);
			}
		}
		tom.post(this.page + "/more", "inquiry", asked.toString(), "answer-1", "Mine.", "answer-2", "Mine.");
		assertThat(tom.status()).isEqualTo(404);
		assertThat(this.inquiries.inquiry(asked).items()).allMatch((item) -> item.draft() == null);
	}

	private String upload(String path, String name, InquiryId asked, String one, String two) {
		return this.holder.upload(this.page + "/more" + path, name, PAPER, "inquiry", asked.toString(), "answer-1", one,
				"answer-2", two);
	}

	private String post(String path, InquiryId asked, String one, String two) {
		return this.holder.post(this.page + "/more" + path, "inquiry", asked.toString(), "answer-1", one, "answer-2",
				two);
	}

	private InquiryId asked() {
		InquiryId asked = send();
		pass(this.clock.instant().plusSeconds(400));
		signIn(this.holder, this.receipt);
		return asked;
	}

	private InquiryId send() {
		return this.asking.ask(this.id,
				new Request(List.of(new Request.Item("Your <certificate>.", true),
						new Request.Item("When could you start?", false)), "The team plans the start.", 10),
				LocalDate.of(2026, 11, 30), this.recruiter);
	}

	private String page(Receipt of) {
		return "/a/" + this.links.token(of.candidate(), of.subject());
	}

	private void signIn(Visitor visitor, Receipt of) {
		visitor.open(page(of));
		visitor.post(page(of) + "/open");
		visitor.post(page(of) + "/code", "code", this.mailbox.code(of.candidate()));
	}

	private void pass(Instant until) {
		this.time.only("promises", "messages").until(until);
	}

}
