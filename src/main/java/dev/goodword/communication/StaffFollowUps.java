package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Does what follows from the end of mails to visitors, each in a transaction of its own:
 * what cannot be done now, because somebody changes the question, is tried again, and
 * what the mail server said is not forgotten over it.
 */
@Component
class StaffFollowUps {

	private static final Logger log = LoggerFactory.getLogger(StaffFollowUps.class);

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private static final Limit AT_ONCE = Limit.of(50);

	private final StaffDigestRepository digests;

	private final StaffWriting writing;

	private final Transactions transactions;

	StaffFollowUps(StaffDigestRepository digests, StaffWriting writing, Transactions transactions) {
		this.digests = digests;
		this.writing = writing;
		this.transactions = transactions;
	}

	/** What could not be done before. */
	void all(Instant now) {
		this.transactions.within(() -> this.digests.owing(now, AT_ONCE)).forEach((id) -> one(id, now));
	}

	/** What follows for one mail, if anything is owed; later when it cannot be done. */
	void one(UUID id, Instant now) {
		try {
			this.transactions.alone(() -> {
				this.digests.lock(id).filter(StaffDigest::owes).ifPresent(this::follow);
				return id;
			});
		}
		catch (RuntimeException ex) {
			log.error("What follows from the end of mail {} is done later: {}", id, ex.getClass().getName());
			later(id, now.plus(PAUSE));
		}
	}

	private void follow(StaffDigest digest) {
		digest.follow(null);
		this.writing.became(digest);
		this.digests.save(digest);
	}

	private void later(UUID id, Instant next) {
		try {
			this.transactions.alone(() -> {
				this.digests.lock(id).filter(StaffDigest::owes).ifPresent((digest) -> {
					digest.follow(next);
					this.digests.save(digest);
				});
				return id;
			});
		}
		catch (RuntimeException ex) {
			log.error("What follows from the end of mail {} waits: {}", id, ex.getClass().getName());
		}
	}

}
