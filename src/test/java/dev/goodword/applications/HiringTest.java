package dev.goodword.applications;

import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company, an open position, its recruiter, and one application for it. */
@GoodwordTest
abstract class HiringTest {

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
	MovableClock clock;

	@Autowired
	JdbcClient database;

	Company company;

	StaffMember recruiter;

	PositionId position;

	JobApplicationId id;

	@BeforeEach
	void somebodyApplied() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.position = this.hiring.openPosition(this.company, false, Map.of());
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
	}

	ApplicationSummary now() {
		return this.applications.summary(this.id);
	}

	Move to(StageKind kind) {
		return new Move(stage(kind).id(), now().version(), "Asked by the team", false, "Your work with queues");
	}

	Move silentlyTo(StageKind kind) {
		return new Move(stage(kind).id(), now().version(), "Entered by mistake", true, null);
	}

	Ending early() {
		return new Ending(now().version(), "COMPARED_CLOSER", "Weak on SQL", "Others were closer", null, null);
	}

	PipelineStage stage(StageKind kind) {
		return this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	List<StageMoveEntry.Cause> causes() {
		return this.applications.log(this.id).stream().map(StageMoveEntry::cause).toList();
	}

	static String refused(String why) {
		return "applications.refused." + why;
	}

}
