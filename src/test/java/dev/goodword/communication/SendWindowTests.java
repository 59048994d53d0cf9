package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SendWindowTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

	private final WorkingCalendar china = CalendarFixture.china();

	private final WorkingCalendar england = CalendarFixture.england();

	private final SendWindow inShanghai = new SendWindow(SHANGHAI, this.china, null);

	private final SendWindow inLondon = new SendWindow(LONDON, this.england, null);

	@ParameterizedTest(name = "{0} ready {1} leaves {2}")
	@CsvSource({ // Thursday 3 to Monday 7 September 2026, London
			"ANY_TIME, 2026-09-05T03:12, 2026-09-05T03:12", // at night, on a Saturday
			"NEUTRAL, 2026-09-03T07:59, 2026-09-03T08:00", //
			"NEUTRAL, 2026-09-05T20:59, 2026-09-05T20:59", // on a Saturday
			"NEUTRAL, 2026-09-05T21:00, 2026-09-06T08:00", //
			"OFFER, 2026-09-04T18:59, 2026-09-04T18:59", //
			"OFFER, 2026-09-04T19:00, 2026-09-07T09:00", // over the weekend
			"BAD_NEWS, 2026-09-03T09:29, 2026-09-03T09:30", //
			"BAD_NEWS, 2026-09-03T16:59, 2026-09-03T16:59", //
			"BAD_NEWS, 2026-09-03T17:00, 2026-09-04T09:30", //
			"BAD_NEWS, 2026-09-04T14:59, 2026-09-04T14:59", //
			"BAD_NEWS, 2026-09-04T15:00, 2026-09-07T09:30", // Friday afternoon
			"POOL_OR_SURVEY, 2026-09-03T17:59, 2026-09-03T17:59", //
			"POOL_OR_SURVEY, 2026-09-03T18:00, 2026-09-07T10:00", // no Friday at all
	})
	void opensByTheTable(SendClass sendClass, LocalDateTime ready, LocalDateTime leaves) {
		assertThat(this.inLondon.next(sendClass, at(ready, LONDON), 0)).isEqualTo(at(leaves, LONDON));
		assertThat(this.inLondon.isOpen(sendClass, at(leaves, LONDON))).isTrue();
		assertThat(this.inLondon.isOpen(sendClass, at(ready, LONDON))).isEqualTo(ready.equals(leaves));
	}

	/** Found by the simulation, seed 1: a confirmation at six in the morning. */
	@Test
	void wakesNobodyForATalkInThreeDaysAlthoughTheirDateIsToday() {
		SendWindow window = new SendWindow(LONDON, this.england, at("2026-09-03T18:00", LONDON))
			.about(at("2026-09-06T14:00", LONDON));
		assertThat(window.next(SendClass.APPOINTMENT, at("2026-09-03T06:30", LONDON), 0))
			.isEqualTo(at("2026-09-03T08:00", LONDON));
		assertThat(window.isOpen(SendClass.APPOINTMENT, at("2026-09-03T06:30", LONDON))).isFalse();
	}

	@Test
	void tellsAtOnceOfATalkWithinTwelveHours() {
		SendWindow window = new SendWindow(LONDON, this.england, at("2026-09-09T18:00", LONDON))
			.about(at("2026-09-04T09:00", LONDON));
		assertThat(window.next(SendClass.APPOINTMENT, at("2026-09-03T22:30", LONDON), 0))
			.isEqualTo(at("2026-09-03T22:30", LONDON));
	}

	@Test
	void a9BringsANoOfFridayEveningOnMonday() {
		SendWindow keepingTheSuccessor = new SendWindow(BERLIN, null, at("2026-09-09T18:00", BERLIN));
		Instant leaves = keepingTheSuccessor.next(SendClass.BAD_NEWS, at("2026-09-04T17:30", BERLIN), 600);
		assertThat(leaves).isEqualTo(at("2026-09-07T09:40", BERLIN));
	}

	@Test
	void a9BringsANoOfThursdayEveningOnTheFridayThatWasTold() {
		SendWindow keepingFriday = new SendWindow(BERLIN, null, at("2026-09-04T18:00", BERLIN));
		Instant leaves = keepingFriday.next(SendClass.BAD_NEWS, at("2026-09-03T18:00", BERLIN), 1200);
		assertThat(leaves).isEqualTo(at("2026-09-04T09:50", BERLIN));
	}

	@Test
	void opensFridayAfternoonOnlyForTheNewsOwedThatFriday() {
		SendWindow keepingFriday = new SendWindow(BERLIN, null, at("2026-09-04T18:00", BERLIN));
		assertThat(keepingFriday.isOpen(SendClass.BAD_NEWS, at("2026-09-04T16:59", BERLIN))).isTrue();
		assertThat(keepingFriday.isOpen(SendClass.BAD_NEWS, at("2026-09-04T17:00", BERLIN))).isFalse();
		SendWindow keepingMonday = new SendWindow(BERLIN, null, at("2026-09-07T18:00", BERLIN));
		assertThat(keepingMonday.isOpen(SendClass.BAD_NEWS, at("2026-09-04T15:00", BERLIN))).isFalse();
	}

	@Test
	void a10FollowsTheCandidateToAnotherZone() {
		Instant deadline = at("2026-09-09T18:00", BERLIN);
		Instant ready = at("2026-09-08T15:00", BERLIN);
		assertThat(new SendWindow(BERLIN, null, deadline).next(SendClass.BAD_NEWS, ready, 0)).isEqualTo(ready);
		assertThat(new SendWindow(TOKYO, null, deadline).next(SendClass.BAD_NEWS, ready, 0))
			.as("22:00 in Tokyo, so the next morning there, still before the told day ends")
			.isEqualTo(at("2026-09-09T09:30", TOKYO))
			.isBefore(deadline);
	}

	@Test
	void tellsNoBadNewsOnHolidaysWorkedWeekendsAndTheAfternoonBeforeAHoliday() {
		assertThat(this.inShanghai.next(SendClass.BAD_NEWS, at("2026-09-30T11:59", SHANGHAI), 0))
			.isEqualTo(at("2026-09-30T11:59", SHANGHAI));
		assertThat(this.inShanghai.next(SendClass.BAD_NEWS, at("2026-09-30T12:00", SHANGHAI), 0))
			.as("after the holiday")
			.isEqualTo(at("2026-10-08T09:30", SHANGHAI));
		assertThat(this.inShanghai.next(SendClass.BAD_NEWS, at("2026-10-09T15:00", SHANGHAI), 0))
			.as("not on the worked Saturday")
			.isEqualTo(at("2026-10-12T09:30", SHANGHAI));
	}

	@Test
	void endsAtNoonOnTheFridayBeforeABankHolidayEvenWhenOwedThatDay() {
		SendWindow keepingFriday = new SendWindow(LONDON, this.england, at("2026-05-01T18:00", LONDON));
		assertThat(keepingFriday.isOpen(SendClass.BAD_NEWS, at("2026-05-01T11:59", LONDON))).isTrue();
		assertThat(keepingFriday.next(SendClass.BAD_NEWS, at("2026-05-01T12:00", LONDON), 0))
			.isEqualTo(at("2026-05-05T09:30", LONDON));
	}

	@Test
	void sendsNeutralNewsAndOffersOnHolidaysToo() {
		Instant holiday = at("2026-10-01T10:00", SHANGHAI);
		assertThat(this.inShanghai.isOpen(SendClass.NEUTRAL, holiday)).isTrue();
		assertThat(this.inShanghai.isOpen(SendClass.OFFER, holiday)).isTrue();
		assertThat(this.inShanghai.isOpen(SendClass.BAD_NEWS, holiday)).isFalse();
	}

	@Test
	void keepsTheLocalHourWhenTheClocksChange() {
		Instant saturdayNight = at("2026-10-24T22:00", LONDON);
		assertThat(this.inLondon.next(SendClass.NEUTRAL, saturdayNight, 0)).isEqualTo("2026-10-25T08:00:00Z");
		assertThat(this.inLondon.next(SendClass.NEUTRAL, at("2026-10-23T22:00", LONDON), 0))
			.isEqualTo("2026-10-24T07:00:00Z");
		assertThat(this.inLondon.next(SendClass.NEUTRAL, at("2026-03-28T22:00", LONDON), 0))
			.isEqualTo("2026-03-29T07:00:00Z");
	}

	@Test
	void spreadsInsideTheWindowAndNeverBeyondItOrTheDeadline() {
		assertThat(this.inLondon.next(SendClass.NEUTRAL, at("2026-09-03T06:00", LONDON), 1200))
			.isEqualTo(at("2026-09-03T08:20", LONDON));
		Instant tenMinutesLeft = at("2026-09-03T16:50", LONDON);
		assertThat(this.inLondon.next(SendClass.BAD_NEWS, tenMinutesLeft, 1200))
			.isEqualTo(at("2026-09-03T16:59:59", LONDON));
		assertThat(this.inLondon.next(SendClass.BAD_NEWS, tenMinutesLeft, 600)).as("half of what is left")
			.isBetween(at("2026-09-03T16:54", LONDON), at("2026-09-03T16:56", LONDON));
		Instant deadline = at("2026-09-03T18:00", LONDON);
		SendWindow owed = new SendWindow(LONDON, this.england, deadline);
		assertThat(owed.next(SendClass.NEUTRAL, at("2026-09-03T17:55", LONDON), 1200)).isEqualTo(deadline);
	}

	@Test
	void drawsNoJitterForAnswersToOnesOwnAct() {
		Instant ready = at("2026-09-03T03:00", LONDON);
		assertThat(this.inLondon.next(SendClass.ANY_TIME, ready, 1200)).isEqualTo(ready);
	}

	@Test
	void refusesMoreJitterThanTwentyMinutes() {
		Instant ready = at("2026-09-03T10:00", LONDON);
		assertThatIllegalArgumentException().isThrownBy(() -> this.inLondon.next(SendClass.NEUTRAL, ready, 1201));
		assertThatIllegalArgumentException().isThrownBy(() -> this.inLondon.next(SendClass.NEUTRAL, ready, -1));
	}

	@Test
	void waitsForApplicationInterviewAndUndoBeforeANo() {
		Instant applied = Instant.parse("2026-09-01T10:00:00Z");
		Duration undo = Duration.ofMinutes(30);
		assertThat(SendWindow.badNewsEarliest(applied, null, applied.plusSeconds(240), undo)).as("48 h after applying")
			.isEqualTo("2026-09-03T10:00:00Z");
		assertThat(SendWindow.badNewsEarliest(applied, Instant.parse("2026-09-07T12:00:00Z"),
				Instant.parse("2026-09-07T13:00:00Z"), undo))
			.as("4 h after the interview")
			.isEqualTo("2026-09-07T16:00:00Z");
		assertThat(SendWindow.badNewsEarliest(applied, Instant.parse("2026-09-07T12:00:00Z"),
				Instant.parse("2026-09-08T13:00:00Z"), undo))
			.as("the undo of the decision")
			.isEqualTo("2026-09-08T13:30:00Z");
	}

	private static Instant at(String local, ZoneId zone) {
		return at(LocalDateTime.parse(local), zone);
	}

	private static Instant at(LocalDateTime local, ZoneId zone) {
		return local.atZone(zone).toInstant();
	}

}
