package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import dev.goodword.surveys.AskingRules;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.asking.InvitationPolicy.Answer;
import dev.goodword.surveys.asking.InvitationPolicy.Before;
import dev.goodword.surveys.asking.InvitationPolicy.Case;
import dev.goodword.surveys.asking.InvitationPolicy.Kind;
import dev.goodword.surveys.asking.InvitationPolicy.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InvitationPolicyTests {

	private static final Instant TOLD = Instant.parse("2026-11-25T02:00:00Z");

	private static final Instant NOW = TOLD.plus(Duration.ofDays(3));

	private static final AskingRules USUAL = AskingRules.usual(false);

	@Test
	void asksWhoeverWasToldAndMayBeAsked() {
		assertThat(decide(fine())).isEqualTo(Answer.ASK);
	}

	@Test
	void neverAsksBeforeTelling() {
		assertThat(decide(new Case(Touchpoint.T3, TOLD, false, false, person(false, TOLD), USUAL)).kind())
			.isEqualTo(Kind.DROP);
	}

	@Test
	void leavesThoseAloneWhoObjectedOrCannotBeReached() {
		Person silent = new Person(false, false, TOLD, TOLD, List.of());
		assertThat(decide(new Case(Touchpoint.T3, TOLD, true, false, silent, USUAL)).kind()).isEqualTo(Kind.DROP);
	}

	@Test
	void keepsConfidentialPositionsOutOfSurveys() {
		assertThat(decide(new Case(Touchpoint.T3, TOLD, true, true, person(false, TOLD), USUAL)).kind())
			.isEqualTo(Kind.DROP);
	}

	@Test
	@DisplayName("Pitfall 16: sends nothing within two days of a no")
	void sendsNothingWithinTwoDaysOfANo() {
		Answer early = InvitationPolicy.decide(fine(), TOLD.plus(Duration.ofHours(47)));
		assertThat(early).isEqualTo(Answer.waitUntil(TOLD.plus(Duration.ofHours(48))));
		Person rejectedSince = new Person(true, false, NOW, NOW, List.of());
		assertThat(decide(new Case(Touchpoint.T8, TOLD, true, false, rejectedSince, USUAL))).as("whatever it is about")
			.isEqualTo(Answer.waitUntil(NOW.plus(Duration.ofHours(48))));
	}

	@ParameterizedTest
	@EnumSource(names = { "T3", "T4", "T5", "T6", "T7" })
	@DisplayName("Pitfall 16: waits while the person is active elsewhere and gives up after a month")
	void waitsWhileThePersonIsActiveElsewhereAndGivesUpAfterAMonth(Touchpoint touchpoint) {
		Case active = new Case(touchpoint, TOLD, true, false, person(true, TOLD), USUAL);
		assertThat(decide(active)).isEqualTo(Answer.waitUntil(NOW.plus(Duration.ofDays(1))));
		assertThat(InvitationPolicy.decide(active, TOLD.plus(Duration.ofDays(30))).kind()).isEqualTo(Kind.DROP);
	}

	@Test
	void asksAboutTheLatestApplicationOnly() {
		assertThat(decide(new Case(Touchpoint.T3, TOLD, true, false, person(false, TOLD.plusSeconds(1)), USUAL)).kind())
			.isEqualTo(Kind.DROP);
	}

	@ParameterizedTest
	@CsvSource({ "13,DROP", "89,DROP", "90,ASK", "200,ASK" })
	@DisplayName("Pitfall 17: asks once in ninety days")
	void asksOnceInNinetyDays(int daysAgo, Kind kind) {
		assertThat(decide(asked(Touchpoint.T4, daysAgo)).kind()).isEqualTo(kind);
	}

	@Test
	@DisplayName("Pitfall 17: asks three times in a year at most whatever it is about")
	void asksThreeTimesInAYearAtMostWhateverItIsAbout() {
		assertThat(decide(asked(Touchpoint.T4, 100, 200, 300)).kind()).isEqualTo(Kind.DROP);
		assertThat(decide(asked(Touchpoint.T8, 100, 200, 300)).kind()).isEqualTo(Kind.DROP);
		assertThat(decide(asked(Touchpoint.T4, 100, 200, 366)).kind()).isEqualTo(Kind.ASK);
	}

	@Test
	@DisplayName("Pitfall 17: leaves two weeks between any two")
	void leavesTwoWeeksBetweenAnyTwo() {
		assertThat(decide(asked(Touchpoint.T8, 13))).isEqualTo(Answer.waitUntil(NOW.plus(Duration.ofDays(1))));
		assertThat(decide(asked(Touchpoint.T8, 14)).kind()).isEqualTo(Kind.ASK);
	}

	@Test
	void asksNobodyAtAMomentThatTheCompanyTurnedOff() {
		AskingRules some = new AskingRules(Set.of(Touchpoint.T8), 14, 3, 2, false, 20, 50);
		assertThat(decide(new Case(Touchpoint.T8, TOLD, true, false, person(false, TOLD), some)).kind())
			.isEqualTo(Kind.DROP);
		assertThat(decide(chosen(some)).kind()).isEqualTo(Kind.ASK);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.INCLUDE, names = { "T3", "T4", "T5", "T6", "T7" })
	@DisplayName("Pitfall 8: switches no moment off of which the headline is made")
	void switchesNoMomentOffOfWhichTheHeadlineIsMade(Touchpoint moment) {
		assertThatIllegalArgumentException().isThrownBy(() -> new AskingRules(Set.of(moment), 14, 3, 2, false, 20, 50));
	}

	@Test
	void givesPeopleTheRestTheCompanyChose() {
		AskingRules gentle = new AskingRules(Set.of(), 90, 1, 5, false, 20, 50);
		assertThat(decide(chosen(gentle))).as("five quiet days")
			.isEqualTo(Answer.waitUntil(TOLD.plus(Duration.ofDays(5))));
		Instant later = TOLD.plus(Duration.ofDays(6));
		assertThat(InvitationPolicy.decide(chosen(gentle), later).kind()).isEqualTo(Kind.ASK);
		assertThat(InvitationPolicy.decide(chosen(gentle, 400), later).kind()).as("one in a year").isEqualTo(Kind.ASK);
		assertThat(InvitationPolicy.decide(chosen(gentle, 300), later).kind()).isEqualTo(Kind.DROP);
	}

	@Test
	void sparesNobodyLessThanTheProductDoes() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AskingRules(Set.of(), 13, 3, 2, false, 20, 50));
		assertThatIllegalArgumentException().isThrownBy(() -> new AskingRules(Set.of(), 14, 4, 2, false, 20, 50));
		assertThatIllegalArgumentException().isThrownBy(() -> new AskingRules(Set.of(), 14, 3, 1, false, 20, 50));
	}

	@Test
	void asksAgainTwoMonthsAfterAnAnswerToTheHeadline() {
		Instant asked = NOW.minus(Duration.ofDays(60));
		Person person = new Person(true, false, TOLD, TOLD, List.of(new Before(Touchpoint.T4, asked)));
		assertThat(decide(new Case(Touchpoint.T8, asked, true, false, person, USUAL)).kind()).isEqualTo(Kind.ASK);
	}

	@Test
	void asksAMonthAfterTheFirstDayOfWork() {
		Instant start = Instant.parse("2026-12-01T00:00:00Z");
		assertThat(Ripening.ready(Touchpoint.T9, start)).isEqualTo(start.plus(Duration.ofDays(30)));
		assertThat(Ripening.ready(Touchpoint.T8, start)).isEqualTo(start.plus(Duration.ofDays(60)));
		assertThat(Ripening.ready(Touchpoint.T3, start)).isEqualTo(start);
		assertThat(Ripening.isFirstMonthOver(start, start.plus(Duration.ofDays(29)))).as("the day of the draw")
			.isTrue();
		assertThat(Ripening.isFirstMonthOver(start, start.plus(Duration.ofDays(29)).minusSeconds(1))).isFalse();
	}

	@Test
	void asksNewHiresWhateverTheyWereAskedAboutTheirApplication() {
		Case new30 = started(person(List.of(new Before(Touchpoint.T6, NOW.minus(Duration.ofDays(40))))), 30);
		assertThat(decide(new30)).as("not one of those that count once in ninety days").isEqualTo(Answer.ASK);
	}

	@Test
	@DisplayName("Pitfall 17: a month in the job is no exception from the rest people get")
	void givesNewHiresTheSameRest() {
		Case early = started(person(List.of(new Before(Touchpoint.T6, NOW.minus(Duration.ofDays(5))))), 30);
		assertThat(decide(early)).isEqualTo(Answer.waitUntil(NOW.plus(Duration.ofDays(1))));
		Case late = started(person(List.of(new Before(Touchpoint.T6, NOW.minus(Duration.ofDays(5))))), 60);
		assertThat(decide(late).kind()).as("waits a month at most").isEqualTo(Kind.DROP);
		List<Before> three = List.of(new Before(Touchpoint.T4, NOW.minus(Duration.ofDays(300))),
				new Before(Touchpoint.T8, NOW.minus(Duration.ofDays(200))),
				new Before(Touchpoint.T6, NOW.minus(Duration.ofDays(100))));
		assertThat(decide(started(person(three), 30)).kind()).isEqualTo(Kind.DROP);
	}

	@Test
	void asksNobodyAboutAStartRecordedMonthsLate() {
		assertThat(decide(started(person(List.of()), 59))).isEqualTo(Answer.ASK);
		assertThat(decide(started(person(List.of()), 60)).kind()).isEqualTo(Kind.DROP);
		assertThat(decide(started(person(List.of()), 400)).kind()).isEqualTo(Kind.DROP);
	}

	@Test
	void asksNobodyWhoNeverCameOrObjectedOrWorksWhereNobodyMayKnow() {
		Instant since = NOW.minus(Duration.ofDays(30));
		assertThat(decide(new Case(Touchpoint.T9, since, false, false, person(List.of()), USUAL)).kind())
			.isEqualTo(Kind.DROP);
		assertThat(decide(new Case(Touchpoint.T9, since, true, true, person(List.of()), USUAL)).kind())
			.isEqualTo(Kind.DROP);
		Person objected = new Person(false, false, null, null, List.of());
		assertThat(decide(new Case(Touchpoint.T9, since, true, false, objected, USUAL)).kind()).isEqualTo(Kind.DROP);
	}

	@Test
	void asksNewHiresUnlessTheCompanyTurnedThatOff() {
		AskingRules off = new AskingRules(Set.of(Touchpoint.T9), 14, 3, 2, false, 20, 50);
		assertThat(USUAL.isOn(Touchpoint.T9)).isTrue();
		assertThat(decide(new Case(Touchpoint.T9, NOW.minus(Duration.ofDays(30)), true, false, person(List.of()), off))
			.kind()).isEqualTo(Kind.DROP);
	}

	private static Case started(Person person, int daysAgo) {
		return new Case(Touchpoint.T9, NOW.minus(Duration.ofDays(daysAgo)), true, false, person, USUAL);
	}

	private static Person person(List<Before> asked) {
		return new Person(true, false, null, null, asked);
	}

	private static Answer decide(Case known) {
		return InvitationPolicy.decide(known, NOW);
	}

	private static Case fine() {
		return asked(Touchpoint.T4);
	}

	private static Person person(boolean active, Instant lastEnd) {
		return new Person(true, active, lastEnd, TOLD, List.of());
	}

	private static Case chosen(AskingRules rules, int... daysAgo) {
		Case usual = asked(Touchpoint.T8, daysAgo);
		return new Case(usual.touchpoint(), usual.since(), true, false, usual.person(), rules);
	}

	private static Case asked(Touchpoint before, int... daysAgo) {
		List<Before> earlier = Arrays.stream(daysAgo)
			.mapToObj((days) -> new Before(before, NOW.minus(Duration.ofDays(days))))
			.toList();
		return new Case(Touchpoint.T3, TOLD, true, false, new Person(true, false, TOLD, TOLD, earlier), USUAL);
	}

}
