package dev.goodword.desk.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.communication.inbound.ItemState;
import dev.goodword.communication.inbound.VisitorReplies;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.Visitor;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorState;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails that wait to be sorted and belong to the question of a visitor. */
@GoodwordTest
class MailOfVisitorPagesTests {

	private static final String FILED = "/inbox/questions?done=visitor-mail-assigned";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	AskingVisitors asking;

	@Autowired
	AnsweringVisitors answering;

	@Autowired
	Inbox inbox;

	@Autowired
	VisitorReplies replies;

	@Autowired
	DeskBrowser browser;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private PositionId position;

	private String address;

	private VisitorQuestionId question;

	@BeforeEach
	void somebodyAsks() {
		this.database.sql("delete from inbound_item").update();
		this.database.sql("delete from visitor_question").update();
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
		this.address = "filed" + ++serial + "@mail.example";
		this.question = asked("Mia", this.address, "Can I work from home?");
	}

	@Test
	void isFiledWithTheQuestionAPersonNames() throws Exception {
		this.answering.answer(this.question, new Answer("Two days a week.", null, null), this.recruiter);
		String item = came("stranger@nowhere.example", "It is me, Mia. And on Fridays?");
		assertThat(this.browser.page(this.recruiter, "/inbox?lang=en"))
			.contains("Or the question of a visitor", "Mia about Backend developer: Can I work from home?",
					"File with the question")
			.doesNotContain("selected=\"selected\"");
		assertThat(this.browser.page(this.recruiter, "/inbox?lang=zh-Hans")).contains("或访客提问", "归入该提问")
			.doesNotContain("??");
		assertThat(file(item, "")).isEqualTo("/inbox?done=mail-not-filed");
		assertThat(this.browser.page(this.recruiter, "/inbox?lang=en&done=mail-not-filed"))
			.contains("Nothing was changed: no question was chosen");

		assertThat(file(item, this.question.toString())).isEqualTo(FILED);
		assertThat(file(item, this.question.toString())).as("twice").isEqualTo("/inbox?done=mail-not-filed");
		assertThat(this.inbox.in(ItemState.TRIAGE)).isEmpty();
		assertThat(this.asking.find(this.question).orElseThrow().state()).isEqualTo(VisitorState.REPLIED);
		assertThat(this.browser.page(this.recruiter, FILED.replace("?", "?lang=en&")))
			.contains("The mail is with the question", "And on Fridays?", "From another address", "They ask something");
		String written = this.replies.unread(List.of(this.question)).get(this.question).get(0).id().toString();
		assertThat(this.browser.post(this.recruiter, "/inbox/questions/" + this.question + "/written",
				Map.of("asks", "true", "seen", written)))
			.hasRedirectedUrl("/inbox/questions?done=visitor-asked-back");
	}

	@Test
	void standsBesideAQuestionThatWaits() throws Exception {
		VisitorQuestionId other = asked("Mia", this.address, "Is there a canteen?");
		String item = came(this.address, "About the canteen: is it free?");
		assertThat(this.browser.page(this.recruiter, "/inbox?lang=en")).contains("Is there a canteen?")
			.doesNotContain("selected=\"selected\"");
		assertThat(file(item, other.toString())).isEqualTo(FILED);
		assertThat(this.replies.unread(List.of(other)).get(other)).singleElement().satisfies((one) -> {
			assertThat(one.text()).isEqualTo("About the canteen: is it free?");
			assertThat(one.elsewhere()).isFalse();
		});
		assertThat(this.asking.find(other).orElseThrow().isOpen()).as("it waits for its answer all the same").isTrue();
		this.asking.forget(other);
		assertThat(this.database.sql("select count(*) from inbound_item").query(Long.class).single())
			.as("it goes with the question")
			.isZero();
	}

	@Test
	void theOnlyQuestionOfItsSenderIsChosen() throws Exception {
		this.answering.answer(this.question, new Answer("Two days a week.", null, null), this.recruiter);
		asked("Li", "another" + serial + "@mail.example", "Who leads it?");
		came(this.address, "Thank you. And on Fridays?");
		assertThat(this.browser.page(this.recruiter, "/inbox?lang=en"))
			.containsPattern("value=\"" + this.question + "\" selected=\"selected\">Mia about")
			.contains("Li about Backend developer");
	}

	@Test
	void namesNoQuestionToWhoMayNotAnswerIt() throws Exception {
		String item = came("stranger@nowhere.example", "It is me, Mia.");
		StaffMember elsewhere = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.page(elsewhere, "/inbox?lang=en")).contains("It is me, Mia.")
			.doesNotContain("Can I work from home?", "Or the question of a visitor");
		assertThat(this.browser.post(elsewhere, "/inbox/" + item + "/question",
				Map.of("question", this.question.toString())))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(file(item, new UUID(0, 7).toString(), HttpStatus.NOT_FOUND)).isNull();
		assertThat(this.inbox.in(ItemState.TRIAGE)).hasSize(1);
	}

	@Test
	void offersNothingForWhatNobodyWrote() throws Exception {
		this.inbox.receive("no mail at all".getBytes(StandardCharsets.UTF_8));
		assertThat(this.browser.page(this.recruiter, "/inbox?lang=en")).doesNotContain("Or the question of a visitor");
	}

	private String file(String item, String named) {
		return file(item, named, HttpStatus.FOUND);
	}

	private String file(String item, String named, HttpStatus status) {
		var result = this.browser.post(this.recruiter, "/inbox/" + item + "/question", Map.of("question", named));
		assertThat(result).hasStatus(status);
		return result.getResponse().getRedirectedUrl();
	}

	private String came(String from, String words) {
		this.inbox.receive(("From: " + from + "\r\nTo: talent@firm.example\r\nSubject: Hello\r\nMessage-ID: <"
				+ ++serial + "@filed.example>\r\n\r\n" + words + "\r\n")
			.getBytes(StandardCharsets.UTF_8));
		return this.inbox.in(ItemState.TRIAGE).get(0).id().toString();
	}

	private VisitorQuestionId asked(String name, String from, String text) {
		this.clock.moveBy(Duration.ofSeconds(1));
		this.asking.ask(this.position, new Visitor(name, new EmailAddress(from), LocaleTag.EN), text);
		VisitorQuestionId id = new VisitorQuestionId(
				this.database.sql("select visitor_question_id from visitor_question order by asked_at desc limit 1")
					.query((row, number) -> Columns.uuid(row.getBytes(1)))
					.single());
		this.asking.confirm(id);
		return id;
	}

}
