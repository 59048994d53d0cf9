package dev.goodword.insights;

import dev.goodword.surveys.scores.Interval;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StripTests {

	@Test
	void putsAScoreOnTheFixedAxis() {
		Strip strip = Strip.ofScore("Recommendation", 18, new Interval(9, 27));
		assertThat(strip.dot()).isEqualTo("59.0%");
		assertThat(strip.from()).isEqualTo("54.5%");
		assertThat(strip.to()).isEqualTo("63.5%");
		assertThat(strip.zero()).isEqualTo("50%");
		assertThat(strip.ends()).containsExactly("−100", "0", "+100");
	}

	@Test
	void drawsTheWhiskerWiderThanTheDotAndInsideTheAxis() {
		Strip narrow = Strip.ofShare("Kept", 0.94, new Interval(0.935, 0.945));
		assertThat(narrow.from()).isEqualTo("92.0%");
		assertThat(narrow.to()).isEqualTo("96.0%");
		Strip end = Strip.ofShare("Kept", 1, new Interval(0.99, 1));
		assertThat(end.to()).isEqualTo("100.0%");
		assertThat(end.zero()).isEmpty();
	}

	@Test
	void putsTheMiddleWhereNothingChanged() {
		Strip strip = Strip.ofPoints("Brand", 62, new Interval(55, 70));
		assertThat(strip.dot()).isEqualTo("62.0%");
		assertThat(strip.zero()).isEqualTo("50%");
		assertThat(strip.ends()).containsExactly("0", "50", "100");
	}

	@Test
	void isSeenAgainstTheCompanyAndTheYearBefore() {
		Strip strip = Strip.ofScore("Late", 10, new Interval(-20, 40));
		assertThat(strip.beside().from()).isEmpty();
		assertThat(strip.beside().was()).isEmpty();
		Strip.Beside beside = strip.against(new Interval(9, 27), 14.0).beside();
		assertThat(beside.from()).isEqualTo("54.5%");
		assertThat(beside.width()).isEqualTo("9.0%");
		assertThat(beside.was()).isEqualTo("57.0%");
	}

	@Test
	void makesTheAxisAsLongAsADifferenceNeeds() {
		Strip strip = Strip.ofBalance("talk", -75, new Interval(-105, -40));
		assertThat(strip.ends()).containsExactly("−200", "0", "+200");
		assertThat(strip.dot()).isEqualTo("31.3%");
		assertThat(strip.zero()).isEqualTo("50%");
		assertThat(Strip.ofBalance("talk", 10, new Interval(-100, 100)).ends()).containsExactly("−100", "0", "+100");
	}

	@Test
	void marksTheYearBeforeOnTheScaleOfItsValue() {
		Strip strip = Strip.ofPoints("brand", 60, new Interval(50, 70));
		assertThat(strip.beside().was()).isEmpty();
		assertThat(strip.beside(40).beside().was()).isEqualTo("40.0%");
		assertThat(strip.beside(40).beside().from()).as("no range of others").isEmpty();
		assertThat(strip.beside(40).dot()).isEqualTo(strip.dot());
	}

}
