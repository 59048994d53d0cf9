package dev.goodword;

import java.util.function.Supplier;

import dev.goodword.shared.Transactions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions of the database. */
class SpringTransactions implements Transactions {

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

	@SuppressWarnings("NullAway") // what the work returns is what comes out
	private static <T> T run(TransactionTemplate template, Supplier<T> work) {
		return template.execute((status) -> work.get());
	}

}
