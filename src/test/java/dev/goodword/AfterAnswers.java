package dev.goodword;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * What is done after an answer was given, such as writing a code. Nothing of it is left
 * when the tables are emptied: a late one would write about people who are gone.
 */
class AfterAnswers {

	private static final int SECONDS = 60;

	private final ObjectProvider<ThreadPoolTaskExecutor> executors;

	AfterAnswers(ObjectProvider<ThreadPoolTaskExecutor> executors) {
		this.executors = executors;
	}

	/** Returns once all that was begun before is done. */
	void finish() {
		this.executors.stream().forEach(AfterAnswers::finish);
	}

	/** As many tasks as threads, which wait for each other: then nothing else runs. */
	private static void finish(ThreadPoolTaskExecutor executor) {
		CountDownLatch together = new CountDownLatch(executor.getCorePoolSize());
		for (int i = 0; i < executor.getCorePoolSize(); i++) {
			executor.execute(() -> {
				together.countDown();
				await(together);
			});
		}
		await(together);
	}

	private static void await(CountDownLatch together) {
		try {
			if (!together.await(SECONDS, TimeUnit.SECONDS)) {
				throw new IllegalStateException("Work after an answer does not end");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
