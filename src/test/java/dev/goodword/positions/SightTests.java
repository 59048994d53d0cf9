package dev.goodword.positions;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How far grants reach into the one query that shows positions. */
class SightTests {

	private static final CompanyId HERE = new CompanyId(new UUID(1, 1));

	private static final CompanyId THERE = new CompanyId(new UUID(1, 2));

	private static final DepartmentId SALES = new DepartmentId(new UUID(2, 1));

	@Test
	void seesAllByARoleHeldEverywhere() {
		assertThat(Sight.of(member(Grant.everywhere(Role.RECRUITER))).everywhere()).isTrue();
	}

	@Test
	void addsUpCompaniesAndDepartments() {
		Sight sight = Sight.of(member(Grant.in(HERE, Role.RECRUITER), new Grant(Role.HR_HEAD, THERE, SALES)));
		assertThat(sight.everywhere()).isFalse();
		assertThat(sight.companies()).contains(HERE).doesNotContain(THERE).hasSize(2);
		assertThat(sight.departments()).contains(SALES.value()).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource(names = { "ADMIN", "HIRING_MANAGER", "INTERVIEWER" })
	void seesNothingByARoleThatReachesTeamsOnly(Role role) {
		Sight sight = Sight.of(member(Grant.everywhere(role), Grant.in(HERE, role), new Grant(role, HERE, SALES)));
		assertThat(sight.everywhere()).isFalse();
		assertThat(sight.companies()).containsExactly(new CompanyId(new UUID(0, 0)));
		assertThat(sight.departments()).containsExactly(new UUID(0, 0));
	}

	@Test
	void knowsWhichRolesOpenATeamsPosition() {
		assertThat(Sight.of(member()).teamRoles()).containsExactlyInAnyOrder(Role.HR_HEAD, Role.RECRUITER,
				Role.HIRING_MANAGER, Role.INTERVIEWER, Role.LEGAL);
	}

	private static StaffMember member(Grant... grants) {
		return new StaffMember(new AccountId(new UUID(9, 9)), "Some Body", new EmailAddress("some.body@example.com"),
				LocaleTag.EN, ZoneId.of("Europe/London"), Set.of(grants));
	}

}
