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
 * stranger's address, so that nobody can lock out somebody else.
 */
@Service
class SigningIn {

	private static final Duration WINDOW = Duration.ofMinutes(15);

	private final AccountRepository accounts;

	private final PasswordHashing hashing;

	private final AuditLog audit;

	private final Transactions transactions;

	private final Throttle perPerson;

	private final Throttle perNetwork;

	SigningIn(AccountRepository accounts, PasswordHashing hashing, AuditLog audit, Transactions transactions,
			InstantSource clock) {
		this.accounts = accounts;
		this.hashing = hashing;
		this.audit = audit;
		this.transactions = transactions;
		this.perPerson = new Throttle(5, WINDOW, clock);
		this.perNetwork = new Throttle(40, WINDOW, clock);
	}

	/**
	 * The account that address and password belong to; empty when there is none that may
	 * sign in.
	 * @param address the network address it comes from
	 * @throws TooManyAttempts when too many came from there
	 */
	Optional<AccountId> attempt(String email, String password, String address) {
		String network = Throttle.network(address);
		String key = email.strip().toLowerCase(Locale.ROOT);
		this.perNetwork.admit(network);
		this.perPerson.admit(network + " " + key);
		Optional<Account> account = this.accounts.findByEmailKey(key).filter(Account::isActive);
		@Nullable String hash = account.map(Account::passwordHash).orElse(null);
		if (!this.hashing.matches(password, hash)) {
			this.audit.record(null, "staff.sign-in-refused", "account",
					account.map((known) -> known.getId().toString()).orElse("unknown"), Map.of(), address);
			return Optional.empty();
		}
		AccountId id = account.orElseThrow().getId();
		letIn(id, password, address);
		this.perPerson.forgive(network + " " + key);
		this.perNetwork.giveBack(network);
		return Optional.of(id);
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
