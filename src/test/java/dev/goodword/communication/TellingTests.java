package dev.goodword.communication;

import java.time.Duration;
import java.util.List;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Told;
import dev.goodword.candidates.IssuedSignIn;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.Promises;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

/** What a candidate is told, from the fact to the mail. */
@GoodwordTest
class TellingTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Messages messages;

	@Autowired
	Outbox outbox;

	@Autowired
	RecordingMail mail;

	@Autowired
	MovableClock clock;

	@Autowired
	Applications applications;

	@Autowired
	Applying applying;

	@Autowired
	MovingStages moving;

	@Autowired
	EndingApplications endings;

	@Autowired
	Promises promises;

	@Autowired
	Positions positions;

	@Autowired
	@Qualifier("promiseLadder")
	DueWork ladder;

	private Company company;

	private PositionId position;

	private StaffMember recruiter;

	@Test
	void acknowledgesAtOnceWithTheDateThatWasPromised() {
		JobApplicationId id = apply("mei@told.example");
		this.outbox.runDue();
		assertThat(this.mail.handedTo("mei@told.example")).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo("We have your application for Backend developer");
			assertThat(sent.text()).contains("Monday, 30 November 2026").contains("http://localhost:8080/a/");
			assertThat(sent.fromName()).startsWith("Chen Yu, Firm");
			assertThat(sent.headers()).containsEntry("Auto-Submitted", "auto-generated").containsKey("Date");
			assertThat(sent.messageId()).matches("<[0-9a-f]{32}\\.[\\w-]{16}@goodword\\.example>");
		});
		assertThat(this.messages.timelineForCandidate(id)).singleElement().satisfies((item) -> {
			assertThat(item.subject()).isEqualTo("We have your application for Backend developer");
			assertThat(item.paragraphs()).anyMatch((paragraph) -> paragraph.contains("has arrived complete"));
		});
		assertThat(record(id, MessageKind.RECEIVED).chip().key()).isEqualTo("communication.chip.accepted");
	}

	@Test
	void showsADeclineFirstLeavesTimeToTakeItBackAndTellsThePageAfterTheMail() {
		JobApplicationId id = apply("ben@told.example");
		this.outbox.runDue();
		this.clock.moveBy(Duration.ofHours(49));
		MessagePreview preview = this.messages.previewDecline(id, decline(id));
		assertThat(preview.isComplete()).isTrue();
		assertThat(preview.paragraphs()).anyMatch((words) -> words.contains("The reason: Others fit more closely."));
		assertThat(preview.leavesAt()).isEqualTo(this.clock.instant().plus(Duration.ofHours(1)));
		StageMoveId ending = this.endings.decline(id, decline(id), this.recruiter);
		assertThat(this.applications.summary(id).told()).isEqualTo(Told.SCHEDULED);
		this.outbox.runDue();
		assertThat(this.mail.handedTo("ben@told.example")).hasSize(1);
		assertThat(this.messages.isOutcomeVisible(id)).isFalse();
		assertThat(this.messages.undoable(List.of(id))).hasSize(1);
		this.clock.moveTo(record(id, MessageKind.NOT_SELECTED_EARLY).times().notBefore());
		this.outbox.runDue();
		assertThat(this.mail.handedTo("ben@told.example")).hasSize(2);
		assertThat(this.mail.handedTo("ben@told.example").get(1).headers()).doesNotContainKey("Auto-Submitted")
			.containsEntry("References", this.mail.handedTo("ben@told.example").get(0).messageId())
			.containsEntry("In-Reply-To", this.mail.handedTo("ben@told.example").get(0).messageId());
		assertThat(this.messages.isOutcomeVisible(id)).isTrue();
		assertThat(this.applications.summary(id).told()).isEqualTo(Told.SENT);
		assertThat(this.promises.history(id)).singleElement()
			.satisfies((promise) -> assertThat(promise.state()).isEqualTo(PromiseState.KEPT_DECISION));
		assertThat(ending).isNotNull();
	}

	@Test
	void leavesNothingBehindWhenADeclineIsTakenBack() {
		JobApplicationId id = apply("caro@told.example");
		this.clock.moveBy(Duration.ofHours(49));
		this.endings.decline(id, decline(id), this.recruiter);
		assertThat(this.messages.undo(record(id, MessageKind.NOT_SELECTED_EARLY).id(), this.recruiter)).isTrue();
		assertThat(record(id, MessageKind.NOT_SELECTED_EARLY).state()).isEqualTo(MessageState.CANCELLED);
		this.clock.moveBy(Duration.ofDays(1));
		this.outbox.runDue();
		assertThat(this.mail.handedTo("caro@told.example")).noneMatch((sent) -> sent.subject().contains("decision"));
		assertThat(this.messages.isOutcomeVisible(id)).isFalse();
		assertThat(this.applications.summary(id).isOpen()).isTrue();
	}

	@Test
	void refusesToTakeBackWhatHasLeft() {
		JobApplicationId id = apply("dan@told.example");
		this.clock.moveBy(Duration.ofHours(49));
		this.endings.decline(id, decline(id), this.recruiter);
		this.clock.moveTo(record(id, MessageKind.NOT_SELECTED_EARLY).times().notBefore());
		this.outbox.runDue();
		assertThat(this.messages.undo(record(id, MessageKind.NOT_SELECTED_EARLY).id(), this.recruiter)).isFalse();
		assertThat(this.applications.summary(id).isOpen()).isFalse();
	}

	@Test
	void tellsTheNextStepWithItsNewDateAfterFiveMinutes() {
		JobApplicationId id = apply("eva@told.example");
		this.outbox.runDue();
		Move move = new Move(stage(StageKind.INTERVIEW), this.applications.summary(id).version(), "jump", false,
				"your {{clear}} answer");
		MessagePreview preview = this.messages.previewNextStep(id, move);
		assertThat(preview.paragraphs())
			.anyMatch((words) -> words.contains("After it: a paid work sample of 60 minutes; our decision."));
		assertThat(preview.paragraphs()).anyMatch((words) -> words.contains("your {{clear}} answer"));
		this.moving.move(id, move, this.recruiter);
		this.outbox.runDue();
		assertThat(this.mail.handedTo("eva@told.example")).hasSize(1);
		this.clock.moveBy(Duration.ofMinutes(26));
		this.outbox.runDue();
		OutgoingMail sent = this.mail.handedTo("eva@told.example").get(1);
		assertThat(sent.subject()).isEqualTo("Good news: the next step for Backend developer");
		assertThat(sent.text()).contains("A first talk of 30 minutes").contains("your {{clear}} answer");
		assertThat(this.promises.history(id)).extracting("state")
			.hasSize(2)
			.first()
			.isEqualTo(PromiseState.KEPT_DECISION);
	}

	@Test
	void cancelsTheNextStepWithItsMove() {
		JobApplicationId id = apply("finn@told.example");
		this.outbox.runDue();
		StageMoveId move = this.moving.move(id, new Move(stage(StageKind.INTERVIEW),
				this.applications.summary(id).version(), "jump", false, "clear words"), this.recruiter);
		this.moving.undoMove(id, move, this.recruiter);
		this.clock.moveBy(Duration.ofHours(1));
		this.outbox.runDue();
		assertThat(this.mail.handedTo("finn@told.example")).hasSize(1);
		assertThat(record(id, MessageKind.NEXT_STEP).state()).isEqualTo(MessageState.CANCELLED);
	}

	@Test
	void saysADayLaterThatAPersonReadsUnlessThereIsNewerNews() {
		JobApplicationId read = apply("gus@told.example");
		this.applications.recordRead(read, this.recruiter);
		this.outbox.runDue();
		assertThat(this.messages.timelineForCandidate(read)).hasSize(1);
		this.clock.moveBy(Duration.ofHours(25));
		this.outbox.runDue();
		assertThat(this.mail.handedTo("gus@told.example")).extracting(OutgoingMail::subject)
			.contains("A person has read your application for Backend developer");
	}

	@Test
	void answersASecondFormKindlyAtTheAddressOfTheFirst() {
		JobApplicationId id = apply("hana@told.example");
		this.applying.handIn(this.hiring.application(this.position, "MEI LIN", "hana@told.example"));
		this.outbox.runDue();
		assertThat(this.mail.handedTo("hana@told.example")).extracting(OutgoingMail::subject)
			.containsExactlyInAnyOrder("We have your application for Backend developer",
					"Your application for Backend developer is already with us");
		assertThat(this.messages.timelineForCandidate(id)).hasSize(2);
	}

	@Test
	void apologisesForABrokenPromiseWithTheNewDate() {
		JobApplicationId id = apply("kim@told.example");
		this.outbox.runDue();
		this.clock.moveTo(this.promises.active(id).orElseThrow().deadlineAt().plusSeconds(1));
		this.ladder.runDue();
		this.clock.moveBy(Duration.ofHours(1));
		this.outbox.runDue();
		OutgoingMail sent = this.mail.handedTo("kim@told.example").get(1);
		assertThat(sent.subject()).isEqualTo("We broke our word to you");
		assertThat(sent.text()).contains("by Mon 30 Nov. You did not.").contains("Chen Yu answers for it.");
		assertThat(this.promises.history(id)).extracting("state").contains(PromiseState.BROKEN);
	}

	@Test
	void saysAfterATalkWhatAPersonWroteAndNamesWhatIsMissing() {
		JobApplicationId id = apply("lea@told.example");
		this.clock.moveBy(Duration.ofHours(6));
		this.applications.recordInterviewHeld(id, this.clock.instant().minus(Duration.ofHours(5)), false,
				this.recruiter);
		int version = this.applications.summary(id).version();
		MessagePreview preview = this.messages.previewDecline(id,
				new Ending(version, "COMPARED_CLOSER", null, null, "how you took it apart", null));
		assertThat(preview.isComplete()).isFalse();
		assertThat(preview.missingLabels()).containsExactly("communication.missing.feedback.point");
		this.clock.moveBy(Duration.ofHours(49));
		this.endings.decline(id,
				new Ending(version, "COMPARED_CLOSER", null, null, "how you took it apart", "daily work with queues"),
				this.recruiter);
		this.clock.moveTo(record(id, MessageKind.NOT_SELECTED_AFTER_INTERVIEW).times().notBefore());
		this.outbox.runDue();
		assertThat(this.mail.handedTo("lea@told.example")).last().satisfies((sent) -> {
			assertThat(sent.text()).contains("What we valued: how you took it apart")
				.contains("What decided it: daily work with queues")
				.doesNotContain("reply")
				.doesNotContain("COMPARED_CLOSER");
			assertThat(sent.replyTo()).isNull();
		});
	}

	@Test
	void mailsACodeAtOnceAndShowsThePageOnlyThatItDid() {
		JobApplicationId id = apply("max@told.example");
		this.outbox.runDue();
		this.messages.sendSignIn(this.applications.summary(id).candidate(), id.value(),
				new IssuedSignIn("482913", "secret-token", this.clock.instant().plus(Duration.ofMinutes(10))));
		this.outbox.runDue();
		OutgoingMail sent = this.mail.handedTo("max@told.example").get(1);
		assertThat(sent.subject()).isEqualTo("Your sign-in code");
		assertThat(sent.text()).contains("482913")
			.contains("http://localhost:8080/my/sign-in/secret-token")
			.contains("10:10 (Shanghai time)");
		assertThat(this.messages.timelineForCandidate(id)).filteredOn(TimelineItem::isSecret)
			.singleElement()
			.satisfies((item) -> assertThat(item.subject()).isEmpty());
	}

	@Test
	void tellsNothingTwiceWhenOneFormIsSentTwice() {
		this.company = this.hiring.company();
		NewApplication form = this.hiring.application(this.hiring.openPosition(this.company), "Ida",
				"ida@told.example");
		this.applying.handIn(form);
		this.applying.handIn(form);
		this.outbox.runDue();
		this.outbox.runDue();
		assertThat(this.mail.handedTo("ida@told.example")).hasSize(1);
	}

	private JobApplicationId apply(String address) {
		this.company = this.hiring.company();
		this.position = this.hiring.openPosition(this.company);
		this.recruiter = this.hiring.member(this.company.recruiter());
		return this.applying.handIn(this.hiring.application(this.position, "Mei Lin", address)).application();
	}

	private Ending decline(JobApplicationId id) {
		return new Ending(this.applications.summary(id).version(), "COMPARED_CLOSER", "internal only",
				"Others fit more closely.", null, null);
	}

	private StageId stage(StageKind kind) {
		return this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == kind)
			.findFirst()
			.orElseThrow()
			.id();
	}

	private MessageRecord record(JobApplicationId id, MessageKind kind) {
		return this.messages.forStaff(id).stream().filter((item) -> item.kind() == kind).findFirst().orElseThrow();
	}

}
