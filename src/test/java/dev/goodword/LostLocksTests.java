package dev.goodword;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Deadlocks and lock timeouts are run again, conflicts of content are not. */
class LostLocksTests {

	private final AtomicInteger runs = new AtomicInteger();

	private RuntimeException failure = new CannotAcquireLockException("deadlock");

	private int failures = 2;

	private final UseCase useCase = proxied();

	@Test
	void runsAUseCaseAgainThatLostItsLocks() {
		assertThat(this.useCase.run()).isEqualTo("done");
		assertThat(this.runs).hasValue(3);
	}

	@Test
	void givesUpAfterTheThirdTime() {
		this.failures = 9;
		assertThatExceptionOfType(CannotAcquireLockException.class).isThrownBy(this.useCase::run);
		assertThat(this.runs).hasValue(3);
	}

	@Test
	void leavesWhatSomebodyElseChangedToThePerson() {
		this.failure = new OptimisticLockingFailureException("version");
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(this.useCase::run);
		assertThat(this.runs).hasValue(1);
	}

	@Test
	void runsNothingAgainInsideAnotherTransactionOrWithoutOne() {
		assertThatExceptionOfType(CannotAcquireLockException.class).isThrownBy(this.useCase::runOutside);
		assertThat(this.runs).hasValue(1);
		TransactionSynchronizationManager.setActualTransactionActive(true);
		try {
			assertThatExceptionOfType(CannotAcquireLockException.class).isThrownBy(this.useCase::run);
		}
		finally {
			TransactionSynchronizationManager.clear();
		}
		assertThat(this.runs).hasValue(2);
	}

	private UseCase proxied() {
		ProxyFactory proxy = new ProxyFactory(new UseCase(this));
		proxy.setProxyTargetClass(true);
		proxy.addAdvisor(LostLocks.wholeTransactionsAgain());
		return (UseCase) proxy.getProxy();
	}

	private String work() {
		if (this.runs.incrementAndGet() <= this.failures) {
			throw this.failure;
		}
		return "done";
	}

	/** Something people do. */
	@Transactional
	static class UseCase {

		private final LostLocksTests test;

		UseCase(LostLocksTests test) {
			this.test = test;
		}

		String run() {
			return this.test.work();
		}

		@Transactional(propagation = Propagation.NEVER)
		String runOutside() {
			return this.test.work();
		}

	}

}
