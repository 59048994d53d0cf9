package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
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
import dev.goodword.shared.OutgoingMail;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Surveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** How far the answers can be trusted, for the head of recruiting. */
@GoodwordTest
@Tag("mysql")
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
		List<String> links = asked(11, "quality");
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
	@DisplayName("Pitfall 27: late and half-filled answers are held against the others, in words and once it is final")
	void saysWhetherLateAndHalfFilledAnswersRateAlike() throws Exception {
		List<String> links = asked(26, "late");
		this.time.by(Duration.ofDays(4));
		OutgoingMail reminder = this.people.asked("late0@survey.example").get(1);
		Instant reminds = this.jdbc
			.sql("select min(reminds_at) as first, max(reminds_at) as last from survey_invitation i"
					+ " join candidate c on c.candidate_id = i.candidate_id where i.company_id = :company")
			.param("company", Columns.bytes(this.company.id().value()))
			.query((row, number) -> {
				assertThat(SurveyFixture.sentAt(reminder).toInstant()).as("noted when the reminder is planned")
					.isBetween(Columns.instant(row, "first").minusSeconds(1),
							Columns.instant(row, "last").plus(Duration.ofHours(1)));
				return Columns.instant(row, "first");
			})
			.single();
		assertThat(reminds).isAfter(MovableClock.START);
		remind(reminds.plus(Duration.ofDays(300)));
		answered(links.subList(0, 13), "9", "7");
		remind(reminds);
		answered(links.subList(13, 26), "8", "3");
		this.time.runDue();
		assertThat(this.browser.page(this.head, PAGE)).as("not while the figures may change")
			.contains("Do late and half-filled answers say the same?",
					"Said once the figures of the quarter are final.")
			.doesNotContain("They rate");
		assertThat(sealed()).as("nothing can be read from what is kept meanwhile").hasSizeGreaterThan(24);
		this.jdbc.sql("update survey_answer set unfinished = true where company_id = :company and rec = 3")
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		this.time.by(Duration.ofDays(75));
		assertThat(this.browser.page(this.head, PAGE))
			.containsPattern("Sent after the reminder[^<]*</th><td>They rate lower")
			.containsPattern("Left half filled[^<]*</th><td>Too few to say")
			.doesNotContain("Said once", "??");
		this.jdbc.sql("update survey_answer set unfinished = true where company_id = :company and rec = 8")
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		assertThat(this.browser.page(this.head, PAGE + "&lang=zh-Hans")).containsPattern("填了一半的[^<]*</th><td>评分较低")
			.doesNotContain("??");
	}

	/** Those who have not answered are reminded at another moment. */
	private void remind(Instant at) {
		this.jdbc.sql("update survey_invitation set reminds_at = :at where company_id = :company and state = 'NEW'")
			.param("at", Columns.utc(at))
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
	}

	/** Nine of them rate one way, the others another. */
	private void answered(List<String> links, String most, String others) {
		for (int i = 0; i < links.size(); i++) {
			assertThat(
					this.surveys.submit(links.get(i),
							new Reply(Map.of(Item.REC, (i < 9) ? most : others), null, LocaleTag.EN,
									Duration.ofSeconds(30), "203.0." + (10 * Integer.parseInt(most) + i) + ".1")))
				.isPresent();
		}
	}

	private byte[] sealed() {
		return this.jdbc.sql("select sealed from survey_promptness where company_id = :company")
			.param("company", Columns.bytes(this.company.id().value()))
			.query((row, number) -> row.getBytes(1))
			.single();
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

	private List<String> asked(int count, String name) {
		List<String> emails = IntStream.range(0, count).mapToObj((i) -> name + i + "@survey.example").toList();
		this.people.decline(this.company, this.hiring.openPosition(this.company), emails);
		this.time.by(Duration.ofDays(9));
		return emails.stream().map(this.people::link).toList();
	}

}
