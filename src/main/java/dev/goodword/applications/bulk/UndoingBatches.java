package dev.goodword.applications.bulk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.EndingCorrected;
import dev.goodword.applications.EndingUndone;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Told;
import dev.goodword.positions.RunningPositions;
import dev.goodword.shared.Transactions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The way back from a decision about many, while letters have not left: stop them, let
 * them go on, take one person or all of it back. Stage and promise are then as before.
 */
@Service
public class UndoingBatches {

	/** How long a decision about many can at least be taken back. */
	public static final Duration UNDO = Duration.ofHours(2);

	/** The task to look at letters that stopped by themselves. */
	static final String LETTERS_STOPPED = "LETTERS_STOPPED";

	private static final Set<Told> WAITING = EnumSet.of(Told.PENDING, Told.SCHEDULED);

	private final BatchDoor door;

	private final BatchRepository batches;

	private final BatchItemRepository items;

	private final EndingApplications endings;

	private final RunningPositions running;

	private final Tasks tasks;

	private final Transactions transactions;

	private final InstantSource clock;

	UndoingBatches(BatchDoor door, BatchRepository batches, BatchItemRepository items, EndingApplications endings,
			RunningPositions running, Tasks tasks, Transactions transactions, InstantSource clock) {
		this.door = door;
		this.batches = batches;
		this.items = items;
		this.endings = endings;
		this.running = running;
		this.tasks = tasks;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** From this moment on nothing more of it leaves; stopping twice changes nothing. */
	public void stop(BatchId id, StaffMember who) {
		this.transactions.within(() -> {
			DecisionBatch batch = this.door.lock(id, who);
			if (batch.stop("applications.bulk.stopped.person")) {
				this.batches.save(batch);
				this.door.record(who, "batch.stopped", id, 0);
			}
			return id;
		});
	}

	/**
	 * The same by what became of the first letters; nobody's act. Whoever said yes gets a
	 * task: the others wait until somebody has looked.
	 */
	public void stop(BatchId id, String because) {
		this.transactions.within(() -> {
			this.batches.lock(id).filter((batch) -> batch.stop(because)).ifPresent((batch) -> {
				this.batches.save(batch);
				first(id).ifPresent((application) -> this.tasks.add(LETTERS_STOPPED, application, batch.firstYes(),
						this.clock.instant()));
			});
			return id;
		});
	}

	/**
	 * The one of the list who stands for all of them where a task has to be about one.
	 */
	private Optional<JobApplicationId> first(BatchId id) {
		return this.items.findByBatchOrderByPlace(id)
			.stream()
			.filter((item) -> item.move() != null)
			.map(BatchItem::application)
			.findFirst();
	}

	private void looked(BatchId id) {
		first(id).ifPresent((application) -> this.tasks.answered(application, Set.of(LETTERS_STOPPED)));
	}

	/** What was stopped leaves after all. */
	public void goOn(BatchId id, StaffMember who) {
		this.transactions.within(() -> {
			DecisionBatch batch = this.door.lock(id, who);
			if (batch.goOn()) {
				this.items.findByBatchAndLeavesFirstTrue(id).forEach((item) -> {
					item.rest();
					this.items.save(item);
				});
				this.batches.save(batch);
				looked(id);
				this.door.record(who, "batch.resumed", id, 0);
			}
			return id;
		});
	}

	/**
	 * Takes all of it back that has not left. A position that was closed opens again;
	 * that is possible only as long as nobody has been told.
	 * @return how many could not be taken back
	 * @throws Refused when it was not carried out, or a position's end has been told
	 */
	public int undo(BatchId id, StaffMember who) {
		BatchSummary batch = this.transactions.within(() -> this.door.batch(id, who));
		if (!batch.state().isCarriedOut()) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "notCarriedOut", null));
		}
		return batch.isClosing() ? undoClosing(id, who) : undoEach(id, who);
	}

	private int undoClosing(BatchId id, StaffMember who) {
		return this.transactions.within(() -> {
			DecisionBatch batch = this.door.lock(id, who);
			if (batch.summary().kind() == BatchKind.RELEASE) {
				this.running.open(batch.summary().position());
			}
			else {
				this.running.reopen(batch.summary().position(), batch.rest());
			}
			decided(id).forEach((end) -> {
				this.endings.undo(end.application(), end.move(), who);
				this.batches.rest(id);
			});
			DecisionBatch undone = this.door.lock(id, who);
			undone.undone();
			this.batches.save(undone);
			looked(id);
			this.door.record(who, "batch.undone", id, 0);
			return 0;
		});
	}

	/** One by one: who has been told meanwhile keeps nobody else from being spared it. */
	private int undoEach(BatchId id, StaffMember who) {
		int left = 0;
		for (End end : this.transactions.within(() -> decided(id))) {
			try {
				this.transactions.alone(() -> {
					this.endings.undo(end.application(), end.move(), who);
					return end;
				});
			}
			catch (Refused ex) {
				left++;
			}
		}
		int stayed = left;
		this.transactions.within(() -> {
			this.door.record(who, (stayed > 0) ? "batch.partly-undone" : "batch.undone", id, stayed);
			return id;
		});
		return left;
	}

	private List<End> decided(BatchId id) {
		return this.items.findByBatchOrderByPlace(id)
			.stream()
			.filter((item) -> item.move() != null && item.view().undoneAt() == null)
			.map((item) -> new End(item.application(), Objects.requireNonNull(item.move())))
			.toList();
	}

	/** However an end was taken back, its place on the list knows. */
	@EventListener
	void on(EndingUndone fact) {
		this.items.findByMove(fact.undone()).ifPresent((item) -> {
			item.undone(fact.at());
			this.items.saveAndFlush(item);
			this.batches.lock(item.batch()).ifPresent(this::settle);
		});
	}

	/** The letter had left, and was a mistake: that place on the list knows as well. */
	@EventListener
	void on(EndingCorrected fact) {
		this.items.findByMove(fact.undone()).ifPresent((item) -> {
			item.undone(fact.at());
			this.items.save(item);
		});
	}

	/**
	 * Nothing waits any more of what has been taken back as far as it could be. The end
	 * of a position is taken back as a whole.
	 */
	private void settle(DecisionBatch batch) {
		BatchId id = batch.summary().id();
		boolean over = batch.summary().state().isCarriedOut() && !batch.summary().isClosing()
				&& this.items.waiting(id, WAITING) == 0;
		if (over) {
			if (this.items.standing(id) == 0) {
				batch.undone();
			}
			else {
				batch.partlyUndone();
			}
			this.batches.save(batch);
			looked(id);
		}
	}

	/**
	 * The decision about many that an end belongs to; empty when it was decided singly.
	 */
	public Optional<BatchStanding> standing(StageMoveId end) {
		return this.items.findByMove(end).map((item) -> {
			BatchState state = this.batches.findById(item.batch()).orElseThrow().summary().state();
			Set<StageMoveId> first = this.items.findByBatchAndLeavesFirstTrue(item.batch())
				.stream()
				.map((one) -> Objects.requireNonNull(one.move()))
				.collect(Collectors.toSet());
			return new BatchStanding(item.batch(), state == BatchState.STOPPED, first);
		});
	}

	/** Names the ends whose letters leave before all others. */
	public void leaveFirst(Set<StageMoveId> ends) {
		ends.forEach((end) -> this.items.findByMove(end).ifPresent((item) -> {
			item.first();
			this.items.save(item);
		}));
	}

	/** One end of the list. */
	private record End(JobApplicationId application, StageMoveId move) {
	}

}
