package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.promises.PromiseSummary.Holds;
import dev.goodword.promises.PromiseSummary.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReleasePolicyTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final WorkingCalendar TEAM = WorkingCalendar.mondayToFriday(SHANGHAI);

	private static final AccountId HEAD = account(1);

	private static final AccountId RECRUITER = account(2);

	private static final AccountId MANAGER = account(3);

	/** A Thursday, at ten. */
	private static final Instant NOW = Instant.parse("2026-12-03T02:00:00Z");

	@ParameterizedTest
	@CsvSource({ "AFTER_FIRST_HOLD,1,false,false", "AFTER_SECOND_HOLD,2,true,false", "AFTER_RELEASE,3,true,true",
			"LAPSE_CHOICE,4,false,false", "KEPT_IN,4,true,false", "NEXT_ROUND,0,false,false" })
	void namesFromTheSecondHoldOnAndAsksFromTheRelease(PromiseKind kind, int sent, boolean name, boolean ask) {
		assertThat(ReleasePolicy.mayName(promise(kind, sent, null))).isEqualTo(name);
		assertThat(ReleasePolicy.mayAsk(promise(kind, sent, null))).isEqualTo(ask);
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-02,deciderDay", "2026-12-03,", "2026-12-04,", "2026-12-05,deciderDay", "2026-12-07,",
			"2026-12-08,deciderDay" })
	void givesTwoWorkingDaysAtMost(LocalDate by, @Nullable String objection) {
		assertThat(ReleasePolicy.objection(promise(PromiseKind.AFTER_RELEASE, 3, null), true, true, by, TEAM, NOW)
			.map(Refusal::messageKey)
			.orElse(null)).isEqualTo((objection != null) ? "promises.refused." + objection : null);
	}

	@Test
	void offersTodayOnlyWhileItIsNotOver() {
		assertThat(ReleasePolicy.days(TEAM, NOW)).extracting(LocalDate::getDayOfMonth).containsExactly(3, 4, 7);
		assertThat(ReleasePolicy.days(TEAM, Instant.parse("2026-12-03T10:00:00Z"))).extracting(LocalDate::getDayOfMonth)
			.containsExactly(4, 7);
	}

	@Test
	void letsOnlyTheHeadNameAndNobodyWhoMayNotDecide() {
		PromiseSummary released = promise(PromiseKind.AFTER_RELEASE, 3, null);
		LocalDate day = LocalDate.parse("2026-12-04");
		assertThat(ReleasePolicy.objection(released, false, true, day, TEAM, NOW)).isPresent();
		assertThat(ReleasePolicy.objection(released, true, false, day, TEAM, NOW)).isPresent();
	}

	@Test
	void b2KeepsTheHeadFromDecidingUnlessNobodyElseCan() {
		PromiseSummary released = promise(PromiseKind.AFTER_RELEASE, 3, null);
		assertThat(ReleasePolicy.staysOut(released, RECRUITER, HEAD, true)).isTrue();
		assertThat(ReleasePolicy.staysOut(released, HEAD, HEAD, true)).isFalse();
		assertThat(ReleasePolicy.staysOut(promise(PromiseKind.AFTER_RELEASE, 3, HEAD), RECRUITER, HEAD, true))
			.isFalse();
		assertThat(ReleasePolicy.staysOut(released, RECRUITER, MANAGER, false)).isFalse();
		assertThat(ReleasePolicy.staysOut(promise(PromiseKind.AFTER_SECOND_HOLD, 2, null), RECRUITER, HEAD, true))
			.isFalse();
	}

	private static PromiseSummary promise(PromiseKind kind, int sent, @Nullable AccountId decider) {
		return new PromiseSummary(new PromiseId(new UUID(0, 1)), new JobApplicationId(new UUID(0, 2)), kind,
				PromiseState.MADE, NOW, LocalDate.parse("2026-12-10"), SHANGHAI, NOW, NOW, false, new Holds(sent, null),
				new People(RECRUITER, decider));
	}

	private static AccountId account(int number) {
		return new AccountId(new UUID(0, number));
	}

}
