package dev.goodword.complaints;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.calendars.ReadingPlace;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComplaintPolicyTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

	private static final String FINE = "Nobody was there.";

	private static final ComplaintFindings KNOWN = new ComplaintFindings(ComplaintCause.INTERVIEW, "", "Apologised.",
			"The calendar asks twice.");

	private static final ReadingPlace HERE = new ReadingPlace(SHANGHAI, null);

	private static final ComplaintDates OWED = new ComplaintDates(Instant.parse("2026-11-27T10:00:00Z"),
			LocalDate.parse("2026-11-30"), SHANGHAI);

	private final WorkingCalendar team = WorkingCalendar.mondayToFriday(SHANGHAI);

	/** 26 November 2026 is a Thursday. */
	@ParameterizedTest
	@CsvSource({ "2026-11-26T02:00:00Z, Asia/Shanghai, 2026-11-27T10:00:00Z, 2026-11-30",
			"2026-11-26T15:59:00Z, Europe/London, 2026-11-27T10:00:00Z, 2026-11-30",
			"2026-11-28T02:00:00Z, America/Los_Angeles, 2026-11-30T10:00:00Z, 2026-12-01" })
	void leavesTheOwnerOneWorkingDayAndTellsTheNext(Instant raised, ZoneId theirs, Instant due, LocalDate told) {
		assertThat(ComplaintPolicy.dates(this.team, new ReadingPlace(theirs, null), raised, 1))
			.isEqualTo(new ComplaintDates(due, told, theirs));
	}

	@Test
	void offersWorkingDaysForTheSecondWord() {
		List<LocalDate> days = ComplaintPolicy.followUps(this.team, NOW);
		assertThat(days).hasSize(ComplaintPolicy.LONGEST_FOLLOW_UP)
			.startsWith(LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-30"))
			.allMatch(this.team::isWorkingDay);
		assertThat(ComplaintPolicy.until(this.team, HERE, days.get(0)).told()).isEqualTo("2026-11-30");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-26T02:00:00Z, 2026-11-27T06:00:00Z", "2026-11-27T05:59:59Z, 2026-11-27T06:00:00Z",
			"2026-11-27T06:00:00Z, 2026-11-27T10:00:00Z", "2026-11-27T10:00:00Z, 2026-11-30T01:30:00Z",
			"2026-11-30T01:30:00Z, " })
	void warnsFourHoursBeforeAtTheEndAndOnTheMorningOfTheToldDay(Instant now, @Nullable Instant next) {
		assertThat(ComplaintPolicy.nextNudge(OWED, now)).isEqualTo(next);
	}

	@ParameterizedTest
	@CsvSource({ "0, 2026-11-30T01:29:59Z, false", "0, 2026-11-30T01:30:00Z, true", "1, 2026-11-30T01:30:00Z, true",
			"2, 2026-11-30T01:30:00Z, false" })
	void tellsALaterDayOnThatMorningAndTwiceAtMost(int before, Instant now, boolean delayed) {
		assertThat(ComplaintPolicy.isToBeDelayed(OWED, before, now)).isEqualTo(delayed);
	}

	@Test
	void givesThreeWorkingDaysMoreAndWarnsEachWorkingMorningAfterThat() {
		Instant monday = Instant.parse("2026-11-30T01:30:00Z");
		assertThat(ComplaintPolicy.later(this.team, HERE, monday)).isEqualTo(
				new ComplaintDates(Instant.parse("2026-12-03T10:00:00Z"), LocalDate.parse("2026-12-04"), SHANGHAI));
		assertThat(ComplaintPolicy.nextWarning(this.team, Instant.parse("2026-12-04T01:30:00Z")))
			.isEqualTo("2026-12-07T01:30:00Z");
	}

	@Test
	void boundsWhatOnePersonRaises() {
		List<ComplaintLine> three = IntStream.range(0, 3).mapToObj((at) -> line(ComplaintState.RAISED, at)).toList();
		List<ComplaintLine> five = IntStream.range(0, 5).mapToObj((at) -> line(ComplaintState.CLOSED, at)).toList();
		List<ComplaintLine> old = IntStream.range(24, 29).mapToObj((at) -> line(ComplaintState.CLOSED, at)).toList();

		assertThat(ComplaintPolicy.toRaise(FINE, List.of(), NOW)).isEmpty();
		assertThat(ComplaintPolicy.toRaise(FINE, three, NOW)).isEqualTo(ComplaintPolicy.because("open"));
		assertThat(ComplaintPolicy.toRaise(FINE, five, NOW)).isEqualTo(ComplaintPolicy.because("pace"));
		assertThat(ComplaintPolicy.toRaise(FINE, old, NOW)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "''", "' '", "'a\u0000b'" })
	void wantsWords(String text) {
		assertThat(ComplaintPolicy.toRaise(text, List.of(), NOW)).isEqualTo(ComplaintPolicy.because("words"));
		assertThat(ComplaintPolicy.toAnswer(ComplaintState.RAISED, text, null, List.of()))
			.isEqualTo(ComplaintPolicy.because("answer"));
	}

	@Test
	void wantsWordsOfSomeLength() {
		assertThat(ComplaintPolicy.toRaise("x".repeat(3000), List.of(), NOW)).isEmpty();
		assertThat(ComplaintPolicy.toRaise("x".repeat(3001), List.of(), NOW))
			.isEqualTo(ComplaintPolicy.because("words"));
		assertThat(ComplaintPolicy.toNote("x".repeat(3001))).isEqualTo(ComplaintPolicy.because("findings"));
	}

	@Test
	void isAnsweredOnceByADayOfTheList() {
		List<LocalDate> days = ComplaintPolicy.followUps(this.team, NOW);
		assertThat(ComplaintPolicy.toAnswer(ComplaintState.RAISED, FINE, days.get(2), days)).isEmpty();
		assertThat(ComplaintPolicy.toAnswer(ComplaintState.RAISED, FINE, null, days)).isEmpty();
		assertThat(ComplaintPolicy.toAnswer(ComplaintState.RAISED, FINE, TODAY, days))
			.isEqualTo(ComplaintPolicy.because("day"));
		assertThat(ComplaintPolicy.toAnswer(ComplaintState.ANSWERED, FINE, null, days))
			.isEqualTo(ComplaintPolicy.because("answered"));
	}

	@ParameterizedTest
	@EnumSource
	void isFoundOutAboutWhileItIsOpen(ComplaintState state) {
		assertThat(ComplaintPolicy.toFind(state, KNOWN).isEmpty()).isEqualTo(state.isOpen());
	}

	@Test
	void isNotClosedBeforeThePersonWasTold() {
		assertThat(close(ComplaintState.RAISED, true, KNOWN, FINE)).isEqualTo(ComplaintPolicy.because("untold"));
		assertThat(close(ComplaintState.ANSWERED, true, KNOWN, " ")).isEqualTo(ComplaintPolicy.because("words.close"));
		assertThat(close(ComplaintState.ANSWERED, true, KNOWN, FINE)).isEmpty();
		assertThat(close(ComplaintState.ANSWERED, false, KNOWN, FINE)).isEmpty();
		assertThat(close(ComplaintState.CLOSED, false, KNOWN, FINE)).isEqualTo(ComplaintPolicy.because("closed"));
		assertThat(close(ComplaintState.DROPPED, false, KNOWN, FINE)).isEqualTo(ComplaintPolicy.because("closed"));
	}

	@Test
	void isNotClosedWithoutCauseActionChangeAndADayToLook() {
		List<ComplaintFindings> less = List.of(ComplaintFindings.NONE,
				new ComplaintFindings(null, "", KNOWN.action(), KNOWN.changed()),
				new ComplaintFindings(KNOWN.cause(), "", "", KNOWN.changed()),
				new ComplaintFindings(KNOWN.cause(), "", KNOWN.action(), ""));
		assertThat(less).allSatisfy((findings) -> assertThat(close(ComplaintState.ANSWERED, false, findings, FINE))
			.isEqualTo(ComplaintPolicy.because("unknown")));
		ComplaintSummary answered = summary(ComplaintState.ANSWERED, false, KNOWN);
		assertThat(ComplaintPolicy.toClose(answered, FINE, TODAY, TODAY)).isEqualTo(ComplaintPolicy.because("check"));
		assertThat(ComplaintPolicy.toClose(answered, FINE, null, TODAY)).isEqualTo(ComplaintPolicy.because("check"));
		assertThat(ComplaintPolicy.toClose(answered, " ", TODAY.plusDays(9), TODAY))
			.as("what came of it is told also when the answer said all")
			.isEqualTo(ComplaintPolicy.because("words.close"));
	}

	@Test
	void isOverdueOnlyWhileAWordIsOwed() {
		Instant late = NOW.plus(Duration.ofDays(9));
		assertThat(summary(ComplaintState.RAISED, true, KNOWN).isOverdue(late)).isTrue();
		assertThat(summary(ComplaintState.RAISED, true, KNOWN).isOverdue(NOW)).isFalse();
		assertThat(summary(ComplaintState.ANSWERED, false, KNOWN).isOverdue(late)).isFalse();
		assertThat(new ComplaintCheck(TODAY, null, "").isDue(TODAY)).isTrue();
		assertThat(new ComplaintCheck(TODAY, null, "").isDue(TODAY.minusDays(1))).isFalse();
		assertThat(new ComplaintCheck(TODAY, ComplaintCheck.Outcome.WORKS, "").isDue(TODAY)).isFalse();
	}

	private Optional<Refusal> close(ComplaintState state, boolean owed, ComplaintFindings findings, String words) {
		return ComplaintPolicy.toClose(summary(state, owed, findings), words, TODAY.plusDays(30), TODAY);
	}

	private ComplaintSummary summary(ComplaintState state, boolean owed, ComplaintFindings findings) {
		return new ComplaintSummary(new ComplaintId(new UUID(1, 1)), new JobApplicationId(new UUID(2, 1)),
				new PositionId(new UUID(3, 1)), state, ComplaintSubject.GENERAL, null, NOW, FINE,
				new AccountId(new UUID(4, 1)), true, owed ? ComplaintPolicy.dates(this.team, HERE, NOW, 1) : null, 0,
				null, null, findings, null);
	}

	private static ComplaintLine line(ComplaintState state, int hoursAgo) {
		return new ComplaintLine(new ComplaintId(new UUID(1, hoursAgo)), new JobApplicationId(new UUID(2, 1)),
				new PositionId(new UUID(3, 1)), state, ComplaintSubject.GENERAL, NOW.minus(Duration.ofHours(hoursAgo)),
				new AccountId(new UUID(4, 1)), null, null, null);
	}

}
