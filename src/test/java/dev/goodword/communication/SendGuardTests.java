package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.SendGuard.Answer;
import dev.goodword.communication.SendGuard.Present;
import dev.goodword.communication.SendGuard.Written;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule of the guard broken between writing and hand-off. */
class SendGuardTests {

	private static final Instant NOW = Instant.parse("2026-09-22T02:00:00Z");

	private static final int EPOCH = 3;

	@ParameterizedTest
	@EnumSource
	void letsEveryKindLeaveWhenAllHolds(MessageKind kind) {
		assertThat(ask(kind, UnaryOperator.identity())).isEqualTo(Answer.MAY_LEAVE);
	}

	@Test
	void g1StopsAStepThatNoLongerStands() {
		Present moved = present(application(StageKind.SCREEN, EPOCH + 1, null), false);
		assertThat(ask(MessageKind.NEXT_STEP, moved)).isEqualTo(new Answer(MessageState.CANCELLED, "moved", null));
	}

	@Test
	void g1LetsAStepLeaveAfterASilentMoveOnwards() {
		assertThat(ask(MessageKind.NEXT_STEP, present(application(StageKind.DECISION, EPOCH + 1, null))))
			.isEqualTo(Answer.MAY_LEAVE);
	}

	@Test
	void g1StopsAMessageOfTheStepBefore() {
		assertThat(ask(MessageKind.FREE_MESSAGE, present(application(StageKind.DECISION, EPOCH + 1, null), false)))
			.isEqualTo(new Answer(MessageState.CANCELLED, "moved", null));
		assertThat(ask(MessageKind.FREE_MESSAGE,
				present(application(StageKind.SCREEN, EPOCH + 1, Outcome.NOT_SELECTED), false)))
			.isEqualTo(new Answer(MessageState.SUPERSEDED, "decided", null));
	}

	@Test
	void g1LetsAMessageToSomebodyWhoKnowsOfTheEndLeave() {
		assertThat(ask(MessageKind.FREE_MESSAGE, present(application(StageKind.SCREEN, EPOCH, Outcome.HIRED))))
			.isEqualTo(Answer.MAY_LEAVE);
		assertThat(ask(MessageKind.FREE_MESSAGE, present(application(StageKind.SCREEN, EPOCH, Outcome.NOT_SELECTED)))
			.reason()).as("the word of the end came back").isEqualTo("notTold");
		assertThat(ask(MessageKind.FREE_MESSAGE, present(application(StageKind.SCREEN, EPOCH, Outcome.WITHDRAWN)))
			.reason()).as("G2").isEqualTo("withdrawn");
	}

	@Test
	void g4StopsAMessageThatRepeatsAnotherDate() {
		Present overtaken = new Present(application(StageKind.SCREEN, EPOCH, null), false, true, true, true, false,
				true, true, true, false, true, null, NOW);
		assertThat(SendGuard.ask(new Written(MessageKind.FREE_MESSAGE, true, NOW.plus(Duration.ofHours(1)), NOW),
				overtaken, NOW))
			.isEqualTo(new Answer(MessageState.SUPERSEDED, "newerDate", null));
	}

	@Test
	void g1StopsADeclineThatWasReversed() {
		assertThat(ask(MessageKind.NOT_SELECTED_EARLY, present(application(StageKind.SCREEN, EPOCH + 1, null))))
			.isEqualTo(new Answer(MessageState.CANCELLED, "reversed", null));
	}

	@Test
	void g1StopsTheWordThatItLapsedWhenTheyCameBack() {
		assertThat(ask(MessageKind.LAPSED, present(application(StageKind.SCREEN, EPOCH + 1, null))))
			.isEqualTo(new Answer(MessageState.CANCELLED, "reversed", null));
	}

	@Test
	void g1StopsADeclineThatWasReversedAndDecidedAnew() {
		assertThat(ask(MessageKind.NOT_SELECTED_EARLY,
				present(application(StageKind.SCREEN, EPOCH + 2, Outcome.NOT_SELECTED), false))
			.state()).isEqualTo(MessageState.CANCELLED);
	}

	@Test
	void g1ApologisesUntilTheEndCanBeSeen() {
		ApplicationSummary ended = application(StageKind.SCREEN, EPOCH, Outcome.NOT_SELECTED);
		assertThat(List.of(MessageKind.BROKEN_PROMISE, MessageKind.RECEIVED, MessageKind.INTERVIEW_CANCELLED))
			.allSatisfy((kind) -> assertThat(ask(kind,
					new Present(ended, false, true, true, true, true, true, true, true, false, true, null, NOW)))
				.isEqualTo(Answer.MAY_LEAVE));
	}

	@Test
	void g7LooksAtTheTruthBeforeTheAge() {
		Written old = new Written(MessageKind.NOT_SELECTED_EARLY, false, NOW, NOW);
		assertThat(SendGuard.ask(old, present(application(StageKind.SCREEN, EPOCH + 1, null)), NOW).state())
			.isEqualTo(MessageState.CANCELLED);
	}

	@ParameterizedTest
	@EnumSource
	void g2StopsEverythingOfSomebodyErased(MessageKind kind) {
		assertThat(ask(kind, (p) -> new Present(p.application(), false, true, true, true, true, false, false, true,
				false, true, null, NOW))
			.reason()).isEqualTo("erased");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "SIGN_IN", "ADDRESS_CODE", "ADDRESS_LEFT", "WITHDRAWN",
			"SURVEY", "COMPLAINT_RECEIVED", "COMPLAINT_ANSWERED", "COMPLAINT_CLOSED", "COMPLAINT_DELAYED" })
	void g2StopsWhatIsAboutAWithdrawnApplication(MessageKind kind) {
		assertThat(ask(kind, present(application(StageKind.SCREEN, EPOCH, Outcome.WITHDRAWN))).reason())
			.isEqualTo("withdrawn");
	}

	@Test
	void g2ConfirmsAWithdrawalOnlyWhileItStands() {
		ApplicationSummary left = application(StageKind.SCREEN, EPOCH, Outcome.WITHDRAWN);
		assertThat(ask(MessageKind.WITHDRAWN, present(left)).mayLeave()).isTrue();
		assertThat(ask(MessageKind.SIGN_IN, present(left)).mayLeave()).isTrue();
		assertThat(ask(MessageKind.WITHDRAWN, present(application(StageKind.SCREEN, EPOCH, null))).reason())
			.isEqualTo("reversed");
	}

	@ParameterizedTest
	@EnumSource(names = { "RECEIVED", "UNDER_REVIEW", "NEXT_STEP", "BROKEN_PROMISE" })
	void g4GivesWayToADecision(MessageKind kind) {
		assertThat(ask(kind, present(application(StageKind.SCREEN, EPOCH, Outcome.NOT_SELECTED))))
			.isEqualTo(new Answer(MessageState.SUPERSEDED, "decided", null));
	}

	@ParameterizedTest
	@EnumSource(names = { "INTERVIEW_CONFIRMED", "INTERVIEW_REMINDER", "INTERVIEW_MOVED", "INTERVIEW_CANCELLED",
			"CANDIDATE_MISSED", "COMPANY_MISSED", "INTERVIEW_INVITATION", "INVITATION_REMINDER", "INVITATION_OVER",
			"INVITATION_WITHDRAWN", "TIMES_UNFIT", "INFORMATION_REQUEST", "INFORMATION_REMINDER",
			"INFORMATION_PROLONGED", "INFORMATION_RECEIVED", "INFORMATION_OVER", "INFORMATION_WITHDRAWN" })
	void g3SaysNothingOfAnAppointmentThatHasChanged(MessageKind kind) {
		assertThat(ask(kind, (p) -> new Present(p.application(), false, true, false, true, true, true, true, true,
				false, true, null, NOW)))
			.isEqualTo(new Answer(MessageState.SUPERSEDED, "appointment", null));
		assertThat(ask(kind, UnaryOperator.identity())).isEqualTo(Answer.MAY_LEAVE);
	}

	@ParameterizedTest
	@EnumSource(names = { "QUESTION_RECEIVED", "QUESTION_DELAYED", "COMPLAINT_DELAYED", "ANSWER_CHANGED",
			"ANSWER_WITHDRAWN" })
	void g10SaysNothingOfAnAnswerThatHasComeOrChanged(MessageKind kind) {
		for (Outcome outcome : new Outcome[] { null, Outcome.WITHDRAWN }) {
			assertThat(ask(kind, present(application(StageKind.SCREEN, EPOCH, outcome), false)))
				.isEqualTo(new Answer(MessageState.SUPERSEDED, "replaced", null));
		}
		assertThat(ask(kind, UnaryOperator.identity())).isEqualTo(Answer.MAY_LEAVE);
	}

	@ParameterizedTest
	@EnumSource(names = { "OFFER", "OFFER_REMINDER", "OFFER_PROLONGED", "OFFER_ACCEPTED", "OFFER_EXPIRED",
			"OFFER_RESCINDED" })
	void g10SaysNothingOfAnOfferThatHasChanged(MessageKind kind) {
		assertThat(ask(kind, (p) -> new Present(p.application(), false, true, true, false, true, true, true, true,
				false, true, null, NOW)))
			.isEqualTo(new Answer(MessageState.SUPERSEDED, "offer", null));
		assertThat(ask(kind, UnaryOperator.identity())).isEqualTo(Answer.MAY_LEAVE);
	}

	@ParameterizedTest
	@EnumSource(names = { "RECEIVED", "NEXT_STEP", "BROKEN_PROMISE" })
	void g4GivesWayToANewerDate(MessageKind kind) {
		assertThat(ask(kind, (p) -> new Present(p.application(), false, true, true, true, false, true, true, true,
				false, true, null, NOW))
			.reason()).isEqualTo("newerDate");
	}

	@Test
	void g4ReportsNoReadingAfterTheNextStep() {
		assertThat(ask(MessageKind.UNDER_REVIEW, present(application(StageKind.INTERVIEW, EPOCH, null))).reason())
			.isEqualTo("newerNews");
	}

	@ParameterizedTest
	@EnumSource
	void g5NeedsAnAddressThatWorks(MessageKind kind) {
		Answer suppressed = new Answer(MessageState.SUPPRESSED, "address", null);
		assertThat(ask(kind, (p) -> new Present(p.application(), false, true, true, true, true, true, false, true,
				false, true, null, NOW)))
			.isEqualTo(suppressed);
		assertThat(ask(kind, (p) -> new Present(p.application(), false, true, true, true, true, true, true, false,
				false, true, null, NOW)))
			.isEqualTo(suppressed);
	}

	@ParameterizedTest
	@EnumSource
	void g6StopsARecalledVersion(MessageKind kind) {
		assertThat(ask(kind, (p) -> new Present(p.application(), false, true, true, true, true, true, true, true, true,
				true, null, NOW))
			.reason()).isEqualTo("recalled");
	}

	@ParameterizedTest
	@EnumSource
	void g7SendsNothingTooOld(MessageKind kind) {
		Written old = new Written(kind, false, NOW, NOW);
		assertThat(SendGuard.ask(old, fitting(kind), NOW).state()).isEqualTo(MessageState.EXPIRED);
	}

	@Test
	void g8WaitsForTheWindow() {
		Instant later = NOW.plus(Duration.ofHours(9));
		assertThat(ask(MessageKind.NEXT_STEP, (p) -> new Present(p.application(), false, true, true, true, true, true,
				true, true, false, true, null, later)))
			.isEqualTo(new Answer(MessageState.WAITING, "window", later));
	}

	@ParameterizedTest
	@EnumSource
	void g9SendsNothingFromACopy(MessageKind kind) {
		assertThat(ask(kind, (p) -> new Present(p.application(), false, true, true, true, true, true, true, true, false,
				false, null, NOW)))
			.isEqualTo(new Answer(MessageState.QUEUED, "authority", null));
	}

	@ParameterizedTest
	@EnumSource(names = { "RECEIVED", "SIGN_IN", "WITHDRAWN", "REOPENED", "ALREADY_APPLIED", "BRIDGE_NOTE",
			"BROKEN_PROMISE", "LEGAL_HOLD", "INFORMATION_RECEIVED", "QUESTION_ANSWERED", "COMPLAINT_RECEIVED",
			"COMPLAINT_ANSWERED", "COMPLAINT_CLOSED", "COMPLAINT_DELAYED", "QUESTION_RECEIVED", "QUESTION_DELAYED",
			"ADDRESS_CHANGED" })
	void saysWhatHasNoSubstanceAlsoWhileItIsHeldForTheLaw(MessageKind kind) {
		assertThat(ask(kind, held(NOW.plus(Duration.ofDays(3))))).isEqualTo(Answer.MAY_LEAVE);
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT_STEP", "CORRECTION", "PERSONAL_UPDATE", "FREE_MESSAGE", "HOLDING", "UNDER_REVIEW",
			"INTERVIEW_THANKS" })
	void keepsEverythingElseUntilTheHoldIsOver(MessageKind kind) {
		Instant end = NOW.plus(Duration.ofDays(3));
		assertThat(ask(kind, held(end))).isEqualTo(new Answer(MessageState.WAITING, "legalHold", end));
		assertThat(ask(kind, held(NOW.minusSeconds(1))).until()).as("asked again in a while").isAfter(NOW);
	}

	private static UnaryOperator<Present> held(Instant until) {
		return (p) -> new Present(p.application(), p.outcomeSeen(), p.causeStands(), p.appointmentStands(),
				p.offerStands(), p.promiseRuns(), p.personExists(), p.hasAddress(), p.addressWorks(), p.recalled(),
				p.authority(), until, p.nextWindow());
	}

	private static Answer ask(MessageKind kind, UnaryOperator<Present> change) {
		return ask(kind, change.apply(fitting(kind)));
	}

	private static Answer ask(MessageKind kind, Present present) {
		boolean states = kind == MessageKind.RECEIVED || kind == MessageKind.NEXT_STEP
				|| kind == MessageKind.BROKEN_PROMISE;
		return SendGuard.ask(new Written(kind, states, NOW.plus(Duration.ofHours(1)), NOW), present, NOW);
	}

	@Test
	void asksNobodyHowTheyWereTreatedBeforeTheyWereTold() {
		assertThat(ask(MessageKind.SURVEY, present(application(StageKind.SCREEN, EPOCH, Outcome.NOT_SELECTED))))
			.isEqualTo(new Answer(MessageState.CANCELLED, "notTold", null));
		assertThat(ask(MessageKind.SURVEY, present(application(StageKind.SCREEN, EPOCH, Outcome.LAPSED_BY_COMPANY)))
			.reason()).isEqualTo("notTold");
	}

	@Test
	void asksWhoeverEndedItThemselvesOrStillWaits() {
		assertThat(ask(MessageKind.SURVEY, present(application(StageKind.SCREEN, EPOCH, Outcome.WITHDRAWN))))
			.isEqualTo(Answer.MAY_LEAVE);
		assertThat(ask(MessageKind.SURVEY, present(application(StageKind.SCREEN, EPOCH, Outcome.HIRED))))
			.isEqualTo(Answer.MAY_LEAVE);
		assertThat(ask(MessageKind.SURVEY, present(application(StageKind.SCREEN, EPOCH, null))))
			.as("whether they were left waiting is asked of whoever wished for the mail")
			.isEqualTo(Answer.MAY_LEAVE);
	}

	private static Present fitting(MessageKind kind) {
		if (kind == MessageKind.SURVEY || kind == MessageKind.POOL_INVITATION || kind == MessageKind.KEPT_OVER) {
			return present(application(StageKind.SCREEN, EPOCH, Outcome.NOT_SELECTED, Told.SENT));
		}
		if (kind == MessageKind.LAPSED) {
			return present(application(StageKind.SCREEN, EPOCH, Outcome.LAPSED_BY_COMPANY));
		}
		if (kind == MessageKind.WITHDRAWN) {
			return present(application(StageKind.SCREEN, EPOCH, Outcome.WITHDRAWN));
		}
		return present(kind.isSecret() ? null
				: application(StageKind.SCREEN, EPOCH, kind.isBadNews() ? Outcome.NOT_SELECTED : null));
	}

	private static Present present(@Nullable ApplicationSummary application) {
		return present(application, true);
	}

	private static Present present(@Nullable ApplicationSummary application, boolean standing) {
		return new Present(application, true, standing, true, true, true, true, true, true, false, true, null, NOW);
	}

	private static ApplicationSummary application(StageKind stage, int epoch, @Nullable Outcome outcome) {
		return application(stage, epoch, outcome, Told.PENDING);
	}

	private static ApplicationSummary application(StageKind stage, int epoch, @Nullable Outcome outcome, Told told) {
		return new ApplicationSummary(new JobApplicationId(new UUID(1, 1)), new CandidateId(new UUID(2, 2)),
				new PositionId(new UUID(3, 3)), 1, "GW-1", new StageId(new UUID(4, 4)), stage, epoch,
				(outcome != null) ? ApplicationState.ENDED : ApplicationState.ACTIVE, outcome, told,
				NOW.minus(Duration.ofDays(3)), null, null, null, null, 1);
	}

}
