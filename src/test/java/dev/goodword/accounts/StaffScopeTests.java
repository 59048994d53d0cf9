package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Nobody sees, manages or gives beyond the part of the organisation they work in. */
class StaffScopeTests {

	private static final CompanyId HERE = new CompanyId(new UUID(1, 1));

	private static final CompanyId THERE = new CompanyId(new UUID(1, 2));

	private static final DepartmentId SALES = new DepartmentId(new UUID(2, 1));

	private static final DepartmentId STORES = new DepartmentId(new UUID(2, 2));

	@Test
	void whoWorksEverywhereSeesEverybody() {
		StaffMember head = member(Grant.everywhere(Role.HR_HEAD));
		assertThat(StaffScope.shows(head, member(Grant.in(HERE, Role.RECRUITER)))).isTrue();
		assertThat(StaffScope.shows(head, member(new Grant(Role.INTERVIEWER, THERE, STORES)))).isTrue();
	}

	@Test
	void whoWorksInOneCompanySeesThatCompanyAndThoseAboveIt() {
		StaffMember recruiter = member(Grant.in(HERE, Role.RECRUITER));
		assertThat(StaffScope.shows(recruiter, member(new Grant(Role.INTERVIEWER, HERE, SALES)))).isTrue();
		assertThat(StaffScope.shows(recruiter, member(Grant.everywhere(Role.ADMIN)))).isTrue();
		assertThat(StaffScope.shows(recruiter, member(Grant.in(THERE, Role.RECRUITER)))).isFalse();
	}

	@Test
	void whoWorksInOneDepartmentSeesNoOther() {
		StaffMember recruiter = member(new Grant(Role.RECRUITER, HERE, SALES));
		assertThat(StaffScope.shows(recruiter, member(new Grant(Role.INTERVIEWER, HERE, SALES)))).isTrue();
		assertThat(StaffScope.shows(recruiter, member(Grant.in(HERE, Role.HR_HEAD)))).isTrue();
		assertThat(StaffScope.shows(recruiter, member(new Grant(Role.INTERVIEWER, HERE, STORES)))).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = { "HIRING_MANAGER", "INTERVIEWER" })
	void whoseRoleShowsNoStaffSeesNobody(Role role) {
		assertThat(StaffScope.shows(member(Grant.everywhere(role)), member(Grant.everywhere(Role.ADMIN)))).isFalse();
	}

	@Test
	void whoHasNoRoleIsShownToNobody() {
		assertThat(StaffScope.shows(member(Grant.everywhere(Role.ADMIN)), member())).isFalse();
	}

	@Test
	void rolesHeldElsewhereStayHidden() {
		StaffMember reader = member(Grant.in(HERE, Role.RECRUITER));
		StaffMember both = member(Grant.in(HERE, Role.INTERVIEWER), Grant.in(THERE, Role.HR_HEAD));
		StaffMember seen = StaffScope.asSeenBy(reader, both);
		assertThat(seen.grants()).containsExactly(Grant.in(HERE, Role.INTERVIEWER));
		assertThat(seen.id()).isEqualTo(both.id());
		assertThat(seen.email()).isEqualTo(both.email());
	}

	@Test
	void anAdministratorOfOneCompanyManagesItAndNothingAbove() {
		StaffMember admin = member(Grant.in(HERE, Role.ADMIN));
		assertThat(StaffScope.manages(admin, Set.of(Grant.in(HERE, Role.RECRUITER)))).isTrue();
		assertThat(StaffScope.manages(admin, Set.of(new Grant(Role.ADMIN, HERE, SALES)))).isTrue();
		assertThat(StaffScope.manages(admin, Set.of(Grant.everywhere(Role.INTERVIEWER)))).isFalse();
		assertThat(StaffScope.manages(admin, Set.of(Grant.in(HERE, Role.RECRUITER), Grant.in(THERE, Role.INTERVIEWER))))
			.as("one role too many")
			.isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
	void onlyAdministratorsManage(Role role) {
		assertThat(StaffScope.manages(member(Grant.everywhere(role)), Set.of(Grant.in(HERE, Role.INTERVIEWER))))
			.isFalse();
	}

	@Test
	void refusesToGiveWhatOneDoesNotHold() {
		StaffMember admin = member(Grant.in(HERE, Role.ADMIN));
		assertThatNoException().isThrownBy(() -> StaffScope.require(admin, Set.of(Grant.in(HERE, Role.ADMIN))));
		assertThatExceptionOfType(PermissionRefused.class)
			.isThrownBy(() -> StaffScope.require(admin, Set.of(Grant.everywhere(Role.ADMIN))));
	}

	@Test
	void aDepartmentNeedsItsCompany() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Grant(Role.RECRUITER, null, SALES));
	}

	@Test
	void aGrantCoversPlacesWithinIt() {
		Scope sales = new Scope(HERE, SALES, false, Set.of());
		Scope whole = new Scope(HERE, null, false, Set.of());
		assertThat(Grant.everywhere(Role.RECRUITER).covers(sales)).isTrue();
		assertThat(Grant.in(HERE, Role.RECRUITER).covers(whole)).isTrue();
		assertThat(Grant.in(THERE, Role.RECRUITER).covers(sales)).isFalse();
		assertThat(new Grant(Role.RECRUITER, HERE, SALES).covers(sales)).isTrue();
		assertThat(new Grant(Role.RECRUITER, HERE, STORES).covers(sales)).isFalse();
		assertThat(new Grant(Role.RECRUITER, HERE, SALES).covers(whole)).as("more than the department").isFalse();
	}

	private static StaffMember member(Grant... grants) {
		return new StaffMember(new AccountId(new UUID(9, grants.length)), "Some Body",
				new EmailAddress("some.body@example.com"), LocaleTag.EN, ZoneId.of("Europe/London"), Set.of(grants));
	}

}
