package dev.goodword.files;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.WorkScheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Has files scanned that nobody could scan when they came: clean ones are let go and
 * read, others stay where nobody gets them. Without a scanner in the settings any more,
 * all are let go. No transaction is open while a file is scanned.
 */
@Component
class HeldFiles implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(HeldFiles.class);

	private static final Limit AT_ONCE = Limit.of(20);

	/** After two files without a verdict it is the scanner and not the file. */
	private static final int MISSES = 2;

	private final UploadedFiles uploaded;

	private final FileContents contents;

	private final VirusScanner scanner;

	private final Transactions transactions;

	private final WorkScheduler work;

	private final InstantSource clock;

	private volatile ScanPause pause = ScanPause.NONE;

	/** Those that got no verdict last time: others come first. */
	private final Set<FileId> putBack = ConcurrentHashMap.newKeySet();

	HeldFiles(UploadedFiles uploaded, FileContents contents, VirusScanner scanner, Transactions transactions,
			WorkScheduler work, InstantSource clock) {
		this.uploaded = uploaded;
		this.contents = contents;
		this.scanner = scanner;
		this.transactions = transactions;
		this.work = work;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "held-files";
	}

	@Override
	public Duration patience() {
		return ScanPause.LONGEST;
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.uploaded::firstHeld).map(this.pause::notBefore);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		if (this.pause.holds(now)) {
			return 0;
		}
		int done = 0;
		int misses = 0;
		for (FileId id : turn()) {
			if (isJudged(id, now)) {
				done++;
			}
			else {
				this.putBack.add(id);
				misses++;
			}
			if (misses == MISSES) {
				return done;
			}
		}
		return done;
	}

	/** A file no verdict can be had for keeps nobody else's waiting. */
	private List<FileId> turn() {
		List<FileId> held = this.transactions.within(() -> this.uploaded.held(AT_ONCE));
		List<FileId> fresh = held.stream().filter((id) -> !this.putBack.contains(id)).toList();
		if (fresh.isEmpty()) {
			this.putBack.clear();
			return held;
		}
		return fresh;
	}

	/** How many files wait for a verdict. */
	long waiting() {
		return this.transactions.within(this.uploaded::countHeld);
	}

	/** Whether the scanner gave no verdict when it was last asked here. */
	boolean isScannerAway() {
		return this.pause.isOn();
	}

	private boolean isJudged(FileId id, Instant now) {
		byte[] content = this.transactions.within(() -> this.contents.find(id)).orElse(new byte[0]);
		try {
			boolean virus = this.scanner.findsVirus(content);
			this.pause = ScanPause.NONE;
			this.transactions.alone(() -> settle(id, virus, now));
			return true;
		}
		catch (ScannerAway ex) {
			ScanPause before = this.pause;
			this.pause = before.longer(now);
			if (!before.isOn()) {
				log.warn("File {} and others stay held: the scanner gave no verdict ({})", id, ex.getMessage());
			}
			return false;
		}
	}

	private boolean settle(FileId id, boolean virus, Instant now) {
		Optional<UploadedFile> file = this.uploaded.findById(id).filter((found) -> found.hasBeenScanned(virus));
		file.filter(UploadedFile::isPending)
			.ifPresent((found) -> this.work.enqueue(UploadReading.TASK, id.toString(), now));
		if (virus) {
			log.warn("File {} holds a virus and is in quarantine", id);
		}
		return file.isPresent();
	}

}
