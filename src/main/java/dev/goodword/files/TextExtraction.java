package dev.goodword.files;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads the text of files in one warm child process, one file at a time. Whatever a file
 * does to the child, the caller gets an answer within the limits and the next file finds
 * a sound child.
 */
@Component
class TextExtraction implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(TextExtraction.class);

	private static final int TRIES = 2;

	private final FileSettings.Child settings;

	private final ExtractionCommand command;

	private final ScheduledExecutorService watch = Executors
		.newSingleThreadScheduledExecutor(threads("files-extraction-watch"));

	private final ExecutorService starter = Executors.newSingleThreadExecutor(threads("files-extraction-start"));

	private final ReentrantLock turn = new ReentrantLock();

	private volatile @Nullable ExtractionProcess child;

	private volatile boolean closed;

	@Autowired
	TextExtraction(FileSettings settings) {
		this(settings.child(), ExtractionChild.class.getName());
	}

	TextExtraction(FileSettings.Child settings, String mainClass) {
		this.settings = settings;
		this.command = new ExtractionCommand(settings, mainClass);
	}

	private static ThreadFactory threads(String name) {
		return (task) -> {
			Thread thread = new Thread(task, name);
			thread.setDaemon(true);
			return thread;
		};
	}

	/** Starts the child in the background, so that the first upload does not wait. */
	@EventListener(ApplicationReadyEvent.class)
	void warmUp() {
		if (this.settings.warm()) {
			this.starter.execute(this::startQuietly);
		}
	}

	/**
	 * Reads one file. A file the child cannot bear, by time or by memory, is unreadable.
	 * @throws ExtractionUnavailable when no child can be started or we are closing
	 */
	Extracted read(FileKind kind, byte[] content) {
		this.turn.lock();
		return inTurn(kind, content);
	}

	/**
	 * The same without waiting for other files: empty when one is being read.
	 * @throws ExtractionUnavailable when no child can be started or we are closing
	 */
	Optional<Extracted> readIfFree(FileKind kind, byte[] content) {
		return this.turn.tryLock() ? Optional.of(inTurn(kind, content)) : Optional.empty();
	}

	/** Whether a file is being read. */
	boolean isBusy() {
		return this.turn.isLocked();
	}

	/** Gives the turn back. */
	private Extracted inTurn(FileKind kind, byte[] content) {
		try {
			for (int tried = 0; tried < TRIES; tried++) {
				ExtractionProcess running = running();
				try {
					return read(running, kind, content);
				}
				catch (IOException ex) {
					discard(running, ex);
					if (running.isOverdue()) {
						return Extracted.UNREADABLE;
					}
				}
			}
			return Extracted.UNREADABLE;
		}
		finally {
			this.turn.unlock();
		}
	}

	private Extracted read(ExtractionProcess running, FileKind kind, byte[] content) throws IOException {
		Extracted extracted = running.read(kind, content, this.settings.limit(), this.settings.textLimit());
		if (running.files() >= this.settings.files() && !this.closed) {
			this.child = null;
			this.starter.execute(() -> {
				running.kill();
				startQuietly();
			});
		}
		return extracted;
	}

	private ExtractionProcess running() {
		ExtractionProcess running = this.child;
		if (running != null && running.isAlive()) {
			return running;
		}
		if (running != null) {
			running.kill();
		}
		return start();
	}

	private ExtractionProcess start() {
		if (this.closed) {
			throw new ExtractionUnavailable("Closing", null);
		}
		try {
			ExtractionProcess started = ExtractionProcess.start(this.command, this.settings.startLimit(), this.watch);
			this.child = started;
			if (this.closed) {
				started.kill();
			}
			return started;
		}
		catch (IOException ex) {
			throw new ExtractionUnavailable("The reading process does not start", ex);
		}
	}

	private void startQuietly() {
		this.turn.lock();
		try {
			running();
		}
		catch (ExtractionUnavailable ex) {
			logger.warn("Files cannot be read for now: {}", ex.getMessage());
		}
		finally {
			this.turn.unlock();
		}
	}

	private void discard(ExtractionProcess failed, IOException reason) {
		this.child = null;
		failed.kill();
		if (this.closed) {
			throw new ExtractionUnavailable("Closing", reason);
		}
		logger.warn("The reading process was replaced: {}",
				failed.isOverdue() ? "it took too long over a file" : "it broke off");
	}

	/** The process id of the child; empty when none runs. */
	Optional<Long> childPid() {
		return Optional.ofNullable(this.child).filter(ExtractionProcess::isAlive).map(ExtractionProcess::pid);
	}

	@Override
	public void close() {
		this.closed = true;
		this.starter.shutdownNow();
		this.watch.shutdownNow();
		ExtractionProcess running = this.child;
		if (running != null) {
			running.kill();
		}
	}

}
