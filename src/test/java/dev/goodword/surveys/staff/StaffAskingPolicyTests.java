package dev.goodword.surveys.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.Involvement;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.staff.StaffAskingPolicy.Step;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StaffAskingPolicyTests {

	private static final Quarter QUARTER = new Quarter(2026, 4);

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final Instant OVER = Instant.parse("2026-12-31T16:00:00Z");

	@Test
	void chooseWhenTheQuarterIsOverWhereTheCompanyIs() {
		assertThat(StaffAskingPolicy.opensAt(QUARTER, SHANGHAI)).isEqualTo(OVER);
		assertThat(StaffAskingPolicy.mayOpen(QUARTER, SHANGHAI, OVER.minusSeconds(1))).isFalse();
		assertThat(StaffAskingPolicy.mayOpen(QUARTER, SHANGHAI, OVER)).isTrue();
		assertThat(StaffAskingPolicy.mayOpen(QUARTER, ZoneId.of("America/New_York"), OVER)).isFalse();
	}

	@Test
	void asksNobodyAboutAQuarterLongOver() {
		assertThat(StaffAskingPolicy.mayOpen(QUARTER, SHANGHAI, OVER.plus(Duration.ofDays(14)).minusSeconds(1)))
			.isTrue();
		assertThat(StaffAskingPolicy.mayOpen(QUARTER, SHANGHAI, OVER.plus(Duration.ofDays(14)))).isFalse();
	}

	@Test
	void letsALinkDieAfterThreeWeeksAndNeverAfterTheAnswersAreOpened() {
		Instant early = OVER.plus(Duration.ofDays(3));
		assertThat(StaffAskingPolicy.endsAt(early, QUARTER, SHANGHAI)).isEqualTo(early.plus(Duration.ofDays(21)));
		Instant late = OVER.plus(Duration.ofDays(16));
		assertThat(StaffAskingPolicy.endsAt(late, QUARTER, SHANGHAI)).isEqualTo(OVER.plus(Duration.ofDays(33)));
	}

	@Test
	void mailsTwiceAtMostAndThenForgetsTheSecret() {
		assertThat(step(0, false, true, OVER)).isEqualTo(Step.MAIL);
		assertThat(step(1, false, true, OVER)).isEqualTo(Step.MAIL);
		assertThat(step(2, false, true, OVER)).isEqualTo(Step.FORGET);
		assertThat(StaffAskingPolicy.next(1, OVER)).as("one reminder").isEqualTo(OVER.plus(Duration.ofDays(4)));
		assertThat(StaffAskingPolicy.next(2, OVER)).isEqualTo(OVER.plus(Duration.ofDays(7)));
	}

	@Test
	void remindsNobodyWhoAnsweredOrDoesNotWantToBeAskedOrIsTooLate() {
		assertThat(step(1, true, true, OVER)).isEqualTo(Step.FORGET);
		assertThat(step(1, false, false, OVER)).isEqualTo(Step.FORGET);
		assertThat(step(1, false, true, OVER.plus(Duration.ofDays(21)))).isEqualTo(Step.FORGET);
	}

	@Test
	void doesNotAskThoseWhoAreRecruitingThemselves() {
		assertThat(StaffAskingPolicy.isAsked(person(Role.HIRING_MANAGER))).isTrue();
		assertThat(StaffAskingPolicy.isAsked(person(Role.INTERVIEWER))).isTrue();
		assertThat(StaffAskingPolicy.isAsked(person(Role.RECRUITER))).isFalse();
		assertThat(StaffAskingPolicy.isAsked(person(Role.HR_HEAD))).isFalse();
		assertThat(StaffAskingPolicy.isAsked(person(Role.INTERVIEWER, Role.RECRUITER))).isFalse();
	}

	@Test
	void countsEverybodyForTheDepartmentTheyDidMostFor() {
		AccountId one = account(1);
		AccountId other = account(2);
		DepartmentId sales = department(7);
		DepartmentId technology = department(8);
		assertThat(StaffAskingPolicy.departments(List.of(new Involvement(one, sales, 2),
				new Involvement(one, technology, 3), new Involvement(one, sales, 2),
				new Involvement(other, technology, 1), new Involvement(other, sales, 1))))
			.as("of equal ones always the same")
			.containsEntry(one, sales)
			.containsEntry(other, sales)
			.hasSize(2);
		assertThat(StaffAskingPolicy.departments(List.of())).isEmpty();
	}

	private static Step step(int mails, boolean submitted, boolean wanted, Instant now) {
		return StaffAskingPolicy.step(new StaffInvitation(new UUID(0, 9), account(1), new CompanyId(new UUID(0, 3)),
				department(7), QUARTER, submitted, mails, OVER, OVER.plus(StaffAskingPolicy.VALID)), wanted, now);
	}

	private static StaffMember person(Role... roles) {
		Set<Grant> grants = Arrays.stream(roles).map(Grant::everywhere).collect(Collectors.toSet());
		return new StaffMember(account(1), "Li Na", new EmailAddress("li@firm.example"), LocaleTag.EN, SHANGHAI,
				grants);
	}

	private static AccountId account(long number) {
		return new AccountId(new UUID(0, number));
	}

	private static DepartmentId department(long number) {
		return new DepartmentId(new UUID(0, number));
	}

}
