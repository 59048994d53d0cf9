package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import dev.goodword.surveys.asking.InvitationPolicy.Answer;
import dev.goodword.surveys.asking.InvitationPolicy.Case;
import dev.goodword.surveys.asking.InvitationPolicy.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InvitationPolicyTests {

	private static final Instant TOLD = Instant.parse("2026-11-25T02:00:00Z");

	private static final Instant NOW = TOLD.plus(Duration.ofDays(3));

	@Test
	void asksWhoeverWasToldAndMayBeAsked() {
		assertThat(decide(fine())).isEqualTo(Answer.ASK);
	}

	@Test
	void neverAsksBeforeTelling() {
		assertThat(decide(new Case(TOLD, false, true, false, false, TOLD, List.of())).kind()).isEqualTo(Kind.DROP);
	}

	@Test
	void leavesThoseAloneWhoObjectedOrCannotBeReached() {
		assertThat(decide(new Case(TOLD, true, false, false, false, TOLD, List.of())).kind()).isEqualTo(Kind.DROP);
	}

	@Test
	void keepsConfidentialPositionsOutOfSurveys() {
		assertThat(decide(new Case(TOLD, true, true, true, false, TOLD, List.of())).kind()).isEqualTo(Kind.DROP);
	}

	@Test
	void sendsNothingWithinTwoDaysOfANo() {
		Answer early = InvitationPolicy.decide(fine(), TOLD.plus(Duration.ofHours(47)));
		assertThat(early).isEqualTo(Answer.waitUntil(TOLD.plus(Duration.ofHours(48))));
	}

	@Test
	void waitsWhileThePersonIsActiveElsewhereAndGivesUpAfterAMonth() {
		Case active = new Case(TOLD, true, true, false, true, TOLD, List.of());
		assertThat(decide(active)).isEqualTo(Answer.waitUntil(NOW.plus(Duration.ofDays(1))));
		assertThat(InvitationPolicy.decide(active, TOLD.plus(Duration.ofDays(30))).kind()).isEqualTo(Kind.DROP);
	}

	@Test
	void asksAboutTheLatestApplicationOnly() {
		assertThat(decide(new Case(TOLD, true, true, false, false, TOLD.plusSeconds(1), List.of())).kind())
			.isEqualTo(Kind.DROP);
	}

	@ParameterizedTest
	@CsvSource({ "13,DROP", "89,DROP", "90,ASK", "200,ASK" })
	void asksOnceInNinetyDays(int daysAgo, Kind kind) {
		assertThat(decide(asked(daysAgo)).kind()).isEqualTo(kind);
	}

	@Test
	void asksThreeTimesInAYearAtMost() {
		assertThat(decide(asked(100, 200, 300)).kind()).isEqualTo(Kind.DROP);
		assertThat(decide(asked(100, 200, 366)).kind()).isEqualTo(Kind.ASK);
	}

	private static Answer decide(Case known) {
		return InvitationPolicy.decide(known, NOW);
	}

	private static Case fine() {
		return asked();
	}

	private static Case asked(int... daysAgo) {
		List<Instant> before = Arrays.stream(daysAgo).mapToObj((days) -> NOW.minus(Duration.ofDays(days))).toList();
		return new Case(TOLD, true, true, false, false, TOLD, before);
	}

}
