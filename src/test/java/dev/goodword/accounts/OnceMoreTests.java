package dev.goodword.accounts;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Whoever leaves does not stay because somebody changed a promise at that moment. */
class OnceMoreTests {

	private final AtomicInteger tries = new AtomicInteger();

	@Test
	void triesAgainWhenSomebodyChangedItMeanwhile() {
		OnceMore.whenChangedMeanwhile(() -> fails(2));
		assertThat(this.tries).hasValue(3);
	}

	@Test
	void doesOnceWhatGoesWell() {
		OnceMore.whenChangedMeanwhile(() -> fails(0));
		assertThat(this.tries).hasValue(1);
	}

	@Test
	void saysSoWhenItHappensEachTime() {
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> OnceMore.whenChangedMeanwhile(() -> fails(9)));
		assertThat(this.tries).hasValue(3);
	}

	private void fails(int times) {
		if (this.tries.incrementAndGet() <= times) {
			throw new OptimisticLockingFailureException("changed meanwhile");
		}
	}

}
