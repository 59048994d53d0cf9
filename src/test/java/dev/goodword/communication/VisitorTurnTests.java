package dev.goodword.communication;

import java.util.List;
import java.util.UUID;

import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody is told is written down in ids and read again. */
class VisitorTurnTests {

	private static final VisitorQuestionId ID = new VisitorQuestionId(new UUID(1, 2));

	/** The longest text its column takes. */
	private static final int COLUMN = 120;

	@ParameterizedTest
	@EnumSource(Word.class)
	void isReadAsItWasWritten(Word word) {
		VisitorTurn turn = new VisitorTurn(ID, word, 2);
		assertThat(VisitorTurn.of(turn.toString())).isEqualTo(turn);
		assertThat(turn.again()).isFalse();
		VisitorTurn again = turn.repeated();
		assertThat(VisitorTurn.of(again.toString())).isEqualTo(again);
		assertThat(again.again()).isTrue();
		assertThat(again.repeated()).isEqualTo(again);
		assertThat(again.toString()).as("a row of its own").isNotEqualTo(turn.toString()).hasSizeLessThan(COLUMN);
	}

	@ParameterizedTest
	@EnumSource(Word.class)
	void isFoundByItsQuestionAndByWhatItIs(Word word) {
		VisitorTurn turn = new VisitorTurn(ID, word, 0);
		for (VisitorTurn one : new VisitorTurn[] { turn, turn.repeated() }) {
			String text = one.toString();
			assertThat(VisitorTurn.isOne(text)).isTrue();
			assertThat(text).startsWith(like(VisitorTurn.ALL)).startsWith(like(VisitorTurn.allOf(ID)));
			assertThat(text).doesNotStartWith(like(VisitorTurn.allOf(new VisitorQuestionId(new UUID(1, 3)))));
			assertThat(StaffMatter.of(text).visitor()).isEqualTo(one);
		}
	}

	@ParameterizedTest
	@EnumSource(Word.class)
	void namesTheLettersThatTellTheSameDay(Word word) {
		List<String> days = new VisitorTurn(ID, word, 1).days();
		assertThat(days).hasSize(6).doesNotHaveDuplicates();
		assertThat(days).allSatisfy((one) -> {
			assertThat(VisitorTurn.of(one).question()).isEqualTo(ID);
			assertThat(VisitorTurn.of(one).turn()).isOne();
			assertThat(VisitorTurn.of(one).word()).isIn(Word.RECEIVED, Word.DELAYED, Word.REOPENED);
		});
	}

	private static String like(String pattern) {
		return pattern.substring(0, pattern.length() - 1);
	}

}
