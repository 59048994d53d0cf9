package dev.goodword.files;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Removes files that nobody took over in time: of forms that were never sent. */
@Component
class UnclaimedFiles implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(UnclaimedFiles.class);

	private static final Limit AT_ONCE = Limit.of(50);

	private final UploadedFiles uploaded;

	private final Files files;

	private final Transactions transactions;

	private final InstantSource clock;

	UnclaimedFiles(UploadedFiles uploaded, Files files, Transactions transactions, InstantSource clock) {
		this.uploaded = uploaded;
		this.files = files;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "unclaimed-files";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(6);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.uploaded::nextEnd);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<FileId> outlived = this.transactions.within(() -> this.uploaded.outlived(now, AT_ONCE));
		return (int) outlived.stream().filter((id) -> isRemoved(id, now)).count();
	}

	/** One file that cannot go keeps no other from going; it is tried again. */
	private boolean isRemoved(FileId id, Instant now) {
		try {
			return this.transactions.alone(() -> {
				Optional<UploadedFile> file = this.uploaded.lockOutlived(id, now);
				file.ifPresent((found) -> this.files.erase(id));
				return file.isPresent();
			});
		}
		catch (RuntimeException ex) {
			log.error("File {} could not be removed: {}", id, ex.getClass().getName());
			return false;
		}
	}

}
