package dev.goodword.communication;

import java.util.UUID;

import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody is told is written down in ids and read again. */
class VisitorTurnTests {

	private static final VisitorQuestionId ID = new VisitorQuestionId(new UUID(1, 2));

	private static final VisitorQuestionId OTHER = new VisitorQuestionId(new UUID(1, 3));

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
	void knowsTheLettersThatTellTheSameDay(Word word) {
		VisitorTurn turn = new VisitorTurn(ID, word, 1);
		boolean tells = word == Word.RECEIVED || word == Word.DELAYED || word == Word.REOPENED;
		for (VisitorTurn one : new VisitorTurn[] { turn, turn.repeated(), turn.after(3) }) {
			assertThat(one.tellsDayOf(new VisitorTurn(ID, Word.REOPENED, 1))).isEqualTo(tells);
			assertThat(one.tellsDayOf(new VisitorTurn(ID, Word.REOPENED, 0))).as("another day").isFalse();
			assertThat(one.tellsDayOf(new VisitorTurn(OTHER, Word.REOPENED, 1))).isFalse();
			assertThat(one.saysSameAs(turn)).isTrue();
			assertThat(one.saysSameAs(new VisitorTurn(ID, word, 2))).isFalse();
		}
	}

	@ParameterizedTest
	@EnumSource(Word.class)
	void isAnotherMailWhenItSaysTheSameOnceMore(Word word) {
		VisitorTurn first = new VisitorTurn(ID, word, 2);
		VisitorTurn later = first.after(12);
		assertThat(first.after(0)).isEqualTo(first);
		assertThat(later.toString()).isNotEqualTo(first.toString());
		assertThat(VisitorTurn.of(later.toString())).isEqualTo(later);
		assertThat(VisitorTurn.of(later.repeated().toString())).isEqualTo(later.repeated());
		assertThat(later.repeated().toString()).hasSizeLessThan(COLUMN);
	}

	private static String like(String pattern) {
		return pattern.substring(0, pattern.length() - 1);
	}

}
