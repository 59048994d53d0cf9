package dev.goodword.interviews.proposing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which times took the place of which, and which stand when those fall. */
class ReplacedTimesTests {

	private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

	private final List<ProposalEntry> log = new ArrayList<>();

	private final ProposalId first = new ProposalId(new UUID(1, 1));

	private final ProposalId second = new ProposalId(new UUID(1, 2));

	private final ProposalId third = new ProposalId(new UUID(1, 3));

	private ProposalEntry told;

	@BeforeEach
	void timesAreOut() {
		this.told = enter(this.first, ProposalAct.PROPOSED, 0);
	}

	@Test
	void knowsWhichTookThePlaceOfWhich() {
		replace(this.first, this.second, 10);
		replace(this.second, this.third, 20);
		assertThat(ReplacedTimes.before(this.log, this.first)).isEmpty();
		assertThat(ReplacedTimes.before(this.log, this.second)).contains(this.first);
		assertThat(ReplacedTimes.before(this.log, this.third)).contains(this.second);
	}

	@Test
	void knowsItAlsoWhenBothWereEnteredAtOneMoment() {
		enter(this.second, ProposalAct.PROPOSED, 10);
		enter(this.first, ProposalAct.REPLACED, 10);
		assertThat(ReplacedTimes.before(this.log, this.second)).contains(this.first);
	}

	@Test
	void tookNoPlaceWhenTheOnesBeforeHadEndedOtherwise() {
		enter(this.first, ProposalAct.NONE_FIT, 5);
		enter(this.second, ProposalAct.PROPOSED, 10);
		assertThat(ReplacedTimes.before(this.log, this.second)).isEmpty();
		assertThat(ReplacedTimes.standing(this.log, this.second, null)).isEmpty();
	}

	@Test
	void letsThoseStandWhoseDayRuns() {
		replace(this.first, this.second, 10);
		assertThat(ReplacedTimes.standing(this.log, this.second, this.told.id())).contains(this.told);
		assertThat(ReplacedTimes.standing(this.log, this.second, new UUID(9, 9))).isEmpty();
		assertThat(ReplacedTimes.standing(this.log, this.second, null)).as("our turn: nobody knew of them").isEmpty();
	}

	@Test
	void passesOverThoseOfWhichNobodyHeard() {
		replace(this.first, this.second, 10);
		replace(this.second, this.third, 20);
		assertThat(ReplacedTimes.standing(this.log, this.third, this.told.id())).contains(this.told);
	}

	@Test
	void leavesOpenWhatWasLeftOpen() {
		ProposalEntry left = enter(this.first, ProposalAct.EXPIRED, 5);
		replace(this.first, this.second, 10);
		assertThat(ReplacedTimes.standing(this.log, this.second, null)).contains(left);
		assertThat(ReplacedTimes.standing(this.log, this.second, new UUID(9, 9))).isEmpty();
	}

	@Test
	void canLoseItsPlaceAgain() {
		replace(this.first, this.second, 10);
		enter(this.second, ProposalAct.TAKEN_BACK, 12);
		replace(this.first, this.third, 20);
		assertThat(ReplacedTimes.before(this.log, this.second)).contains(this.first);
		assertThat(ReplacedTimes.standing(this.log, this.third, this.told.id())).contains(this.told);
	}

	private void replace(ProposalId before, ProposalId next, int second) {
		enter(before, ProposalAct.REPLACED, second);
		enter(next, ProposalAct.PROPOSED, second + 1);
	}

	private ProposalEntry enter(ProposalId proposal, ProposalAct act, int second) {
		ProposalEntry entry = new ProposalEntry(new UUID(2, this.log.size()), proposal,
				new JobApplicationId(new UUID(3, 1)), act, null, null, LocalDate.of(2026, 11, 30),
				START.plusSeconds(second));
		this.log.add(entry);
		return entry;
	}

}
