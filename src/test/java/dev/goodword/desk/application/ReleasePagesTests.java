package dev.goodword.desk.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The head of recruiting has two acts, and deciding is not one of them. */
@GoodwordTest
class ReleasePagesTests {

	private static final Instant RELEASED = Instant.parse("2026-12-14T04:00:00Z");

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	Promises promises;

	@Autowired
	Tasks tasks;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	private StaffMember recruiter;

	private StaffMember head;

	private JobApplicationId id;

	private String page;

	@BeforeEach
	void nobodyDecides() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.head = this.hiring.member(this.hiring.account("Guo Min", Grant.in(company.id(), Role.HR_HEAD)));
		PositionId position = this.hiring.openPosition(company);
		this.id = this.hiring.apply(position, "Mia O'Neill").application();
		this.page = "/applications/" + this.id;
		this.time.only("promises", "messages").until(RELEASED);
	}

	@Test
	void b2TheHeadNamesWhoDecidesAndDoesNotDecide() throws Exception {
		assertThat(active().kind()).isEqualTo(PromiseKind.AFTER_RELEASE);
		assertThat(active().people().owner()).isEqualTo(this.head.id());
		assertThat(this.browser.page(this.head, this.page)).contains("They are released", this.page + "/decider",
				this.page + "/ask");
		assertThat(this.browser.page(this.recruiter, this.page)).doesNotContain(this.page + "/decider");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> decline(this.head))
			.withMessage("promises.refused.headDecides");

		assertThat(this.browser.post(this.head, this.page + "/decider", Map.of("day", "2026-12-16"))).hasStatus(422);
		assertThat(named("2026-12-17")).hasStatus(422);
		assertThat(named("2026-12-16")).hasRedirectedUrl(this.page + "?done=decider-named");
		this.time.runDue();

		assertThat(active().people().decider()).isEqualTo(this.recruiter.id());
		assertThat(active().teamDueAt()).isEqualTo("2026-12-16T10:00:00Z");
		assertThat(active().toldDate()).isEqualTo(LocalDate.parse("2026-12-22"));
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).containsExactly("DECIDE");
		assertThat(this.mail.handedTo(this.recruiter.email().value())).extracting(OutgoingMail::subject)
			.contains("Mia O'Neill: the head of recruiting has named you to decide");
		decline(this.recruiter);
		this.time.only("messages").until(Instant.parse("2026-12-16T04:00:00Z"));
		assertThat(this.tasks.open(this.id)).isEmpty();
		assertThat(this.promises.active(this.id)).isEmpty();
	}

	@Test
	void theHeadApologisesAndAsksAtOnce() throws Exception {
		assertThat(this.browser.page(this.head, this.page + "/ask")).contains("For 14 days we have owed you a decision",
				"Tuesday, 29 December 2026");
		assertThat(this.browser.page(this.head, this.page + "/ask?lang=zh-Hans")).doesNotContain("??");
		assertThat(this.browser.post(this.recruiter, this.page + "/ask", Map.of()))
			.hasRedirectedUrl(this.page + "?done=act-gone");
		assertThat(this.browser.page(this.head, this.page + "?done=act-gone"))
			.contains("ax-notice--warn", "Nothing was changed")
			.doesNotContain("ax-notice--good");
		assertThat(active().kind()).isEqualTo(PromiseKind.AFTER_RELEASE);

		assertThat(this.browser.post(this.head, this.page + "/ask", Map.of()))
			.hasRedirectedUrl(this.page + "?done=candidate-asked");
		assertThat(this.browser.post(this.head, this.page + "/ask", Map.of()))
			.hasRedirectedUrl(this.page + "?done=act-gone");

		assertThat(active().kind()).isEqualTo(PromiseKind.LAPSE_CHOICE);
		this.time.only("messages").until(this.clock.instant());
		assertThat(this.browser.page(this.recruiter, this.page))
			.contains("They were asked whether they want to stay in", "It is their turn until Tue 29 Dec");
		assertThat(this.tasks.open(this.id)).isEmpty();
	}

	@Test
	void offersNothingToOthersAndNothingTooEarly() {
		assertThat(
				this.browser.post(this.recruiter, this.page + "/decider", Map.of("person", "x", "day", "2026-12-16")))
			.hasRedirectedUrl(this.page + "?done=act-gone");
		assertThat(this.browser.forged(this.head, this.page + "/decider")).hasStatus(403);
		assertThat(List.of("/decider", "/ask")).allSatisfy((act) -> assertThat(
				this.browser.get(this.hiring.staff(Grant.everywhere(Role.INTERVIEWER)), this.page + act))
			.hasStatus(403));
	}

	private MvcTestResult named(String day) {
		return this.browser.post(this.head, this.page + "/decider",
				Map.of("person", this.recruiter.id().toString(), "day", day));
	}

	private void decline(StaffMember who) {
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), who);
	}

	private PromiseSummary active() {
		return this.promises.active(this.id).orElseThrow();
	}

}
