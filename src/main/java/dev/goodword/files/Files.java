package dev.goodword.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.WorkScheduler;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the files people send. Permissions are the caller's: whoever asks here may see
 * what is asked for.
 */
@Service
@Transactional(readOnly = true)
public class Files {

	private static final Logger log = LoggerFactory.getLogger(Files.class);

	/** How long a file stays that belongs to nothing yet. */
	private static final Duration UNCLAIMED = Duration.ofDays(1);

	private final UploadedFiles files;

	private final FileContents contents;

	private final FileTexts texts;

	private final UploadReading reading;

	private final FileInspection inspection;

	private final VirusScanner scanner;

	private final FileSettings settings;

	private final Transactions transactions;

	private final WorkScheduler work;

	private final Chance chance;

	private final InstantSource clock;

	Files(UploadedFiles files, FileContents contents, FileTexts texts, UploadReading reading, VirusScanner scanner,
			FileSettings settings, Transactions transactions, WorkScheduler work, Chance chance, InstantSource clock) {
		this.files = files;
		this.contents = contents;
		this.texts = texts;
		this.reading = reading;
		this.inspection = new FileInspection(settings);
		this.scanner = scanner;
		this.settings = settings;
		this.transactions = transactions;
		this.work = work;
		this.chance = chance;
		this.clock = clock;
	}

	/** The size of the largest file that is received, in bytes. */
	public long largest() {
		return this.settings.maxSize().toBytes();
	}

	/**
	 * Takes an upload from a page: checks it, commits it, and has it read while the
	 * sender waits, three seconds by default. It is safe once this returns, whether read
	 * or not; what was not read in time is read in the background. It is removed after a
	 * day unless somebody {@linkplain #keep keeps} it. Where there is a virus scanner, it
	 * looks first; when it gives no verdict, the file is taken and held until it does.
	 * @param clientName the name the browser sent
	 * @throws FileRefused when it may not be taken
	 * @throws org.springframework.transaction.IllegalTransactionStateException when
	 * called inside a transaction, which reading would keep open
	 */
	@Transactional(propagation = Propagation.NEVER)
	public StoredFile receive(String clientName, byte[] content) {
		String name = ClientFileName.clean(clientName);
		Inspected inspected = scanned(this.inspection.inspect(name, content));
		StoredFile stored = this.transactions.alone(() -> put(name, inspected, this.settings.followUp(), UNCLAIMED));
		return (stored.state() == ReadState.PENDING) ? this.reading.readNow(stored, inspected.content()) : stored;
	}

	/**
	 * Takes a file in the running transaction and has it read in the background after the
	 * commit, where there is a virus scanner after its verdict. It stays until it is
	 * erased.
	 * @param clientName the name it had
	 * @throws FileRefused when it may not be taken
	 */
	@Transactional
	public StoredFile store(String clientName, byte[] content) {
		String name = ClientFileName.clean(clientName);
		Inspected inspected = this.inspection.inspect(name, content);
		return put(name, this.scanner.isPresent() ? inspected.held() : inspected, Duration.ZERO, null);
	}

	private Inspected scanned(Inspected inspected) {
		try {
			if (this.scanner.findsVirus(inspected.content())) {
				throw new FileRefused(FileProblem.VIRUS);
			}
			return inspected;
		}
		catch (ScannerAway ex) {
			log.warn("A file is taken and held: the scanner gave no verdict ({})", ex.getMessage());
			return inspected.held();
		}
	}

	/**
	 * Takes lines somebody typed into a page, as plain text whatever they look like, for
	 * a day, unless somebody {@linkplain #keep keeps} it.
	 * @param title what the file is called
	 */
	@Transactional
	public StoredFile storeTyped(String title, String lines) {
		Inspected text = Inspected.toBeRead(FileKind.TXT, lines.getBytes(StandardCharsets.UTF_8));
		return put(ClientFileName.clean(title), text, Duration.ZERO, UNCLAIMED);
	}

	/** Takes files over: they stay until they are erased. */
	@Transactional
	public void keep(Collection<FileId> ids) {
		if (!ids.isEmpty()) {
			this.files.keep(ids);
		}
	}

	/** Keeps files for a while, those apart that somebody took over for good. */
	@Transactional
	public void keepUntil(Collection<FileId> ids, Instant until) {
		if (!ids.isEmpty()) {
			this.files.keepUntil(ids, until);
		}
	}

	private StoredFile put(String name, Inspected inspected, Duration readAfter, @Nullable Duration keptFor) {
		Instant now = this.clock.instant();
		Instant until = (keptFor != null) ? now.plus(keptFor) : null;
		FileId id = new FileId(this.chance.newId());
		UploadedFile file = this.files
			.saveAndFlush(new UploadedFile(id, name, inspected, sha256(inspected.content()), until, now));
		this.contents.put(id, inspected.content());
		if (file.isPending()) {
			this.work.enqueue(UploadReading.TASK, id.toString(), now.plus(readAfter));
		}
		return file.view();
	}

	/**
	 * What is known of a file.
	 * @throws RuntimeException answered with 404 when there is none
	 */
	public StoredFile file(FileId id) {
		return this.files.findById(id).map(UploadedFile::view).orElseThrow(() -> new NoSuchFile(id));
	}

	/** Those of the files that are there, in their order. */
	public List<StoredFile> present(List<FileId> ids) {
		return ids.stream().map(this.files::findById).flatMap(Optional::stream).map(UploadedFile::view).toList();
	}

	/**
	 * The bytes of a file, as stored: a picture is without its metadata.
	 * @throws RuntimeException answered with 404 when there is none, with 423 when it is
	 * held or in quarantine
	 */
	public byte[] content(FileId id) {
		if (!file(id).state().isOpen()) {
			throw new FileHeld(id);
		}
		return this.contents.find(id).orElseThrow(() -> new NoSuchFile(id));
	}

	/**
	 * The normalised text of a file; empty when it was not or could not be read.
	 */
	public Optional<String> text(FileId id) {
		return this.texts.find(id);
	}

	/** What the text of a file seems to say about its author; nothing without a text. */
	public ResumeFields suggestions(FileId id) {
		return text(id).map(ResumeReading::read).orElse(ResumeFields.NONE);
	}

	/** Removes a file, its bytes and its text; nothing happens when there is none. */
	@Transactional
	public void erase(FileId id) {
		this.texts.remove(id);
		this.contents.remove(id);
		this.files.findById(id).ifPresent(this.files::delete);
	}

	/** The same for a file that nobody took over for good; others stay. */
	@Transactional
	public void eraseUnclaimed(FileId id) {
		this.files.lockUnclaimed(id).ifPresent((file) -> erase(id));
	}

	private static byte[] sha256(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
