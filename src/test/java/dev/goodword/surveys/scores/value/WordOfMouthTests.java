package dev.goodword.surveys.scores.value;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static dev.goodword.surveys.scores.OutcomeClass.OFFERED;
import static dev.goodword.surveys.scores.OutcomeClass.REJ_PRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WordOfMouthTests {

	private static final OutcomeMix MIX = new OutcomeMix(Map.of(REJ_PRE, 940, OFFERED, 60));

	@Test
	@DisplayName("G-07 people reached")
	void g07CountsPeopleWhoHeardWellAndBadly() {
		WordOfMouth talk = WordOfMouth.of(MIX, Map.of(REJ_PRE, Collections.nCopies(20, new Talk(.6, 1.4, 0)), OFFERED,
				Collections.nCopies(10, new Talk(3, .3, 1))))
			.orElseThrow();
		assertThat(talk.heardWell()).isCloseTo(744, within(1e-6));
		assertThat(talk.heardBadly()).isCloseTo(1334, within(1e-6));
		assertThat(talk.perHundred()).isCloseTo(-59, within(1e-6));
		assertThat(talk.balance().orElseThrow()).isCloseTo(.358, within(5e-4));
	}

	@Test
	@DisplayName("Pitfall 18: nothing is said without what people did, and no figure below fifty")
	void saysNothingWithoutEnoughWhoToldWhatTheyDid() {
		assertThat(WordOfMouth.of(MIX, answers(10, 9))).isEmpty();
		WordOfMouth words = WordOfMouth.of(MIX, answers(20, 10)).orElseThrow();
		assertThat(words.isFigure()).isFalse();
		assertThat(words.interval(new SplittableRandom(1))).isEmpty();
		WordOfMouth figure = WordOfMouth.of(MIX, answers(40, 10)).orElseThrow();
		assertThat(figure.isFigure()).isTrue();
		assertThat(figure.interval(new SplittableRandom(1)).orElseThrow().contains(figure.perHundred())).isTrue();
	}

	@Test
	void givesTheSameRangeBitForBit() {
		WordOfMouth talk = WordOfMouth.of(MIX, answers(60, 20)).orElseThrow();
		Optional<Interval> once = talk.interval(new SplittableRandom(7));
		assertThat(talk.interval(new SplittableRandom(7))).isEqualTo(once);
		assertThat(talk.interval(new SplittableRandom(8))).isNotEqualTo(once);
	}

	@Test
	void splitsTheWholeAmongThoseWhoThinkWellAndBadly() {
		WordOfMouth talk = WordOfMouth.of(MIX, answers(60, 20)).orElseThrow();
		assertThat(talk.contribution(1) + talk.contribution(0) + talk.contribution(-1))
			.isCloseTo(talk.heardWell() - talk.heardBadly(), within(1e-6));
	}

	@Test
	void hasNoBalanceWhenNobodySpoke() {
		WordOfMouth silence = WordOfMouth.of(MIX, Map.of(REJ_PRE, Collections.nCopies(50, new Talk(0, 0, 0)), OFFERED,
				Collections.nCopies(10, new Talk(0, 0, 0))))
			.orElseThrow();
		assertThat(silence.balance()).isEmpty();
		assertThat(silence.perHundred()).isZero();
	}

	@Test
	void isSilentWhenALargeClassIs() {
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 80, OFFERED, 20));
		assertThat(WordOfMouth.of(mix, Map.of(REJ_PRE, Collections.nCopies(60, new Talk(1, 0, 1))))).isEmpty();
	}

	private static Map<OutcomeClass, List<Talk>> answers(int rejected, int offered) {
		return Map.of(REJ_PRE, IntStream.range(0, rejected).mapToObj((i) -> new Talk(i % 3, i % 5, i % 3 - 1)).toList(),
				OFFERED, IntStream.range(0, offered).mapToObj((i) -> new Talk(i % 4, i % 2, 1)).toList());
	}

}
