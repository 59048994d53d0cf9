package dev.goodword.insights;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Surveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** How far the answers can be trusted, for the head of recruiting. */
@GoodwordTest
class QualityPagesTests {

	private static final String ALL_ASKED = "<span>11</span></td><td [^>]*><span>11</span>";

	private static final String PAGE = "/insights/quality?period=2026-Q4";

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Surveys surveys;

	@Autowired
	PassingTime time;

	@Autowired
	DeskBrowser browser;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	JdbcClient jdbc;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@Test
	@DisplayName("Pitfall 8: shows who was asked and what was kept out")
	void showsWhoWasAskedAndWhatWasKeptOut() throws Exception {
		List<String> links = asked(11);
		assertThat(this.browser.page(this.head, PAGE)).contains("Too few answers yet to say how they were made")
			.contains("nobody chooses");
		this.surveys.ratingAsked(links.get(0), "0");
		this.surveys.ratingAsked(links.get(0), "10");
		for (int i = 0; i < links.size(); i++) {
			Duration took = (i == 1) ? Duration.ofSeconds(1) : Duration.ofSeconds(100);
			this.surveys.submit(links.get(i),
					new Reply(Map.of(Item.REC, "8"), null, LocaleTag.EN, took, "198.51.100." + i));
		}
		this.time.runDue();
		String page = this.browser.page(this.head, PAGE);
		assertThat(page).contains("Answers kept and not counted: 1")
			.contains("10 to 19, 90 to 100% of those asked")
			.contains("More than half of the people needed longer than 90 seconds.")
			.containsPattern("Sent in less than two seconds a question</th><td class=\"ax-r ax-num\">1<")
			.containsPattern("Took longer than 90 seconds</th><td class=\"ax-r ax-num\">10<")
			.containsPattern(ALL_ASKED);
		handedOver(this.company.recruiter(),
				this.hiring.account("Zhou Yi", Grant.in(this.company.id(), Role.RECRUITER)));
		assertThat(this.browser.page(this.head, PAGE)).as("whoever was responsible when they were asked")
			.containsPattern("(?s)Zhou Yi.*" + ALL_ASKED);
	}

	@Test
	void asksTheDatabaseAsOftenForManyRecruitersAsForOne() throws Exception {
		endedWith(this.company.recruiter());
		int one = this.browser.statements(this.head, PAGE);
		for (int i = 0; i < 5; i++) {
			endedWith(this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER)).id());
		}
		assertThat(this.browser.statements(this.head, PAGE)).isEqualTo(one);
	}

	private void endedWith(AccountId recruiter) {
		PositionId position = this.hiring.openPosition(this.company);
		this.withdrawing.withdraw(Objects.requireNonNull(this.hiring.apply(position, "Mia" + recruiter).application()),
				Withdrawal.UNEXPLAINED);
		this.jdbc.sql("update job_position set owner_id = :owner where position_id = :id")
			.param("owner", Columns.bytes(recruiter.value()))
			.param("id", Columns.bytes(position.value()))
			.update();
	}

	private void handedOver(AccountId from, AccountId to) {
		this.jdbc.sql("update job_position set owner_id = :to where owner_id = :from")
			.param("to", Columns.bytes(to.value()))
			.param("from", Columns.bytes(from.value()))
			.update();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HR_HEAD")
	void isForNobodyWhoDecides(Role role) {
		StaffMember other = this.hiring.staff(Grant.in(this.company.id(), role));
		assertThat(this.browser.get(other, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void knowsNoOtherCompanyAndNoOtherPeriod() {
		assertThat(this.browser.get(this.head, "/insights/quality?company=" + this.hiring.company().id()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(this.head, "/insights/quality?period=soon")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private List<String> asked(int count) {
		List<String> emails = IntStream.range(0, count).mapToObj((i) -> "quality" + i + "@survey.example").toList();
		this.people.decline(this.company, this.hiring.openPosition(this.company), emails);
		this.time.by(Duration.ofDays(9));
		return emails.stream().map(this.people::link).toList();
	}

}
