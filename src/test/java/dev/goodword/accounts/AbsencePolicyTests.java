package dev.goodword.accounts;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AbsencePolicyTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

	private final AccountId ann = new AccountId(new UUID(0, 1));

	private final AccountId bo = new AccountId(new UUID(0, 2));

	private final AccountId cy = new AccountId(new UUID(0, 3));

	@ParameterizedTest
	@CsvSource({ "2026-11-25, 2026-11-24, accounts.absence.last.bad",
			"2026-11-01, 2026-11-22, accounts.absence.last.bad", "2026-11-24, 2027-12-24, accounts.absence.long" })
	void refusesDaysThatAreNone(LocalDate first, LocalDate last, String why) {
		assertThat(AbsencePolicy.objection(this.ann, new Absence(first, last, this.bo), TODAY)).contains(why);
	}

	@Test
	void takesOneDayAndOneThatHasBegun() {
		assertThat(AbsencePolicy.objection(this.ann, new Absence(TODAY, TODAY, this.bo), TODAY)).isEmpty();
		assertThat(AbsencePolicy.objection(this.ann, new Absence(TODAY.minusDays(9), TODAY, this.bo), TODAY)).isEmpty();
		assertThat(AbsencePolicy.objection(this.ann, new Absence(TODAY, TODAY, this.ann), TODAY))
			.contains("accounts.absence.deputy.bad");
	}

	@Test
	void asksTheDeputyAndTheirDeputyAndNobodyInACircle() {
		assertThat(AbsencePolicy.standIn(this.ann, Map.of(), (one) -> true)).isEqualTo(this.ann);
		assertThat(AbsencePolicy.standIn(this.ann, Map.of(this.ann, this.bo), (one) -> true)).isEqualTo(this.bo);
		assertThat(AbsencePolicy.standIn(this.ann, Map.of(this.ann, this.bo, this.bo, this.cy), (one) -> true))
			.isEqualTo(this.cy);
		assertThat(AbsencePolicy.standIn(this.ann, Map.of(this.ann, this.bo, this.bo, this.ann), (one) -> true))
			.isEqualTo(this.ann);
		assertThat(AbsencePolicy.standIn(this.ann, Map.of(this.ann, this.bo), (one) -> !one.equals(this.bo)))
			.isEqualTo(this.ann);
	}

}
