package dev.goodword.shared;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * A thread of its own that takes one turn after the other, in real time, with the same
 * pause between them. It does not keep the process alive.
 */
public final class Heartbeat {

	private final String name;

	private final Duration pause;

	private @Nullable ScheduledExecutorService thread;

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
		ScheduledExecutorService begun = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread made = new Thread(task, this.name);
			made.setDaemon(true);
			return made;
		});
		this.thread = begun;
		begun.scheduleWithFixedDelay(turn, this.pause.toMillis(), this.pause.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * Takes no more turns.
	 * @param patience how long the turn that is being taken may go on; it is interrupted
	 * when it takes longer
	 */
	public void end(Duration patience) {
		ScheduledExecutorService running = this.thread;
		this.thread = null;
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
		return this.thread != null;
	}

}
