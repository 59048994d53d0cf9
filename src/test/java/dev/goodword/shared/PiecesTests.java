package dev.goodword.shared;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Long lists are asked about in pieces. */
class PiecesTests {

	@Test
	void keepsEverythingInItsOrder() {
		List<Integer> all = IntStream.range(0, 2 * Pieces.SIZE + 1).boxed().toList();
		List<List<Integer>> pieces = Pieces.of(all);
		assertThat(pieces).extracting(List::size).containsExactly(Pieces.SIZE, Pieces.SIZE, 1);
		assertThat(pieces.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
	}

	@Test
	void asksNothingAboutNothing() {
		assertThat(Pieces.of(List.of())).isEmpty();
		assertThat(Pieces.of(List.of(1))).containsExactly(List.of(1));
	}

}
