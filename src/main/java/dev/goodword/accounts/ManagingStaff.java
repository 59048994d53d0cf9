package dev.goodword.accounts;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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

	/**
	 * Everybody who ever worked in the reader's part of the organisation, by name, those
	 * who still do first; with the roles they hold there.
	 */
	@Transactional(readOnly = true)
	public List<Entry> everybody(StaffMember reader) {
		return this.accounts.everybody()
			.stream()
			.filter((account) -> StaffScope.shows(reader, account.toStaffMember()))
			.sorted((one, other) -> Boolean.compare(other.isActive(), one.isActive()))
			.map((account) -> entry(account, StaffScope.asSeenBy(reader, account.toStaffMember())))
			.toList();
	}

	/**
	 * One person.
	 * @throws NoSuchElementException when there is none whom the other may manage
	 */
	@Transactional(readOnly = true)
	public Entry entry(AccountId id, StaffMember by) {
		Account account = managed(id, by);
		return entry(account, account.toStaffMember());
	}

	private Account managed(AccountId id, StaffMember by) {
		return this.accounts.findById(id)
			.filter((account) -> StaffScope.manages(by, account.toStaffMember().grants()))
			.orElseThrow();
	}

	/**
	 * Lets the person hold exactly these roles.
	 * @throws LastAdministrator when nobody would be left to administer
	 * @throws AccountClosed when they may no longer sign in
	 * @throws PermissionRefused when the roles reach further than those of the one who
	 * gives them
	 */
	public void changeRoles(AccountId id, Set<Grant> grants, StaffMember by, String network) {
		StaffScope.require(by, grants);
		this.admissions.lockSetUp();
		Account account = managed(id, by);
		requireAnotherAdministrator(account, grants);
		account.changeGrants(grants, this.clock.instant());
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
		Account account = managed(id, by);
		requireAnotherAdministrator(account, Set.of());
		account.deactivate(this.clock.instant());
		this.admissions.revoke(id);
		store(account, "staff.deactivated", by, network, Map.of());
	}

	/** Signs the person out everywhere. */
	public void endSessions(AccountId id, StaffMember by, String network) {
		Account account = by.id().equals(id) ? this.accounts.findById(id).orElseThrow() : managed(id, by);
		account.endSessions();
		store(account, "staff.sessions-ended", by, network, Map.of());
	}

	private void requireAnotherAdministrator(Account account, Set<Grant> kept) {
		Grant wanted = Grant.everywhere(Role.ADMIN);
		boolean loses = account.isActive() && account.toStaffMember().grants().contains(wanted)
				&& !kept.contains(wanted);
		if (loses && this.accounts.countAdministratorsBut(account.getId()) == 0) {
			throw new LastAdministrator();
		}
	}

	private void store(Account account, String action, StaffMember by, String network, Map<String, String> details) {
		this.accounts.save(account);
		this.staff.forget(account.getId());
		this.audit.record(by.id().value(), action, "account", account.getId().toString(), details, network);
	}

	private static Entry entry(Account account, StaffMember member) {
		return new Entry(member, account.isActive(), account.isInvited());
	}

}
