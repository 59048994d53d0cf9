package dev.goodword.portal.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.MessageKind;
import dev.goodword.portal.tracking.ToldSoFar.Seen;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ToldSoFarTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	private static final Instant MOVED = Instant.parse("2026-11-24T02:00:00Z");

	private static final PromiseSummary FIRST = promise(PromiseKind.APPLICATION_RECEIVED, PromiseState.MADE, MONDAY,
			"2026-11-30");

	@Test
	void beginsWithTheArrivalAndItsDate() {
		ToldSoFar told = told(application(StageKind.NEW, null, null), List.of(), List.of(FIRST), List.of(), MONDAY);
		assertThat(told).isEqualTo(new ToldSoFar(PublicStep.RECEIVED, FIRST, null, null, false));
	}

	@Test
	void hidesAMoveUntilItsMessageIsVisible() {
		ApplicationSummary moved = application(StageKind.INTERVIEW, MONDAY, null);
		PromiseSummary old = promise(PromiseKind.APPLICATION_RECEIVED, PromiseState.SUPERSEDED, MONDAY, "2026-11-30");
		PromiseSummary next = promise(PromiseKind.NEXT_ROUND, PromiseState.MADE, MOVED, "2026-11-27");
		List<StageMoveEntry> log = List.of(move(StageKind.INTERVIEW, MOVED, false, false));
		ToldSoFar before = told(moved, log, List.of(old, next), List.of(), MOVED.plusSeconds(60));
		assertThat(before.step()).isEqualTo(PublicStep.READ);
		assertThat(before.promise()).isEqualTo(old);
		ToldSoFar after = told(moved, log, List.of(old, next),
				List.of(new Seen(MessageKind.NEXT_STEP, MOVED.plusSeconds(300))), MOVED.plusSeconds(301));
		assertThat(after.step()).isEqualTo(PublicStep.INTERVIEW);
		assertThat(after.promise()).isEqualTo(next);
		assertThat(after.told()).isEqualTo(log.get(0));
	}

	@Test
	void neverShowsSilentOrUndoneMoves() {
		Seen earlier = new Seen(MessageKind.NEXT_STEP, MOVED.plusSeconds(300));
		StageMoveEntry told = move(StageKind.INTERVIEW, MOVED, false, false);
		StageMoveEntry silent = move(StageKind.DECISION, MOVED.plusSeconds(100), true, false);
		StageMoveEntry undone = move(StageKind.OFFER, MOVED.plusSeconds(200), false, true);
		ToldSoFar seen = told(application(StageKind.DECISION, MONDAY, null), List.of(told, silent, undone),
				List.of(FIRST), List.of(earlier), MOVED.plusSeconds(400));
		assertThat(seen.step()).isEqualTo(PublicStep.INTERVIEW);
		assertThat(seen.told()).isEqualTo(told);
	}

	@Test
	void showsTheOutcomeOnlyOnceItsMessageIsVisible() {
		ApplicationSummary ended = application(StageKind.SCREEN, MONDAY, MOVED);
		assertThat(told(ended, List.of(), List.of(FIRST), List.of(), MOVED).outcomeTold()).isFalse();
		assertThat(told(ended, List.of(), List.of(FIRST), List.of(), MOVED).promise()).isEqualTo(FIRST);
		ToldSoFar after = told(ended, List.of(), List.of(FIRST),
				List.of(new Seen(MessageKind.NOT_SELECTED_EARLY, MOVED.plusSeconds(3600))), MOVED.plusSeconds(3601));
		assertThat(after.outcomeTold()).isTrue();
		assertThat(after.step()).isEqualTo(PublicStep.DONE);
		assertThat(after.promise()).isNull();
	}

	@Test
	void doesNotTakeAnEarlierNoForThePresentOne() {
		ApplicationSummary again = application(StageKind.SCREEN, MONDAY, MOVED);
		Seen old = new Seen(MessageKind.NOT_SELECTED_EARLY, MONDAY);
		assertThat(told(again, List.of(), List.of(FIRST), List.of(old), MOVED).outcomeTold()).isFalse();
	}

	@Test
	void isLateFromTheMinuteTheDayIsOver() {
		Instant deadline = FIRST.deadlineAt();
		ApplicationSummary waiting = application(StageKind.SCREEN, MONDAY, null);
		assertThat(told(waiting, List.of(), List.of(FIRST), List.of(), deadline).isLate()).isFalse();
		ToldSoFar late = told(waiting, List.of(), List.of(FIRST), List.of(), deadline.plusSeconds(1));
		assertThat(late.broken()).isEqualTo(FIRST);
		assertThat(late.promise()).isEqualTo(FIRST);
	}

	@Test
	void namesTheNewDateBesideTheBrokenOne() {
		PromiseSummary broken = promise(PromiseKind.APPLICATION_RECEIVED, PromiseState.BROKEN, MONDAY, "2026-11-30");
		PromiseSummary repair = promise(PromiseKind.REPAIR, PromiseState.MADE, broken.deadlineAt(), "2026-12-02");
		ToldSoFar late = told(application(StageKind.SCREEN, MONDAY, null), List.of(), List.of(broken, repair),
				List.of(), broken.deadlineAt().plusSeconds(60));
		assertThat(late.broken()).isEqualTo(broken);
		assertThat(late.promise()).isEqualTo(repair);
	}

	@Test
	void forgetsPromisesThatWereTakenBack() {
		PromiseSummary taken = promise(PromiseKind.INTERVIEW_HELD, PromiseState.VOID, MOVED, "2026-11-26");
		assertThat(told(application(StageKind.SCREEN, MONDAY, null), List.of(), List.of(FIRST, taken), List.of(), MOVED)
			.promise()).isEqualTo(FIRST);
	}

	private static ToldSoFar told(ApplicationSummary application, List<StageMoveEntry> log,
			List<PromiseSummary> promises, List<Seen> messages, Instant now) {
		return ToldSoFar.of(application, log, promises, messages, now);
	}

	private static ApplicationSummary application(StageKind stage, @Nullable Instant readAt,
			@Nullable Instant endedAt) {
		return new ApplicationSummary(new JobApplicationId(new UUID(0, 1)), new CandidateId(new UUID(0, 2)),
				new PositionId(new UUID(0, 3)), 1, "AX-1111-11", new StageId(new UUID(0, 4)), stage, 1,
				(endedAt != null) ? ApplicationState.ENDED : ApplicationState.ACTIVE,
				(endedAt != null) ? Outcome.NOT_SELECTED : null, Told.NOTHING_TO_TELL, MONDAY, readAt, null, endedAt,
				null, 0);
	}

	private static PromiseSummary promise(PromiseKind kind, PromiseState state, Instant madeAt, String told) {
		LocalDate day = LocalDate.parse(told);
		return new PromiseSummary(new PromiseId(new UUID(kind.ordinal(), madeAt.getEpochSecond())),
				new JobApplicationId(new UUID(0, 1)), kind, state,
				day.minusDays(1).atTime(18, 0).atZone(ZONE).toInstant(), day, ZONE,
				day.atTime(18, 0).atZone(ZONE).toInstant(), madeAt, false, PromiseSummary.Holds.NONE,
				new PromiseSummary.People(new AccountId(new UUID(0, 5)), null));
	}

	private static StageMoveEntry move(StageKind to, Instant at, boolean silent, boolean undone) {
		return new StageMoveEntry(new StageMoveId(new UUID(9, at.getEpochSecond())),
				new JobApplicationId(new UUID(0, 1)), StageMoveEntry.Cause.MOVED, null,
				new StageId(new UUID(0, to.ordinal())), new LocalizedText(to.name(), to.name()), to, 2, null, at,
				silent, null, null, undone);
	}

}
