package dev.goodword.surveys;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.SeededChance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SurveyTokenTests {

	private final SeededChance chance = new SeededChance(7);

	@Test
	void isReadBackFromAnAddress() {
		SurveyToken token = SurveyToken.draw(this.chance);
		assertThat(SurveyToken.parse(token.text())).contains(token);
		assertThat(SurveyToken.parse("short")).isEmpty();
		assertThat(SurveyToken.parse(token.text() + "'")).isEmpty();
		assertThat(token).asString().doesNotContain(token.text());
	}

	@Test
	void derivesDifferentThingsForDifferentPurposes() {
		SurveyToken token = SurveyToken.draw(this.chance);
		assertThat(token.hash()).hasSize(32).isNotEqualTo(token.onceKey()).isEqualTo(token.hash());
		assertThat(token.onceKey()).isEqualTo(new SurveyToken(token.text()).onceKey());
	}

	@Test
	void dealsBookletsAndTheLongFormEvenly() {
		Map<Integer, Long> booklets = IntStream.range(0, 5000)
			.mapToObj((i) -> SurveyToken.draw(this.chance).booklet())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(booklets.keySet()).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
		assertThat(booklets.values()).allSatisfy((count) -> assertThat(count).isBetween(880L, 1120L));
		assertThat(IntStream.range(0, 5000).filter((i) -> SurveyToken.draw(this.chance).isLong()).count())
			.isBetween(880L, 1120L);
	}

}
