package dev.goodword.positions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever decided on people still counts when somebody else is responsible. */
@GoodwordTest
@Tag("mysql")
class FormerOwnersTests {

	/** As long as words lie. */
	private static final int DAYS = 520;

	@Autowired
	HiringFixture hiring;

	@Autowired
	ChangingOwners changing;

	@Autowired
	RunningPositions running;

	@Autowired
	HiringTeamRepository teams;

	@Autowired
	PositionRepository positions;

	@Autowired
	FormerOwnerRepository former;

	@Autowired
	Accounts accounts;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private Company company;

	private StaffMember head;

	private PositionId position;

	private Instant now;

	@BeforeEach
	void aHeadIsResponsible() {
		this.company = this.hiring.company();
		this.head = head(this.company);
		this.position = this.hiring.openPosition(this.company);
		this.now = this.clock.instant();
	}

	@Test
	void countsWhoHandedAPositionOver() {
		assertThat(hires(this.head, 0)).isFalse();
		throughTheirHands(this.position);
		assertThat(hires(this.head, 0)).isTrue();
		assertThat(hires(this.head, DAYS + 1)).as("it is open still").isTrue();
		assertThat(hires(head(this.company), 0)).as("had nothing to do with it").isFalse();
		assertThat(at(0).hires(this.head.id(), this.hiring.company().id())).as("elsewhere").isFalse();
	}

	@Test
	void countsFromTheHandoverOrTheClosingWhicheverIsLater() {
		throughTheirHands(this.position);
		closed(100);
		assertThat(hires(this.head, DAYS - 1)).as("handed over after it closed").isTrue();
		assertThat(hires(this.head, DAYS + 1)).isFalse();
		closed(0);
		handedOver(600);
		assertThat(hires(this.head, DAYS - 1)).as("closed long after it was handed over").isTrue();
		assertThat(hires(this.head, DAYS + 1)).isFalse();
	}

	@Test
	void keepsTheLastTimeOfWhoWasItTwice() {
		throughTheirHands(this.position);
		handedOver(600);
		throughTheirHands(this.position);
		assertThat(this.former.of(this.position.value())).filteredOn((one) -> one.account().equals(this.head.id()))
			.singleElement()
			.satisfies((one) -> assertThat(one.until()).isAfter(this.now.minus(Duration.ofDays(1))));
	}

	@Test
	void forgetsWhoHandedADraftOver() {
		PositionId draft = this.running.draft(this.hiring.position(this.company, false, Map.of(), null));
		throughTheirHands(draft);
		this.running.open(draft);
		assertThat(hires(this.head, 0)).as("nobody could apply").isFalse();
	}

	@Test
	void countsWhoWasARecruiterForAsLong() {
		StaffMember recruiter = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		assertThat(hires(recruiter, 0)).as("no position of theirs, but they decide").isTrue();
		this.database.sql("update account_grant set role_code = 'HR_HEAD' where account_id = :id")
			.param("id", Columns.bytes(recruiter.id().value()))
			.update();
		assertThat(hires(recruiter, 0)).as("never was one, as far as anybody knows").isFalse();
		this.database.sql("update account set recruited_until_at = :now where account_id = :id")
			.param("now", Columns.utc(this.now))
			.param("id", Columns.bytes(recruiter.id().value()))
			.update();
		assertThat(hires(recruiter, DAYS - 1)).isTrue();
		assertThat(hires(recruiter, DAYS + 1)).isFalse();
	}

	@Test
	void isNearWhoeverIsOrWasResponsible() {
		AccountId interviewer = this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.INTERVIEWER));
		PositionId open = this.hiring.openPosition(this.company, false,
				Map.of(interviewer, HiringFixture.roles(Role.INTERVIEWER)));
		assertThat(at(0).of(open)).containsExactlyInAnyOrder(interviewer, this.company.recruiter());
		throughTheirHands(open);
		assertThat(at(0).of(open)).containsExactlyInAnyOrder(interviewer, this.company.recruiter(), this.head.id());
	}

	private StaffMember head(Company where) {
		return this.hiring.staff(Grant.in(where.id(), Role.HR_HEAD));
	}

	/** From the recruiter to the head, and back. */
	private void throughTheirHands(PositionId which) {
		AccountId recruiter = this.company.recruiter();
		assertThat(this.changing.change(which, recruiter, this.head.id(), this.head)).isEmpty();
		assertThat(this.changing.change(which, this.head.id(), recruiter, this.head)).isEmpty();
	}

	private void closed(int daysAgo) {
		this.database.sql("update job_position set status = 'CLOSED', status_since = :at where position_id = :position")
			.param("at", Columns.utc(this.now.minus(Duration.ofDays(daysAgo))))
			.param("position", Columns.bytes(this.position.value()))
			.update();
	}

	private void handedOver(int daysAgo) {
		this.database.sql("update position_former_owner set until_at = :at where position_id = :position")
			.param("at", Columns.utc(this.now.minus(Duration.ofDays(daysAgo))))
			.param("position", Columns.bytes(this.position.value()))
			.update();
	}

	private boolean hires(StaffMember who, int days) {
		return at(days).hires(who.id(), this.company.id());
	}

	private HiringTeams at(int days) {
		return new HiringTeams(this.teams, this.positions, this.former, this.accounts,
				InstantSource.fixed(this.now.plus(Duration.ofDays(days))));
	}

}
