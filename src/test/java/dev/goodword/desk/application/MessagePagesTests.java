package dev.goodword.desk.application;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.StageMoveId;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.MessageState;
import dev.goodword.communication.Messages;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A message in one's own words: looked at, sent, taken back, and no date moved by it. */
@GoodwordTest
class MessagePagesTests {

	private static final String TOPIC = "How to find our office";

	private static final String WORDS = "The front door is closed for repairs. Take the north gate, please.";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	MovingStages moving;

	@Autowired
	Applications applications;

	@Autowired
	Positions positions;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	private StaffMember recruiter;

	private PositionId position;

	private JobApplicationId id;

	private String address;

	private String page;

	@BeforeEach
	void applied() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.address = "message" + ++serial + "@mail.example";
		this.position = this.hiring.openPosition(company);
		this.id = this.applying.handIn(this.hiring.application(this.position, "Mia O'Neill", this.address))
			.application();
		this.page = "/applications/" + this.id;
		quick().by(Duration.ofMinutes(30));
	}

	@Test
	void goesOutInTheirWordsAndMovesNoDate() throws Exception {
		PromiseSummary before = running();
		assertThat(this.browser.page(this.recruiter, this.page)).contains(this.page + "/message");
		assertThat(this.browser.page(this.recruiter, this.page + "/message")).contains("What it is about",
				"name=\"once\"");

		MvcTestResult look = act("look", TOPIC, WORDS);
		assertThat(look.getResponse().getContentAsString())
			.contains(WORDS, TOPIC + ": your application for", "As their mail program shows it", "name=\"letter\"")
			.contains("The date they were told stays");
		assertThat(look.getResponse().getHeader("Content-Security-Policy")).contains("frame-src 'self'");
		assertThat(this.mail.handedTo(this.address)).hasSize(1);

		assertThat(act("send", TOPIC, WORDS)).hasRedirectedUrl(this.page);
		assertThat(this.browser.page(this.recruiter, this.page)).contains("Your message to Mia O&#39;Neill leaves");
		quick().by(Duration.ofMinutes(30));

		assertThat(this.mail.handedTo(this.address)).last().satisfies((sent) -> {
			assertThat(sent.subject()).startsWith(TOPIC);
			assertThat(sent.text()).contains(WORDS, "You will hear from us by", "Chen Yu");
			assertThat(sent.headers()).doesNotContainKey("Auto-Submitted");
		});
		assertThat(running()).isEqualTo(before);
		assertThat(this.messages.timelineForCandidate(this.id)).first()
			.satisfies((item) -> assertThat(item.paragraphs()).anyMatch((part) -> part.contains(WORDS)));
	}

	@Test
	void isShownAsMailProgramsShowIt() throws Exception {
		Map<String, String> shown = new HashMap<>();
		for (String look : List.of("desk", "desk-dark", "phone", "phone-dark", "text")) {
			MvcTestResult frame = act("mail-" + look, TOPIC, WORDS);
			assertThat(frame).hasStatusOk();
			assertThat(frame.getResponse().getHeader("Content-Security-Policy")).contains("sandbox",
					"frame-ancestors 'self'", "default-src 'none'");
			shown.put(look, frame.getResponse().getContentAsString());
		}
		assertThat(shown.values()).allSatisfy((words) -> assertThat(words).contains("Take the north gate"));
		assertThat(shown.get("phone")).contains("max-width: 360px", "@media not all");
		assertThat(shown.get("desk-dark")).contains("@media all").doesNotContain("360px");
		assertThat(shown.get("text")).doesNotContain("<");
		assertThat(act("mail-phone", TOPIC, "You hear from us by Friday.")).hasStatus(422);
		assertThat(letters()).isEmpty();
	}

	@Test
	void canBeTakenBackAndLeavesOnceHoweverOftenItIsSent() {
		String once = UUID.randomUUID().toString();
		assertThat(act("send", TOPIC, WORDS, once)).hasRedirectedUrl(this.page);
		assertThat(act("send", TOPIC, WORDS, once)).hasRedirectedUrl(this.page + "?done=message-known");
		assertThat(letters()).hasSize(1);
		MessageRecord waiting = this.messages.undoable(List.of(this.id)).get(0);

		assertThat(this.browser.post(this.recruiter, this.page + "/messages/" + waiting.id() + "/undo", Map.of()))
			.hasStatus3xxRedirection();
		quick().by(Duration.ofHours(1));

		assertThat(letters()).singleElement()
			.satisfies((letter) -> assertThat(letter.state()).isEqualTo(MessageState.CANCELLED));
		assertThat(this.mail.handedTo(this.address)).extracting(OutgoingMail::subject)
			.noneMatch((subject) -> subject.startsWith(TOPIC));
	}

	@Test
	void leavesWhenAMoveWasTakenBackAndFallsWhenItStands() {
		act("send", "Parking at our office", WORDS);
		this.moving.undoMove(this.id, silently(), this.recruiter);
		act("send", TOPIC, WORDS);
		quick().by(Duration.ofMinutes(30));
		assertThat(letters()).extracting(MessageRecord::state).containsOnly(MessageState.ACCEPTED);

		act("send", "The lift", WORDS);
		silently();
		quick().by(Duration.ofMinutes(30));

		assertThat(letters()).first().satisfies((letter) -> {
			assertThat(letter.subject()).startsWith("The lift");
			assertThat(letter.state()).isEqualTo(MessageState.CANCELLED);
		});
		assertThat(this.mail.handedTo(this.address)).extracting(OutgoingMail::subject)
			.noneMatch((subject) -> subject.startsWith("The lift"));
	}

	private StageMoveId silently() {
		StageId next = this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == StageKind.SCREEN)
			.findFirst()
			.orElseThrow()
			.id();
		int version = this.applications.summary(this.id).version();
		return this.moving.move(this.id, new Move(next, version, "Read over the telephone.", true, null),
				this.recruiter);
	}

	@Test
	void stopsWhatMayNotLeaveAndKeepsWhatWasTyped() throws Exception {
		MvcTestResult stopped = act("look", "Where it stands", "We will shortly decide.\nYou hear from us next week.");
		assertThat(stopped).hasStatus(422);
		assertThat(stopped.getResponse().getContentAsString()).contains("next week", "is a day nobody keeps", "Line 1",
				"You hear from us next week.");
		assertThat(act("send", "", "")).hasStatus(422);
		assertThat(letters()).isEmpty();
	}

	@Test
	void isForThoseWhoMayWrite() {
		StaffMember manager = this.hiring.staff(Grant.everywhere(Role.HIRING_MANAGER));
		assertThat(this.browser.get(manager, this.page + "/message")).hasStatus(403);
		assertThat(this.browser.forged(this.recruiter, this.page + "/message")).hasStatus(403);
	}

	private List<MessageRecord> letters() {
		return this.messages.forStaff(this.id)
			.stream()
			.filter((letter) -> letter.kind() == MessageKind.FREE_MESSAGE)
			.toList();
	}

	private MvcTestResult act(String step, String topic, String text) {
		return act(step, topic, text, UUID.randomUUID().toString());
	}

	private MvcTestResult act(String step, String topic, String text, String once) {
		return this.browser.post(this.recruiter, this.page + "/message",
				Map.of("topic", topic, "text", text, "once", once, "step", step));
	}

	private PassingTime quick() {
		return this.time.only("promises", "messages");
	}

	private PromiseSummary running() {
		return this.promises.active(this.id).orElseThrow();
	}

}
