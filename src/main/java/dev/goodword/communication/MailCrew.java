package dev.goodword.communication;

import java.time.InstantSource;
import java.util.List;

/**
 * The workers of a node, each with a connection of its own. The first one turns with the
 * outbox and keeps everything in order; the others hand over beside it while it has much
 * to do, each on a thread that somebody else gives them. Without such threads the first
 * one does all of it.
 */
public class MailCrew {

	private final Shift shift;

	private final List<MailWorker> workers;

	private final OutboxDues dues;

	private final InstantSource clock;

	private volatile boolean busy;

	MailCrew(Shift shift, List<MailWorker> workers, OutboxDues dues, InstantSource clock) {
		this.shift = shift;
		this.workers = List.copyOf(workers);
		this.dues = dues;
		this.clock = clock;
	}

	/** The one that turns with the outbox. */
	MailWorker first() {
		return this.workers.get(0);
	}

	/** Whether the others have something to do beside the first. */
	void busy(boolean now) {
		this.busy = now;
	}

	/** One turn of each of the others, to be taken again and again on a thread each. */
	public List<Runnable> others() {
		return this.workers.stream().skip(1).<Runnable>map((worker) -> () -> help(worker)).toList();
	}

	private void help(MailWorker worker) {
		worker.tidy(this.clock.instant());
		int done = 1;
		while (done > 0 && this.busy && !this.shift.isResting()) {
			done = worker.take(this.dues.at(this.clock.instant()).ready());
		}
	}

	/**
	 * All of them stop after the message in hand and give back what else they had taken,
	 * or may go on.
	 */
	public void rest(boolean wanted) {
		this.shift.rest(wanted);
	}

}
