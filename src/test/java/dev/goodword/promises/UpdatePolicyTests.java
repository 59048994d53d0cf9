package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UpdatePolicyTests {

	private static final Instant NOW = Instant.parse("2026-12-03T02:00:00Z");

	@ParameterizedTest
	@CsvSource({ "0,false,", "3,false,", "4,false,fifthUpdate", "4,true,", "9,false,fifthUpdate" })
	void leavesTheFifthInAStageToTheHead(int before, boolean head, @Nullable String objection) {
		assertThat(ask(PromiseKind.NEXT_ROUND, before, head, 2)).isEqualTo(key(objection));
	}

	@ParameterizedTest
	@CsvSource({ "0,updateDays", "1,", "4,", "5,updateDays" })
	void givesNoMoreDaysThanTheStageAllows(int days, @Nullable String objection) {
		assertThat(ask(PromiseKind.NEXT_ROUND, 0, false, days)).isEqualTo(key(objection));
	}

	@ParameterizedTest
	@CsvSource({ "LAPSE_CHOICE,theirTurn", "AFTER_RELEASE,", "REPAIR,", "PAUSE," })
	void leavesWhoeverIsAskedAlone(PromiseKind running, @Nullable String objection) {
		assertThat(ask(running, 0, true, 1)).isEqualTo(key(objection));
	}

	private static @Nullable String ask(PromiseKind running, int before, boolean head, int days) {
		PromiseSummary promise = new PromiseSummary(new PromiseId(new UUID(0, 1)), new JobApplicationId(new UUID(0, 2)),
				running, PromiseState.MADE, NOW, LocalDate.parse("2026-12-10"), ZoneId.of("Asia/Shanghai"), NOW, NOW,
				false, PromiseSummary.Holds.NONE, new PromiseSummary.People(new AccountId(new UUID(0, 3)), null));
		return UpdatePolicy.objection(promise, before, head, days, 4).map(Refusal::messageKey).orElse(null);
	}

	private static @Nullable String key(@Nullable String word) {
		return (word != null) ? "promises.refused." + word : null;
	}

}
