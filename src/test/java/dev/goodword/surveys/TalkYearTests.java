package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.TalkInputs.Year;
import dev.goodword.surveys.TalkYear.Published;
import dev.goodword.surveys.answering.TalkAnswers.TalkAnswer;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The word of mouth of a year, from what was published of its quarters. */
class TalkYearTests {

	private static final CompanyId COMPANY = new CompanyId(new UUID(2, 2));

	private static final Quarter TO = new Quarter(2026, 3);

	@Test
	void addsUpWhatWasPublishedOfFourQuarters() {
		TalkYear year = TalkYear.of(COMPANY, TO, quarters(4, 60));
		assertThat(year.from()).isEqualTo(new Quarter(2025, 4));
		assertThat(year.shown()).isEqualTo(4);
		TalkYear.Sums sums = Objects.requireNonNull(year.counted());
		assertThat(sums.referred()).isEqualTo(40);
		assertThat(sums.well().value()).as("60 for each hundred of 200, four times").isEqualTo(480);
		assertThat(sums.badly().value()).as("90 for each hundred").isEqualTo(720);
		assertThat(sums.well().range().low()).isLessThan(480);
		assertThat(sums.well().range().high()).isGreaterThan(480);
		assertThat(TalkYear.of(COMPANY, TO, quarters(4, 60))).as("to the last bit").isEqualTo(year);
	}

	@Test
	void makesNoYearOfQuartersThatHaveNoFigure() {
		assertThat(TalkYear.of(COMPANY, TO, quarters(3, 60)).counted()).isNull();
		List<Published> few = new ArrayList<>(quarters(3, 60));
		few.addAll(quarters(1, 25));
		TalkYear year = TalkYear.of(COMPANY, TO, few);
		assertThat(year.counted()).as("words are no number").isNull();
		assertThat(year.shown()).isEqualTo(3);
	}

	private static List<Published> quarters(int many, int answers) {
		TalkInputs inputs = inputs(answers);
		return Collections.nCopies(many,
				new Published(inputs, TalkLine.of(new Subject("word-of-mouth", "company", "2026-Q3"), inputs)));
	}

	/**
	 * Of two hundred who were closed, most spoke badly to 1.5 people, the others well.
	 */
	private static TalkInputs inputs(int answers) {
		List<TalkAnswer> said = IntStream.range(0, answers)
			.mapToObj((i) -> (i % 5 < 3) ? new TalkAnswer(OutcomeClass.REJ_PRE, 3, 1, 2, null)
					: new TalkAnswer(OutcomeClass.REJ_PRE, 9, 2, 1, null))
			.toList();
		return TalkInputs.of(Map.of(OutcomeClass.REJ_PRE, 200), said, 300, Year.NONE, new Referral(10, 180));
	}

}
