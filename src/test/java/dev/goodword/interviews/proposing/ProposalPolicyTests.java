package dev.goodword.interviews.proposing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.MeetingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which times may be proposed, until when, and what may become of them. */
class ProposalPolicyTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	/** A Monday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday(SHANGHAI);

	@ParameterizedTest
	@CsvSource({ "1,slots", "2,", "6,", "7,slots", "0,slots" })
	void proposesTwoToSixTimes(int many, String why) {
		List<LocalDateTime> starts = java.util.stream.IntStream.range(0, many)
			.mapToObj((at) -> LocalDateTime.of(2026, 12, 1, 9, 0).plusHours(at))
			.toList();
		assertThat(toPropose(times(starts), TODAY.plusDays(2))).isEqualTo(because(why));
	}

	@Test
	void refusesTimesThatOverlapOrComeTwice() {
		assertThat(toPropose(times("2026-12-01T10:00", "2026-12-01T10:30"), TODAY.plusDays(2)))
			.isEqualTo(because("slotsOverlap"));
		assertThat(toPropose(times("2026-12-01T10:00", "2026-12-01T10:00"), TODAY.plusDays(2)))
			.isEqualTo(because("slotsOverlap"));
		assertThat(toPropose(times("2026-12-01T10:45", "2026-12-01T10:00"), TODAY.plusDays(2))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24,answerEarly", "2026-11-25,", "2026-12-02,", "2026-12-03,answerLate" })
	void leavesTwoToSevenWorkingDays(LocalDate answerBy, String why) {
		assertThat(toPropose(times("2026-12-03T10:00", "2026-12-04T10:00"), answerBy)).isEqualTo(because(why));
	}

	@Test
	void wantsTheAnswerBeforeTheLastTime() {
		ProposedTimes times = times("2026-11-26T10:00", "2026-11-27T10:00");
		assertThat(toPropose(times, LocalDate.of(2026, 11, 27))).isEmpty();
		assertThat(toPropose(times, LocalDate.of(2026, 11, 28))).isEqualTo(because("answerAfterSlots"));
	}

	@Test
	void takesBackWithAReasonWhatTheyWereAskedAndWithoutWhatIsOursAnyway() {
		assertThat(ProposalPolicy.toTakeBack(proposal(ProposalState.OPEN), "Zhao Min is ill.")).isEmpty();
		assertThat(ProposalPolicy.toTakeBack(proposal(ProposalState.OPEN), " \t")).isEqualTo(because("reason"));
		assertThat(ProposalPolicy.toTakeBack(proposal(ProposalState.OPEN), "x".repeat(1001)))
			.isEqualTo(because("reason"));
		assertThat(ProposalPolicy.toTakeBack(proposal(ProposalState.LEFT_OPEN), null)).isEmpty();
		assertThat(ProposalPolicy.toTakeBack(proposal(ProposalState.LEFT_OPEN), "x".repeat(1001)))
			.isEqualTo(because("reason"));
	}

	@ParameterizedTest
	@EnumSource(names = { "CHOSEN", "NONE_FIT", "TAKEN_BACK", "REPLACED", "OVERTAKEN" })
	void takesNothingBackTwice(ProposalState state) {
		assertThat(ProposalPolicy.toTakeBack(proposal(state), "Why")).isEqualTo(because("proposalOver"));
	}

	@Test
	void choosesATimeThatLiesAheadAndIsFree() {
		Appointment slot = new Appointment(LocalDateTime.of(2026, 12, 1, 10, 0), SHANGHAI, 45);
		Instant start = slot.startsAt();
		assertThat(ProposalPolicy.toChoose(slot, false, start.minusSeconds(1))).isEmpty();
		assertThat(ProposalPolicy.toChoose(slot, false, start)).isEqualTo(because("choicePassed"));
		assertThat(ProposalPolicy.toChoose(slot, true, start.minusSeconds(1))).isEqualTo(because("choiceTaken"));
	}

	@ParameterizedTest
	@CsvSource({ "OPEN,", "LEFT_OPEN,", "CHOSEN,choiceMade", "NONE_FIT,choiceAnswered", "TAKEN_BACK,choiceGone",
			"REPLACED,choiceReplaced", "OVERTAKEN,choiceGone" })
	void saysWhyAProposalIsOver(ProposalState state, String why) {
		assertThat(ProposalPolicy.whileLive(state)).isEqualTo(because(why));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u3000", "lone \ud800", "bell \u0007" })
	void wantsWordsOnWhatWouldFit(String words) {
		assertThat(ProposalPolicy.toSuggest(words)).isEqualTo(because("choiceWords"));
	}

	@Test
	void takesAThousandCharactersOfWords() {
		assertThat(ProposalPolicy.toSuggest(null)).isEqualTo(because("choiceWords"));
		assertThat(ProposalPolicy.toSuggest("好".repeat(1000))).isEmpty();
		assertThat(ProposalPolicy.toSuggest("好".repeat(1001))).isEqualTo(because("choiceWords"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-01T09:00,true", "2026-12-01T08:59,false", "2026-12-01T17:15,true", "2026-12-01T17:16,false",
			"2026-12-05T10:00,false", "2026-12-01T23:30,false" })
	void knowsTheHoursAtWhichPeopleWork(LocalDateTime start, boolean usual) {
		Appointment talk = new Appointment(start, SHANGHAI, 45);
		assertThat(UsualHours.hold(talk, SHANGHAI, null)).isEqualTo(usual);
		assertThat(UsualHours.hold(talk, SHANGHAI, CALENDAR)).isEqualTo(usual);
	}

	@Test
	void looksAtEachClockForItself() {
		Appointment morning = new Appointment(LocalDateTime.of(2026, 12, 1, 10, 0), SHANGHAI, 45);
		Appointment evening = new Appointment(LocalDateTime.of(2026, 12, 1, 17, 0), SHANGHAI, 45);
		assertThat(UsualHours.hold(morning, BERLIN, null)).isFalse();
		assertThat(UsualHours.hold(evening, BERLIN, null)).isTrue();
	}

	@Test
	void keepsTimesInOrderAndKnowsWhatLiesAhead() {
		ProposedTimes times = times("2026-12-02T10:00", "2026-12-01T10:00");
		assertThat(times.slots()).extracting(Appointment::localStart)
			.containsExactly(LocalDateTime.of(2026, 12, 1, 10, 0), LocalDateTime.of(2026, 12, 2, 10, 0));
		assertThat(times.ahead(Instant.parse("2026-12-01T02:00:00Z"))).hasSize(1);
		assertThat(times.slot(LocalDateTime.of(2026, 12, 3, 10, 0))).isEmpty();
	}

	private static Optional<Refusal> toPropose(ProposedTimes times, LocalDate answerBy) {
		return ProposalPolicy.toPropose(times, answerBy, TODAY, CALENDAR,
				times.starts().stream().map(LocalDateTime::toLocalDate).toList());
	}

	private static ProposedTimes times(String... starts) {
		return times(Arrays.stream(starts).map(LocalDateTime::parse).toList());
	}

	private static ProposedTimes times(List<LocalDateTime> starts) {
		return new ProposedTimes(starts, SHANGHAI, 45, MeetingMode.VIDEO, "https://talk.example/1",
				Set.of(new AccountId(new UUID(0, 1))), null, false);
	}

	private static ProposalSummary proposal(ProposalState state) {
		return new ProposalSummary(new ProposalId(new UUID(0, 2)), new JobApplicationId(new UUID(0, 3)), state,
				times("2026-12-01T10:00", "2026-12-02T10:00"), TODAY.plusDays(7), SHANGHAI, null, new UUID(0, 4), 0);
	}

	private static Optional<Refusal> because(String why) {
		return Optional.ofNullable(why).map((word) -> new Refusal("interviews.refused." + word, null));
	}

}
