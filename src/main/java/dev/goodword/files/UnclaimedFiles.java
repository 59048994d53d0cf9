package dev.goodword.files;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Removes files that nobody took over in time: of forms that were never sent. */
@Component
class UnclaimedFiles implements DueWork {

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
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.uploaded::nextEnd);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<FileId> outlived = this.transactions.within(() -> this.uploaded.outlived(now, AT_ONCE));
		outlived.forEach((id) -> this.transactions.alone(() -> {
			this.uploaded.lockOutlived(id, now).ifPresent((file) -> this.files.erase(id));
			return id;
		}));
		return outlived.size();
	}

}
