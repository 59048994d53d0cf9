package dev.goodword.auditor;

import java.time.Duration;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.Corrections;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.Messages;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A "no" that was taken back after it had been told breaks no rule. */
@GoodwordTest
class CorrectedTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	Corrections corrections;

	@Autowired
	Messages messages;

	@Autowired
	Auditor auditor;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Test
	void findsNothingWrongWithWhatWasSetRight() {
		HiringFixture.Company company = this.hiring.company();
		StaffMember recruiter = this.hiring.recruiter(company);
		JobApplicationId id = this.hiring.apply(this.hiring.openPosition(company), "Mia O'Neill").application();
		this.clock.moveBy(Duration.ofHours(49));
		this.endings.decline(id, new Ending(this.applications.summary(id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), recruiter);
		this.time.only("messages").by(Duration.ofMinutes(90));
		Report before = this.auditor.look();
		this.corrections.send(id,
				this.messages.forStaff(id)
					.stream()
					.filter((letter) -> letter.kind() == MessageKind.NOT_SELECTED_EARLY)
					.findFirst()
					.orElseThrow()
					.id(),
				"You are still in.", recruiter);
		this.time.only("messages", "promises").by(Duration.ofHours(3));

		assertThat(this.auditor.lookSince(before).findings()).isEmpty();
		Report after = this.auditor.look();
		assertThat(after.open()).isEqualTo(before.open() + 1);
		assertThat(after.findings()).isEmpty();
	}

}
