package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.AttachedFile;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.applications.asking.AnsweringInquiries;
import dev.goodword.applications.asking.AskingCandidates;
import dev.goodword.applications.asking.Inquiries;
import dev.goodword.applications.asking.InquiryAct;
import dev.goodword.applications.asking.InquiryChangedMeanwhile;
import dev.goodword.applications.asking.InquiryEntry;
import dev.goodword.applications.asking.InquiryId;
import dev.goodword.applications.asking.InquiryItem;
import dev.goodword.applications.asking.InquiryState;
import dev.goodword.applications.asking.Request;
import dev.goodword.applications.asking.UnknownInquiry;
import dev.goodword.files.FileId;
import dev.goodword.files.Files;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What we ask for, from the request to the answer, as the candidate hears of it. */
@Tag("long-on-mysql")
@GoodwordTest
class InformationTests {

	private static final String ASKED = "A few things we need from you for Backend developer";

	private static final String REMINDED = "A reminder: we wait for your answer on Backend developer";

	private static final String OVER = "The day for your answer has passed; we stay in touch";

	private static final String HERE = "We have what you sent for Backend developer";

	/** Monday, 30 November 2026: the fifth working day after the request. */
	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Applying applying;

	@Autowired
	EndingApplications endings;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	AskingCandidates asking;

	@Autowired
	AnsweringInquiries answering;

	@Autowired
	Inquiries inquiries;

	@Autowired
	Files files;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	Tasks tasks;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	private StaffMember recruiter;

	private PositionId position;

	private String address;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplies(TestInfo test) {
		this.address = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT) + "@asked.example";
		Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.position = this.hiring.openPosition(company);
		this.id = apply("Mia O’Neill", this.address);
		this.time.by(Duration.ofHours(1));
	}

	@Test
	void asksInOneListWithReasonMinutesAndDayAndWaitsForThem() {
		send();
		assertThat(newest()).isNotEqualTo(ASKED);
		this.time.by(Duration.ofMinutes(6));
		assertThat(newest()).isEqualTo(ASKED);
		assertThat(newestMail().text()).contains("1. Your certificate.", "2. When could you start?",
				"Why: The team plans the first weeks.", "about 10 minutes", "by Mon 30 Nov", "in words and with files",
				"We keep this open for you until Monday, 30 November 2026", "does not count against you",
				"Answer on your page");
		assertThat(promise().kind()).isEqualTo(PromiseKind.INFORMATION_ASKED);
		assertThat(promise().deadlineAt()).isEqualTo("2026-11-30T15:59:00Z");
		assertThat(tasks()).isEmpty();
	}

	@Test
	void remindsTwoAndOneWorkingDaysBeforeTheirDayAndBreaksNothing() {
		ask();
		this.time.until(Instant.parse("2026-11-26T01:00:00Z"));
		assertThat(subjects()).noneMatch(REMINDED::equals);
		this.time.until(Instant.parse("2026-11-26T04:00:00Z"));
		assertThat(subjects()).filteredOn(REMINDED::equals).hasSize(1);
		this.time.until(Instant.parse("2026-11-27T04:00:00Z"));
		assertThat(subjects()).filteredOn(REMINDED::equals).hasSize(2);
		this.time.until(Instant.parse("2026-12-01T01:00:00Z"));
		assertThat(subjects()).filteredOn(REMINDED::equals).hasSize(2);
		assertThat(newest()).isEqualTo(OVER);
		assertThat(newestMail().text()).contains("You can still send it", "does not count against you",
				"You will hear from us by Thursday, 3 December 2026");
		assertThat(promise().kind()).isEqualTo(PromiseKind.AFTER_INFORMATION);
		assertThat(tasks()).containsExactly(AnsweringInquiries.CALL_TASK);
		assertThat(this.inquiries.live(this.id).orElseThrow().state()).isEqualTo(InquiryState.LEFT_OPEN);
		assertThat(this.promises.history(this.id)).noneMatch((past) -> past.state() == PromiseState.BROKEN);
		assertThat(this.applications.summary(this.id).isOpen()).isTrue();
	}

	@Test
	void anAnswerMakesItOurTurnForTwoWorkingDaysAndNothingRemindsAnyMore() {
		InquiryId asked = ask();
		FileId file = this.files.receive("certificate.txt", "A certificate.".getBytes()).id();
		this.answering.add(this.id, asked, file);
		this.answering.answer(this.id, asked, List.of("", "On 1 January."));
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).isEqualTo(HERE);
		assertThat(newestMail().text()).contains("You will hear from us by", "Thank you");
		assertThat(promise().kind()).isEqualTo(PromiseKind.AFTER_INFORMATION);
		assertThat(promise().toldDate()).isEqualTo(LocalDate.of(2026, 11, 26));
		assertThat(tasks()).containsExactly(AnsweringInquiries.READ_TASK);
		assertThat(this.applications.attachedFiles(this.id)).extracting(AttachedFile::file).contains(file);
		assertThat(this.inquiries.inquiry(asked).items()).extracting(InquiryItem::answer)
			.containsExactly("", "On 1 January.");
		assertThat(this.inquiries.log(this.id)).last()
			.extracting(InquiryEntry::words)
			.isEqualTo("1. Your certificate.\n\n2. When could you start?\nOn 1 January.");
		this.time.until(Instant.parse("2026-11-25T09:00:00Z"));
		assertThat(subjects()).noneMatch(REMINDED::equals).noneMatch(OVER::equals);
		this.time.until(Instant.parse("2026-11-26T06:00:00Z"));
		assertThat(promise().kind()).as("nobody acted, so we say so").isEqualTo(PromiseKind.AFTER_FIRST_HOLD);
	}

	@Test
	void sendingTheSameTwiceChangesNothingAndSendingMoreIsKept() {
		InquiryId asked = answered();
		PromiseSummary ours = promise();
		this.time.by(Duration.ofMinutes(1));
		int mails = subjects().size();
		this.answering.answer(this.id, asked, List.of("I have none.", "On 1 January."));
		assertThat(acts()).containsExactly(InquiryAct.ASKED, InquiryAct.ANSWERED);
		this.answering.answer(this.id, asked, List.of("I found it.", "On 1 January."));
		assertThat(acts()).containsExactly(InquiryAct.ASKED, InquiryAct.ANSWERED, InquiryAct.ANSWERED_AGAIN);
		this.time.by(Duration.ofMinutes(1));
		assertThat(subjects()).hasSize(mails);
		assertThat(promise().id()).isEqualTo(ours.id());
		assertThat(this.inquiries.inquiry(asked).items().get(0).answer()).isEqualTo("I found it.");
	}

	@Test
	void anAnswerAfterTheirDayIsTakenAndTheDateWeToldStands() {
		InquiryId asked = ask();
		this.time.until(Instant.parse("2026-12-01T03:00:00Z"));
		PromiseSummary owed = promise();
		this.answering.answer(this.id, asked, List.of("I have none.", "On 1 January."));
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).isEqualTo(HERE);
		assertThat(promise().id()).isEqualTo(owed.id());
		assertThat(tasks()).containsExactly(AnsweringInquiries.READ_TASK);
	}

	@Test
	void aReminderThatWaitedForTheMailServerFallsWithTheAnswer() {
		InquiryId asked = ask();
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		this.time.until(Instant.parse("2026-11-26T04:00:00Z"));
		this.answering.answer(this.id, asked, List.of("I have none.", "On 1 January."));
		this.mail.reset();
		this.time.by(Duration.ofMinutes(30));
		assertThat(subjects()).noneMatch(REMINDED::equals).contains(HERE);
	}

	@Test
	void givesThemselvesMoreTimeOnceAndThenAsksAPerson() {
		InquiryId asked = ask();
		assertThat(this.answering.moreTime(this.id, asked)).isTrue();
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).isEqualTo("You have more time: until Mon 7 Dec");
		assertThat(promise().toldDate()).isEqualTo(LocalDate.of(2026, 12, 7));
		assertThat(this.answering.moreTime(this.id, asked)).isFalse();
		assertThat(tasks()).containsExactly(AnsweringInquiries.TIME_TASK);
		assertThat(promise().toldDate()).isEqualTo(LocalDate.of(2026, 12, 7));
		this.time.until(Instant.parse("2026-12-02T04:00:00Z"));
		assertThat(subjects()).as("the old day reminds nobody").noneMatch(REMINDED::equals);
		this.time.until(Instant.parse("2026-12-05T04:00:00Z"));
		assertThat(subjects()).filteredOn(REMINDED::equals).hasSize(2);
	}

	@Test
	void aPersonGivesMoreTimeAlsoAfterTheirDay() {
		InquiryId asked = ask();
		assertRefused("inquirySooner", () -> this.asking.prolong(this.id, asked, MONDAY, this.recruiter));
		this.time.until(Instant.parse("2026-12-01T03:00:00Z"));
		this.asking.prolong(this.id, asked, LocalDate.of(2026, 12, 8), this.recruiter);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).isEqualTo("You have more time: until Tue 8 Dec");
		assertThat(promise().kind()).isEqualTo(PromiseKind.INFORMATION_ASKED);
		assertThat(tasks()).isEmpty();
		assertThat(this.inquiries.live(this.id).orElseThrow().state()).isEqualTo(InquiryState.OPEN);
	}

	@Test
	void aPersonsWordAtNightWaitsForTheMorning() {
		InquiryId asked = ask();
		this.time.until(Instant.parse("2026-11-24T15:00:00Z"));
		this.asking.prolong(this.id, asked, LocalDate.of(2026, 12, 8), this.recruiter);
		this.time.by(Duration.ofMinutes(30));
		assertThat(newest()).isEqualTo(ASKED);
		this.time.until(Instant.parse("2026-11-25T01:00:00Z"));
		assertThat(newest()).isEqualTo("You have more time: until Tue 8 Dec");
	}

	@Test
	void takingItBackBeforeItLeftLeavesNoTrace() {
		PromiseSummary before = promise();
		send();
		MessageRecord letter = this.messages.undoable(List.of(this.id))
			.stream()
			.filter((message) -> message.kind() == MessageKind.INFORMATION_REQUEST)
			.findFirst()
			.orElseThrow();
		assertThat(this.messages.undo(letter.id(), this.recruiter)).isTrue();
		assertThat(promise().id()).isEqualTo(before.id());
		this.time.by(Duration.ofHours(2));
		assertThat(subjects()).noneMatch(ASKED::equals);
		assertThat(this.inquiries.live(this.id)).isEmpty();
	}

	@Test
	void takingItBackNeedsAReasonIsToldAndOwesADate() {
		InquiryId asked = ask();
		assertRefused("inquiryReason", () -> this.asking.takeBack(this.id, asked, null, this.recruiter));
		this.asking.takeBack(this.id, asked, "A colleague found it.", this.recruiter);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).isEqualTo("You need not send us anything more for Backend developer");
		assertThat(newestMail().text()).contains("Why: A colleague found it.", "You will hear from us by");
		assertThat(promise().kind()).isEqualTo(PromiseKind.AFTER_INFORMATION);
		assertRefused("inquiryGone", () -> this.answering.answer(this.id, asked, List.of("Yes.", "Yes.")));
		assertRefused("inquiryGone", () -> this.answering.moreTime(this.id, asked));
		assertThatExceptionOfType(InquiryChangedMeanwhile.class)
			.isThrownBy(() -> this.asking.takeBack(this.id, asked, "Again.", this.recruiter));
	}

	@Test
	void whatCameByMailIsEnteredByAPersonAndConfirmed() {
		InquiryId asked = ask();
		assertRefused("inquiryRecord", () -> this.asking.record(this.id, asked, " ", this.recruiter));
		this.asking.record(this.id, asked, "By mail: on 1 January.", this.recruiter);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).isEqualTo(HERE);
		assertThat(newestMail().text()).contains("entered it in your application");
		assertThat(promise().kind()).isEqualTo(PromiseKind.AFTER_INFORMATION);
		assertThat(tasks()).isEmpty();
	}

	@Test
	void nobodyIsDeclinedWhileTheyAreAskedAndNobodyIsAskedTwiceAtOnce() {
		ask();
		assertRefused("inquiryOut", this::decline);
		assertRefused("inquiryRuns", this::send);
	}

	@Test
	void whoeverLeavesIsAskedNoMore() {
		InquiryId asked = ask();
		this.withdrawing.withdraw(this.id, Withdrawal.UNEXPLAINED);
		this.time.by(Duration.ofDays(10));
		assertThat(newest()).isEqualTo("Your application for Backend developer is withdrawn");
		assertThat(this.inquiries.inquiry(asked).state()).isEqualTo(InquiryState.OVERTAKEN);
		assertRefused("inquiryGone", () -> this.answering.answer(this.id, asked, List.of("Yes.", "Yes.")));
	}

	@Test
	void thatSomebodyReadsItNamesNoDayWhileItIsTheirTurn() {
		ask();
		this.applications.recordRead(this.id, this.recruiter);
		this.time.by(Duration.ofDays(2));
		assertThat(newestMail().subject()).isEqualTo("A person has read your application for Backend developer");
		assertThat(newestMail().text()).doesNotContain("You will hear from us by");
	}

	/** Nobody waits for an answer from somebody who was never asked. */
	@Test
	void whatNeverReachedThemIsNotWaitedFor() {
		send();
		this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no such user", true));
		this.time.by(Duration.ofMinutes(6));
		assertThat(promise().kind()).isEqualTo(PromiseKind.INFORMATION_ASKED);
		this.time.until(Instant.parse("2026-12-01T03:00:00Z"));
		assertThat(this.inquiries.live(this.id).orElseThrow().state()).isEqualTo(InquiryState.LEFT_OPEN);
		assertThat(promise().kind()).isEqualTo(PromiseKind.REPAIR);
		decline();
		assertThat(this.applications.summary(this.id).isOpen()).isFalse();
	}

	@Test
	void whatWasToBeReadIsToBeReadAgainWhenANoIsTakenBack() {
		answered();
		assertThat(tasks()).contains(AnsweringInquiries.READ_TASK);
		StageMoveId no = decline();
		assertThat(tasks()).doesNotContain(AnsweringInquiries.READ_TASK);
		this.time.by(Duration.ofMinutes(1));
		this.endings.undo(this.id, no, this.recruiter);
		assertThat(tasks()).containsOnlyOnce(AnsweringInquiries.READ_TASK);
	}

	/** What nobody has told them shows nowhere, and nothing they send is thrown away. */
	@Test
	void whoeverDoesNotKnowOfTheEndYetCanStillSend() {
		InquiryId asked = ask();
		this.time.until(Instant.parse("2026-12-01T03:00:00Z"));
		decline();
		LocalDate later = LocalDate.of(2026, 12, 8);
		assertRefused("inquiryEnded", () -> this.asking.prolong(this.id, asked, later, this.recruiter));
		assertRefused("inquiryEnded", () -> this.asking.record(this.id, asked, "By mail.", this.recruiter));
		assertRefused("inquiryEnded", () -> this.asking.takeBack(this.id, asked, "Found.", this.recruiter));
		int mails = subjects().size();
		this.answering.answer(this.id, asked, List.of("I have none.", "On 1 January."));
		this.time.by(Duration.ofMinutes(1));
		assertThat(this.inquiries.inquiry(asked).items().get(0).answer()).isEqualTo("I have none.");
		assertThat(tasks()).contains(AnsweringInquiries.READ_TASK);
		assertThat(subjects()).as("no date is given any more").hasSize(mails);
		this.time.by(Duration.ofDays(3));
		assertThat(this.applications.summary(this.id).isUntold()).isFalse();
		assertRefused("inquiryGone", () -> this.answering.answer(this.id, asked, List.of("Yes.", "Yes.")));
	}

	@Test
	void nothingLiesReadyForSomebodyElse() {
		InquiryId asked = ask();
		JobApplicationId other = apply("Li Lei", "other." + this.address);
		assertThatExceptionOfType(UnknownInquiry.class)
			.isThrownBy(() -> this.answering.answer(other, asked, List.of("Mine.", "Mine.")));
		assertThatExceptionOfType(UnknownInquiry.class)
			.isThrownBy(() -> this.answering.keep(other, asked, List.of("Mine.")));
		assertThatExceptionOfType(UnknownInquiry.class).isThrownBy(() -> this.answering.moreTime(other, asked));
	}

	@Test
	void keepsWhatIsTypedAndTakesFiveFilesAndNoSixth() {
		InquiryId asked = ask();
		this.answering.keep(this.id, asked, List.of("Half a sent"));
		for (int number = 1; number <= 5; number++) {
			this.answering.add(this.id, asked, upload(number));
		}
		FileId sixth = upload(6);
		assertRefused("inquiryFiles", () -> this.answering.add(this.id, asked, sixth));
		FileId first = this.inquiries.inquiry(asked).files().get(0).file();
		this.answering.remove(this.id, asked, first);
		this.answering.remove(this.id, asked, first);
		this.answering.add(this.id, asked, sixth);
		assertThat(this.inquiries.inquiry(asked).files()).hasSize(5).last().satisfies((file) -> {
			assertThat(file.file()).isEqualTo(sixth);
			assertThat(file.sent()).isFalse();
		});
		assertThat(this.inquiries.inquiry(asked).items().get(0).draft()).isEqualTo("Half a sent");
		assertThat(this.applications.attachedFiles(this.id)).extracting(AttachedFile::file).doesNotContain(sixth);
		this.time.by(Duration.ofDays(2));
		assertThat(this.files.present(List.of(sixth))).as("it stays while they may answer").hasSize(1);
	}

	private FileId upload(int number) {
		return this.files.receive("part-" + number + ".txt", ("Part " + number).getBytes()).id();
	}

	private InquiryId answered() {
		InquiryId asked = ask();
		this.answering.answer(this.id, asked, List.of("I have none.", "On 1 January."));
		return asked;
	}

	private InquiryId ask() {
		InquiryId asked = send();
		this.time.by(Duration.ofMinutes(6));
		assertThat(newest()).isEqualTo(ASKED);
		return asked;
	}

	private InquiryId send() {
		return this.asking.ask(this.id,
				new Request(
						List.of(new Request.Item("Your certificate.", true),
								new Request.Item("When could you start?", false)),
						"The team plans the first weeks.", 10),
				MONDAY, this.recruiter);
	}

	private JobApplicationId apply(String name, String mailed) {
		return this.applying.handIn(this.hiring.application(this.position, name, mailed)).application();
	}

	private StageMoveId decline() {
		return this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER",
				null, "Others were closer to the tasks.", null, null), this.recruiter);
	}

	private PromiseSummary promise() {
		return this.promises.active(this.id).orElseThrow();
	}

	private List<String> tasks() {
		return this.tasks.open(this.id).stream().map(Task::kind).toList();
	}

	private List<InquiryAct> acts() {
		return this.inquiries.log(this.id).stream().map(InquiryEntry::act).toList();
	}

	private static void assertRefused(String why, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessage("applications.refused." + why);
	}

	private List<String> subjects() {
		return this.mail.handedTo(this.address).stream().map(OutgoingMail::subject).toList();
	}

	private String newest() {
		return newestMail().subject();
	}

	private OutgoingMail newestMail() {
		List<OutgoingMail> all = this.mail.handedTo(this.address);
		return all.get(all.size() - 1);
	}

}
