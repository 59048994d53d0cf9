package dev.goodword.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The staff as last read, at most two seconds ago: so a change on any node acts on every
 * node within that time, and a page does not read the account each time.
 */
@Component
class ActiveStaff {

	private static final Duration LONGEST_KEPT = Duration.ofSeconds(2);

	private final AccountRepository accounts;

	private final InstantSource clock;

	private final Map<AccountId, Known> known = new ConcurrentHashMap<>();

	ActiveStaff(AccountRepository accounts, InstantSource clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Somebody who may sign in.
	 *
	 * @param member who
	 * @param sessionsEpoch which sessions are good
	 * @param readAt when this was read
	 */
	record Known(StaffMember member, int sessionsEpoch, Instant readAt) {

	}

	/** The person, if they may sign in. */
	Optional<Known> find(AccountId id) {
		Instant now = this.clock.instant();
		@Nullable Known kept = this.known.get(id);
		if (kept != null && isFresh(kept, now)) {
			return Optional.of(kept);
		}
		Optional<Known> read = this.accounts.findById(id)
			.filter(Account::isActive)
			.map((account) -> new Known(account.toStaffMember(), account.sessionsEpoch(), now));
		read.ifPresentOrElse((current) -> this.known.put(id, current), () -> this.known.remove(id));
		return read;
	}

	/**
	 * Forgets what was read of the person, now and when the running transaction commits.
	 */
	void forget(AccountId id) {
		this.known.remove(id);
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					ActiveStaff.this.known.remove(id);
				}
			});
		}
	}

	private static boolean isFresh(Known kept, Instant now) {
		return !now.isBefore(kept.readAt()) && now.isBefore(kept.readAt().plus(LONGEST_KEPT));
	}

}
