package dev.goodword;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets several threads begin at the same moment, each with a connection of its own. */
public final class AtOnce {

	private AtOnce() {
	}

	/** What each of these came to: its result, or what it threw. */
	public static List<Object> run(Callable<?>... work) {
		return within(Duration.ofMinutes(1), work);
	}

	/** The same of what may take this long. */
	public static List<Object> within(Duration most, Callable<?>... work) {
		CyclicBarrier start = new CyclicBarrier(work.length);
		ExecutorService threads = Executors.newFixedThreadPool(work.length);
		try {
			List<Future<Object>> running = List.of(work).stream().map((each) -> threads.<Object>submit(() -> {
				start.await();
				return each.call();
			})).toList();
			return running.stream().map((each) -> outcome(each, most)).toList();
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static Object outcome(Future<Object> running, Duration most) {
		try {
			return running.get(most.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			return ex.getCause();
		}
		catch (InterruptedException | TimeoutException ex) {
			throw new IllegalStateException("Not done in " + most, ex);
		}
	}

}
