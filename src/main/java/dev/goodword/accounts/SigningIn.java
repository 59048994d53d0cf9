package dev.goodword.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Transactions;
import dev.goodword.web.Throttle;
import dev.goodword.web.TooManyAttempts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Lets staff in by e-mail address and password. Unknown, invited, deactivated and wrong
 * are one answer after the same work. What a stranger tries is counted against the
 * stranger's address, and against the account only for browsers in which nobody has
 * signed in to it, so that nobody can lock out somebody else.
 */
@Service
class SigningIn {

	private static final Duration WINDOW = Duration.ofMinutes(15);

	/** NIST SP 800-63B allows 100 failures in a row; these grow back. */
	private static final int STRANGERS_TRIES = 50;

	private static final int LONGEST_ADDRESS = 254;

	private final AccountRepository accounts;

	private final PasswordHashing hashing;

	private final AuditLog audit;

	private final Transactions transactions;

	private final Throttle perPerson;

	private final Throttle perNetwork;

	private final Throttle byStrangers;

	SigningIn(AccountRepository accounts, PasswordHashing hashing, AuditLog audit, Transactions transactions,
			InstantSource clock) {
		this.accounts = accounts;
		this.hashing = hashing;
		this.audit = audit;
		this.transactions = transactions;
		this.perPerson = new Throttle(5, WINDOW, clock);
		this.perNetwork = new Throttle(40, WINDOW, clock);
		this.byStrangers = new Throttle(STRANGERS_TRIES, Duration.ofHours(1), clock);
	}

	/**
	 * The account that address and password belong to; empty when there is none that may
	 * sign in.
	 * @param key the address as of {@link #key}
	 * @param address the network address it comes from
	 * @param device the name of a browser this account is known in; null for others
	 * @throws TooManyAttempts when too many came from there, or to that account from
	 * strangers
	 */
	Optional<AccountId> attempt(String key, String password, String address, @Nullable String device) {
		String network = Throttle.network(address);
		String tried = ((device != null) ? "device " + device : network) + " " + key;
		this.perNetwork.admit(network);
		this.perPerson.admit(tried);
		if (device == null) {
			this.byStrangers.admit(key);
		}
		Optional<Account> account = this.accounts.findByEmailKey(key).filter(Account::isActive);
		@Nullable String hash = account.map(Account::passwordHash).orElse(null);
		if (!this.hashing.matches(password, hash)) {
			this.audit.record(null, "staff.sign-in-refused", "account",
					account.map((known) -> known.getId().toString()).orElse("unknown"), Map.of(), address);
			return Optional.empty();
		}
		AccountId id = account.orElseThrow().getId();
		letIn(id, password, address);
		this.perPerson.forgive(tried);
		this.perNetwork.giveBack(network);
		if (device == null) {
			this.byStrangers.giveBack(key);
		}
		return Optional.of(id);
	}

	/** What is typed in the form that accounts are found by. */
	static String key(String email) {
		String typed = email.strip();
		return (typed.length() > LONGEST_ADDRESS) ? "" : typed.toLowerCase(Locale.ROOT);
	}

	private void letIn(AccountId id, String password, String address) {
		Optional<String> stronger = this.accounts.findById(id)
			.map(Account::passwordHash)
			.filter(this.hashing::isWeak)
			.map((weak) -> this.hashing.hash(password));
		this.transactions.alone(() -> {
			stronger.ifPresent((hash) -> {
				Account account = this.accounts.findById(id).orElseThrow();
				account.strengthenPassword(hash);
				this.accounts.save(account);
			});
			this.audit.record(id.value(), "staff.signed-in", "account", id.toString(), Map.of(), address);
			return id;
		});
	}

}
