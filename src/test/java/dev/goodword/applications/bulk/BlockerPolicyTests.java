package dev.goodword.applications.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Told;
import dev.goodword.applications.bulk.BlockerPolicy.Known;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class BlockerPolicyTests {

	private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");

	private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(10));

	private static final Refusal TALK = new Refusal("interviews.refused.ahead", null);

	@Test
	void nothingSpeaksAgainstSomebodyWhoHasWaitedQuietly() {
		assertThat(blockers(BatchKind.DECLINE, known(at(StageKind.SCREEN, LONG_AGO, null)))).isEmpty();
	}

	@Test
	void namesWhatMustBeSettledFirst() {
		Known talk = new Known(member(null), at(StageKind.INTERVIEW, LONG_AGO, null), true, false, Optional.of(TALK),
				Optional.empty(), List.of());
		assertThat(blockers(BatchKind.DECLINE, talk)).containsExactly(new Blocker("interviews.refused.ahead", true));
		assertThat(blockers(BatchKind.DECLINE, known(at(StageKind.OFFER, LONG_AGO, null))))
			.containsExactly(Blocker.firm("nearlyHired"));
	}

	@Test
	void somebodyWhoHasChangedIsReadAgain() {
		BatchMember stale = new BatchMember(id(), 4, null, OwnWords.none(Outcome.NOT_SELECTED), null, false, null,
				null);
		assertThat(blockers(BatchKind.DECLINE,
				new Known(stale, at(StageKind.SCREEN, LONG_AGO, null), true, false, Optional.empty(), null, List.of())))
			.containsExactly(Blocker.firm("changed"));
	}

	@Test
	void youngAndLatelyMetAreConcernsThatOneCanSetAside() {
		Instant yesterday = NOW.minus(Duration.ofHours(47));
		List<Blocker> young = blockers(BatchKind.DECLINE, known(at(StageKind.NEW, yesterday, null)));
		List<Blocker> met = blockers(BatchKind.DECLINE, known(at(StageKind.INTERVIEW, LONG_AGO, yesterday)));
		assertThat(young).containsExactly(Blocker.concern("young"));
		assertThat(met).containsExactly(Blocker.concern("metLately"));
		assertThat(BlockerPolicy.isIncluded(BatchKind.DECLINE, null, young)).isFalse();
		assertThat(BlockerPolicy.isIncluded(BatchKind.DECLINE, true, young)).isTrue();
		assertThat(BlockerPolicy.isIncluded(BatchKind.CLOSING, null, young)).isTrue();
	}

	@Test
	void whatIsFirmNobodySetsAside() {
		assertThat(BlockerPolicy.isIncluded(BatchKind.DECLINE, true, List.of(Blocker.firm("ended")))).isFalse();
		assertThat(BlockerPolicy.isIncluded(BatchKind.CLOSING, true, List.of(Blocker.firm("ended")))).isFalse();
		assertThat(BlockerPolicy.isIncluded(BatchKind.DECLINE, false, List.of())).isFalse();
	}

	@ParameterizedTest
	@EnumSource(BatchKind.class)
	void finalistsAreNeverDecidedWithoutAPersonWhoCalls(BatchKind kind) {
		assertThat(blockers(kind, known(at(StageKind.DECISION, LONG_AGO, LONG_AGO)))).isNotEmpty()
			.allMatch(Blocker::firm);
		Known afterLastRound = new Known(member(null), at(StageKind.INTERVIEW, LONG_AGO, LONG_AGO), true, true,
				Optional.empty(), null, List.of());
		assertThat(blockers(kind, afterLastRound)).isNotEmpty().allMatch(Blocker::firm);
	}

	@Test
	void aClosingGoesOnOnceSomebodyCallsOrSaysWhyNot() {
		ApplicationSummary finalist = at(StageKind.DECISION, LONG_AGO, LONG_AGO);
		assertThat(blockers(BatchKind.CLOSING, with(finalist, true, null))).isEmpty();
		assertThat(blockers(BatchKind.CLOSING, with(finalist, false, "They asked for a mail."))).isEmpty();
		assertThat(blockers(BatchKind.CLOSING, with(finalist, false, " "))).isNotEmpty();
		assertThat(blockers(BatchKind.DECLINE, with(finalist, true, null))).isNotEmpty();
	}

	@Test
	void whoeverWasMetReadsWordsOfTheirOwn() {
		ApplicationSummary met = at(StageKind.INTERVIEW, LONG_AGO, LONG_AGO);
		OwnWords none = OwnWords.none(Outcome.POSITION_CLOSED);
		Known general = new Known(new BatchMember(id(), 0, null, none, null, false, null, null), met, true, false,
				Optional.empty(), null, List.of());
		assertThat(blockers(BatchKind.CLOSING, general)).containsExactly(Blocker.firm("ownWords"));
		assertThat(blockers(BatchKind.CLOSING, with(met, false, null))).isEmpty();
	}

	@Test
	void saysNothingMoreOfWhoHasLeft() {
		ApplicationSummary gone = new ApplicationSummary(id(), new CandidateId(new UUID(0, 3)),
				new PositionId(new UUID(0, 1)), 1, "AX", new StageId(new UUID(0, 4)), StageKind.OFFER, 2,
				ApplicationState.ENDED, Outcome.WITHDRAWN, Told.NOTHING_TO_TELL, LONG_AGO, null, null, NOW, null, 3);
		assertThat(blockers(BatchKind.CLOSING, known(gone))).containsExactly(Blocker.firm("ended"));
	}

	private static List<Blocker> blockers(BatchKind kind, Known person) {
		return BlockerPolicy.blockers(kind, person, NOW);
	}

	private static Known known(ApplicationSummary application) {
		return new Known(member(null), application, true, false, Optional.empty(), Optional.empty(), List.of());
	}

	private static Known with(ApplicationSummary application, boolean call, @Nullable String waiver) {
		OwnWords own = new OwnWords(Outcome.POSITION_CLOSED, null, "It was close.", null, null, call, waiver);
		return new Known(new BatchMember(id(), 0, null, own, null, false, null, null), application, true, false,
				Optional.empty(), Optional.empty(), List.of());
	}

	private static BatchMember member(@Nullable Boolean wanted) {
		return new BatchMember(id(), 0, wanted, OwnWords.none(Outcome.NOT_SELECTED), null, false, null, null);
	}

	private static JobApplicationId id() {
		return new JobApplicationId(new UUID(0, 2));
	}

	private static ApplicationSummary at(StageKind kind, Instant receivedAt, @Nullable Instant metAt) {
		return new ApplicationSummary(id(), new CandidateId(new UUID(0, 3)), new PositionId(new UUID(0, 1)), 1, "AX",
				new StageId(new UUID(0, 4)), kind, 1, ApplicationState.ACTIVE, null, Told.NOTHING_TO_TELL, receivedAt,
				null, null, null, metAt, 0);
	}

}
