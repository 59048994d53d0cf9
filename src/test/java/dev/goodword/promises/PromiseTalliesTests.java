package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import dev.goodword.CountedStatements;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Role;
import dev.goodword.promises.PromiseYears.Period;
import dev.goodword.promises.PromiseYears.TwoYears;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@GoodwordTest
class PromiseTalliesTests {

	@Test
	void addsUp() {
		PromiseTally tally = new PromiseTally(87, 7, 6, 90);
		assertThat(tally.due()).isEqualTo(100);
		assertThat(tally.kept()).isEqualTo(94);
	}

	private static final Instant UNTIL = MovableClock.START.plus(Duration.ofDays(60));

	@Autowired
	HiringFixture hiring;

	@Autowired
	PromiseTallies tallies;

	@Autowired
	PromiseYears years;

	@Autowired
	JdbcClient jdbc;

	@Test
	void countsOpenOverdueOnesAsBrokenAndWaitsForThoseWithTime() {
		Company company = this.hiring.company();
		this.hiring.apply(this.hiring.openPosition(company), "Mia");
		assertThat(due(company, MovableClock.START)).isEqualTo(new PromiseTally(0, 0, 0, 0));
		assertThat(due(company, UNTIL)).isEqualTo(new PromiseTally(0, 0, 1, 1));
	}

	@Test
	void tellsPeopleFromMachines() {
		Company company = this.hiring.company();
		this.hiring.apply(this.hiring.openPosition(company), "Mia");
		this.jdbc.sql("update promise set state = 'KEPT_DECISION', active = null").update();
		assertThat(due(company, UNTIL)).isEqualTo(new PromiseTally(1, 0, 0, 1));
		this.jdbc.sql("update promise set state = 'KEPT_UPDATE'").update();
		assertThat(due(company, UNTIL)).isEqualTo(new PromiseTally(0, 1, 0, 1));
		this.jdbc.sql("update promise set state = 'VOID'").update();
		assertThat(due(company, UNTIL).due()).isZero();
	}

	@Test
	void countsTheSuccessorAndNotWhatItReplaced() {
		Company company = this.hiring.company();
		this.hiring.apply(this.hiring.openPosition(company), "Mia");
		this.jdbc.sql("update promise set state = 'SUPERSEDED', active = null").update();
		assertThat(due(company, UNTIL).due()).isZero();
	}

	@Test
	void tellsWhoAnswersForThem() {
		Company company = this.hiring.company();
		this.hiring.apply(this.hiring.openPosition(company), "Mia");
		assertThat(this.tallies.due(company.id(), company.recruiter(), MovableClock.START, UNTIL, UNTIL))
			.isEqualTo(new PromiseTally(0, 0, 1, 1));
		assertThat(this.tallies.due(company.id(), this.hiring.company().recruiter(), MovableClock.START, UNTIL, UNTIL)
			.due()).isZero();
	}

	@Test
	void countsTwoYearsInOneQuestion() {
		Company company = this.hiring.company();
		this.hiring.apply(this.hiring.openPosition(company), "Mia");
		Period now = new Period(MovableClock.START, UNTIL);
		Period before = new Period(MovableClock.START.minus(Duration.ofDays(365)), MovableClock.START);
		CountedStatements.begin();
		TwoYears found = this.years.due(company.id(), now, before, UNTIL);
		assertThat(CountedStatements.end()).isEqualTo(1);
		assertThat(found).isEqualTo(new TwoYears(new PromiseTally(0, 0, 1, 1), PromiseTally.NONE));
		assertThat(this.years.due(company.id(), before, now, UNTIL))
			.isEqualTo(new TwoYears(PromiseTally.NONE, new PromiseTally(0, 0, 1, 1)));
	}

	@Test
	void leavesConfidentialPositionsOut() {
		Company company = this.hiring.company();
		this.hiring.apply(this.hiring.openPosition(company, true,
				Map.of(company.recruiter(), HiringFixture.roles(Role.RECRUITER))), "Mia");
		assertThat(due(company, UNTIL).due()).isZero();
	}

	private PromiseTally due(Company company, Instant now) {
		return this.tallies.due(company.id(), MovableClock.START, UNTIL, now);
	}

}
