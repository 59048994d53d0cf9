package dev.goodword.promises;

import java.util.List;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.StageMoveId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody applied on a Monday morning and was told the next Monday. */
@GoodwordTest
abstract class PromisedTest {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Positions positions;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	MovingStages moving;

	@Autowired
	EndingApplications ending;

	@Autowired
	Promises promises;

	@Autowired
	PromiseLadder ladder;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	StaffMember recruiter;

	PositionId position;

	JobApplicationId id;

	@BeforeEach
	void somebodyApplied() {
		Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
	}

	ApplicationSummary now() {
		return this.applications.summary(this.id);
	}

	PromiseSummary active() {
		return this.promises.active(this.id).orElseThrow();
	}

	List<PromiseState> states() {
		return this.promises.history(this.id).stream().map(PromiseSummary::state).toList();
	}

	int activeRows() {
		return this.database.sql("select count(*) from promise where application_id = ? and active = 1")
			.param(Columns.bytes(this.id.value()))
			.query(Integer.class)
			.single();
	}

	StageMoveId move(StageKind kind, boolean silent) {
		Move wanted = new Move(this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == kind)
			.findFirst()
			.orElseThrow()
			.id(), now().version(), "Asked by the team", silent, "Your work with queues");
		return this.moving.move(this.id, wanted, this.recruiter);
	}

	StageMoveId decline() {
		return this.ending.decline(this.id,
				new Ending(now().version(), "COMPARED_CLOSER", null, "Others were closer", "Clear", "Depth"),
				this.recruiter);
	}

}
