package dev.goodword.interviews;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be agreed, and when one may say what became of it. */
class InterviewPolicyTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Instant AUGUST = Instant.parse("2026-08-03T09:00:00Z");

	private static final Appointment TALK = at("2026-10-26T10:00");

	private static final Set<AccountId> PANEL = Set
		.of(new AccountId(UUID.fromString("7f3f0000-0000-4000-8000-000000000001")));

	@Test
	void agreesOnWhatIsWhole() {
		assertThat(toPlan(plan(TALK, "Room 4"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-08-03T10:00,60,past", "2026-08-03T09:59,60,past", "2027-09-01T10:00,60,far",
			"2026-10-26T10:00,4,minutes", "2026-10-26T10:00,601,minutes", "2027-03-28T01:30,60,noSuchHour" })
	void refusesHoursThatCannotBeMeant(LocalDateTime start, int minutes, String why) {
		assertThat(toPlan(plan(new Appointment(start, LONDON, minutes), "Room 4"))).contains(because(why));
	}

	@Test
	void wantsAPlacePeopleAndReadableWords() {
		assertThat(toPlan(plan(TALK, " "))).contains(because("place"));
		assertThat(toPlan(plan(TALK, "Room 4\r\nBcc: x"))).contains(because("place"));
		assertThat(toPlan(plan(TALK, "x".repeat(501)))).contains(because("place"));
		assertThat(toPlan(new InterviewPlan(TALK, MeetingMode.VIDEO, "Room 4", Set.of(), null, false)))
			.contains(because("panel"));
		assertThat(toPlan(new InterviewPlan(TALK, MeetingMode.VIDEO, "Room 4", PANEL, "x".repeat(2001), false)))
			.contains(because("topics"));
		assertThat(toPlan(new InterviewPlan(TALK, MeetingMode.VIDEO, "Room 4", PANEL, "one\ntwo\tthree", false)))
			.isEmpty();
	}

	@Test
	void agreesNothingTwiceAtTheSameHour() {
		List<Appointment> others = List.of(at("2026-10-26T09:30"));
		assertThat(InterviewPolicy.toPlan(plan(TALK, "Room 4"), true, others, AUGUST)).contains(because("overlap"));
		assertThat(InterviewPolicy.toPlan(plan(at("2026-10-26T10:30"), "Room 4"), true, others, AUGUST)).isEmpty();
		assertThat(InterviewPolicy.toPlan(plan(at("2026-10-26T08:30"), "Room 4"), true, others, AUGUST)).isEmpty();
	}

	@Test
	void agreesNothingWithWhoeverHasLeft() {
		assertThat(InterviewPolicy.toPlan(plan(TALK, "Room 4"), false, List.of(), AUGUST)).contains(because("ended"));
	}

	@Test
	void explainsOurChangesOnly() {
		assertThat(InterviewPolicy.toChange(InterviewState.BOOKED, new Change(Side.COMPANY, " ")))
			.contains(because("reason"));
		assertThat(InterviewPolicy.toChange(InterviewState.BOOKED, new Change(Side.CANDIDATE, null))).isEmpty();
		assertThat(InterviewPolicy.toChange(InterviewState.BOOKED, new Change(Side.CANDIDATE, "x".repeat(1001))))
			.contains(because("reason"));
	}

	@ParameterizedTest
	@EnumSource(value = InterviewState.class, mode = Mode.EXCLUDE, names = "BOOKED")
	void changesNothingThatIsOver(InterviewState over) {
		assertThat(InterviewPolicy.toChange(over, new Change(Side.COMPANY, "Zhao Min is ill.")))
			.contains(because("settled"));
		assertThat(InterviewPolicy.toSettle(over, TALK, InterviewAct.HELD, TALK.endsAt())).contains(because("settled"));
	}

	@Test
	void waitsAQuarterOfAnHourForTheCandidateAndNotForUs() {
		Instant start = TALK.startsAt();
		Instant quarter = start.plus(Duration.ofMinutes(15));
		assertThat(settle(InterviewAct.CANDIDATE_ABSENT, quarter.minusMillis(1))).contains(because("grace"));
		assertThat(settle(InterviewAct.CANDIDATE_ABSENT, quarter)).isEmpty();
		assertThat(settle(InterviewAct.COMPANY_ABSENT, start)).isEmpty();
		assertThat(settle(InterviewAct.COMPANY_ABSENT, start.minusMillis(1))).contains(because("notBegun"));
		assertThat(settle(InterviewAct.HELD, start.minusMillis(1))).contains(because("notBegun"));
	}

	@Test
	void hearsTheCandidateFromTheHourOnForHalfADay() {
		Instant start = TALK.startsAt();
		assertThat(reportable(InterviewState.BOOKED, start.minusMillis(1))).isFalse();
		assertThat(reportable(InterviewState.BOOKED, start)).isTrue();
		assertThat(reportable(InterviewState.BOOKED, start.plus(Duration.ofHours(12)))).isFalse();
		assertThat(reportable(InterviewState.HELD, start)).isFalse();
	}

	@Test
	void anAgreedHourFollowsTheClockOfItsPlace() {
		assertThat(TALK.startsAt()).isEqualTo("2026-10-26T10:00:00Z");
		assertThat(at("2026-10-23T10:00").startsAt()).isEqualTo("2026-10-23T09:00:00Z");
		assertThat(TALK.endsAt()).isEqualTo("2026-10-26T11:00:00Z");
		assertThat(at("2026-10-25T01:30").startsAt()).isEqualTo("2026-10-25T00:30:00Z");
	}

	private static Optional<Refusal> settle(InterviewAct act, Instant now) {
		return InterviewPolicy.toSettle(InterviewState.BOOKED, TALK, act, now);
	}

	private static boolean reportable(InterviewState state, Instant now) {
		return InterviewPolicy.isReportable(state, TALK, now);
	}

	private static Optional<Refusal> toPlan(InterviewPlan plan) {
		return InterviewPolicy.toPlan(plan, true, List.of(), AUGUST);
	}

	private static InterviewPlan plan(Appointment when, String place) {
		return new InterviewPlan(when, MeetingMode.VIDEO, place, PANEL, null, false);
	}

	private static Appointment at(String local) {
		return new Appointment(LocalDateTime.parse(local), LONDON, 60);
	}

	private static Refusal because(String why) {
		return new Refusal("interviews.refused." + why, null);
	}

}
