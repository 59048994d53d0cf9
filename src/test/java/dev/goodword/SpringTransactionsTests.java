package dev.goodword;

import java.util.concurrent.atomic.AtomicInteger;

import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@GoodwordTest
class SpringTransactionsTests {

	@Autowired
	Transactions transactions;

	@Autowired
	JdbcClient database;

	@AfterEach
	void removeRows() {
		this.database.sql("delete from consent_text where consent_code = 'test'").update();
	}

	@Test
	void returnsWhatTheWorkReturns() {
		assertThat(this.transactions.within(() -> "within")).isEqualTo("within");
		assertThat(this.transactions.alone(() -> "alone")).isEqualTo("alone");
	}

	@Test
	void joinsTheRunningTransactionAndFallsWithIt() {
		assertThatIllegalStateException().isThrownBy(() -> this.transactions.within(() -> {
			this.transactions.within(() -> write("1"));
			throw new IllegalStateException("rolled back");
		}));

		assertThat(rows()).isZero();
	}

	@Test
	void commitsAloneWhateverBecomesOfTheOuterOne() {
		assertThatIllegalStateException().isThrownBy(() -> this.transactions.within(() -> {
			this.transactions.alone(() -> write("1"));
			write("2");
			throw new IllegalStateException("rolled back");
		}));

		assertThat(rows()).isOne();
	}

	@Test
	void runsTheOutermostWorkAgainThatLostItsLocks() {
		AtomicInteger runs = new AtomicInteger();
		assertThat(this.transactions.within(() -> this.transactions.alone(() -> loseLocks(runs, 2)))).isEqualTo("done");
		assertThat(runs).hasValue(3);
		assertThatExceptionOfType(CannotAcquireLockException.class)
			.isThrownBy(() -> this.transactions.alone(() -> loseLocks(runs, 99)));
		assertThat(runs).hasValue(6);
		assertThat(rows()).isOne();
	}

	private String loseLocks(AtomicInteger runs, int times) {
		write(String.valueOf(runs.incrementAndGet()));
		if (runs.get() <= times) {
			throw new CannotAcquireLockException("deadlock");
		}
		return "done";
	}

	private int write(String version) {
		return this.database.sql("insert into consent_text values ('test', ?, 'en', 'x', '2026-11-01 00:00:00')")
			.param(version)
			.update();
	}

	private int rows() {
		return this.database.sql("select count(*) from consent_text where consent_code = 'test'")
			.query(Integer.class)
			.single();
	}

}
