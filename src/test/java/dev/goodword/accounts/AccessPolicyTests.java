package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.accounts.PermissionTable.Reach;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every cell of the table of roles, walked through every place a thing can lie. */
class AccessPolicyTests {

	private static final CompanyId OURS = new CompanyId(new UUID(1, 1));

	private static final CompanyId OTHERS = new CompanyId(new UUID(1, 2));

	private static final DepartmentId SALES = new DepartmentId(new UUID(2, 1));

	private static final DepartmentId STORES = new DepartmentId(new UUID(2, 2));

	private static final Set<Permission> OF_APPLICANTS = Set.of(Permission.SEE_APPLICATION, Permission.SEE_RESUME,
			Permission.SEE_CONTACT, Permission.SEE_NOTES, Permission.WRITE_NOTE, Permission.SEE_MESSAGES,
			Permission.WRITE_MESSAGE, Permission.MOVE_APPLICATION, Permission.END_APPLICATION,
			Permission.RECORD_INTERVIEW, Permission.ARRANGE_INTERVIEW, Permission.ADD_APPLICATION,
			Permission.CHANGE_PROMISE, Permission.SEARCH, Permission.SEE_POSITION);

	private static final Set<Permission> OF_NO_COMPANY = Set.of(Permission.MANAGE_WEBHOOKS, Permission.MANAGE_TEXTS,
			Permission.RECOUNT, Permission.RUN_INSTALLATION);

	static Stream<Arguments> cells() {
		return Arrays.stream(Permission.values())
			.flatMap((permission) -> Arrays.stream(Role.values())
				.map((role) -> arguments(permission, role, PermissionTable.CURRENT.reach(permission, role))));
	}

	@ParameterizedTest(name = "{0} by {1}: {2}")
	@MethodSource("cells")
	void aGrantEverywhereReachesWhatTheTableSays(Permission what, Role role, Reach reach) {
		StaffMember who = with(Grant.everywhere(role));
		assertThat(AccessPolicy.may(who, what, open(OURS, SALES))).isEqualTo(reach == Reach.SCOPE);
		assertThat(AccessPolicy.may(who, what, open(OTHERS, null))).isEqualTo(reach == Reach.SCOPE);
		assertThat(AccessPolicy.may(who, what)).isEqualTo(reach != Reach.NONE);
	}

	@ParameterizedTest(name = "{0} by {1}: {2}")
	@MethodSource("cells")
	void aGrantInACompanyEndsThere(Permission what, Role role, Reach reach) {
		StaffMember who = with(Grant.in(OURS, role));
		assertThat(AccessPolicy.may(who, what, open(OURS, SALES))).isEqualTo(reach == Reach.SCOPE);
		assertThat(AccessPolicy.may(who, what, open(OURS, null))).isEqualTo(reach == Reach.SCOPE);
		assertThat(AccessPolicy.may(who, what, open(OTHERS, null))).isFalse();
	}

	@ParameterizedTest(name = "{0} by {1}: {2}")
	@MethodSource("cells")
	void aGrantInADepartmentEndsThere(Permission what, Role role, Reach reach) {
		StaffMember who = with(new Grant(role, OURS, SALES));
		assertThat(AccessPolicy.may(who, what, open(OURS, SALES))).isEqualTo(reach == Reach.SCOPE);
		assertThat(AccessPolicy.may(who, what, open(OURS, STORES))).isFalse();
		assertThat(AccessPolicy.may(who, what, open(OURS, null))).isFalse();
		assertThat(AccessPolicy.may(who, what, open(OTHERS, SALES))).isFalse();
	}

	@ParameterizedTest(name = "{0} by {1}: {2}")
	@MethodSource("cells")
	void onTheHiringTeamTheRoleHeldThereDecides(Permission what, Role role, Reach reach) {
		StaffMember who = with(Grant.everywhere(Role.INTERVIEWER));
		boolean alreadyByGrant = PermissionTable.CURRENT.reach(what, Role.INTERVIEWER) == Reach.SCOPE;
		assertThat(AccessPolicy.may(who, what, new Scope(OURS, SALES, false, Set.of(role))))
			.isEqualTo(reach != Reach.NONE || alreadyByGrant);
	}

	@ParameterizedTest(name = "{0} by {1}: {2}")
	@MethodSource("cells")
	void confidentialThingsAreOpenToTheirTeamOnly(Permission what, Role role, Reach reach) {
		StaffMember everything = with(
				Arrays.stream(Role.values()).map(Grant::everywhere).toList().toArray(Grant[]::new));
		assertThat(AccessPolicy.may(everything, what, new Scope(OURS, SALES, true, Set.of()))).isFalse();
		assertThat(AccessPolicy.may(everything, what, new Scope(OURS, SALES, true, Set.of(role))))
			.isEqualTo(reach != Reach.NONE);
	}

	@ParameterizedTest
	@EnumSource(Permission.class)
	void whatBelongsToNoCompanyTakesARoleHeldEverywhere(Permission what) {
		StaffMember everywhere = with(Grant.everywhere(Role.ADMIN));
		StaffMember ofOneCompany = with(Grant.in(OURS, Role.ADMIN), new Grant(Role.ADMIN, OTHERS, SALES));
		assertThat(AccessPolicy.may(ofOneCompany, what))
			.isEqualTo(AccessPolicy.may(everywhere, what) && !OF_NO_COMPANY.contains(what));
	}

	@ParameterizedTest
	@EnumSource(Permission.class)
	void somebodyWithoutRolesMayNothing(Permission what) {
		StaffMember nobody = with();
		assertThat(AccessPolicy.may(nobody, what)).isFalse();
		assertThat(AccessPolicy.may(nobody, what, open(OURS, SALES))).isFalse();
	}

	@Test
	void administratorsSeeNoApplicants() {
		StaffMember admin = with(Grant.everywhere(Role.ADMIN));
		assertThat(OF_APPLICANTS).noneMatch((what) -> AccessPolicy.may(admin, what))
			.noneMatch((what) -> AccessPolicy.may(admin, what, open(OURS, SALES)));
	}

	@Test
	void onlyAdministratorsManageStaff() {
		assertThat(AccessPolicy.rolesWith(Permission.MANAGE_STAFF)).containsExactly(Role.ADMIN);
	}

	@Test
	void everybodyChangesTheirOwnAccount() {
		assertThat(AccessPolicy.rolesWith(Permission.CHANGE_OWN_ACCOUNT)).containsExactlyInAnyOrder(Role.values());
	}

	@Test
	void rolesAddUp() {
		StaffMember both = with(Grant.everywhere(Role.ADMIN), Grant.in(OURS, Role.RECRUITER));
		assertThat(AccessPolicy.may(both, Permission.MANAGE_STAFF)).isTrue();
		assertThat(AccessPolicy.may(both, Permission.SEE_APPLICATION, open(OURS, SALES))).isTrue();
		assertThat(AccessPolicy.may(both, Permission.SEE_APPLICATION, open(OTHERS, SALES))).isFalse();
	}

	@Test
	void aDepartmentStandsInACompany() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Grant(Role.RECRUITER, null, SALES));
	}

	@Test
	void aTeamIsTakenAsItIsNow() {
		Set<Role> team = new HashSet<>(List.of(Role.RECRUITER));
		Scope where = new Scope(OURS, null, true, team);
		team.clear();
		assertThat(where.teamRoles()).containsExactly(Role.RECRUITER);
	}

	@Test
	void aMemberOfStaffIsNamedByIdInLogs() {
		assertThat(with(Grant.everywhere(Role.ADMIN)).toString()).doesNotContain("Some Body").contains("staff ");
	}

	private static Scope open(CompanyId company, DepartmentId department) {
		return new Scope(company, department, false, Set.of());
	}

	private static StaffMember with(Grant... grants) {
		return new StaffMember(new AccountId(new UUID(3, 1)), "Some Body", new EmailAddress("some@example.com"),
				LocaleTag.EN, ZoneId.of("Europe/London"), Set.of(grants));
	}

}
