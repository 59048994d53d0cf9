package dev.goodword.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/**
 * One running child and the conversation with it. Used by one thread at a time, except
 * that anybody may {@link #kill()} it, which ends a waiting read with an
 * {@link IOException}.
 */
final class ExtractionProcess {

	/** How the name of a child's own folder begins. */
	static final String FOLDER = "goodword-reading";

	private final Process process;

	private final Path folder;

	private final DataOutputStream requests;

	private final DataInputStream answers;

	private final ScheduledExecutorService watch;

	private volatile boolean overdue;

	private int files;

	private ExtractionProcess(Process process, Path folder, ScheduledExecutorService watch) {
		this.process = process;
		this.folder = folder;
		this.watch = watch;
		this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
		this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
	}

	/**
	 * Starts a child and waits until it is ready.
	 * @param watch where the time limits are kept
	 * @throws IOException when it does not become ready in time
	 */
	static ExtractionProcess start(ExtractionCommand command, Duration limit, ScheduledExecutorService watch)
			throws IOException {
		Path folder = java.nio.file.Files.createTempDirectory(FOLDER);
		Path hosts = java.nio.file.Files.createFile(folder.resolve("hosts"));
		try {
			ExtractionProcess child = new ExtractionProcess(command.builder(folder, hosts).start(), folder, watch);
			child.awaitGreeting(limit);
			return child;
		}
		catch (IOException ex) {
			FileSystemUtils.deleteRecursively(folder);
			throw ex;
		}
	}

	private void awaitGreeting(Duration limit) throws IOException {
		Future<?> guard = guard(limit);
		try {
			ExtractionProtocol.requireMagic(this.answers);
		}
		catch (IOException ex) {
			kill();
			throw ex;
		}
		finally {
			guard.cancel(false);
		}
	}

	/**
	 * Has one file read.
	 * @throws IOException when the child died, was killed or spoke nonsense; it is of no
	 * further use then
	 */
	Extracted read(FileKind kind, byte[] content, Duration limit, int textLimit) throws IOException {
		this.files++;
		Future<?> guard = guard(limit);
		try {
			ExtractionProtocol.writeFile(this.requests, kind, content);
			return ExtractionProtocol.readResult(this.answers, textLimit);
		}
		finally {
			guard.cancel(false);
		}
	}

	private Future<?> guard(Duration limit) {
		return this.watch.schedule(() -> {
			this.overdue = true;
			this.process.destroyForcibly();
		}, limit.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Whether it was killed because it took too long. */
	boolean isOverdue() {
		return this.overdue;
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** How many files it was given. */
	int files() {
		return this.files;
	}

	long pid() {
		return this.process.pid();
	}

	/** Ends it at once and removes what it left on disk. */
	void kill() {
		this.process.destroyForcibly();
		try {
			this.process.waitFor(5, TimeUnit.SECONDS);
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			this.folder.toFile().deleteOnExit();
		}
	}

}
