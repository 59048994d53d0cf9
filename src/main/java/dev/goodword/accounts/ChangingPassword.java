package dev.goodword.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Transactions;
import dev.goodword.web.Throttle;

import org.springframework.stereotype.Service;

/**
 * Lets people change their own password; whoever is signed in as them elsewhere is out.
 */
@Service
class ChangingPassword {

	private final AccountRepository accounts;

	private final InvitingStaff inviting;

	private final PasswordHashing hashing;

	private final ActiveStaff staff;

	private final AuditLog audit;

	private final Transactions transactions;

	private final Throttle perPerson;

	ChangingPassword(AccountRepository accounts, InvitingStaff inviting, PasswordHashing hashing, ActiveStaff staff,
			AuditLog audit, Transactions transactions, InstantSource clock) {
		this.accounts = accounts;
		this.inviting = inviting;
		this.hashing = hashing;
		this.staff = staff;
		this.audit = audit;
		this.transactions = transactions;
		this.perPerson = new Throttle(5, Duration.ofMinutes(15), clock);
	}

	/** Whether this is the person's password now. */
	boolean isCurrent(StaffMember person, String password) {
		this.perPerson.admit(person.id().toString());
		String hash = this.accounts.findById(person.id()).map(Account::passwordHash).orElse(null);
		return this.hashing.matches(password, hash);
	}

	/** The message key of why the password is not taken; empty when it is. */
	Optional<String> objection(StaffMember person, String password) {
		return this.inviting.objection(person, password);
	}

	/** Takes the new password; every session of the person ends. */
	void change(StaffMember person, String password, String network) {
		String hash = this.hashing.hash(password);
		this.transactions.within(() -> {
			Account account = this.accounts.findById(person.id()).orElseThrow();
			account.changePassword(hash);
			this.accounts.save(account);
			this.audit.record(person.id().value(), "staff.password-changed", "account", person.id().toString(),
					Map.of(), network);
			return account;
		});
		this.staff.forget(person.id());
	}

}
