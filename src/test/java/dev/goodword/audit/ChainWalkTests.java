package dev.goodword.audit;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The hash of an entry covers each field at its place. */
class ChainWalkTests {

	private static final byte[] START = new byte[32];

	private static final LocalDateTime AT = LocalDateTime.parse("2026-11-23T02:00:00.000001");

	@Test
	void fieldsDoNotRunIntoEachOther() {
		assertThat(link(1, "ab", "c", null).hash(START)).isNotEqualTo(link(1, "a", "bc", null).hash(START));
		assertThat(link(1, "a", "", null).hash(START)).isNotEqualTo(link(1, "a", "", "").hash(START));
	}

	@Test
	void theHashDependsOnEverythingBefore() {
		byte[] first = link(1, "a", "b", null).hash(START);
		assertThat(link(2, "a", "b", null).hash(first)).isNotEqualTo(link(2, "a", "b", null).hash(START));
		assertThat(first).hasSize(32).isEqualTo(link(1, "a", "b", null).hash(START));
	}

	@Test
	void aGapInTheNumbersBreaksTheChain() {
		ChainWalk walk = new ChainWalk();
		ChainLink third = link(3, "a", "b", null);
		walk.visit(link(1, "a", "b", null), link(1, "a", "b", null).hash(START));
		walk.visit(third, third.hash(link(1, "a", "b", null).hash(START)));
		assertThat(walk.end(3, third.hash(START))).isEqualTo(new ChainCheck(1, 2L));
	}

	@Test
	void staysBrokenWhereItFirstBroke() {
		ChainWalk walk = new ChainWalk();
		walk.visit(link(1, "a", "b", null), new byte[32]);
		walk.visit(link(1, "a", "b", null), link(1, "a", "b", null).hash(START));
		assertThat(walk.end(2, START)).isEqualTo(new ChainCheck(0, 1L));
	}

	private static ChainLink link(long number, String action, String type, String address) {
		return new ChainLink(number, AT, null, action, type, "7", "{}", address);
	}

}
