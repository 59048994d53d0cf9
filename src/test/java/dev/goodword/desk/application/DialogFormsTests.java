package dev.goodword.desk.application;

import java.util.UUID;

import dev.goodword.applications.Ending;
import dev.goodword.applications.Move;
import dev.goodword.positions.StageId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed beside a decision reaches it without the spaces around. */
class DialogFormsTests {

	private static final StageId STAGE = new StageId(new UUID(4, 4));

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "\u00a0", "\u3000\u2003", "\u200b", "\t\r\n", "\ufeff" })
	void takesSpacesOfEveryWidthForNothing(@Nullable String typed) {
		assertThat(MoveForm.typed(typed)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "' calm answers ', calm answers", "'\u3000沉着\u3000', 沉着", "'a\u00a0b', a\u00a0b" })
	void keepsWhatStandsBetween(String typed, String kept) {
		assertThat(MoveForm.typed(typed)).isEqualTo(kept);
	}

	@Test
	void movesAsItWasSeen() {
		MoveForm form = new MoveForm(STAGE.toString(), 7, " calm ", "\u3000", null);
		assertThat(form.move(STAGE)).isEqualTo(new Move(STAGE, 7, null, false, "calm"));
		assertThat(form.at(9).move(STAGE).seenVersion()).isEqualTo(9);
		assertThat(form.at(9).words()).isEqualTo(" calm ");
	}

	@ParameterizedTest
	@CsvSource({ "true, true", "false, false", ", false" })
	void isSilentOnlyWhenSaid(@Nullable Boolean ticked, boolean silent) {
		assertThat(new MoveForm(null, 1, null, null, ticked).isSilent()).isEqualTo(silent);
		assertThat(MoveForm.empty(null, 1).isSilent()).isFalse();
	}

	@Test
	void endsWithTheWordsForEachReader() {
		DeclineForm form = new DeclineForm(3, "SKILLS_EXPERIENCE", " weak SQL ", " three years ", "", null);
		assertThat(form.ending()).isEqualTo(new Ending(3, "SKILLS_EXPERIENCE", "weak SQL", "three years", null, null));
		assertThat(DeclineForm.empty(3).ending()).isEqualTo(new Ending(3, "", null, null, null, null));
		assertThat(form.at(4).ending().seenVersion()).isEqualTo(4);
	}

	@Test
	void knowsWhichFieldsTheCandidateReads() {
		DeclineForm form = new DeclineForm(3, null, "inside", "text", "strength", "point");
		assertThat(form.fieldsForCandidate().map(form::typed)).containsExactly("text", "strength", "point");
		assertThat(DeclineForm.empty(1).fieldsForCandidate().map(DeclineForm.empty(1)::typed)).containsOnly("");
	}

}
