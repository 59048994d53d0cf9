package dev.goodword.positions;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OwnerPolicyTests {

	private static final CompanyId OURS = new CompanyId(new UUID(0, 1));

	private static final CompanyId ANOTHER = new CompanyId(new UUID(0, 2));

	private static final DepartmentId SALES = new DepartmentId(new UUID(0, 3));

	private static final DepartmentId WORKS = new DepartmentId(new UUID(0, 4));

	@Test
	void takesTheRoleOfARecruiterOrAHeadWhereThePositionLies() {
		assertThat(ableAt(false, Set.of(), Grant.in(OURS, Role.RECRUITER))).isTrue();
		assertThat(ableAt(false, Set.of(), Grant.everywhere(Role.HR_HEAD))).isTrue();
		assertThat(ableAt(false, Set.of(), new Grant(Role.RECRUITER, OURS, SALES))).isTrue();
		assertThat(ableAt(false, Set.of(), new Grant(Role.RECRUITER, OURS, WORKS))).isFalse();
		assertThat(ableAt(false, Set.of(), Grant.in(ANOTHER, Role.RECRUITER))).isFalse();
		for (Role role : Set.of(Role.ADMIN, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.LEGAL)) {
			assertThat(ableAt(false, Set.of(), Grant.in(OURS, role))).as("%s", role).isFalse();
		}
	}

	@Test
	void takesTheTeamOfAConfidentialOne() {
		assertThat(ableAt(true, Set.of(), Grant.in(OURS, Role.RECRUITER))).isFalse();
		assertThat(ableAt(true, Set.of(Role.INTERVIEWER), Grant.in(OURS, Role.RECRUITER))).isFalse();
		assertThat(ableAt(true, Set.of(Role.RECRUITER), Grant.in(ANOTHER, Role.RECRUITER))).isTrue();
		assertThat(ableAt(true, Set.of(Role.RECRUITER), Grant.in(OURS, Role.INTERVIEWER)))
			.as("pages ask for the role as such before")
			.isFalse();
	}

	private static boolean ableAt(boolean confidential, Set<Role> team, Grant grant) {
		StaffMember person = new StaffMember(new AccountId(new UUID(0, 9)), "Chen Yu",
				new EmailAddress("chen@firm.example"), LocaleTag.EN, ZoneId.of("Asia/Shanghai"), Set.of(grant));
		return OwnerPolicy.able(person, new Scope(OURS, SALES, confidential, team));
	}

}
