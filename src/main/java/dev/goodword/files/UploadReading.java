package dev.goodword.files;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.goodword.shared.TooBusy;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Reads a file that was stored: while its sender waits, for a short time, and else as
 * background work. No transaction is open while a file is read.
 */
@Component
class UploadReading implements Work, AutoCloseable {

	static final String TASK = "files.extract";

	private static final Logger logger = LoggerFactory.getLogger(UploadReading.class);

	private static final int WAITING = 64;

	private final TextExtraction extraction;

	private final UploadedFiles files;

	private final FileContents contents;

	private final FileTexts texts;

	private final Transactions transactions;

	private final FileSettings settings;

	private final ThreadPoolExecutor lane = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(WAITING), (task) -> {
				Thread thread = new Thread(task, "files-reading");
				thread.setDaemon(true);
				return thread;
			});

	UploadReading(TextExtraction extraction, UploadedFiles files, FileContents contents, FileTexts texts,
			Transactions transactions, FileSettings settings) {
		this.extraction = extraction;
		this.files = files;
		this.contents = contents;
		this.texts = texts;
		this.transactions = transactions;
		this.settings = settings;
	}

	/**
	 * Reads a file as far as the patience of its sender goes. When that ends, a reading
	 * that has begun goes on, and one that has not is left to the background work.
	 * @return the file as it is then, possibly still pending
	 */
	StoredFile readNow(StoredFile file, byte[] content) {
		Optional<Future<StoredFile>> reading = begin(file, content);
		if (reading.isEmpty()) {
			return file;
		}
		try {
			return reading.get().get(this.settings.uploadWait().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			reading.get().cancel(false);
		}
		catch (ExecutionException ex) {
			Throwable reason = Objects.requireNonNullElse(ex.getCause(), ex);
			logger.warn("File {} is left to background work: {}", file.id(), reason.getClass().getSimpleName());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return file;
	}

	private Optional<Future<StoredFile>> begin(StoredFile file, byte[] content) {
		try {
			return Optional.of(this.lane.submit(() -> read(file, content)));
		}
		catch (RejectedExecutionException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String task() {
		return TASK;
	}

	/**
	 * {@inheritDoc} Never waits for other files: the threads of such work are few.
	 */
	@Override
	public void run(String subject) {
		FileId id = new FileId(UUID.fromString(subject));
		if (this.extraction.isBusy()) {
			throw busy(id);
		}
		this.transactions.within(() -> this.files.findById(id).filter(UploadedFile::isPending))
			.map(UploadedFile::view)
			.ifPresent((file) -> this.transactions.within(() -> this.contents.find(id))
				.ifPresent((content) -> readIfFree(file, content)));
	}

	private void readIfFree(StoredFile file, byte[] content) {
		Extracted extracted = this.extraction.readIfFree(file.kind(), content).orElseThrow(() -> busy(file.id()));
		this.transactions.alone(() -> note(file, extracted));
	}

	private static TooBusy busy(FileId id) {
		return new TooBusy("Another file is read before " + id);
	}

	private StoredFile read(StoredFile file, byte[] content) {
		Extracted extracted = this.extraction.read(file.kind(), content);
		return this.transactions.alone(() -> note(file, extracted));
	}

	private StoredFile note(StoredFile file, Extracted extracted) {
		return this.files.findById(file.id()).map((row) -> {
			if (row.hasBeenRead(extracted) && extracted.state() == ReadState.READ) {
				this.files.flush();
				this.texts.put(file.id(), extracted.text());
			}
			return row.view();
		}).orElse(file);
	}

	@Override
	public void close() {
		this.lane.shutdownNow();
	}

}
