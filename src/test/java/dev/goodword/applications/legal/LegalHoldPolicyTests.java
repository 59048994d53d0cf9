package dev.goodword.applications.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.calendars.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LegalHoldPolicyTests {

	private static final WorkingCalendar TEAM = WorkingCalendar.mondayToFriday(ZoneId.of("Asia/Shanghai"));

	/** A Monday. */
	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final LocalDate UNTIL = LocalDate.parse("2026-12-02");

	private static final AccountId ANA = new AccountId(new UUID(0, 1));

	private static final AccountId BEN = new AccountId(new UUID(0, 2));

	@ParameterizedTest
	@CsvSource({ "2026-11-22,day", "2026-11-23,day", "2026-11-24,", "2026-11-28,day", "2026-12-07,", "2026-12-08,day" })
	void endsOnAWorkingDayWithinTen(LocalDate until, @Nullable String objection) {
		assertThat(ask(true, false, "A claim", until)).isEqualTo(key(objection));
		assertThat(LegalHoldPolicy.lastDay(TEAM, NOW)).isEqualTo("2026-12-07");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "　", "a\u0000b" })
	void wantsAReason(String reason) {
		assertThat(ask(true, false, reason, UNTIL)).isEqualTo(key("reason"));
	}

	@Test
	void bearsAReasonOfTwoThousandCharactersAndNoMore() {
		assertThat(ask(true, false, "法".repeat(WantedLegalHold.LONGEST), UNTIL)).isEmpty();
		assertThat(ask(true, false, "法".repeat(WantedLegalHold.LONGEST + 1), UNTIL)).isEqualTo(key("reason"));
	}

	@Test
	void holdsNothingThatHasEndedAndAsksOnce() {
		assertThat(ask(false, false, "A claim", UNTIL)).isEqualTo(key("ended"));
		assertThat(ask(true, true, "A claim", UNTIL)).isEqualTo(key("asked"));
	}

	@Test
	void needsASecondPerson() {
		assertThat(yes(LegalHoldState.ASKED, true, ANA, UNTIL)).isEqualTo(key("second"));
		assertThat(yes(LegalHoldState.ASKED, true, BEN, UNTIL)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASKED")
	void countsNoYesToWhatIsNotAsked(LegalHoldState state) {
		assertThat(yes(state, true, BEN, UNTIL)).isEqualTo(key("over"));
	}

	@Test
	void countsNoYesThatComesTooLate() {
		assertThat(yes(LegalHoldState.ASKED, false, BEN, UNTIL)).isEqualTo(key("over"));
		assertThat(yes(LegalHoldState.ASKED, true, BEN, LocalDate.parse("2026-11-23"))).isEqualTo(key("late"));
	}

	@Test
	void endsWhenTheTeamGoesHome() {
		assertThat(LegalHoldPolicy.endsAt(UNTIL, TEAM)).isEqualTo("2026-12-02T10:00:00Z");
	}

	private static Optional<Refusal> ask(boolean open, boolean asked, String reason, LocalDate until) {
		return LegalHoldPolicy.objection(open, asked, new WantedLegalHold(reason, until), TEAM, NOW);
	}

	private static Optional<Refusal> yes(LegalHoldState state, boolean open, AccountId who, LocalDate until) {
		LegalHold hold = new LegalHold(new UUID(0, 3), new JobApplicationId(new UUID(0, 4)), state, "A claim", until,
				LegalHoldPolicy.endsAt(until, TEAM), ANA, NOW, null, null, null, null);
		return LegalHoldPolicy.objectionToYes(hold, open, who, TEAM, NOW);
	}

	private static Optional<Refusal> key(@Nullable String why) {
		return Optional.ofNullable(why).map((word) -> new Refusal("applications.legal.refused." + word, null));
	}

}
