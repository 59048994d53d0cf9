package dev.goodword.communication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.pace.MailPace;
import dev.goodword.communication.pace.PaceRows;
import dev.goodword.communication.pace.PaceSettings;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.SettlingVisitors;
import dev.goodword.questions.visitors.Visitor;
import dev.goodword.questions.visitors.VisitorClosing;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorState;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import dev.goodword.questions.visitors.VisitorsWriting;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mails anybody can cause keep to whom we may write to, and to what the provider bears.
 */
@Tag("mysql")
@GoodwordTest
class VisitorMailsTests {

	private static final MailOutcome UNCERTAIN = new MailOutcome(MailOutcome.Kind.UNCERTAIN, 0, null, "", false);

	private static final MailOutcome DEAD = new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no such user",
			true);

	private static int serial;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private AskingVisitors asking;

	@Autowired
	private AnsweringVisitors answering;

	@Autowired
	private SettlingVisitors settling;

	@Autowired
	private VisitorsWriting replies;

	@Autowired
	private StaffDigestRepository digests;

	@Autowired
	private StaffWriting writing;

	@Autowired
	private DigestLetters letters;

	@Autowired
	private TrialMails trials;

	@Autowired
	private PanelMails panels;

	@Autowired
	private VisitorMails visitors;

	@Autowired
	private StaffNotes notes;

	@Autowired
	private PersonalMails personals;

	@Autowired
	private OwnerNote owner;

	@Autowired
	private VisitorDoor door;

	@Autowired
	private PaceRows rows;

	@Autowired
	private AddressLedger ledger;

	@Autowired
	private Outbox outbox;

	@Autowired
	private MailTransport transport;

	@Autowired
	private MailAuthority authority;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Deputies deputies;

	@Autowired
	private PublishedAnswers published;

	@Autowired
	private Transactions transactions;

	@Autowired
	private Chance chance;

	@Autowired
	private InstantSource instants;

	@Autowired
	private MovableClock clock;

	@Autowired
	private PassingTime time;

	@Autowired
	private RecordingMail mail;

	@Autowired
	private JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private PositionId position;

	private EmailAddress address;

	@BeforeEach
	void aPositionIsOpen() {
		this.database.sql("delete from staff_digest").update();
		this.database.sql("delete from visitor_question").update();
		this.database.sql("delete from address_ledger").update();
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.position = this.hiring.openPosition(this.company);
		this.address = new EmailAddress("mailed" + ++serial + "@mail.example");
	}

	@AfterEach
	void heal() {
		this.mail.reset();
	}

	@Test
	void nobodyElseIsWrittenToWhereRecipientsAreNamed() {
		VisitorQuestionId id = ask();
		restricted().runDue();
		assertThat(mails()).isEmpty();
		assertThat(states()).containsExactly("NEEDLESS");

		this.asking.confirm(id);
		restricted().runDue();
		assertThat(question(id).untold()).as("they do not know the day").isTrue();
		this.answering.answer(id, new Answer("Two days a week.", null, null), this.recruiter);
		restricted().runDue();
		assertThat(mails()).isEmpty();
		assertThat(question(id).state()).as("a person of ours hears of it").isEqualTo(VisitorState.LOST);
	}

	@Test
	void ourOwnPeopleAreNoExceptionThere() {
		this.notes.put(this.owner, this.position.value(), this.recruiter.id(), this.clock.instant());
		restricted().runDue();
		assertThat(this.mail.handedTo(this.recruiter.email().value())).isEmpty();
		assertThat(states()).containsExactly("NEEDLESS");
		this.clock.moveBy(Duration.ofSeconds(1));
		this.notes.put(this.owner, this.position.value(), this.recruiter.id(), this.clock.instant());
		worker(this.writing, this.door).runDue();
		assertThat(this.mail.handedTo(this.recruiter.email().value())).singleElement()
			.satisfies((sent) -> assertThat(sent.subject()).contains("You are responsible for"));
	}

	@Test
	void fiveLeaveInATurnAndNoMore() {
		for (int number = 0; number < 7; number++) {
			put(number);
		}
		StaffMail worker = worker(this.writing, this.door);
		assertThat(worker.runDue()).isEqualTo(5);
		assertThat(worker.runDue()).isEqualTo(2);
		assertThat(worker.runDue()).isZero();
	}

	@Test
	void keepToThePaceOfTheProvider() {
		ask();
		ask();
		VisitorDoor narrow = new VisitorDoor(new MailPace(this.rows, new PaceSettings(1, 0, Map.of())), this.ledger);
		StaffMail worker = worker(this.writing, narrow);
		worker.runDue();
		assertThat(mails()).as("one a second").hasSize(1);
		assertThat(
				this.database.sql("select tries from staff_digest where state = 'QUEUED'").query(Integer.class).list())
			.as("waiting is no failure")
			.containsExactly(0);
		assertThat(worker.nextDue()).hasValueSatisfying((next) -> assertThat(next).isAfter(this.clock.instant()));
		assertThat(worker.runDue()).isZero();
		this.clock.moveBy(Duration.ofSeconds(2));
		worker.runDue();
		assertThat(mails()).hasSize(2);
		this.database.sql("delete from mail_pace").update();
	}

	@Test
	void oneThatWaitsForItsDomainKeepsItsPlace() {
		ask();
		ask();
		VisitorDoor narrow = new VisitorDoor(new MailPace(this.rows, new PaceSettings(0, 0, Map.of("mail.example", 1))),
				this.ledger);
		StaffMail worker = worker(this.writing, narrow);
		worker.runDue();
		assertThat(mails()).hasSize(1);
		this.clock.moveBy(Duration.ofMinutes(1));
		worker.runDue();
		assertThat(mails()).as("it waits once").hasSize(2);
		this.database.sql("delete from mail_pace").update();
	}

	@Test
	void nothingIsLeftOfAQuestionThatIsForgotten() {
		VisitorQuestionId id = ask();
		VisitorQuestionId other = ask();
		this.time.only("staff-mail").runDue();
		assertThat(states()).containsExactly("ACCEPTED", "ACCEPTED");
		this.asking.confirm(id);
		this.asking.forget(id);
		assertThat(this.database.sql("select about from staff_digest").query(String.class).list()).singleElement()
			.satisfies((about) -> assertThat(about).contains(other.toString()));
		this.time.only("visitor-questions").by(Duration.ofDays(3));
		assertThat(states()).as("nor of one nobody confirmed").isEmpty();
	}

	@Test
	void nothingGoesToAnAddressThatIsDead() {
		VisitorQuestionId id = ask();
		answer(DEAD);
		this.time.only("staff-mail").runDue();
		assertThat(this.ledger.isStopped(this.address)).isTrue();
		this.mail.reset();
		ask();
		this.time.only("staff-mail").runDue();
		assertThat(mails()).isEmpty();
		for (Word word : Word.values()) {
			assertThat(this.door.isOpen(this.address, word)).as("%s", word).isFalse();
		}
		this.ledger.startClean(this.address, this.clock.instant());
		this.asking.confirm(id);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).hasSize(1);
	}

	@Test
	void anotherRefusalSaysNothingOfTheAddress() {
		ask();
		answer(new MailOutcome(MailOutcome.Kind.FAILED, 554, "5.7.1", "not from you", true));
		this.time.only("staff-mail").runDue();
		assertThat(this.ledger.isStopped(this.address)).isFalse();
	}

	@Test
	void aDayOfWhichNobodyKnowsIsToldOnceMoreAfterHalfAnHour() {
		VisitorQuestionId id = confirmed();
		answer(UNCERTAIN);
		this.time.only("staff-mail").by(Duration.ofMinutes(29));
		assertThat(mails()).as("confirm, told").hasSize(2);
		this.time.only("staff-mail").by(Duration.ofMinutes(1));
		assertThat(mails()).as("told again").hasSize(3);
		assertThat(mails().get(2)).as("the same Message-ID, date and bytes").isEqualTo(mails().get(1));
		assertThat(question(id).untold()).as("nobody knows of either").isTrue();
		this.time.only("staff-mail").by(Duration.ofDays(1));
		assertThat(mails()).as("never a third time").hasSize(3);
	}

	@Test
	void aDayThatWasTakenTheSecondTimeIsTold() {
		VisitorQuestionId id = confirmed();
		answer(UNCERTAIN);
		this.time.only("staff-mail").runDue();
		this.mail.reset();
		this.time.only("staff-mail").by(Duration.ofMinutes(30));
		assertThat(mails()).hasSize(1);
		assertThat(states()).containsExactly("ACCEPTED", "ACCEPTED");
		assertThat(question(id).untold()).isFalse();
	}

	@Test
	void aDayIsNotToldOnceMoreToWhoHasTheirAnswer() {
		VisitorQuestionId id = confirmed();
		answer(UNCERTAIN);
		this.time.only("staff-mail").runDue();
		this.mail.reset();
		this.answering.answer(id, new Answer("Two days a week.", null, null), this.recruiter);
		this.time.only("staff-mail").by(Duration.ofHours(1));
		assertThat(mails()).singleElement().satisfies((sent) -> assertThat(sent.text()).contains("Two days a week."));
	}

	@Test
	void aServerThatTakesItLateCallsOffTheRepetition() {
		confirmed();
		StaffMail slow = worker(this.writing, this.door);
		answer((sent) -> {
			answer(RecordingMail.ACCEPTED);
			this.clock.moveBy(Duration.ofMinutes(6));
			worker(this.writing, this.door).runDue();
			assertThat(states()).as("given up, to be repeated").containsExactlyInAnyOrder("ACCEPTED", "QUEUED");
			return RecordingMail.ACCEPTED;
		});
		slow.runDue();
		assertThat(states()).containsExactly("ACCEPTED", "ACCEPTED");
		this.time.only("staff-mail").by(Duration.ofHours(1));
		assertThat(mails()).as("confirm, told").hasSize(2);
	}

	@Test
	void whatASlowWorkerHearsOfTheFirstSaysNothingOfTheSecond() {
		VisitorQuestionId id = confirmed();
		answer((sent) -> {
			answer(RecordingMail.ACCEPTED);
			this.clock.moveBy(Duration.ofMinutes(6));
			worker(this.writing, this.door).runDue();
			this.clock.moveBy(Duration.ofMinutes(30));
			worker(this.writing, this.door).runDue();
			return new MailOutcome(MailOutcome.Kind.FAILED, 554, "5.7.1", "no", true);
		});
		worker(this.writing, this.door).runDue();
		assertThat(mails()).hasSize(3);
		assertThat(states()).containsExactly("ACCEPTED", "ACCEPTED");
		assertThat(question(id).untold()).isFalse();
	}

	@Test
	void whatTheServerSaidStandsThoughWhatFollowsFails() {
		VisitorQuestionId id = confirmed();
		this.answering.answer(id, new Answer("Two days a week.", null, null), this.recruiter);
		answer(DEAD);
		worker(changedMeanwhile(), this.door).runDue();
		assertThat(states()).containsExactlyInAnyOrder("ACCEPTED", "NEEDLESS", "FAILED");
		assertThat(question(id).state()).as("undone together").isEqualTo(VisitorState.ANSWERED);
		assertThat(this.ledger.isStopped(this.address)).isFalse();

		worker(this.writing, this.door).runDue();
		assertThat(question(id).state()).as("not at once again").isEqualTo(VisitorState.ANSWERED);
		this.clock.moveBy(Duration.ofMinutes(1));
		worker(this.writing, this.door).runDue();
		assertThat(question(id).state()).isEqualTo(VisitorState.LOST);
		assertThat(this.ledger.isStopped(this.address)).isTrue();
		assertThat(owing()).isZero();
	}

	@Test
	void nothingIsOwedForWhatArrivedAndForOurOwnPeople() {
		confirmed();
		this.notes.put(this.owner, this.position.value(), this.recruiter.id(), this.clock.instant());
		worker(this.writing, this.door).runDue();
		answer(DEAD);
		this.clock.moveBy(Duration.ofSeconds(1));
		this.notes.put(this.owner, this.position.value(), this.recruiter.id(), this.clock.instant());
		worker(changedMeanwhile(), this.door).runDue();
		assertThat(states()).containsExactlyInAnyOrder("ACCEPTED", "ACCEPTED", "ACCEPTED", "FAILED");
		assertThat(owing()).isZero();
		assertThat(this.ledger.isStopped(this.recruiter.email())).as("as before").isFalse();
	}

	@Test
	void thatAnAddressIsDeadIsForgottenWithTheQuestion() {
		VisitorQuestionId id = ask();
		answer(DEAD);
		this.time.only("staff-mail").runDue();
		assertThat(this.ledger.isStopped(this.address)).isTrue();
		this.asking.forget(ask());
		assertThat(this.ledger.isStopped(this.address)).as("another question").isTrue();
		this.asking.forget(id);
		assertThat(this.ledger.isStopped(this.address)).isFalse();
		assertThat(this.database.sql("select count(*) from address_ledger").query(Integer.class).single()).isZero();
	}

	@Test
	void nobodyWhoLeftSignsAnAnswer() {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		VisitorQuestionId id = confirmed();
		this.mail.reset();
		this.answering.answer(id, new Answer("Two days a week.", null, null), this.recruiter);
		leave(this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).singleElement()
			.satisfies((sent) -> assertThat(sent.text()).contains("Two days a week.", head.name())
				.doesNotContain(this.recruiter.name()));
	}

	@Test
	void anAnswerNamesTheDayItIsDeletedHoweverLateItIsSentAgain() {
		VisitorQuestionId id = confirmed();
		this.mail.reset();
		this.answering.answer(id, new Answer("Two days a week.", null, null), this.recruiter);
		VisitorSummary question = question(id);
		String until = "until "
				+ DateWords.in(LocaleTag.EN, question.dates().zone()).longDate(question.goesAt()).text();
		this.time.only("staff-mail").runDue();
		this.settling.lost(id, 0, true);
		this.clock.moveBy(Duration.ofDays(50));
		this.settling.sendAgain(id, this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).hasSize(2)
			.allSatisfy((sent) -> assertThat(sent.text()).contains(until).doesNotContain("60 days"));
	}

	@Test
	void anAnswerThatIsNotTrueAnyMoreDoesNotLeave() {
		VisitorQuestionId id = confirmed();
		this.mail.reset();
		this.answering.answer(id,
				new Answer("Two days a week.",
						PublicWords.of(LocaleTag.EN, new PublicWords.Pair("Home office?", "Two days a week.")), null),
				this.recruiter);
		this.published.withdraw(this.position, this.published.standing(this.position).get(0).id(), this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).isEmpty();
		assertThat(question(id).state()).as("a person of ours hears of it").isEqualTo(VisitorState.LOST);
		assertThat(this.settling.sendAgain(id, this.recruiter)).as("asked anew").isEqualTo(VisitorState.ASKED);
	}

	@Test
	void anAnswerIsLostThoughItsReaderWroteMeanwhile() {
		for (MailOutcome outcome : List.of(DEAD, UNCERTAIN)) {
			VisitorQuestionId id = confirmed();
			this.answering.answer(id, new Answer("Two days a week.", null, null), this.recruiter);
			this.replies.heard(id);
			assertThat(question(id).state()).isEqualTo(VisitorState.REPLIED);
			answer(outcome);
			this.time.only("staff-mail").runDue();
			assertThat(question(id).state()).as("a person of ours hears of it")
				.isEqualTo((outcome == DEAD) ? VisitorState.LOST : VisitorState.UNSURE);
			this.mail.reset();
			this.database.sql("delete from address_ledger").update();
		}
	}

	@Test
	void anAnswerLeavesWithWhatStandsThere() {
		VisitorQuestionId id = confirmed();
		this.mail.reset();
		PublicWords words = PublicWords.of(LocaleTag.EN, new PublicWords.Pair("Home office?", "Two days a week."));
		this.answering.answer(id, new Answer("Two days a week.", words, null), this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).singleElement().satisfies((sent) -> assertThat(sent.text()).contains("Two days a week."));
		assertThat(question(id).state()).isEqualTo(VisitorState.ANSWERED);
	}

	@Test
	void aDayThatWasRefusedIsNotTold() {
		VisitorQuestionId id = confirmed();
		answer(new MailOutcome(MailOutcome.Kind.FAILED, 554, "5.7.1", "no", true));
		this.time.only("staff-mail").runDue();
		assertThat(mails()).hasSize(2);
		assertThat(question(id).untold()).isTrue();
	}

	@Test
	void countAmongWhatWouldLeaveAtOnce() {
		ask();
		assertThat(due()).isOne();
		this.clock.moveBy(Duration.ofDays(4));
		assertThat(due()).as("too old to leave").isZero();
	}

	@Test
	void aHumanAnswerAllowsAutomaticReplies() {
		VisitorQuestionId id = ask();
		this.time.only("staff-mail").runDue();
		this.asking.confirm(id);
		this.answering.answer(id, new Answer("Two days a week.", null, null), this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).last()
			.satisfies((sent) -> assertThat(sent.headers()).doesNotContainKeys("Auto-Submitted",
					"X-Auto-Response-Suppress"));
		assertThat(mails()).first()
			.satisfies((sent) -> assertThat(sent.headers()).containsKeys("Auto-Submitted", "X-Auto-Response-Suppress"));
	}

	@Test
	void nobodyWhoLeftSignsALetter() {
		VisitorQuestionId id = ask();
		this.asking.confirm(id);
		leave(this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).last()
			.satisfies((sent) -> assertThat(sent.text()).contains("A colleague sees to it")
				.doesNotContain(this.recruiter.name()));
	}

	@Test
	void theHeadOfRecruitingHearsOfWhatWasLeft() {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		VisitorQuestionId id = ask();
		this.asking.confirm(id);
		this.time.only("visitor-questions", "staff-mail").by(Duration.ofDays(30));
		assertThat(this.mail.handedTo(head.email().value())).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).contains("A visitor’s question about Backend developer has no answer");
			assertThat(sent.text()).contains("/inbox/questions/" + id).doesNotContain("Mia", this.address.value());
		});
		assertThat(mails()).last().satisfies((sent) -> {
			assertThat(sent.subject()).startsWith("We have not answered your question");
			assertThat(sent.text()).contains(head.name() + " is responsible for it in person");
		});
		assertThat(question(id).isOpen()).as("it can still be answered").isTrue();
	}

	@Test
	void whoeverWasToldThatItIsClosedHearsThatItIsOpen() {
		VisitorQuestionId id = ask();
		this.asking.confirm(id);
		this.time.only("staff-mail").runDue();
		this.settling.close(id, VisitorClosing.NO_QUESTION, this.recruiter);
		this.settling.reopen(id, this.recruiter);
		this.settling.reopen(id, this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).hasSize(2).last().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo("Your question is open again: Backend developer");
			assertThat(sent.text()).contains("by Wednesday, 25 November 2026");
		});
	}

	@Test
	void whatIsOpenedAgainTwiceIsToldByTwoMails() {
		VisitorQuestionId id = confirmed();
		this.time.only("staff-mail").runDue();
		this.mail.reset();
		for (int opened = 0; opened < 3; opened++) {
			this.settling.close(id, VisitorClosing.NO_QUESTION, this.recruiter);
			this.settling.reopen(id, this.recruiter);
			this.time.only("staff-mail").runDue();
		}
		assertThat(mails()).hasSize(3)
			.allSatisfy((sent) -> assertThat(sent.subject()).startsWith("Your question is open again"));
		assertThat(mails()).extracting(OutgoingMail::messageId).doesNotHaveDuplicates();
	}

	@Test
	void thatNoOtherDayComesIsToldOnceThoughItIsAskedAnew() {
		this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		VisitorQuestionId id = left();
		this.time.only("staff-mail").runDue();
		assertThat(farewells()).isOne();
		askAnew(id);
		assertThat(question(id).state()).isEqualTo(VisitorState.ASKED);
		this.time.only("visitor-questions", "staff-mail").by(Duration.ofDays(3));
		assertThat(farewells()).as("they know").isOne();
		assertThat(notes()).as("and so does the head").isOne();
		this.time.only("visitor-questions", "staff-mail").by(Duration.ofDays(60));
		assertThat(farewells()).isOne();
		assertThat(question(id).isOpen()).as("it waits for a person until it is deleted").isTrue();
	}

	@Test
	void thatNoOtherDayComesIsToldAgainWhenTheFirstDidNotArrive() {
		this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		VisitorQuestionId id = left();
		answer(new MailOutcome(MailOutcome.Kind.FAILED, 554, "5.7.1", "no", true));
		this.time.only("staff-mail").runDue();
		this.mail.reset();
		askAnew(id);
		this.time.only("visitor-questions", "staff-mail").by(Duration.ofDays(1));
		assertThat(farewells()).isOne();
	}

	@Test
	void whatIsWrittenBackNearTheEndIsNotDeletedInSilence() {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		VisitorQuestionId id = confirmed();
		this.time.only("staff-mail").runDue();
		this.answering.answer(id, new Answer("Two days a week.", null, null), this.recruiter);
		this.time.only("staff-mail").runDue();
		this.clock.moveBy(Duration.ofDays(59));
		this.mail.reset();
		this.replies.heard(id);
		this.time.only("visitor-questions", "staff-mail").by(Duration.ofDays(6));
		assertThat(mails()).as("a person may still read it").isEmpty();
		this.time.only("visitor-questions", "staff-mail").by(Duration.ofDays(1));
		VisitorSummary left = question(id);
		assertThat(left.state()).isEqualTo(VisitorState.REPLIED);
		assertThat(left.unread()).isTrue();
		String day = DateWords.in(LocaleTag.EN, left.dates().zone()).longDate(left.goesAt()).text();
		assertThat(mails()).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).startsWith("Nobody has answered what you wrote");
			assertThat(sent.text()).contains(head.name() + " is responsible for it in person", "On " + day);
		});
		assertThat(this.mail.handedTo(head.email().value())).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).contains("wrote back about Backend developer");
			assertThat(sent.text()).contains("/inbox/questions").doesNotContain("Mia", this.address.value());
		});
		this.time.only("visitor-questions", "staff-mail").by(Duration.between(this.clock.instant(), left.goesAt()));
		assertThat(mails()).as("told once").hasSize(1);
		assertThat(this.asking.find(id)).as("as they were told").isEmpty();
	}

	@Test
	void whoWroteBackTwiceIsToldTwiceByTwoMails() {
		VisitorQuestionId id = confirmed();
		this.time.only("staff-mail").runDue();
		this.settling.close(id, VisitorClosing.NO_QUESTION, this.recruiter);
		this.mail.reset();
		for (int wrote = 0; wrote < 2; wrote++) {
			this.replies.heard(id);
			this.time.only("visitor-questions", "staff-mail").by(Duration.ofDays(7));
			assertThat(question(id).unread()).isTrue();
			this.replies.seen(id, this.recruiter);
			assertThat(question(id).unread()).isFalse();
		}
		assertThat(mails()).hasSize(2).extracting(OutgoingMail::messageId).doesNotHaveDuplicates();
		this.replies.heard(id);
		this.time.only("visitor-questions").by(Duration.ofDays(7));
		this.replies.seen(id, this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).as("read before it left").hasSize(2);
	}

	@Test
	void whoWasLeftBeforeThereWasALastLetterIsToldOnceLater() throws IOException {
		this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		VisitorQuestionId id = left();
		this.database.sql("delete from staff_digest where about like '%/LEFT/%'").update();
		this.clock.moveBy(Duration.ofDays(90));
		for (int migrated = 0; migrated < 2; migrated++) {
			lookAgain();
			assertThat(farewells()).isOne();
			assertThat(question(id).goesAt()).isAfter(this.clock.instant());
		}
		this.database.sql("delete from staff_digest where about like '%/LEFT/%'").update();
		this.clock.moveBy(Duration.ofDays(80));
		lookAgain();
		assertThat(farewells()).as("it is deleted instead").isOne();
		assertThat(this.asking.find(id)).isEmpty();
	}

	private void lookAgain() throws IOException {
		this.database
			.sql(new ClassPathResource("db/migration/V202611240820__questions_visitor_left_untold.sql")
				.getContentAsString(StandardCharsets.UTF_8))
			.update();
		this.time.only("visitor-questions", "staff-mail").runDue();
	}

	private void askAnew(VisitorQuestionId id) {
		this.answering.answer(id,
				new Answer("Two days a week.",
						PublicWords.of(LocaleTag.EN, new PublicWords.Pair("Home office?", "Two days a week.")), null),
				this.recruiter);
		this.published.withdraw(this.position, this.published.standing(this.position).get(0).id(), this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(this.settling.sendAgain(id, this.recruiter)).isEqualTo(VisitorState.ASKED);
	}

	private long farewells() {
		return mails().stream().filter((sent) -> sent.subject().startsWith("We have not answered")).count();
	}

	/**
	 * A letter that had not left before it was closed tells them the day all the same.
	 */
	@Test
	void whatWasReopenedIsToldOnceWhateverHadLeft() {
		VisitorQuestionId waits = ask();
		this.asking.confirm(waits);
		this.settling.close(waits, VisitorClosing.NO_QUESTION, this.recruiter);
		this.settling.reopen(waits, this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).singleElement()
			.satisfies((sent) -> assertThat(sent.subject()).startsWith("We have your question"));
		VisitorQuestionId dropped = ask();
		this.asking.confirm(dropped);
		this.settling.close(dropped, VisitorClosing.NO_QUESTION, this.recruiter);
		this.time.only("staff-mail").runDue();
		this.settling.reopen(dropped, this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(mails()).hasSize(2);
		answer(new MailOutcome(MailOutcome.Kind.FAILED, 554, "5.7.1", "no", true));
		this.settling.close(dropped, VisitorClosing.NO_QUESTION, this.recruiter);
		this.settling.reopen(dropped, this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(question(dropped).untold()).as("they do not know the day").isTrue();
	}

	/** As rows stood before the end of the last day was awaited. */
	@Test
	void nobodyIsToldOnTheLastDayItselfThatItWasNotKept() {
		this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		VisitorQuestionId id = confirmed();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), question(id).dates().zone());
		this.database.sql("update visitor_question set delays = 2, told_date = ?, look_at = asked_at")
			.param(today)
			.update();
		this.time.only("visitor-questions").runDue();
		assertThat(notes()).as("the day is not over").isZero();
		assertThat(question(id).isOpen()).isTrue();
		this.time.only("visitor-questions").by(Duration.ofDays(2));
		assertThat(notes()).isOne();
	}

	@Test
	void whatWasLeftAndIsForgottenIsToldToNobody() {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		VisitorQuestionId id = left();
		assertThat(notes()).isOne();
		this.asking.forget(id);
		assertThat(notes()).as("nothing is left of it").isZero();
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(head.email().value())).isEmpty();
	}

	@Test
	void whatItsReaderMayNotKnowOfHoldsUpNothing() {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		left();
		this.database.sql("delete from visitor_question").update();
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(head.email().value())).isEmpty();
		assertThat(this.database.sql("select state from staff_digest where about like 'NOTE/VISITOR_LEFT/%'")
			.query(String.class)
			.list()).containsExactly("NEEDLESS");
	}

	@Test
	void aQuestionIsFoundByWhoMayAnswerItAndNobodyElse() {
		VisitorQuestionId id = ask();
		assertThat(this.answering.find(id, this.recruiter)).as("nobody has confirmed it").isEmpty();
		this.asking.confirm(id);
		assertThat(this.answering.find(id, this.recruiter)).isPresent();
		assertThat(this.answering.find(new VisitorQuestionId(new UUID(0, 9)), this.recruiter)).isEmpty();
		assertThat(this.answering.find(id, this.hiring.recruiter(this.hiring.company()))).as("another company's")
			.isEmpty();
		assertThat(this.answering.find(id, this.hiring.staff(Grant.in(this.company.id(), Role.INTERVIEWER))))
			.as("writes to nobody")
			.isEmpty();
	}

	/** The last day it was told is over; the note waits. */
	private VisitorQuestionId left() {
		VisitorQuestionId id = confirmed();
		this.mail.reset();
		this.time.only("visitor-questions").by(Duration.ofDays(17));
		return id;
	}

	private void leave(StaffMember person) {
		this.database.sql("update account set state = 'DEACTIVATED' where account_id = ?")
			.param(Columns.bytes(person.id().value()))
			.update();
	}

	/** Somebody changes the question whenever something follows for it. */
	private StaffWriting changedMeanwhile() {
		return new StaffWriting(this.letters, this.trials, this.panels, this.visitors, this.notes, this.personals,
				new Recipients(List.of())) {
			@Override
			void became(StaffDigest digest) {
				super.became(digest);
				throw new OptimisticLockingFailureException("changed meanwhile");
			}
		};
	}

	private int owing() {
		return this.database.sql("select count(*) from staff_digest where follow_at is not null")
			.query(Integer.class)
			.single();
	}

	private int notes() {
		return this.database.sql("select count(*) from staff_digest where about like 'NOTE/VISITOR_LEFT/%'")
			.query(Integer.class)
			.single();
	}

	/** Its writer has the first mail, and the one that tells the day waits. */
	private VisitorQuestionId confirmed() {
		VisitorQuestionId id = ask();
		this.time.only("staff-mail").runDue();
		this.asking.confirm(id);
		return id;
	}

	private long due() {
		return this.digests.countDue(DigestState.QUEUED, this.clock.instant(), VisitorTurn.ALL);
	}

	private VisitorQuestionId ask() {
		this.clock.moveBy(Duration.ofSeconds(1));
		this.asking.ask(this.position, new Visitor("Mia", this.address, LocaleTag.EN), "Home office " + ++serial + "?");
		return new VisitorQuestionId(
				this.database.sql("select visitor_question_id from visitor_question order by asked_at desc limit 1")
					.query((row, number) -> Columns.uuid(row.getBytes(1)))
					.single());
	}

	private void put(int number) {
		this.digests.save(new StaffDigest(this.chance.newId(), this.recruiter.id(), LocalDate.of(2026, 11, 23),
				StaffMatter.visitor(new VisitorTurn(new VisitorQuestionId(new UUID(9, number)), Word.CONFIRM, 0)),
				this.clock.instant().plus(Duration.ofDays(1)), this.clock.instant()));
	}

	private VisitorSummary question(VisitorQuestionId id) {
		return this.asking.find(id).orElseThrow();
	}

	private void answer(MailOutcome outcome) {
		answer((sent) -> outcome);
	}

	private void answer(Function<OutgoingMail, MailOutcome> answers) {
		this.mail.answerWith(answers);
	}

	private List<OutgoingMail> mails() {
		return this.mail.handedTo(this.address.value());
	}

	private List<String> states() {
		return this.database.sql("select state from staff_digest").query(String.class).list();
	}

	private StaffMail restricted() {
		return worker(new StaffWriting(this.letters, this.trials, this.panels, this.visitors, this.notes,
				this.personals, new Recipients(List.of("@trial.example"))), this.door);
	}

	private StaffMail worker(StaffWriting words, VisitorDoor way) {
		StaffFollowUps followUps = new StaffFollowUps(this.digests, words, this.transactions);
		return new StaffMail(this.digests, new StaffHandover(this.digests, words, way, followUps, this.transactions),
				followUps, this.outbox, this.transport, this.authority, this.accounts, this.deputies, this.transactions,
				this.chance, this.instants);
	}

}
