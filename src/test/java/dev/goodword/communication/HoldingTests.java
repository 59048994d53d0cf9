package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.ContactDetails;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.Holds;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseMade;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody acts: the honest message goes out on the morning of the told day, once, whatever
 * fails around it.
 */
@Tag("long-on-mysql")
@GoodwordTest
@Import(HoldingTests.BrokenInTheMiddle.class)
class HoldingTests {

	private static final Instant AFTER_DEADLINE = Instant.parse("2026-11-30T10:00:00.000001Z");

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Applying applying;

	@Autowired
	EndingApplications endings;

	@Autowired
	Candidates candidates;

	@Autowired
	Promises promises;

	@Autowired
	Holds holds;

	@Autowired
	Messages messages;

	@Autowired
	Tasks tasks;

	@Autowired
	Outbox outbox;

	@Autowired
	@Qualifier("promiseLadder")
	DueWork ladder;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	BrokenInTheMiddle broken;

	@Autowired
	JdbcClient database;

	private PositionId position;

	private StaffMember recruiter;

	private JobApplicationId id;

	private String address;

	private static int serial;

	@BeforeEach
	void somebodyApplies() {
		this.database.sql("update promise set active = null, next_step_at = null").update();
		this.database.sql("update message set state = 'CANCELLED' where state not in ('ACCEPTED', 'CANCELLED')")
			.update();
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
		this.address = "held" + ++serial + "@mail.example";
		this.id = this.applying.handIn(this.hiring.application(this.position, "Mia O'Neill", this.address))
			.application();
		this.outbox.runDue();
	}

	@Test
	void tellsTheTruthOnTheMorningOfTheToldDayWithALaterDate() {
		PromiseSummary first = active();
		Instant at = first.holds().nextAt();
		assertThat(LocalTime.ofInstant(at, HiringFixture.SHANGHAI)).isBetween(LocalTime.of(9, 30),
				LocalTime.of(11, 30));
		this.time.until(at.minusSeconds(1));
		assertThat(held()).isEmpty();
		assertThat(active().state()).isEqualTo(PromiseState.AT_RISK);

		this.time.until(at);

		assertThat(held()).singleElement().satisfies((sent) -> {
			assertThat(sent.subject())
				.isEqualTo("Your application for Backend developer: no decision yet, new date Friday, 4 December 2026");
			assertThat(sent.text())
				.contains("We promised you news by today.", "the delay is on our side",
						"Still open: nobody has read your application yet.", "The position itself is open.",
						"Friday, 4 December 2026")
				.doesNotContain("Done since");
			assertThat(sent.headers()).containsEntry("Auto-Submitted", "auto-generated");
		});
		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.KEPT_UPDATE);
		assertThat(active()).satisfies((next) -> {
			assertThat(next.kind()).isEqualTo(PromiseKind.AFTER_FIRST_HOLD);
			assertThat(next.toldDate()).isEqualTo("2026-12-04");
			assertThat(next.holds().sent()).isOne();
			assertThat(next.next()).isEqualTo(PromiseKind.AFTER_SECOND_HOLD);
		});
	}

	@Test
	void saysWhatWasRecordedAndNothingElse() {
		this.clock.moveBy(Duration.ofHours(3));
		this.applications.recordRead(this.id, this.recruiter);
		this.time.until(active().holds().nextAt());

		assertThat(held()).singleElement()
			.satisfies((sent) -> assertThat(sent.text())
				.contains("Done since Mon 23 Nov: a person of the hiring team read your application (Mon 23 Nov).",
						"Still open: the hiring team has not agreed on the next step yet.")
				.doesNotContain("talk"));
	}

	@Test
	void writesTheReadersLanguageAndTheHardNamesOfPeople() {
		for (String name : List.of("欧阳思齐", "阿依努尔·买买提江", "نور الدين", "X Æ A-12 🌸", "{{x}} ${7*7} <b>")) {
			this.address = "name" + ++serial + "@mail.example";
			NewApplication form = this.hiring.application(this.position, name, this.address);
			this.id = this.applying.handIn(inChinese(form, name)).application();
			this.outbox.runDue();
			this.time.until(active().holds().nextAt());

			assertThat(held("答复日期")).singleElement().satisfies((sent) -> {
				assertThat(sent.text()).contains(name + "，您好：", "我们承诺今天给您消息。如实相告：目前还没有结论，是我们慢了，抱歉让您久等。",
						"尚待完成：您的申请还没有人阅读，这是接下来的第一步。", "2026年12月4日（周五）");
				assertThat(sent.subject()).startsWith("「后端开发工程师」申请进展：尚无结论，新的答复日期为2026年12月4日");
			});
			this.clock.moveTo(MovableClock.START);
		}
	}

	@Test
	void staysAwayWhenAPersonDecidesBefore() {
		this.time.until(active().holds().nextAt().minusSeconds(60));
		decline();

		this.time.until(AFTER_DEADLINE);

		assertThat(held()).isEmpty();
		assertThat(this.promises.history(this.id)).singleElement()
			.satisfies((promise) -> assertThat(promise.state()).isEqualTo(PromiseState.KEPT_DECISION));
	}

	@Test
	@DisplayName("B3 decided at nine on the told day: the hold falls and only the decision goes out")
	void b3LetsOnlyTheDecisionGoOut() {
		this.time.until(Instant.parse("2026-11-30T01:00:00Z"));
		assertThat(active().state()).isEqualTo(PromiseState.AT_RISK);
		assertThat(this.messages.previewHold(this.id)).as("the hold is there to be read").isPresent();
		decline();

		this.time.until(AFTER_DEADLINE);

		assertThat(record()).isEmpty();
		assertThat(this.mail.handedTo(this.address)).extracting(OutgoingMail::subject)
			.containsExactly("We have your application for Backend developer",
					"Your application for Backend developer: our decision");
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.containsExactly(PromiseState.KEPT_DECISION);
	}

	@Test
	@DisplayName("A9 a no of Friday 17:30 after that morning's hold leaves on Monday and keeps the successor")
	void a9KeepsTheSuccessorWithANoOfFridayEvening() {
		this.time.until(Instant.parse("2026-12-04T09:30:00Z"));
		assertThat(held()).as("the hold of that morning").hasSize(2);
		PromiseSummary successor = active();
		decline();
		this.time.until(Instant.parse("2026-12-07T01:29:59Z"));
		assertThat(decision()).isEmpty();
		this.time.until(Instant.parse("2026-12-07T09:00:00Z"));
		assertThat(decision()).hasSize(1);
		assertThat(this.promises.promise(successor.id()).state()).isEqualTo(PromiseState.KEPT_DECISION);
	}

	@Test
	@DisplayName("A9 a no of Thursday 18:00 with C on Friday leaves on Friday before three, and no hold goes out")
	void a9SendsNoHoldBesideANoOfThursdayEvening() {
		this.time.until(Instant.parse("2026-12-03T10:00:00Z"));
		assertThat(active().toldDate()).isEqualTo("2026-12-04");
		decline();
		this.time.until(Instant.parse("2026-12-04T01:29:59Z"));
		assertThat(decision()).isEmpty();
		this.time.until(Instant.parse("2026-12-04T07:00:00Z"));
		assertThat(decision()).hasSize(1);
		this.time.until(Instant.parse("2026-12-05T10:00:00Z"));
		assertThat(held()).as("the one of Monday, and none on Friday").hasSize(1);
	}

	@Test
	@DisplayName("A10 who moves from Shanghai to Berlin keeps the told date, and the hold follows them")
	void a10FollowsThemButKeepsTheToldDate() {
		PromiseSummary before = active();
		this.time.until(Instant.parse("2026-11-26T01:00:00Z"));
		this.candidates.changeZone(this.applications.summary(this.id).candidate(), ZoneId.of("Europe/Berlin"));
		assertThat(active().toldDate()).isEqualTo(before.toldDate());
		assertThat(active().deadlineAt()).isEqualTo(before.deadlineAt());
		this.time.until(Instant.parse("2026-11-30T10:00:00Z"));
		assertThat(held()).hasSize(1);
		assertThat(record().get(0).times().acceptedAt()).as("from eight in Berlin to D, which stays in Shanghai")
			.isBetween(Instant.parse("2026-11-30T07:00:00Z"), Instant.parse("2026-11-30T10:00:00Z"));
	}

	private List<OutgoingMail> decision() {
		return this.mail.handedTo(this.address)
			.stream()
			.filter((sent) -> sent.subject().contains("our decision"))
			.toList();
	}

	@Test
	void comesAfterAllWhenTheDecisionIsTakenBack() {
		Instant at = active().holds().nextAt();
		this.time.until(at.minusSeconds(60));
		decline();
		this.time.until(at.plusSeconds(60));
		MessageRecord decision = this.messages.undoable(List.of(this.id)).get(0);
		assertThat(this.messages.undo(decision.id(), this.recruiter)).isTrue();
		assertThat(active().holds().nextAt()).isEqualTo(at.plusSeconds(60).plus(Duration.ofMinutes(30)));

		this.time.until(AFTER_DEADLINE.minusSeconds(1));

		assertThat(held()).hasSize(1);
		assertThat(active().kind()).isEqualTo(PromiseKind.AFTER_FIRST_HOLD);
	}

	@Test
	void isSentBeforeItsHourByAPersonAndThenNotAgain() {
		assertThat(this.holds.sendNow(this.id, this.recruiter)).isFalse();
		this.time.until(Instant.parse("2026-11-27T10:30:00Z"));

		assertThat(this.holds.sendNow(this.id, this.recruiter)).isTrue();
		assertThat(this.holds.sendNow(this.id, this.recruiter)).isFalse();
		this.time.until(AFTER_DEADLINE);

		assertThat(held()).singleElement()
			.satisfies((sent) -> assertThat(sent.text()).contains("We promised you news by Mon 30 Nov."));
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.containsExactly(PromiseState.KEPT_UPDATE, active().state());
	}

	@Test
	void leavesOneMessageWhenTheClockTaskRunsTwice() {
		this.time.until(active().holds().nextAt().minusSeconds(1));
		this.clock.moveBy(Duration.ofSeconds(1));

		assertThat(this.ladder.runDue()).isOne();
		assertThat(this.ladder.runDue()).isZero();
		this.outbox.runDue();
		this.outbox.runDue();

		assertThat(held()).hasSize(1);
		assertThat(this.promises.history(this.id)).hasSize(2);
	}

	@Test
	void leavesOneMessageWhenTwoWorkersRunAtOnce() {
		this.time.until(active().holds().nextAt().minusSeconds(1));
		this.clock.moveBy(Duration.ofSeconds(1));

		AtOnce.run(this.ladder::runDue, this.ladder::runDue, this.ladder::runDue);
		AtOnce.run(this.outbox::runDue, this.outbox::runDue);
		this.time.runDue();

		assertThat(held()).hasSize(1);
		assertThat(this.promises.history(this.id)).hasSize(2);
		assertThat(activeRows()).isOne();
	}

	@Test
	void leavesNeitherPromiseNorMessageWhenTheTransactionFailsBetweenThem() {
		PromiseSummary first = active();
		this.time.until(first.holds().nextAt().minusSeconds(1));
		this.clock.moveBy(Duration.ofSeconds(1));
		this.broken.breaks = true;
		try {
			assertThat(this.ladder.runDue()).isZero();
		}
		finally {
			this.broken.breaks = false;
		}
		assertThat(active().id()).isEqualTo(first.id());
		assertThat(record()).isEmpty();

		this.time.runDue();

		assertThat(held()).hasSize(1);
		assertThat(active().kind()).isEqualTo(PromiseKind.AFTER_FIRST_HOLD);
	}

	@Test
	void letsOnlyOneOfAPersonAndTheClockWin() {
		this.time.until(active().holds().nextAt().minusSeconds(1));
		this.clock.moveBy(Duration.ofSeconds(1));
		Ending words = words();

		AtOnce.run(this.ladder::runDue, () -> this.endings.decline(this.id, words, this.recruiter));
		this.time.until(AFTER_DEADLINE);

		assertThat(this.applications.summary(this.id).isOpen()).isFalse();
		assertThat(this.mail.handedTo(this.address)).extracting(OutgoingMail::subject)
			.doesNotHaveDuplicates()
			.filteredOn((subject) -> subject.contains("our decision"))
			.hasSize(1);
		assertThat(held().isEmpty() ? Set.of(PromiseState.KEPT_DECISION)
				: Set.of(PromiseState.KEPT_UPDATE, PromiseState.KEPT_DECISION))
			.containsExactlyInAnyOrderElementsOf(
					this.promises.history(this.id).stream().map(PromiseSummary::state).filter(this::counts).toList());
		assertThat(activeRows()).isZero();
	}

	@Test
	void breaksItsWordTruthfullyWhenNoMailLeavesOnTheToldDay() {
		PromiseSummary first = active();
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		this.time.until(AFTER_DEADLINE.minusNanos(1000));
		assertThat(this.mail.handedTo(this.address)).hasSize(1);
		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.SUPERSEDED);
		assertThat(this.messages.timelineForCandidate(this.id)).extracting(TimelineItem::kind)
			.contains(MessageKind.HOLDING);

		this.time.until(AFTER_DEADLINE.plusSeconds(60));

		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.BROKEN);
		assertThat(active().kind()).isEqualTo(PromiseKind.REPAIR);
		this.mail.reset();
		this.time.by(Duration.ofHours(2));
		assertThat(held()).isEmpty();
		assertThat(this.mail.handedTo(this.address)).extracting(OutgoingMail::subject)
			.containsExactly("We broke our word to you");
	}

	@Test
	void keepsItsWordWhenTheMailServerComesBackInTime() {
		PromiseSummary first = active();
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		this.time.until(Instant.parse("2026-11-30T09:00:00Z"));
		this.mail.reset();
		this.time.until(AFTER_DEADLINE);

		assertThat(held()).hasSize(1);
		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.KEPT_UPDATE);
		assertThat(active().kind()).isEqualTo(PromiseKind.AFTER_FIRST_HOLD);
	}

	@Test
	void countsAWordThatTheServerRefusedAsNoWord() {
		PromiseSummary first = active();
		this.time.until(first.holds().nextAt().minusSeconds(1));
		this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no such user", true));

		this.time.until(AFTER_DEADLINE);

		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.BROKEN);
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).contains(Aftermath.CALL_TASK);
	}

	@Test
	void tellsADecisionInsteadWhenTheHoldNeverLeft() {
		PromiseSummary first = active();
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		this.time.until(first.holds().nextAt().plusSeconds(60));
		decline();
		this.mail.reset();
		this.time.until(AFTER_DEADLINE);

		assertThat(held()).isEmpty();
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.containsExactly(PromiseState.KEPT_DECISION, PromiseState.VOID);
	}

	@Test
	void goesOutLaterTheSameDayWhenTheClockTaskWasDeadInTheMorning() {
		this.clock.moveTo(Instant.parse("2026-11-30T08:30:00Z"));

		this.time.runDue();

		assertThat(held()).hasSize(1);
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.first()
			.isEqualTo(PromiseState.KEPT_UPDATE);
	}

	@Test
	void isFollowedByASecondOneAndByNoThird() {
		this.time.until(Instant.parse("2026-12-04T10:00:00Z"));
		assertThat(held()).hasSize(2);
		assertThat(active().kind()).isEqualTo(PromiseKind.AFTER_SECOND_HOLD);
		assertThat(active().toldDate()).isEqualTo("2026-12-14");

		this.time.until(Instant.parse("2026-12-31T10:00:00Z"));
		assertThat(held()).hasSize(2);
	}

	private boolean counts(PromiseState state) {
		return state == PromiseState.KEPT_DECISION || state == PromiseState.KEPT_UPDATE || state == PromiseState.BROKEN;
	}

	private void decline() {
		this.endings.decline(this.id, words(), this.recruiter);
	}

	private Ending words() {
		return new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null);
	}

	private PromiseSummary active() {
		return this.promises.active(this.id).orElseThrow();
	}

	private int activeRows() {
		return this.database.sql("select count(*) from promise where application_id = ? and active = 1")
			.param(Columns.bytes(this.id.value()))
			.query(Integer.class)
			.single();
	}

	private List<MessageRecord> record() {
		return this.messages.forStaff(this.id)
			.stream()
			.filter((message) -> message.kind() == MessageKind.HOLDING)
			.toList();
	}

	private List<OutgoingMail> held() {
		return held("no decision yet");
	}

	private List<OutgoingMail> held(String words) {
		return this.mail.handedTo(this.address).stream().filter((sent) -> sent.subject().contains(words)).toList();
	}

	private static NewApplication inChinese(NewApplication form, String name) {
		ContactDetails contact = new ContactDetails(name, null, new EmailAddress(form.contact().email().value()), null,
				LocaleTag.ZH_HANS, HiringFixture.SHANGHAI, "CN");
		return new NewApplication(form.position(), contact, null, null, List.of(), Map.of(), null, null,
				form.consents(), form.formStartedAt(), null, form.idempotencyKey());
	}

	/**
	 * A listener that fails after the promise was made and before its message is there.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class BrokenInTheMiddle {

		volatile boolean breaks;

		@EventListener
		void on(PromiseMade fact) {
			if (this.breaks && fact.kind() == PromiseKind.AFTER_FIRST_HOLD) {
				throw new UnsupportedOperationException("the power fails");
			}
		}

	}

}
