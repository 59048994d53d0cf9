package dev.goodword.shared;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * A thread of its own that takes one turn after the other, in real time, with the same
 * pause between them; or several, each with its own turn. They do not keep the process
 * alive.
 */
public final class Heartbeat {

	private final String name;

	private final Duration pause;

	private @Nullable ScheduledExecutorService threads;

	/**
	 * A thread that does not run yet.
	 * @param name of the thread
	 * @param pause between the end of a turn and the beginning of the next
	 */
	public Heartbeat(String name, Duration pause) {
		this.name = name;
		this.pause = pause;
	}

	/**
	 * Takes turns from now on, the first one after a pause.
	 * @param turn which must throw nothing: what it throws would end the turns
	 */
	public void begin(Runnable turn) {
		begin(List.of(turn));
	}

	/**
	 * Takes turns of several kinds, each on a thread of its own, so that none waits for
	 * another.
	 * @param turns which must throw nothing
	 */
	public void begin(List<Runnable> turns) {
		AtomicInteger made = new AtomicInteger();
		ScheduledExecutorService begun = Executors.newScheduledThreadPool(turns.size(),
				(task) -> thread(task, made.incrementAndGet()));
		this.threads = begun;
		turns.forEach((turn) -> begun.scheduleWithFixedDelay(turn, this.pause.toMillis(), this.pause.toMillis(),
				TimeUnit.MILLISECONDS));
	}

	private Thread thread(Runnable task, int number) {
		Thread made = new Thread(task, (number == 1) ? this.name : this.name + "-" + number);
		made.setDaemon(true);
		return made;
	}

	/**
	 * Takes no more turns.
	 * @param patience how long the turns that are being taken may go on; they are
	 * interrupted when they take longer
	 */
	public void end(Duration patience) {
		ScheduledExecutorService running = this.threads;
		this.threads = null;
		if (running == null) {
			return;
		}
		running.shutdown();
		try {
			if (!running.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				running.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			running.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

	/** Whether turns are taken. */
	public boolean beats() {
		return this.threads != null;
	}

}
