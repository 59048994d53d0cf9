package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import dev.goodword.MovableClock;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.insights.Standing.Complained;
import dev.goodword.insights.Standing.Counted;
import dev.goodword.insights.StandingTable.Stood;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.scores.value.LifeStage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StandingTests {

	private static final WorkingCalendar USUAL = WorkingCalendar.mondayToFriday(ZoneOffset.UTC);

	private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

	@Test
	void whatWasNotCountedIsNobody() {
		Standing none = new Standing(List.of());
		assertThat(none.undated()).isZero();
		assertThat(none.wishes()).isZero();
		assertThat(none.oldestWish()).isEmpty();
		assertThat(none.reasonsTold()).isEmpty();
		assertThat(none.people(LifeStage.ENGAGED)).isZero();
		assertThat(none.complaints()).isZero();
		assertThat(none.countedPeople()).isEmpty();
		assertThat(Standing.answeredWithin(List.of(), USUAL)).isEmpty();
	}

	@Test
	void saysHowManyStandWhere() {
		Standing some = new Standing(List.of(new Counted("ENGAGED", 7, null, null),
				new Counted("UNDATED", 2, null, null), new Counted("COMPLAINTS", 4, null, null),
				new Counted("LATE", 1, null, null), new Counted("WISHES", 3, LocalDate.of(2026, 11, 20), null),
				new Counted("COUNTED", 0, null, MONDAY)));
		assertThat(some.countedPeople()).contains(MONDAY);
		assertThat(some.people(LifeStage.ENGAGED)).isEqualTo(7);
		assertThat(some.people(LifeStage.RELATION)).isZero();
		assertThat(some.undated()).isEqualTo(2);
		assertThat(some.complaints()).as("late ones are open").isEqualTo(5);
		assertThat(some.lateComplaints()).isEqualTo(1);
		assertThat(some.wishes()).isEqualTo(3);
		assertThat(some.oldestWish()).contains(LocalDate.of(2026, 11, 20));
	}

	/** On a clock that goes on while one looks, "now" would always lie ahead. */
	@Test
	void whatWasNeverCountedIsDueAndThenOnceADay() {
		assertThat(StandingRound.due(Optional.empty())).isBefore(MONDAY);
		assertThat(StandingRound.due(Optional.of(MONDAY))).isEqualTo("2026-11-24T00:00:00Z");
	}

	/** Else a fault would go through everybody every ten seconds. */
	@Test
	void restsAnHourAfterACountThatFailed() {
		MovableClock clock = new MovableClock();
		int[] tries = { 0 };
		StandingTable broken = new StandingTable(null) {

			@Override
			Optional<Instant> counted() {
				return Optional.empty();
			}

			@Override
			List<Stood> stages(Instant now) {
				tries[0]++;
				throw new IllegalStateException("unreadable");
			}

		};
		StandingRound round = new StandingRound(broken, null, null, null, new Plain(), clock);
		assertThatIllegalStateException().isThrownBy(round::runDue);
		assertThat(round.runDue()).isZero();
		assertThat(round.nextDue()).contains(clock.instant().plusSeconds(3600));
		clock.moveBy(Duration.ofHours(1));
		assertThatIllegalStateException().isThrownBy(round::runDue);
		assertThat(tries[0]).isEqualTo(2);
	}

	/** Who applies on the first day would stand there as nobody until the next. */
	@Test
	void countsNothingBeforeThereIsAnybody() {
		Stood one = new Stood(new CompanyId(UUID.fromString("00000000-0000-0000-0000-000000000001")), "APPLICANT", 1);
		assertThat(StandingRound.isWorth(List.of(), Optional.empty())).isFalse();
		assertThat(StandingRound.isWorth(List.of(one), Optional.empty())).isTrue();
		assertThat(StandingRound.isWorth(List.of(), Optional.of(MONDAY))).as("nobody is left").isTrue();
	}

	/** Answered after a weekend is answered the next working day. */
	@Test
	void halfOfThemWereAnsweredWithin() {
		Instant friday = MONDAY.minusSeconds(3 * 86_400L);
		assertThat(Standing.answeredWithin(List.of(new Complained(friday, MONDAY), new Complained(MONDAY, MONDAY),
				new Complained(MONDAY, MONDAY.plusSeconds(345_600))), USUAL))
			.hasValue(1);
	}

	private static final class Plain implements Transactions {

		@Override
		public <T> T within(Supplier<T> work) {
			return work.get();
		}

		@Override
		public <T> T alone(Supplier<T> work) {
			return work.get();
		}

	}

}
