package dev.goodword.communication;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Refused;
import dev.goodword.applications.bulk.BatchId;
import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.bulk.BatchWords;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.applications.bulk.DecidingBatches;
import dev.goodword.applications.bulk.FreezingBatches;
import dev.goodword.applications.bulk.OwnWords;
import dev.goodword.applications.bulk.PreparingBatches;
import dev.goodword.applications.bulk.UndoingBatches;
import dev.goodword.applications.inviting.Besides;
import dev.goodword.applications.inviting.EndAnswer;
import dev.goodword.applications.inviting.EndQuestionKind;
import dev.goodword.applications.inviting.EndQuestions;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionNotOpen;
import dev.goodword.positions.RunningPositions;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.Promises;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.OutgoingMail;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is asked with the end of a position, and what only a yes brings about. */
@GoodwordTest
class AskingWithTheEndTests {

	private static final BatchWords FILLED = new BatchWords("POSITION_FILLED", null, "Somebody has accepted.",
			"已有人接受录用。");

	private static final Map<String, String> NOTICE = Map.of("notice", "2026-11");

	private static final String POOL = "May we keep in touch?";

	private static final String KEPT = "Backend developer: your application is kept no longer";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	EndQuestions invitations;

	@Autowired
	RunningPositions running;

	@Autowired
	Batches batches;

	@Autowired
	FreezingBatches freezing;

	@Autowired
	PreparingBatches preparing;

	@Autowired
	DecidingBatches deciding;

	@Autowired
	UndoingBatches undoing;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime allTime;

	@Autowired
	MovableClock clock;

	private PassingTime time;

	private StaffMember recruiter;

	private PositionId position;

	private PositionId other;

	private JobApplicationId id;

	private String address;

	private BatchId batch;

	@BeforeEach
	void positionIsAboutToEnd() {
		this.time = this.allTime.only("messages", "kept-applications");
		Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.position = this.hiring.openPosition(company);
		this.other = this.hiring.openPosition(company, new LocalizedText("Platform engineer", "平台工程师"));
		this.address = "asked" + ++serial + "@mail.example";
		this.id = this.applying.handIn(this.hiring.application(this.position, "Mia O'Neill", this.address))
			.application();
		this.time.runDue();
		this.clock.moveBy(Duration.ofHours(49));
		this.batch = this.freezing.close(this.position, FILLED, this.recruiter);
	}

	@Test
	void carriesOverOnTheCandidatesYesAlone() {
		choose(move(this.other));
		assertThat(this.messages.previewEnding(this.id, Outcome.POSITION_CLOSED, person().ending(FILLED)).paragraphs())
			.anyMatch((words) -> words.contains("Platform engineer is close to your profile."));
		decide();
		refused(() -> this.invitations.carryOver(this.id, NOTICE));
		this.time.by(Duration.ofHours(4));

		assertThat(this.mail.handedTo(this.address)).last()
			.satisfies((letter) -> assertThat(letter.text()).contains("Platform engineer is close to your profile.",
					"Nothing moves without your yes."));
		assertThat(this.applications.openAt(this.position)).isEmpty();
		assertThat(this.applications.openAt(this.other)).isEmpty();

		Receipt receipt = this.invitations.carryOver(this.id, NOTICE);
		assertThat(this.invitations.carryOver(this.id, NOTICE).subject()).isEqualTo(receipt.subject());

		assertThat(this.applications.openAt(this.other)).containsExactly(receipt.application());
		assertThat(this.promises.active(receipt.application()))
			.hasValueSatisfying((made) -> assertThat(made.kind()).isEqualTo(PromiseKind.APPLICATION_RECEIVED));
		assertThat(this.applications.summary(receipt.application()).candidate()).isEqualTo(summary().candidate());
		assertThat(summary().outcome()).isEqualTo(Outcome.POSITION_CLOSED);
		this.time.runDue();
		assertThat(this.mail.handedTo(this.address)).last()
			.satisfies((letter) -> assertThat(letter.subject())
				.isEqualTo("We have your application for Platform engineer"));
	}

	@Test
	void endsAsClosedWithoutAnAnswer() {
		choose(move(this.other));
		decide();
		this.time.by(Duration.ofHours(4));
		this.clock.moveBy(Duration.ofDays(22));
		assertThat(this.invitations.open(summary())).isEmpty();
		refused(() -> this.invitations.carryOver(this.id, NOTICE));
		assertThat(this.applications.openAt(this.other)).isEmpty();
	}

	@Test
	void carriesNobodyToAPositionThatEndedMeanwhile() {
		choose(move(this.other));
		decide();
		this.time.by(Duration.ofHours(4));
		this.running.close(this.other, "Filled");
		assertThatExceptionOfType(PositionNotOpen.class).isThrownBy(() -> this.invitations.carryOver(this.id, NOTICE));
		assertThat(this.invitations.open(summary())).singleElement()
			.satisfies((asked) -> assertThat(asked.isAccepted()).isFalse());
	}

	@Test
	void asksADayAfterTheEndWhetherWeMayKeepInTouchAndNeverAgain() {
		choose(pool());
		decide();
		this.time.by(Duration.ofHours(20));
		assertThat(subjects()).doesNotContain(POOL);
		assertThat(this.mail.handedTo(this.address)).noneMatch((letter) -> letter.text().contains("keep in touch"));
		this.time.by(Duration.ofDays(7));

		assertThat(this.mail.handedTo(this.address)).filteredOn((letter) -> letter.subject().equals(POOL))
			.singleElement()
			.satisfies((letter) -> assertThat(letter.headers())
				.containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
				.hasEntrySatisfying("List-Unsubscribe",
						(link) -> assertThat(link).matches("<http.+/a/[^/]+/pool/unsubscribe>")))
			.satisfies((letter) -> assertThat(letter.text())
				.contains("when something in platform engineering opens", "I remember your talk about queues.",
						"for 12 months", "No answer means no")
				.doesNotContain("You will hear from us by"));
		this.invitations.stayInTouch(this.id, true);
		this.time.by(Duration.ofDays(40));
		assertThat(subjects()).containsOnlyOnce(POOL);
		assertThat(this.invitations.open(summary())).singleElement().satisfies((asked) -> {
			assertThat(asked.isAccepted()).isTrue();
			assertThat(asked.months()).isEqualTo(12);
			assertThat(asked.area()).isEqualTo("platform engineering");
		});
		this.invitations.stayInTouch(this.id, false);
		assertThat(this.invitations.asked(this.id)).singleElement()
			.satisfies((asked) -> assertThat(asked.answer()).isEqualTo(EndAnswer.NO));
	}

	@Test
	void keepsWithAYesUntilTheDayAndSaysSoOnIt() {
		LocalDate day = today().plusWeeks(9);
		choose(keep(day));
		assertThat(this.messages.previewEnding(this.id, Outcome.POSITION_CLOSED, person().ending(FILLED)).paragraphs())
			.anyMatch((words) -> words.contains("If you wish, we keep your application until"));
		decide();
		refused(() -> this.invitations.keep(this.id, true));
		this.time.by(Duration.ofHours(4));
		assertThat(this.applications.openAt(this.position)).as("it ends with the position").isEmpty();
		assertThat(this.mail.handedTo(this.address)).last()
			.satisfies((letter) -> assertThat(letter.text()).contains("If you wish, we keep your application until",
					"Without your yes nothing is kept in mind."));

		this.invitations.keep(this.id, true);
		this.time.by(Duration.ofDays(55));
		assertThat(subjects()).doesNotContain(KEPT);
		assertThat(this.invitations.open(summary())).singleElement()
			.satisfies((asked) -> assertThat(asked.keptUntil()).isEqualTo(day));
		this.time.until(day.atTime(20, 0).atZone(HiringFixture.SHANGHAI).toInstant());

		assertThat(subjects()).containsOnlyOnce(KEPT).last().isEqualTo(KEPT);
		assertThat(this.invitations.open(summary())).isEmpty();
		assertThat(this.invitations.asked(this.id)).singleElement()
			.satisfies((asked) -> assertThat(asked.answer()).isEqualTo(EndAnswer.OVER));
		refused(() -> this.invitations.keep(this.id, true));
	}

	@Test
	void keepsNothingWithoutAYesOrAfterItWasTakenBack() {
		choose(keep(today().plusWeeks(9)));
		decide();
		this.time.by(Duration.ofHours(4));
		this.invitations.keep(this.id, true);
		this.invitations.keep(this.id, false);
		this.time.by(Duration.ofDays(70));
		assertThat(subjects()).doesNotContain(KEPT);
		assertThat(this.invitations.open(summary())).isEmpty();
	}

	@Test
	void knowsALetterThatAsksSomethingElseForAnotherOne() {
		String before = person().seen(FILLED);
		choose(keep(today().plusWeeks(9)));
		assertThat(person().seen(FILLED)).isNotEqualTo(before);
		assertThatRefused("keepDay", () -> choose(keep(today().plusDays(10))));
	}

	@Test
	void takesSilenceForANo() {
		choose(pool());
		decide();
		this.time.by(Duration.ofDays(8));
		this.clock.moveBy(Duration.ofDays(31));
		assertThat(this.invitations.open(summary())).isEmpty();
		refused(() -> this.invitations.stayInTouch(this.id, true));
		assertThat(this.invitations.asked(this.id)).singleElement()
			.satisfies((asked) -> assertThat(asked.isAccepted()).isFalse());
	}

	@Test
	void fallsWithAnEndThatIsTakenBack() {
		choose(pool());
		decide();
		assertThat(this.undoing.undo(this.batch, this.recruiter)).isZero();
		this.time.by(Duration.ofDays(8));
		assertThat(subjects()).doesNotContain(POOL);
		assertThat(this.invitations.asked(this.id)).singleElement()
			.satisfies((asked) -> assertThat(asked.answer()).isEqualTo(EndAnswer.TAKEN_BACK));
	}

	@Test
	void refusesWhatCannotBeAskedWhenItIsChosenAndWhenItIsDecided() {
		assertThatRefused("target", () -> choose(move(this.position)));
		assertThatRefused("poolWords", () -> choose(new Besides(EndQuestionKind.POOL, null, "", "x", 12, null)));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> choose(
				new Besides(EndQuestionKind.POOL, null, "We look for somebody younger now.", "platforms", 12, null)));
		choose(move(this.other));
		this.running.close(this.other, "Filled");
		assertThatRefused("target", this::decide);
		assertThat(summary().isOpen()).isTrue();
	}

	private void choose(Besides besides) {
		this.preparing.choose(this.batch, this.id, person().seen(FILLED),
				new OwnWords(Outcome.POSITION_CLOSED, null, null, null, null, false, null, besides), this.recruiter);
	}

	private static Besides move(PositionId target) {
		return new Besides(EndQuestionKind.MOVE, target, null, null, null, null);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HiringFixture.SHANGHAI);
	}

	private static Besides keep(LocalDate until) {
		return new Besides(EndQuestionKind.KEEP, null, null, null, null, until);
	}

	private static Besides pool() {
		return new Besides(EndQuestionKind.POOL, null, "your talk about queues", "platform engineering", 12, null);
	}

	private void decide() {
		this.preparing.look(this.batch, this.id, person().seen(FILLED), this.recruiter);
		this.deciding.agree(this.batch, this.batches.batch(this.batch, this.recruiter).version(), 1, this.recruiter);
	}

	private BatchPerson person() {
		return this.batches.person(this.batches.batch(this.batch, this.recruiter), this.id, this.recruiter);
	}

	private ApplicationSummary summary() {
		return this.applications.summary(this.id);
	}

	private List<String> subjects() {
		return this.mail.handedTo(this.address).stream().map(OutgoingMail::subject).toList();
	}

	private static void refused(ThrowingCallable act) {
		assertThatRefused("over", act);
	}

	private static void assertThatRefused(String why, ThrowingCallable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act)
			.satisfies((ex) -> assertThat(ex.refusal().messageKey()).isEqualTo("applications.inviting.refused." + why));
	}

}
