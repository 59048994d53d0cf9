package dev.goodword.portal.tracking;

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
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.communication.Corrections;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.Messages;
import dev.goodword.portal.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The page after a "no" that was a mistake: the truth, and what happened. */
@GoodwordTest
class CorrectedNewsTests {

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applications applications;

	@Autowired
	private EndingApplications endings;

	@Autowired
	private Corrections corrections;

	@Autowired
	private Messages messages;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private PassingTime time;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private Receipt receipt;

	private JobApplicationId id;

	private StaffMember recruiter;

	private String page;

	private Visitor holder;

	@BeforeEach
	void wasToldANo() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.receipt = this.hiring.apply(this.hiring.openPosition(company), "Mia O’Neill");
		this.id = new JobApplicationId(this.receipt.subject());
		this.page = "/a/" + this.links.token(this.receipt.candidate(), this.receipt.subject());
		this.holder = new Visitor(this.mvc, "en");
		this.clock.moveBy(Duration.ofHours(49));
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), this.recruiter);
		this.time.only("messages").by(Duration.ofMinutes(90));
		this.holder.open(this.page);
		this.holder.post(this.page + "/open");
		this.holder.post(this.page + "/code", "code", this.mailbox.code(this.receipt.candidate()));
		assertThat(this.holder.open(this.page)).contains("Others fit more closely.").doesNotContain("sent by mistake");
	}

	@Test
	void showsTheDateAgainAndSaysThatTheLetterDoesNotCount() {
		this.corrections.send(this.id,
				this.messages.forStaff(this.id)
					.stream()
					.filter((letter) -> letter.kind() == MessageKind.NOT_SELECTED_EARLY)
					.findFirst()
					.orElseThrow()
					.id(),
				"You are still in.", this.recruiter);

		assertThat(this.holder.open(this.page)).contains("We wrote you something wrong",
				"It does not count: your application goes on.", "You will hear from us by", "30 November 2026",
				"(sent by mistake)");
		this.time.only("messages").runDue();
		assertThat(this.holder.open(this.page)).contains("We corrected what we had written", "You are still in.");
		assertThat(new Visitor(this.mvc, "zh-CN").open(this.page)).contains("2026年11月30日").doesNotContain("误发", "??");
	}

}
