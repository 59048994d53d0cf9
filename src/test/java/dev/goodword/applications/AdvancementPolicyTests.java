package dev.goodword.applications;

import java.util.Optional;
import java.util.UUID;

import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AdvancementPolicyTests {

	private static final String REASON = "The team asked for it";

	private static final String WORDS = "Your work with queues";

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			NEW,       SCREEN,    loud,   -,   -,     -
			NEW,       SCREEN,    silent, -,   -,     silentNeedsReason
			NEW,       SCREEN,    silent, why, -,     -
			SCREEN,    ASSESS,    loud,   -,   words, -
			SCREEN,    ASSESS,    loud,   -,   -,     wordsNeeded
			SCREEN,    ASSESS,    loud,   -,   ' ',   wordsNeeded
			SCREEN,    ASSESS,    silent, why, -,     -
			SCREEN,    ASSESS,    silent, ' ', -,     silentNeedsReason
			ASSESS,    INTERVIEW, loud,   -,   words, -
			INTERVIEW, DECISION,  loud,   -,   words, -
			DECISION,  OFFER,     loud,   -,   words, -
			NEW,       INTERVIEW, loud,   -,   words, jumpNeedsReason
			NEW,       INTERVIEW, loud,   why, words, -
			NEW,       INTERVIEW, loud,   why, -,     wordsNeeded
			NEW,       OFFER,     loud,   why, words, -
			NEW,       OFFER,     silent, why, -,     -
			INTERVIEW, SCREEN,    loud,   why, words, backwardsIsSilent
			INTERVIEW, SCREEN,    silent, -,   -,     silentNeedsReason
			INTERVIEW, SCREEN,    silent, why, -,     -
			INTERVIEW, NEW,       silent, why, -,     -
			NEW,       NEW,       loud,   -,   -,     sameStage
			INTERVIEW, INTERVIEW, silent, why, words, sameStage
			OFFER,     HIRED,     loud,   why, words, hiredNeedsOffer
			NEW,       HIRED,     silent, why, words, hiredNeedsOffer
			""")
	void allowsOrSaysWhyNot(StageKind from, StageKind to, String voice, @Nullable String reason, @Nullable String words,
			@Nullable String refused) {
		Move move = new Move(Summaries.stage(to).id(), 0, reason, voice.equals("silent"), words);

		assertThat(AdvancementPolicy.objection(Summaries.at(from), Summaries.stage(from), Summaries.stage(to), move)
			.map(Refusal::messageKey)
			.orElse(null)).isEqualTo((refused != null) ? "applications.refused." + refused : null);
	}

	@Test
	void refusesToAdvanceAnEndedApplication() {
		assertThat(AdvancementPolicy.objection(Summaries.ended(StageKind.NEW), Summaries.stage(StageKind.NEW),
				Summaries.stage(StageKind.SCREEN), move(StageKind.SCREEN, REASON, WORDS)))
			.contains(new Refusal("applications.refused.ended", null));
	}

	@Test
	void refusesAStageOfAnotherPosition() {
		PositionId other = new PositionId(new UUID(0, 77));

		assertThat(AdvancementPolicy.objection(Summaries.at(StageKind.NEW), Summaries.stage(StageKind.NEW),
				Summaries.stage(StageKind.SCREEN, other), move(StageKind.SCREEN, REASON, WORDS)))
			.contains(new Refusal("applications.refused.otherPipeline", null));
	}

	@Test
	void refusesTextsThatCannotBeStored() {
		for (String unfit : new String[] { "a".repeat(4001), "a\u0000", "a\ud800" }) {
			assertThat(objection(move(StageKind.SCREEN, unfit, null)))
				.contains(new Refusal("applications.refused.textUnfit", null));
			assertThat(objection(move(StageKind.SCREEN, null, unfit)))
				.contains(new Refusal("applications.refused.textUnfit", null));
		}
		assertThat(objection(move(StageKind.SCREEN, "a".repeat(4000), "因为\r\n\t🌸 {{x}} ${y}"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "NEW,false", "SCREEN,false", "ASSESS,true", "INTERVIEW,true", "DECISION,true", "OFFER,true",
			"HIRED,true" })
	void tellsOfEveryStepThatIsOne(StageKind kind, boolean told) {
		assertThat(AdvancementPolicy.tells(kind, false)).isEqualTo(told);
		assertThat(AdvancementPolicy.tells(kind, true)).isFalse();
	}

	private static Optional<Refusal> objection(Move move) {
		return AdvancementPolicy.objection(Summaries.at(StageKind.NEW), Summaries.stage(StageKind.NEW),
				Summaries.stage(StageKind.SCREEN), move);
	}

	private static Move move(StageKind to, @Nullable String reason, @Nullable String words) {
		return new Move(Summaries.stage(to).id(), 0, reason, false, words);
	}

}
