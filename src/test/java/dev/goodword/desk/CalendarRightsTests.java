package dev.goodword.desk;

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

import static org.assertj.core.api.Assertions.assertThat;

class CalendarRightsTests {

	private static final CompanyId OURS = new CompanyId(new UUID(0, 1));

	private static final CompanyId ANOTHER = new CompanyId(new UUID(0, 2));

	@Test
	void reachesWhereverTheCalendarCounts() {
		Grant here = Grant.in(OURS, Role.HR_HEAD);
		assertThat(reaches(Set.of(OURS), here)).isTrue();
		assertThat(reaches(Set.of(OURS, ANOTHER), here)).as("another company counts by it too").isFalse();
		assertThat(reaches(Set.of(OURS, ANOTHER), here, Grant.in(ANOTHER, Role.ADMIN))).isTrue();
		assertThat(reaches(Set.of(OURS, ANOTHER), Grant.everywhere(Role.ADMIN))).isTrue();
	}

	@Test
	void isNotThatOfADepartmentNorOfARecruiter() {
		Grant department = new Grant(Role.HR_HEAD, OURS, new DepartmentId(new UUID(0, 3)));
		assertThat(reaches(Set.of(OURS), department)).isFalse();
		assertThat(reaches(Set.of(OURS), Grant.everywhere(Role.RECRUITER))).isFalse();
	}

	private static boolean reaches(Set<CompanyId> companies, Grant... grants) {
		StaffMember person = new StaffMember(new AccountId(new UUID(0, 9)), "Guo Min",
				new EmailAddress("guo@firm.example"), LocaleTag.EN, ZoneId.of("Asia/Shanghai"), Set.of(grants));
		return CalendarRights.reaches(person, companies);
	}

}
