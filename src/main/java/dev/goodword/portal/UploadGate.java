package dev.goodword.portal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/**
 * Lets files into memory as long as all that are in it together stay within a bound. A
 * file that does not fit waits a little.
 */
@Component
public class UploadGate {

	/** After how long trying again makes sense. */
	public static final Duration AGAIN = Duration.ofSeconds(15);

	/** In KiB: with what reading makes of it, a fraction of the memory we ask for. */
	public static final int MOST = 48 * 1024;

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Semaphore room = new Semaphore(MOST, true);

	/** Room for one file, to be given back. */
	public interface Room extends AutoCloseable {

		@Override
		void close();

	}

	/** Room for a file of so many bytes; empty when there is none. */
	public Optional<Room> enter(long bytes) {
		int needed = (int) Math.min(MOST, 1 + bytes / 1024);
		try {
			return this.room.tryAcquire(needed, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
					? Optional.of(() -> this.room.release(needed)) : Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

}
