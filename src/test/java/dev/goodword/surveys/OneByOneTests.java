package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OneByOneTests {

	private final List<Integer> done = new ArrayList<>();

	@Test
	void doesAllOfThem() {
		assertThat(OneByOne.each(List.of(1, 2, 3), this.done::add)).isEqualTo(3);
		assertThat(this.done).containsExactly(1, 2, 3);
		assertThat(OneByOne.each(List.<Integer>of(), this.done::add)).isZero();
	}

	@Test
	void whatFailsForOneKeepsNoOtherFromItsTurnAndIsTold() {
		assertThatIllegalStateException().isThrownBy(() -> OneByOne.each(List.of(1, 2, 3, 4), this::onlyEven))
			.withMessage("1")
			.satisfies((told) -> assertThat(told.getSuppressed()).singleElement()
				.satisfies((other) -> assertThat(other).hasMessage("3")));
		assertThat(this.done).containsExactly(2, 4);
	}

	@Test
	void tellsTheSameFailureOnce() {
		IllegalStateException same = new IllegalStateException("same");
		assertThatIllegalStateException().isThrownBy(() -> OneByOne.each(List.of(1, 2), (any) -> {
			throw same;
		})).satisfies((told) -> assertThat(told.getSuppressed()).isEmpty());
	}

	private void onlyEven(int number) {
		if (number % 2 != 0) {
			throw new IllegalStateException(Integer.toString(number));
		}
		this.done.add(number);
	}

}
