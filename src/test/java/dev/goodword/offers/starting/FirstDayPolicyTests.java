package dev.goodword.offers.starting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** Of whom a first day of work is recorded, and which days can be. */
class FirstDayPolicyTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final JobApplicationId ID = new JobApplicationId(new UUID(0, 2));

	private static final AccountId WHO = new AccountId(new UUID(0, 9));

	@ParameterizedTest
	@CsvSource({ "2026-11-01,early", "2026-11-02,", "2026-11-23,", "2026-12-01,", "2028-11-23,", "2028-11-24,late" })
	void takesDaysFromTheApplicationToTwoYearsAhead(LocalDate day, @Nullable String why) {
		assertThat(FirstDayPolicy.toRecord(ended(Outcome.HIRED), day, SHANGHAI, TODAY)).isEqualTo(because(why));
	}

	@ParameterizedTest
	@EnumSource(value = Outcome.class, mode = Mode.EXCLUDE, names = "HIRED")
	void isForThoseAloneWhoAccepted(Outcome outcome) {
		assertThat(FirstDayPolicy.toRecord(ended(outcome), TODAY, SHANGHAI, TODAY)).isEqualTo(because("notHired"));
		assertThat(FirstDayPolicy.toNeverCame(ended(outcome), null)).isEqualTo(because("notHired"));
	}

	@Test
	void isForNobodyWhoseApplicationGoesOn() {
		assertThat(FirstDayPolicy.toRecord(ended(null), TODAY, SHANGHAI, TODAY)).isEqualTo(because("notHired"));
	}

	@Test
	void saysOnceThatSomebodyNeverCame() {
		ApplicationSummary hired = ended(Outcome.HIRED);
		assertThat(FirstDayPolicy.toNeverCame(hired, null)).isEmpty();
		assertThat(FirstDayPolicy.toNeverCame(hired, known(FirstDayState.AGREED, TODAY))).isEmpty();
		assertThat(FirstDayPolicy.toNeverCame(hired, known(FirstDayState.TAKEN_BACK, TODAY))).isEmpty();
		assertThat(FirstDayPolicy.toNeverCame(hired, known(FirstDayState.NEVER_CAME, null)))
			.isEqualTo(because("known"));
	}

	@Test
	void takesBackWhatIsThere() {
		assertThat(FirstDayPolicy.toTakeBack(null)).isEqualTo(because("nothing"));
		assertThat(FirstDayPolicy.toTakeBack(known(FirstDayState.TAKEN_BACK, TODAY))).isEqualTo(because("nothing"));
		assertThat(FirstDayPolicy.toTakeBack(known(FirstDayState.AGREED, TODAY))).isEmpty();
		assertThat(FirstDayPolicy.toTakeBack(known(FirstDayState.NEVER_CAME, null))).isEmpty();
	}

	@Test
	void beginsAtMidnightWhereTheyWorkAndForThoseAloneWhoCome() {
		FirstDay agreed = known(FirstDayState.AGREED, TODAY);
		assertThat(agreed.begins()).contains(Instant.parse("2026-11-22T16:00:00Z"));
		assertThat(agreed.hasBegun(Instant.parse("2026-11-22T15:59:59Z"))).isFalse();
		assertThat(agreed.hasBegun(Instant.parse("2026-11-22T16:00:00Z"))).isTrue();
		assertThat(known(FirstDayState.NEVER_CAME, TODAY).begins()).isEmpty();
		assertThat(known(FirstDayState.TAKEN_BACK, TODAY).begins()).isEmpty();
		assertThat(known(FirstDayState.AGREED, null).hasBegun(NOW)).isFalse();
	}

	@Test
	void keepsTheDayThatWasSaidWhenSomebodyNeverCame() {
		StoredFirstDay row = new StoredFirstDay(ID, SHANGHAI, FirstDayState.AGREED, TODAY, WHO, NOW);
		AccountId other = new AccountId(new UUID(0, 8));
		row.enter(FirstDayState.NEVER_CAME, other, NOW.plusSeconds(60));
		assertThat(row.view())
			.isEqualTo(new FirstDay(ID, TODAY, SHANGHAI, FirstDayState.NEVER_CAME, other, NOW.plusSeconds(60), 0));
		row.agree(TODAY.plusDays(7), WHO, NOW.plusSeconds(120));
		assertThat(row.view().begins()).as("they came after all").contains(Instant.parse("2026-11-29T16:00:00Z"));
		assertThat(row.view().by()).isEqualTo(WHO);
	}

	private static FirstDay known(FirstDayState state, @Nullable LocalDate day) {
		return new FirstDay(ID, day, SHANGHAI, state, WHO, NOW, 3);
	}

	private static Optional<Refusal> because(@Nullable String why) {
		return (why == null) ? Optional.empty() : Optional.of(new Refusal("offers.start.refused." + why, null));
	}

	/** It arrived on 2 November where they work. */
	private static ApplicationSummary ended(@Nullable Outcome outcome) {
		ApplicationState state = (outcome != null) ? ApplicationState.ENDED : ApplicationState.ACTIVE;
		return new ApplicationSummary(ID, new CandidateId(new UUID(0, 3)), new PositionId(new UUID(0, 1)), 1,
				"AX-7F3K-92", new StageId(new UUID(0, 4)), StageKind.OFFER, 1, state, outcome, Told.NOTHING_TO_TELL,
				Instant.parse("2026-11-01T20:00:00Z"), null, null, (outcome != null) ? NOW : null, null, 0);
	}

}
