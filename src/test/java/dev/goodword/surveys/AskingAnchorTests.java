package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.SeededChance;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.surveys.asking.AskingModel;
import dev.goodword.surveys.asking.AskingModel.Application;
import dev.goodword.surveys.asking.AskingModel.Someone;
import dev.goodword.surveys.scores.OutcomeClass;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the model of {@link Pipeline} asks whom the product asks. */
@GoodwordTest
@Tag("long-on-mysql")
class AskingAnchorTests {

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture fixture;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theModelAsksWhomTheProductAsks() {
		Company company = this.hiring.company();
		PositionId position = this.hiring.openPosition(company);
		PositionId other = this.hiring.openPosition(company);
		List<Application> ended = new ArrayList<>();
		List<Someone> someones = new ArrayList<>();
		Map<JobApplicationId, Application> ids = new HashMap<>();
		List<String> busy = emails();
		Instant applied = this.clock.instant();
		List<JobApplicationId> beside = busy.stream().map((email) -> this.fixture.apply(other, email)).toList();
		List<JobApplicationId> first = this.fixture.decline(company, position, busy);
		List<String> back = emails();
		Instant appliedThen = this.clock.instant();
		List<JobApplicationId> before = this.fixture.decline(company, position, back);
		Instant told = this.clock.instant();
		this.time.by(Duration.ofDays(10));
		beside.forEach((id) -> this.withdrawing.withdraw(id, new Withdrawal(WithdrawalReason.NOT_SAID, null)));
		Instant left = this.clock.instant();
		Instant again = this.clock.instant();
		List<JobApplicationId> later = this.fixture.decline(company, other, back);
		Instant toldAgain = this.clock.instant();
		this.time.by(Duration.ofDays(16));
		for (int i = 0; i < busy.size(); i++) {
			ids.put(first.get(i), no(applied, appliedThen));
			ids.put(beside.get(i), new Application(OutcomeClass.WITHDRAWN, applied, left, left));
			ids.put(before.get(i), no(appliedThen, told));
			ids.put(later.get(i), no(again, toldAgain));
			someones.add(new Someone(false, false, List.of(ids.get(first.get(i)), ids.get(beside.get(i)))));
			someones.add(new Someone(false, false, List.of(ids.get(before.get(i)), ids.get(later.get(i)))));
		}
		AskingModel model = new AskingModel(AskingRules.usual(false), new SeededChance(5));
		someones.forEach((someone) -> model.asked(someone).forEach((invited) -> ended.add(invited.application())));
		ids.forEach((id, application) -> assertThat(askedOf(id)).as("%s", application)
			.isEqualTo((int) ended.stream().filter((each) -> each == application).count()));
		assertThat(ended).as("the one that ended last, and the one that was asked about first").hasSize(4);
	}

	private static Application no(Instant applied, Instant told) {
		return new Application(OutcomeClass.REJ_PRE, applied, told, told);
	}

	private int askedOf(JobApplicationId id) {
		return this.jdbc.sql("select count(*) from survey_invitation where application_id = ?")
			.param(Columns.bytes(id.value()))
			.query(Integer.class)
			.single();
	}

	private static List<String> emails() {
		return IntStream.range(0, 2).mapToObj((i) -> "twice" + ++serial + "@pipeline.example").toList();
	}

}
