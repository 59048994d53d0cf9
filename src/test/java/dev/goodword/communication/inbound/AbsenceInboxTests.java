package dev.goodword.communication.inbound;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.Candidates;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What an absence note says is told to whoever plans a talk, and moves nothing. */
@GoodwordTest
class AbsenceInboxTests {

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
	Inbox inbox;

	@Autowired
	Promises promises;

	@Autowired
	Tasks tasks;

	@Autowired
	DeskBrowser browser;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	private StaffMember recruiter;

	private JobApplicationId id;

	private String address;

	@BeforeEach
	void apply() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.address = "away" + ++serial + "@mail.example";
		this.id = this.applying
			.handIn(this.hiring.application(this.hiring.openPosition(company), "Mia O'Neill", this.address))
			.application();
		this.time.runDue();
	}

	@Test
	void warnsWhoPlansATalkInsideAndEndsByItself() throws Exception {
		PromiseSummary promise = this.promises.active(this.id).orElseThrow();
		note("I am away until 4 December 2026.");
		assertThat(this.inbox.awayUntil(this.id, LocalDate.of(2026, 12, 4))).contains(LocalDate.of(2026, 12, 4));
		assertThat(this.inbox.awayUntil(this.id, LocalDate.of(2026, 12, 5))).isEmpty();
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=messages"))
			.contains("Away until Fri 4 Dec, says this note");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "/interviews/new"))
			.contains("They are away until Fri 4 Dec, says an absence note");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "/interviews/new?lang=zh-Hans"))
			.contains("自动回复称")
			.doesNotContain("??");
		assertThat(look("2026-12-03")).contains("They are away until Fri 4 Dec");
		assertThat(look("2026-12-07")).doesNotContain("They are away");
		assertThat(this.promises.active(this.id)).as("our date stands").contains(promise);
		assertThat(this.tasks.open(this.id)).as("nobody has to read it")
			.noneMatch((task) -> task.kind().equals("READ_REPLY"));
		this.clock.moveBy(Duration.ofDays(12));
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "/interviews/new"))
			.doesNotContain("They are away");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=messages"))
			.contains("Was away until Fri 4 Dec");
	}

	@Test
	void believesNoPersonsWordsAndNoOtherAddress() throws Exception {
		this.inbox.receive(raw(this.address, "Friday", "", "I am away until 4 December 2026."));
		assertThat(this.inbox.awayUntil(this.id, LocalDate.of(2026, 11, 23))).as("a person reads that").isEmpty();
		note("Thank you for your mail. I read it when I am back.");
		assertThat(this.inbox.awayUntil(this.id, LocalDate.of(2026, 11, 23))).isEmpty();
	}

	@Test
	void provesNoAddressWhatAProgramMayHaveWritten() {
		CandidateId mia = this.applications.summary(this.id).candidate();
		String answers = "In-Reply-To: " + this.mail.handedTo(this.address).get(0).messageId() + "\n";
		this.inbox.receive(raw(this.address, "Automatic reply: We have it", answers, "I am not at work."));
		assertThat(this.candidates.isAddressConfirmed(mia)).as("its subject says so").isFalse();
		this.inbox.receive(raw(this.address, "Re: We have it", answers, "Thank you!"));
		assertThat(this.candidates.isAddressConfirmed(mia)).isTrue();
	}

	private String look(String day) throws Exception {
		return this.browser
			.post(this.recruiter, "/applications/" + this.id + "/interviews/new",
					Map.of("step", "look", "date", day, "time", "14:00", "zone", "Asia/Shanghai", "minutes", "60",
							"mode", "ON_SITE", "place", "Room 4", "panel", this.recruiter.id().toString(), "version",
							Integer.toString(this.applications.summary(this.id).version())))
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private void note(String words) {
		this.inbox.receive(raw(this.address, "Automatic reply", "Auto-Submitted: auto-replied\n", words));
	}

	private static byte[] raw(String from, String subject, String headers, String words) {
		return ("From: " + from + "\nTo: talent@goodword.example\nSubject: " + subject + "\nMessage-ID: <away"
				+ ++serial + "@mail.example>\n" + headers + "\n" + words + "\n")
			.getBytes(StandardCharsets.UTF_8);
	}

}
