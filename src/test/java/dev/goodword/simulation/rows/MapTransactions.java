package dev.goodword.simulation.rows;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.SmartTransactionObject;

/**
 * Transactions of {@link MapStore} for Spring; a fault may fall before or after a commit.
 */
public class MapTransactions extends AbstractPlatformTransactionManager {

	private final transient MapStore store;

	private transient Runnable beforeCommit = () -> {
	};

	private transient Runnable afterCommit = () -> {
	};

	public MapTransactions(MapStore store) {
		this.store = store;
	}

	/** What may go wrong around each commit. */
	public void faults(Runnable before, Runnable after) {
		this.beforeCommit = before;
		this.afterCommit = after;
	}

	@Override
	protected Object doGetTransaction() {
		return new Holder(this.store.running());
	}

	@Override
	protected boolean isExistingTransaction(Object transaction) {
		return ((Holder) transaction).log != null;
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		Holder holder = (Holder) transaction;
		holder.log = new MapStore.Log(definition.isReadOnly());
		this.store.run(holder.log);
	}

	@Override
	protected Object doSuspend(Object transaction) {
		MapStore.Log suspended = this.store.running();
		((Holder) transaction).log = null;
		this.store.run(null);
		return suspended;
	}

	@Override
	protected void doResume(Object transaction, Object suspended) {
		this.store.run((MapStore.Log) suspended);
	}

	@Override
	protected void doCommit(DefaultTransactionStatus status) {
		this.beforeCommit.run();
		this.store.commit(((Holder) status.getTransaction()).log);
		this.afterCommit.run();
	}

	@Override
	protected void doRollback(DefaultTransactionStatus status) {
		this.store.rollback(((Holder) status.getTransaction()).log);
	}

	@Override
	protected void doSetRollbackOnly(DefaultTransactionStatus status) {
		((Holder) status.getTransaction()).log.lost = true;
	}

	@Override
	protected void doCleanupAfterCompletion(Object transaction) {
		this.store.run(null);
	}

	private static final class Holder implements SmartTransactionObject {

		private MapStore.Log log;

		private Holder(MapStore.Log log) {
			this.log = log;
		}

		@Override
		public boolean isRollbackOnly() {
			return this.log != null && this.log.lost;
		}

	}

}
