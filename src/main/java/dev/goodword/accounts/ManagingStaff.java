package dev.goodword.accounts;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.audit.AuditLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives and takes roles and ends access. Each change ends the person's sessions; the last
 * administrator stays one.
 */
@Service
@Transactional
class ManagingStaff {

	private final AccountRepository accounts;

	private final AdmissionTables admissions;

	private final ActiveStaff staff;

	private final AuditLog audit;

	private final InstantSource clock;

	ManagingStaff(AccountRepository accounts, AdmissionTables admissions, ActiveStaff staff, AuditLog audit,
			InstantSource clock) {
		this.accounts = accounts;
		this.admissions = admissions;
		this.staff = staff;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * One line of the list of staff.
	 *
	 * @param member who
	 * @param active whether they may sign in
	 * @param invited whether they have yet to choose a password
	 */
	record Entry(StaffMember member, boolean active, boolean invited) {

	}

	/** Everybody who ever worked here, by name, those who still do first. */
	@Transactional(readOnly = true)
	public List<Entry> everybody() {
		return this.accounts.everybody()
			.stream()
			.sorted((one, other) -> Boolean.compare(other.isActive(), one.isActive()))
			.map(ManagingStaff::entry)
			.toList();
	}

	/** One person. */
	@Transactional(readOnly = true)
	public Entry entry(AccountId id) {
		return this.accounts.findById(id).map(ManagingStaff::entry).orElseThrow();
	}

	/**
	 * Lets the person hold exactly these roles.
	 * @throws LastAdministrator when nobody would be left to administer
	 * @throws AccountClosed when they may no longer sign in
	 */
	public void changeRoles(AccountId id, Set<Grant> grants, StaffMember by, String network) {
		this.admissions.lockSetUp();
		Account account = this.accounts.findById(id).orElseThrow();
		requireAnotherAdministrator(account, grants);
		account.changeGrants(grants);
		store(account, "staff.roles-changed", by, network,
				Map.of("roles",
						grants.stream()
							.map((grant) -> grant.role().name())
							.distinct()
							.sorted()
							.collect(Collectors.joining(","))));
	}

	/**
	 * Ends the person's access for good.
	 * @throws LastAdministrator when nobody would be left to administer
	 * @throws AccountClosed when it has ended already
	 */
	public void deactivate(AccountId id, StaffMember by, String network) {
		this.admissions.lockSetUp();
		Account account = this.accounts.findById(id).orElseThrow();
		requireAnotherAdministrator(account, Set.of());
		account.deactivate(this.clock.instant());
		this.admissions.revoke(id);
		store(account, "staff.deactivated", by, network, Map.of());
	}

	/** Signs the person out everywhere. */
	public void endSessions(AccountId id, StaffMember by, String network) {
		Account account = this.accounts.findById(id).orElseThrow();
		account.endSessions();
		store(account, "staff.sessions-ended", by, network, Map.of());
	}

	private void requireAnotherAdministrator(Account account, Set<Grant> kept) {
		Grant wanted = Grant.everywhere(Role.ADMIN);
		boolean loses = account.isActive() && account.toStaffMember().grants().contains(wanted)
				&& !kept.contains(wanted);
		if (loses && this.accounts.countAdministrators() < 2) {
			throw new LastAdministrator();
		}
	}

	private void store(Account account, String action, StaffMember by, String network, Map<String, String> details) {
		this.accounts.save(account);
		this.staff.forget(account.getId());
		this.audit.record(by.id().value(), action, "account", account.getId().toString(), details, network);
	}

	private static Entry entry(Account account) {
		return new Entry(account.toStaffMember(), account.isActive(), account.isInvited());
	}

}
