package dev.goodword;

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
		CyclicBarrier start = new CyclicBarrier(work.length);
		ExecutorService threads = Executors.newFixedThreadPool(work.length);
		try {
			List<Future<Object>> running = List.of(work).stream().map((each) -> threads.<Object>submit(() -> {
				start.await();
				return each.call();
			})).toList();
			return running.stream().map(AtOnce::outcome).toList();
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static Object outcome(Future<Object> running) {
		try {
			return running.get(60, TimeUnit.SECONDS);
		}
		catch (ExecutionException ex) {
			return ex.getCause();
		}
		catch (InterruptedException | TimeoutException ex) {
			throw new IllegalStateException("Not done in a minute", ex);
		}
	}

}
