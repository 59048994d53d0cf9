package dev.goodword.desk.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.Pieces;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps rows together with what they show: each application a transaction changed is
 * worked out once, as the last thing before that transaction commits. When that fails,
 * nothing is committed.
 */
@Component
class DeskKeeping {

	private final DeskProjection projection;

	private final DeskTable table;

	private final ReadWriteLock resting = new ReentrantReadWriteLock();

	private volatile boolean rests;

	DeskKeeping(DeskProjection projection, DeskTable table) {
		this.projection = projection;
		this.table = table;
	}

	/** The application is not as it was. */
	void changed(JobApplicationId application) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			running().applications.add(application);
		}
		else {
			refresh(List.of(application));
		}
	}

	/** From now on nothing is kept. */
	void rest() {
		this.rests = true;
	}

	/**
	 * Keeps again from now on. All that was done and not kept is committed when this
	 * returns, so that rows worked out afterwards show it.
	 */
	void wake() {
		this.resting.writeLock().lock();
		try {
			this.rests = false;
		}
		finally {
			this.resting.writeLock().unlock();
		}
	}

	/** Works the rows out again, now. */
	void refresh(Collection<JobApplicationId> applications) {
		List<JobApplicationId> ordered = applications.stream()
			.sorted(Comparator.comparing(JobApplicationId::value))
			.toList();
		Pieces.of(ordered).forEach((piece) -> {
			this.table.lock(piece);
			this.table.put(this.projection.rows(piece));
		});
	}

	private BeforeCommit running() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(BeforeCommit.class::isInstance)
			.map(BeforeCommit.class::cast)
			.filter((known) -> known.belongsTo(this))
			.findFirst()
			.orElseGet(() -> {
				BeforeCommit begun = new BeforeCommit();
				TransactionSynchronizationManager.registerSynchronization(begun);
				return begun;
			});
	}

	/** What one transaction changed. */
	private final class BeforeCommit implements TransactionSynchronization {

		private final Set<JobApplicationId> applications = new LinkedHashSet<>();

		private boolean committing;

		boolean belongsTo(DeskKeeping owner) {
			return owner == DeskKeeping.this;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			DeskKeeping.this.resting.readLock().lock();
			this.committing = true;
			if (!DeskKeeping.this.rests) {
				refresh(this.applications);
			}
		}

		@Override
		public void afterCompletion(int status) {
			if (this.committing) {
				DeskKeeping.this.resting.readLock().unlock();
			}
		}

	}

}
