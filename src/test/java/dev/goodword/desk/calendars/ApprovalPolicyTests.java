package dev.goodword.desk.calendars;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApprovalPolicyTests {

	private final StaffMember guo = person(1, Role.HR_HEAD);

	private final StaffMember mara = person(2, Role.ADMIN);

	private final StaffMember chen = person(3, Role.RECRUITER);

	@Test
	void letsASecondPersonApprove() {
		assertThat(ApprovalPolicy.may(this.mara, id(this.guo), List.of(this.guo, this.mara))).isTrue();
		assertThat(ApprovalPolicy.may(this.guo, id(this.mara), List.of(this.guo, this.mara))).isTrue();
	}

	@Test
	void refusesWhoeverProposedItWhileOthersCould() {
		assertThat(ApprovalPolicy.may(this.guo, id(this.guo), List.of(this.guo, this.mara))).isFalse();
	}

	@Test
	void letsThemApproveWhereNobodyElseMay() {
		assertThat(ApprovalPolicy.may(this.guo, id(this.guo), List.of(this.guo))).isTrue();
	}

	@Test
	void refusesWhoeverMayNotChangeCalendars() {
		assertThat(ApprovalPolicy.may(this.chen, id(this.guo), List.of(this.guo))).isFalse();
	}

	private static UUID id(StaffMember person) {
		return person.id().value();
	}

	private static StaffMember person(int number, Role role) {
		return new StaffMember(new AccountId(new UUID(0, number)), "Person " + number,
				new EmailAddress("p" + number + "@firm.example"), LocaleTag.EN, ZoneId.of("Asia/Shanghai"),
				Set.of(Grant.everywhere(role)));
	}

}
