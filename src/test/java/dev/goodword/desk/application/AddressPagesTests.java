package dev.goodword.desk.application;

import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.Messages;
import dev.goodword.communication.returns.CameBack;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.MailOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** An address to which our mail does not get is set right, and no other. */
@GoodwordTest
class AddressPagesTests {

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	Candidates candidates;

	@Autowired
	StatusLinks links;

	@Autowired
	Messages messages;

	@Autowired
	CameBack cameBack;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	private StaffMember recruiter;

	private JobApplicationId id;

	private CandidateId candidate;

	private String old;

	private String right;

	private String page;

	@BeforeEach
	void somebodyMistypes() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.old = "typo" + ++serial + "@mial.example";
		this.right = "right" + serial + "@mail.example";
		this.mail.answerWith((sent) -> sent.to().value().equals(this.old)
				? new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no such user", true)
				: RecordingMail.ACCEPTED);
		this.id = this.applying
			.handIn(this.hiring.application(this.hiring.openPosition(company), "Mia O'Neill", this.old))
			.application();
		this.candidate = this.applications.summary(this.id).candidate();
		this.page = "/applications/" + this.id + "/address";
		this.time.runDue();
	}

	@AfterEach
	void mailWorks() {
		this.mail.reset();
	}

	@Test
	void writesToTheRightAddressFromNowOn() throws Exception {
		String before = this.links.token(this.candidate, this.id.value());
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains(this.page,
				"Correct the address");
		assertThat(this.browser.page(this.recruiter, "/inbox/returned")).contains(this.page);
		assertThat(this.browser.page(this.recruiter, this.page)).contains("Our mail goes to " + this.old);
		assertThat(this.browser.page(this.recruiter, this.page + "?lang=zh-Hans")).contains("更正邮箱", "逐字拼读")
			.doesNotContain("??");

		assertThat(correct(this.right)).hasRedirectedUrl("/applications/" + this.id + "?done=address-corrected");
		this.time.runDue();

		assertThat(this.candidates.profile(this.candidate).email().value()).isEqualTo(this.right);
		assertThat(this.candidates.isAddressConfirmed(this.candidate)).isFalse();
		assertThat(this.mail.handedTo(this.right)).singleElement()
			.satisfies((sent) -> assertThat(sent.subject()).startsWith("We write to you here from now on"))
			.satisfies((sent) -> assertThat(sent.text())
				.contains("/a/" + this.links.token(this.candidate, this.id.value()))
				.doesNotContain(before));
		assertThat(this.links.resolve(before)).as("the link that went elsewhere").isEmpty();
		assertThat(this.messages.forStaff(this.id)).extracting(MessageRecord::kind)
			.contains(MessageKind.ADDRESS_CHANGED);
		assertThat(this.cameBack.open(200)).noneMatch((one) -> one.candidate().equals(this.candidate));
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).doesNotContain(this.page);
	}

	@Test
	void refusesWhatIsNoAddressOrTheSameOrKnownToBeDead() {
		for (String wrong : new String[] { "", "nobody", this.old, this.old.toUpperCase() }) {
			assertThat(correct(wrong)).as(wrong).hasStatus(422);
		}
		assertThat(this.candidates.profile(this.candidate).email().value()).isEqualTo(this.old);
		assertThat(correct(this.right)).hasStatus3xxRedirection();
		assertThat(correct(this.old)).as("mail came back from there").hasStatus(422);
	}

	@Test
	void changesNoAddressThatWorksAndIsConfirmed() throws Exception {
		correct(this.right);
		this.time.runDue();
		this.candidates.confirmAddress(this.candidate);
		assertThat(this.browser.page(this.recruiter, this.page)).contains("Nothing to correct")
			.doesNotContain("name=\"email\"");
		assertThat(correct("thief@mail.example")).hasStatus(422);
		assertThat(this.candidates.profile(this.candidate).email().value()).isEqualTo(this.right);
	}

	@Test
	void isNobodysWhoMayNotKnowOfTheApplication() {
		StaffMember elsewhere = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.get(elsewhere, this.page)).hasStatus(404);
		assertThat(this.browser.post(elsewhere, this.page, Map.of("email", this.right))).hasStatus(404);
		assertThat(this.browser.forged(this.recruiter, this.page)).hasStatus(403);
		assertThat(this.candidates.profile(this.candidate).email().value()).isEqualTo(this.old);
	}

	private MvcTestResult correct(String address) {
		return this.browser.post(this.recruiter, this.page, Map.of("email", address));
	}

}
