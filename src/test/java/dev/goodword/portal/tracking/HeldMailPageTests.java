package dev.goodword.portal.tracking;

import java.time.Duration;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.Messages;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.portal.Visitor;
import dev.goodword.shared.MailUnreachable;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What candidates and staff read while no mail can leave from here. */
@GoodwordTest
class HeldMailPageTests {

	private static final String HELD = "Our mail to you is held up on our side";

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applications applications;

	@Autowired
	private EndingApplications endings;

	@Autowired
	private Messages messages;

	@Autowired
	private CandidateSessions sessions;

	@Autowired
	private StatusLinks links;

	@Autowired
	private DeskBrowser desk;

	@Autowired
	private RecordingMail mail;

	@Autowired
	private PassingTime time;

	@Autowired
	private MockMvcTester mvc;

	private HiringFixture.Company company;

	private Receipt receipt;

	private Visitor person;

	private Visitor holder;

	private String page;

	@BeforeEach
	void apply() {
		this.company = this.hiring.company();
		this.receipt = this.hiring.apply(this.hiring.openPosition(this.company), "Mia O’Neill");
		this.page = "/a/" + this.links.token(this.receipt.candidate(), this.receipt.subject());
		this.holder = new Visitor(this.mvc, "en");
		this.person = new Visitor(this.mvc, "en");
		this.person.accept(new Cookie("person", this.sessions.open(this.receipt.candidate(), null, true)));
	}

	@AfterEach
	void heal() {
		this.mail.reset();
		this.time.by(Duration.ofMinutes(30));
	}

	@Test
	void saysSoToThemAndToStaffUntilMailLeavesAgain() throws Exception {
		String application = "/applications/" + this.receipt.application() + "?tab=messages";
		assertThat(this.person.open(this.page)).doesNotContain(HELD);
		loseTheServer();

		assertThat(this.person.open(this.page)).contains(HELD, "It leaves by itself once we can").doesNotContain("??");
		assertThat(this.holder.open(this.page)).doesNotContain(HELD);
		StaffMember recruiter = this.hiring.recruiter(this.company);
		assertThat(this.desk.page(recruiter, application))
			.contains("Waits: our mail server cannot be reached; tried again ")
			.doesNotContain("On its way");
		assertThat(this.desk.page(recruiter, application + "&lang=zh-Hans")).contains("无法连接我们的邮件服务器")
			.doesNotContain("??");

		this.mail.reset();
		this.time.by(Duration.ofMinutes(30));
		assertThat(this.person.open(this.page)).doesNotContain(HELD);
		assertThat(this.desk.page(recruiter, application + "&lang=en")).contains("Taken by their mail server")
			.doesNotContain("cannot be reached");
	}

	@Test
	void saysNothingOfBadNewsThatWaits() {
		this.time.by(Duration.ofHours(49));
		StaffMember recruiter = this.hiring.recruiter(this.company);
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		this.endings.decline(this.receipt.application(),
				new Ending(this.applications.summary(this.receipt.application()).version(), "COMPARED_CLOSER", null,
						"Others fit more closely.", null, null),
				recruiter);
		this.time.by(Duration.ofHours(3));

		assertThat(this.messages.forStaff(this.receipt.application()))
			.filteredOn((letter) -> letter.kind() == MessageKind.NOT_SELECTED_EARLY)
			.singleElement()
			.satisfies((letter) -> assertThat(letter.isHeldBack()).isTrue());
		assertThat(this.messages.heldBack(this.receipt.application())).isEmpty();
		assertThat(this.person.open(this.page)).doesNotContain(HELD);
	}

	private void loseTheServer() {
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		this.time.by(Duration.ofMinutes(3));
	}

}
