package dev.goodword;

import java.util.function.Supplier;

import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions of the database. */
class SpringTransactions implements Transactions {

	private static final Logger log = LoggerFactory.getLogger(SpringTransactions.class);

	private final TransactionTemplate within;

	private final TransactionTemplate alone;

	SpringTransactions(PlatformTransactionManager manager) {
		this.within = new TransactionTemplate(manager);
		this.alone = new TransactionTemplate(manager);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@Override
	public <T> T within(Supplier<T> work) {
		return run(this.within, work);
	}

	@Override
	public <T> T alone(Supplier<T> work) {
		return run(this.alone, work);
	}

	/** Like a use case, the outermost work runs again that lost its locks. */
	private static <T> T run(TransactionTemplate template, Supplier<T> work) {
		int tries = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : LostLocks.TRIES;
		for (; tries > 1; tries--) {
			try {
				return once(template, work);
			}
			catch (PessimisticLockingFailureException ex) {
				log.info("A transaction lost its locks and runs again");
			}
		}
		return once(template, work);
	}

	@SuppressWarnings("NullAway") // what the work returns is what comes out
	private static <T> T once(TransactionTemplate template, Supplier<T> work) {
		return template.execute((status) -> work.get());
	}

}
