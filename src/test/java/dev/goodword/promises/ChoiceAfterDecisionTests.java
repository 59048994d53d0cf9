package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.shared.MailOutcome;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Found by the simulation, seed 101: somebody was asked whether they want to stay in, a
 * person decided meanwhile, and the letter got lost. On the day of their choice the
 * ladder tried to close what was closed, again and again.
 */
@GoodwordTest
class ChoiceAfterDecisionTests {

	private static final MailOutcome LOST = new MailOutcome(MailOutcome.Kind.UNCERTAIN, 0, null, "timed out", false);

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	Promises promises;

	@Autowired
	Tasks tasks;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Test
	void leavesAChoiceWhoseDecisionGotLostToAPerson() {
		HiringFixture.Company company = this.hiring.company();
		this.hiring.account("Guo", Grant.in(company.id(), Role.HR_HEAD));
		JobApplicationId id = this.hiring.apply(this.hiring.openPosition(company), "Mia").application();
		PassingTime engine = this.time.only("promises", "messages");
		engine.until(Instant.parse("2026-12-22T04:00:00Z"));
		assertThat(this.promises.active(id).orElseThrow().kind()).isEqualTo(PromiseKind.LAPSE_CHOICE);
		this.mail.answerWith((letter) -> LOST);
		this.endings.decline(id, new Ending(this.applications.summary(id).version(), "SKILLS_EXPERIENCE", null,
				"We look for more experience", null, null), this.hiring.recruiter(company));

		engine.until(this.promises.active(id).orElseThrow().deadlineAt().plus(Duration.ofDays(1)));

		assertThat(this.promises.active(id).orElseThrow()).satisfies((promise) -> {
			assertThat(promise.kind()).isEqualTo(PromiseKind.LAPSE_CHOICE);
			assertThat(promise.state()).isEqualTo(PromiseState.BROKEN);
		});
		assertThat(this.applications.summary(id).outcome()).isEqualTo(Outcome.NOT_SELECTED);
		List<String> open = this.tasks.open(id).stream().map(Task::kind).toList();
		assertThat(open).contains(PromiseKeeping.ANSWER_TASK);
	}

}
