package dev.goodword.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import dev.goodword.shared.PublicAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people on without anybody knowing their password: an administrator gets a link to
 * hand over, good once and for three days, where the person chooses it.
 */
@Service
@Transactional
class InvitingStaff {

	private static final Duration GOOD_FOR = Duration.ofDays(3);

	private final Accounts accounts;

	private final AccountRepository repository;

	private final AdmissionTables admissions;

	private final PasswordHashing hashing;

	private final AuditLog audit;

	private final PublicAddress address;

	private final InstantSource clock;

	private final Chance chance;

	InvitingStaff(Accounts accounts, AccountRepository repository, AdmissionTables admissions, PasswordHashing hashing,
			AuditLog audit, PublicAddress address, InstantSource clock, Chance chance) {
		this.accounts = accounts;
		this.repository = repository;
		this.admissions = admissions;
		this.hashing = hashing;
		this.audit = audit;
		this.address = address;
		this.clock = clock;
		this.chance = chance;
	}

	/**
	 * A link to hand over.
	 *
	 * @param account whose it is
	 * @param link where the person chooses a password; shown once
	 * @param until when it ends
	 */
	record Invitation(AccountId account, String link, Instant until) {

		@Override
		public String toString() {
			return "invitation of " + this.account;
		}

	}

	/**
	 * Takes a new person on.
	 * @throws AddressTaken when somebody else signs in with that address
	 * @throws PermissionRefused when the roles reach further than those of the one who
	 * gives them
	 */
	public Invitation invite(NewAccount person, StaffMember by, String network) {
		StaffScope.require(by, person.grants());
		AccountId account = this.accounts.createAccount(person, null);
		return invitation(account, "staff.invited", by, network);
	}

	/** A new link for somebody who lost theirs or forgot their password. */
	public Invitation inviteAgain(AccountId id, StaffMember by, String network) {
		Account account = this.repository.findById(id)
			.filter((known) -> StaffScope.manages(by, known.toStaffMember().grants()))
			.orElseThrow();
		if (!account.isActive()) {
			throw new AccountClosed(id);
		}
		return invitation(id, "staff.invited-again", by, network);
	}

	/** Whose link this is, while it is good. */
	@Transactional(readOnly = true)
	public Optional<StaffMember> invited(String token) {
		return this.admissions.invited(new SecretToken(token).hash(), this.clock.instant())
			.flatMap(this.accounts::active);
	}

	/** The message key of why the password is not taken; empty when it is. */
	@Transactional(readOnly = true)
	public Optional<String> objection(StaffMember person, String password) {
		return PasswordRules.objection(password, namesAtHand(person));
	}

	/**
	 * Uses the link up and sets the password; sessions begun before end.
	 * @return false when the link is no longer good
	 */
	public boolean accept(String token, StaffMember person, String password, String network) {
		if (!this.admissions.accept(new SecretToken(token).hash(), this.clock.instant())) {
			return false;
		}
		Account account = this.repository.findById(person.id()).orElseThrow();
		account.changePassword(this.hashing.hash(password));
		this.repository.save(account);
		this.audit.record(person.id().value(), "staff.invitation-accepted", "account", person.id().toString(), Map.of(),
				network);
		return true;
	}

	private Invitation invitation(AccountId account, String action, StaffMember by, String network) {
		SecretToken token = SecretToken.draw(this.chance);
		Instant until = this.clock.instant().plus(GOOD_FOR);
		this.admissions.invite(account, token.hash(), until);
		this.audit.record(by.id().value(), action, "account", account.toString(), Map.of(), network);
		return new Invitation(account, this.address.link("/invitation/" + token.text()), until);
	}

	private List<String> namesAtHand(StaffMember person) {
		List<String> names = new ArrayList<>(List.of(person.name(), person.email().value()));
		this.accounts.companies().forEach((company) -> {
			names.add(company.name().en());
			names.add(company.name().zhHans());
		});
		return names;
	}

}
