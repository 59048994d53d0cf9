package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.promises.Waits;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the figures come from. */
@GoodwordTest
class DetailsPagesTests {

	private static final Instant FAR = MovableClock.START.plus(Duration.ofDays(40));

	@Autowired
	HiringFixture hiring;

	@Autowired
	DeskBrowser browser;

	@Autowired
	Waits waits;

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
	void saysWhenGroupsArePublishedAndWhatIsCountedWithoutAsking() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/details")).contains("Nobody was asked about this quarter")
			.contains("Published once, when the figures of this quarter are final")
			.contains("Departments", "Recruiters", "Half of all waits end within")
			.doesNotContain("??");
		assertThat(this.browser.page(this.head, "/insights")).contains("Where these figures come from");
	}

	@Test
	void speaksChinese() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/details?lang=zh-Hans")).contains("部门", "招聘专员", "七项因素")
			.doesNotContain("??");
	}

	@Test
	@DisplayName("Pitfall 4: whoever looks is written down")
	void writesDownWhoLooked() throws Exception {
		this.browser.page(this.head, "/insights/details");
		assertThat(
				this.jdbc.sql("select count(*) from access_audit where actor_id = :who and what = 'experience-details'")
					.param("who", Columns.bytes(this.head.id().value()))
					.query(Integer.class)
					.single())
			.isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HR_HEAD")
	@DisplayName("Pitfall 4: no recruiter and nobody else reads it")
	void isForTheHeadOfRecruitingAlone(Role role) {
		StaffMember other = this.hiring.staff(Grant.in(this.company.id(), role));
		assertThat(this.browser.get(other, "/insights/details")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void knowsNoOtherCompanyAndNoOtherPeriod() {
		assertThat(this.browser.get(this.head, "/insights/details?company=" + this.hiring.company().id()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(this.head, "/insights/details?period=yesterday")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void countsWaitsOfEverybodyAsFarAsTheyWent() {
		this.hiring.apply(this.hiring.openPosition(this.company), "Mia");
		assertThat(
				this.waits.due(this.company.id(), MovableClock.START, FAR, MovableClock.START.plus(Duration.ofDays(3))))
			.containsExactly(new Waits.Wait(3, false));
		this.jdbc.sql("""
				update job_application set ended_at = :at where position_id in
				(select position_id from job_position where company_id = :company)""")
			.param("at", Columns.utc(MovableClock.START.plus(Duration.ofDays(2))))
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		assertThat(this.waits.due(this.company.id(), MovableClock.START, FAR, FAR))
			.containsExactly(new Waits.Wait(2, true));
	}

}
