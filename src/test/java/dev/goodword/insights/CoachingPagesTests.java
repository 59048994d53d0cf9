package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.ChangingOwners;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.PromiseTallies;
import dev.goodword.promises.Waits;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.surveys.SurveyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** What one recruiter can learn from. */
@GoodwordTest
class CoachingPagesTests {

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	PassingTime time;

	@Autowired
	DeskBrowser browser;

	@Autowired
	AskingQuestions asking;

	@Autowired
	ChangingOwners changing;

	@Autowired
	PromiseTallies promises;

	@Autowired
	Waits waits;

	@Autowired
	QuestionCounts questions;

	@Autowired
	MovableClock clock;

	private Company company;

	private StaffMember recruiter;

	@BeforeEach
	void aRecruiter() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
	}

	@Test
	void saysNothingOfSmallNumbers() throws Exception {
		declined(3);
		assertThat(this.browser.page(this.recruiter, "/coaching")).contains("Too few promises yet", "fewer than ten")
			.contains("Positions while you were responsible for them, beside the whole company.",
					"Published once, when the figures of this quarter")
			.doesNotContain("% of 3");
	}

	@Test
	void showsTheirsBesideTheCompanys() throws Exception {
		declined(12);
		StaffMember other = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		assertThat(this.browser.page(this.recruiter, "/coaching")).contains("12 of 12 promises were kept")
			.contains("100% of 12", "0% of 12");
		assertThat(this.browser.page(other, "/coaching")).as("of two who lead positions one would see the other")
			.contains("Too few promises yet")
			.doesNotContain("% of 12");
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		assertThat(this.browser.page(head, page(this.recruiter)))
			.contains("Positions while " + this.recruiter.name() + " was");
		assertThat(this.browser.page(other, "/coaching")).as("of three, the company's")
			.contains("Too few promises yet", "100% of 12");
		assertThat(this.browser.page(this.recruiter, "/coaching")).as("what is left of it is nobody's or a few")
			.containsOnlyOnce("100% of 12");
		assertThat(this.browser.page(head, page(this.recruiter) + "&lang=zh-Hans")).contains("全公司")
			.doesNotContain("??");
	}

	@Test
	@DisplayName("D7, D8: nobody sees a colleague's page")
	void isForThemAndTheirHeadAlone() {
		StaffMember colleague = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		assertThat(this.browser.get(colleague, page(this.recruiter))).hasStatus(HttpStatus.NOT_FOUND);
		StaffMember manager = this.hiring.staff(Grant.in(this.company.id(), Role.HIRING_MANAGER));
		assertThat(this.browser.get(manager, page(this.recruiter))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(manager, "/coaching")).as("leads no positions").hasStatus(HttpStatus.NOT_FOUND);
		StaffMember elsewhere = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		assertThat(this.browser.get(elsewhere, page(this.recruiter))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(this.recruiter, "/coaching?company=" + this.hiring.company().id()))
			.hasStatus(HttpStatus.NOT_FOUND);
		StaffMember ofDepartment = this.hiring
			.staff(new Grant(Role.HR_HEAD, this.company.id(), this.company.department()));
		assertThat(this.browser.get(ofDepartment, page(this.recruiter))).hasStatus(HttpStatus.NOT_FOUND);
		StaffMember admin = this.hiring.staff(Grant.in(this.company.id(), Role.ADMIN));
		assertThat(this.browser.get(admin, page(this.recruiter))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void knowsNoOtherPeopleAndPeriods() {
		assertThat(this.browser.get(this.recruiter, "/coaching?period=yesterday")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(this.recruiter, "/coaching?person=00000000-0000-0001-0000-000000000001"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	@Tag("mysql")
	@DisplayName("What was done before a position changed hands counts for whoever was responsible then")
	void leavesThePastWithWhoeverWasResponsible() throws Exception {
		PositionId position = declined(12);
		this.asking.ask(this.hiring.apply(position, "Mia").application(), "Where is the office?");
		StaffMember next = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		Instant now = this.clock.instant();
		Instant from = now.minus(Duration.ofDays(60));
		Instant until = now.plus(Duration.ofDays(60));
		int promises = this.promises.due(this.company.id(), this.recruiter.id(), from, now, now).due();
		int waits = this.waits.due(this.company.id(), this.recruiter.id(), from, now, now).size();
		assertThat(this.questions.of(this.company.id(), this.recruiter.id(), from, until)).hasSize(1);
		assertThat(this.changing.change(position, this.recruiter.id(), next.id(), head)).isEmpty();

		assertThat(this.browser.page(this.recruiter, "/coaching")).contains("12 of 12 promises were kept");
		assertThat(this.browser.page(next, "/coaching")).contains("Too few promises yet");
		assertThat(this.promises.due(this.company.id(), this.recruiter.id(), from, now, now).due()).isEqualTo(promises)
			.isGreaterThanOrEqualTo(12);
		assertThat(this.waits.due(this.company.id(), this.recruiter.id(), from, now, now)).hasSize(waits)
			.hasSizeGreaterThanOrEqualTo(12);
		assertThat(this.promises.due(this.company.id(), next.id(), from, now, now).due()).isZero();
		assertThat(this.waits.due(this.company.id(), next.id(), from, now, now)).isEmpty();
		assertThat(this.questions.of(this.company.id(), this.recruiter.id(), from, until))
			.as("it is to be answered by whoever is responsible then")
			.isEmpty();
		assertThat(this.questions.of(this.company.id(), next.id(), from, until)).hasSize(1);
		assertThat(this.promises.due(this.company.id(), next.id(), from, until, until).due())
			.as("what falls due after the handover: the application and the question")
			.isEqualTo(2);
	}

	private static String page(StaffMember person) {
		return "/coaching?person=" + person.id();
	}

	private PositionId declined(int count) {
		List<String> emails = IntStream.range(0, count)
			.mapToObj((number) -> "coach" + ++serial + "@survey.example")
			.toList();
		PositionId position = this.hiring.openPosition(this.company);
		this.people.decline(this.company, position, emails);
		this.time.by(Duration.ofDays(9));
		return position;
	}

}
