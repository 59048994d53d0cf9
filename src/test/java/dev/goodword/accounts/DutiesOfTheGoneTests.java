package dev.goodword.accounts;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import dev.goodword.MovableClock;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether anything waits for who has left is looked at when a node starts and daily. */
class DutiesOfTheGoneTests {

	private static final AccountId CHEN = new AccountId(new UUID(0, 1));

	private static final AccountId GUO = new AccountId(new UUID(0, 2));

	private final MovableClock clock = new MovableClock();

	private final List<StillGone> said = new ArrayList<>();

	@BeforeEach
	void nine() {
		this.clock.moveTo(Instant.parse("2026-11-23T09:00:00Z"));
	}

	@Test
	void looksAtOnceAndThenOnceADay() {
		DutiesOfTheGone duties = duties(List.of(CHEN, GUO));
		assertThat(duties.nextDue()).as("never looked").hasValue(Instant.EPOCH);
		assertThat(duties.runDue()).isEqualTo(2);
		assertThat(this.said).extracting(StillGone::account).containsExactly(CHEN, GUO);
		assertThat(duties.runDue()).as("once a day").isZero();
		assertThat(duties.nextDue()).hasValue(Instant.parse("2026-11-24T00:00:00Z"));
		this.clock.moveBy(Duration.ofHours(15));
		assertThat(duties.runDue()).isEqualTo(2);
		assertThat(this.said).hasSize(4);
	}

	@Test
	void goesOnAfterOneThatFails() {
		AccountId broken = new AccountId(new UUID(0, 3));
		assertThat(duties(List.of(broken, GUO)).runDue()).isEqualTo(1);
		assertThat(this.said).extracting(StillGone::account).containsExactly(GUO);
	}

	private DutiesOfTheGone duties(List<AccountId> gone) {
		AccountRepository accounts = (AccountRepository) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { AccountRepository.class }, (proxy, method, arguments) -> gone);
		return new DutiesOfTheGone(accounts, new AtOnce(), this.clock, this::hear);
	}

	private void hear(Object fact) {
		StillGone gone = (StillGone) fact;
		if (!List.of(CHEN, GUO).contains(gone.account())) {
			throw new IllegalStateException("Nobody knows them");
		}
		this.said.add(gone);
	}

	/** Runs everything as it comes. */
	private static final class AtOnce implements Transactions {

		@Override
		public <T> T within(Supplier<T> work) {
			return work.get();
		}

		@Override
		public <T> T alone(Supplier<T> work) {
			return work.get();
		}

	}

}
