package dev.goodword.promises.spans;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose figure holds, and how far it may go. */
class SpansTests {

	@Test
	void takesThePositionsFigureThenTheCompanysThenTheProducts() {
		Spans company = new Spans(Map.of(Span.FIRST_ANSWER, 3, Span.OFFER, 1), Spans.USUAL);
		Spans position = new Spans(Map.of(Span.FIRST_ANSWER, 6), company);
		assertThat(position.of(Span.FIRST_ANSWER)).isEqualTo(6);
		assertThat(position.aboveOf(Span.FIRST_ANSWER)).isEqualTo(3);
		assertThat(position.of(Span.OFFER)).isEqualTo(1);
		assertThat(position.of(Span.AFTER_TALK)).isEqualTo(Span.AFTER_TALK.usual());
		assertThat(position.toldWithin(Span.FIRST_ANSWER)).as("a day after the team's own").isEqualTo(7);
	}

	@Test
	void fallsBackToWhatStandsAboveWhenNothingIsWanted() {
		Spans company = new Spans(Map.of(Span.FIRST_ANSWER, 3), Spans.USUAL);
		Map<Span, @Nullable Integer> wanted = new EnumMap<>(Span.class);
		wanted.put(Span.FIRST_ANSWER, null);
		wanted.put(Span.OFFER, 4);
		Spans then = company.with(wanted);
		assertThat(then.own()).containsOnly(Map.entry(Span.OFFER, 4));
		assertThat(then.of(Span.FIRST_ANSWER)).isEqualTo(4);
	}

	@ParameterizedTest
	@EnumSource(Span.class)
	void allowsFromOneToTheCap(Span span) {
		assertThat(span.allows(0)).isFalse();
		assertThat(span.allows(1)).isTrue();
		assertThat(span.allows(span.usual())).isTrue();
		assertThat(span.allows(span.cap())).isTrue();
		assertThat(span.allows(span.cap() + 1)).isFalse();
	}

	@Property
	void nothingThatIsSetAnywhereGoesBeyondTheCap(@ForAll("set") Map<Span, Integer> company,
			@ForAll("set") Map<Span, Integer> position) {
		Spans holds = new Spans(position, new Spans(company, Spans.USUAL));
		assertThat(Span.values()).allSatisfy((span) -> assertThat(holds.of(span)).isBetween(1, span.cap()));
	}

	@Provide
	Arbitrary<Map<Span, Integer>> set() {
		return Arbitraries.maps(Arbitraries.of(Arrays.asList(Span.values())), Arbitraries.integers().between(-5, 40));
	}

}
