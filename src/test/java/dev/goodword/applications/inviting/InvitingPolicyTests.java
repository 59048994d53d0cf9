package dev.goodword.applications.inviting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.SiteId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.calendars.CalendarId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class InvitingPolicyTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

	private final PositionSummary own = position(1, 1, PositionStatus.OPEN);

	private final PositionSummary other = position(2, 1, PositionStatus.OPEN);

	@Test
	void asksNothingWhereNothingIsWanted() {
		assertThat(objection(Besides.NOTHING, Outcome.NOT_SELECTED, null, false)).isNull();
	}

	@Test
	void carriesOverToAnotherOpenPositionOfTheCompanyThatAsksNothing() {
		assertThat(objection(move(this.other), Outcome.POSITION_CLOSED, this.other, false)).isNull();
		assertThat(objection(move(this.other), Outcome.POSITION_CLOSED, this.other, true)).isEqualTo("asks");
		assertThat(objection(move(this.own), Outcome.POSITION_CLOSED, this.own, false)).isEqualTo("target");
		assertThat(objection(move(this.other), Outcome.POSITION_CLOSED, null, false)).isEqualTo("target");
		PositionSummary elsewhere = position(3, 2, PositionStatus.OPEN);
		assertThat(objection(move(elsewhere), Outcome.POSITION_CLOSED, elsewhere, false)).isEqualTo("target");
	}

	@Test
	void namesNobodyAPositionThatOnlyItsTeamMayKnow() {
		PositionSummary secret = position(5, 1, PositionStatus.OPEN, true);
		assertThat(objection(move(secret), Outcome.POSITION_CLOSED, secret, false)).isEqualTo("target");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
	void carriesNobodyToAPositionThatTakesNone(PositionStatus status) {
		PositionSummary shut = position(4, 1, status);
		assertThat(objection(move(shut), Outcome.POSITION_CLOSED, shut, false)).isEqualTo("target");
	}

	@ParameterizedTest
	@EnumSource(names = { "NOT_SELECTED", "RELEASED" })
	void carriesOverOnlyWithTheEndOfThePosition(Outcome outcome) {
		assertThat(objection(move(this.other), outcome, this.other, false)).isEqualTo("moveWithEnd");
	}

	@ParameterizedTest
	@CsvSource({ "your talk,platforms,12,", "your talk,platforms,1,", "your talk,platforms,24,",
			"your talk,platforms,25,months", "your talk,platforms,0,months", "your talk,platforms,,months",
			",platforms,12,poolWords", "your talk,,12,poolWords" })
	void needsWordsAndMonthsToStayInTouch(@Nullable String reason, @Nullable String area, @Nullable Integer months,
			@Nullable String why) {
		Besides wanted = new Besides(EndQuestionKind.POOL, null, reason, area, months, null);
		assertThat(objection(wanted, Outcome.NOT_SELECTED, null, false)).isEqualTo(why);
	}

	@Test
	void clipsNothingButRefusesWhatIsTooLong() {
		String longest = "x".repeat(InvitingPolicy.LONGEST);
		assertThat(objection(new Besides(EndQuestionKind.POOL, null, longest, longest, 12, null),
				Outcome.POSITION_CLOSED, null, false))
			.isNull();
		assertThat(objection(new Besides(EndQuestionKind.POOL, null, longest + "x", "a", 12, null),
				Outcome.POSITION_CLOSED, null, false))
			.isEqualTo("poolWords");
	}

	@ParameterizedTest
	@CsvSource({ "MOVE,2026-12-16", "POOL,2026-12-25", "KEEP,2026-12-16" })
	void awaitsAnAnswerForSomeWeeksWhereTheCandidateIs(EndQuestionKind kind, LocalDate until) {
		assertThat(InvitingPolicy.until(kind, Instant.parse("2026-11-24T16:30:00Z"), ZoneId.of("Asia/Shanghai")))
			.isEqualTo(until);
	}

	@ParameterizedTest
	@CsvSource({ ",keepDay", "2026-12-22,keepDay", "2026-12-23,", "2027-11-26,", "2027-11-27,keepDay",
			"2027-05-01,keepDay", "2027-05-03," })
	void keepsFromFourWeeksToAYear(@Nullable LocalDate until, @Nullable String why) {
		assertThat(objection(keep(until), Outcome.POSITION_CLOSED, null, false)).isEqualTo(why);
	}

	@ParameterizedTest
	@EnumSource(names = { "NOT_SELECTED", "RELEASED" })
	void keepsOnlyWhatEndsWithThePosition(Outcome outcome) {
		assertThat(objection(keep(TODAY.plusDays(60)), outcome, null, false)).isEqualTo("keepWithEnd");
	}

	@Test
	void saysOnTheMorningOfTheDayThatItIsOver() {
		assertThat(InvitingPolicy.keepEndsAt(LocalDate.parse("2027-03-01"), ZoneId.of("Asia/Shanghai")))
			.isEqualTo("2027-03-01T01:00:00Z");
	}

	private static Besides keep(@Nullable LocalDate until) {
		return new Besides(EndQuestionKind.KEEP, null, null, null, null, until);
	}

	@Test
	void isSeenOnlyByWhoeverKnowsOfTheEnd() {
		assertThat(isOpen(null, TODAY, Outcome.POSITION_CLOSED, Told.SENT)).isTrue();
		assertThat(isOpen(null, TODAY, Outcome.POSITION_CLOSED, Told.SCHEDULED)).isFalse();
		assertThat(isOpen(null, TODAY, null, Told.NOTHING_TO_TELL)).isFalse();
		assertThat(isOpen(null, TODAY, Outcome.WITHDRAWN, Told.SENT)).isFalse();
	}

	@Test
	void takesSilenceForANoAndKeepsAYes() {
		assertThat(isOpen(null, TODAY.minusDays(1), Outcome.POSITION_CLOSED, Told.SENT)).isFalse();
		assertThat(isOpen(EndAnswer.NO, TODAY, Outcome.POSITION_CLOSED, Told.SENT)).isTrue();
		assertThat(isOpen(EndAnswer.NO, TODAY.minusDays(1), Outcome.POSITION_CLOSED, Told.SENT)).isFalse();
		assertThat(isOpen(EndAnswer.YES, TODAY.minusDays(90), Outcome.POSITION_CLOSED, Told.SENT)).isTrue();
		assertThat(isOpen(EndAnswer.OVER, TODAY, Outcome.POSITION_CLOSED, Told.SENT)).isFalse();
		assertThat(isOpen(EndAnswer.TAKEN_BACK, TODAY, Outcome.POSITION_CLOSED, Told.SENT)).isFalse();
	}

	private static boolean isOpen(@Nullable EndAnswer answer, LocalDate until, @Nullable Outcome outcome, Told told) {
		EndQuestion asked = new EndQuestion(new UUID(0, 9), new JobApplicationId(new UUID(0, 8)), EndQuestionKind.POOL,
				null, "r", "a", 12, null, until, answer, null);
		return InvitingPolicy.isOpen(asked, outcome, told, TODAY);
	}

	private @Nullable String objection(Besides wanted, Outcome outcome, @Nullable PositionSummary target,
			boolean asks) {
		return InvitingPolicy.objection(wanted, outcome, this.own, target, asks, TODAY)
			.map((refusal) -> refusal.messageKey().replace("applications.inviting.refused.", ""))
			.orElse(null);
	}

	private static Besides move(PositionSummary target) {
		return new Besides(EndQuestionKind.MOVE, target.id(), null, null, null, null);
	}

	private static PositionSummary position(int id, int company, PositionStatus status) {
		return position(id, company, status, false);
	}

	private static PositionSummary position(int id, int company, PositionStatus status, boolean confidential) {
		return new PositionSummary(new PositionId(new UUID(0, id)), "p" + id, new LocalizedText("P", "岗位"), status,
				new CompanyId(new UUID(1, company)), new DepartmentId(new UUID(2, 1)), new SiteId(new UUID(3, 1)),
				new AccountId(new UUID(4, 1)), new CalendarId(new UUID(5, 1)), ZoneId.of("Asia/Shanghai"), confidential,
				null, null);
	}

}
