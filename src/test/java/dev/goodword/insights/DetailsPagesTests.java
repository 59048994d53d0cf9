package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.promises.Waits;
import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
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
		ended("NOT_SELECTED", "FAILED", null);
		assertThat(waits()).as("a no that never arrived is no word").containsExactly(new Waits.Wait(40, false));
		ended("NOT_SELECTED", "SENT", MovableClock.START.plus(Duration.ofDays(3)));
		assertThat(waits()).as("heard when it arrived").containsExactly(new Waits.Wait(3, true));
	}

	@Test
	void doesNotTakeAWithdrawalForAnAnswer() {
		JobApplicationId id = Objects
			.requireNonNull(this.hiring.apply(this.hiring.openPosition(this.company), "Mia").application());
		this.withdrawing.withdraw(id, Withdrawal.UNEXPLAINED);
		ended("WITHDRAWN", "NOTHING_TO_TELL", null);
		this.jdbc
			.sql("update promise set settled_at = :at where settled_at is not null and application_id = :application")
			.param("at", Columns.utc(MovableClock.START.plus(Duration.ofDays(2))))
			.param("application", Columns.bytes(id.value()))
			.update();
		assertThat(waits()).as("they waited two days, and nobody knows how long it would have been")
			.containsExactly(new Waits.Wait(2, false));
	}

	@ParameterizedTest
	@CsvSource({ "NEXT_ROUND,,,1,true", "NEXT_ROUND,5,,40,false", "NEXT_ROUND,5,2,2,true",
			"AFTER_FIRST_HOLD,,,40,false", "AWAY,,,1,false" })
	void endsAWaitWithAWordThatArrivedOnly(String kind, @Nullable Integer untoldUntil, @Nullable Integer seen,
			double days, boolean heard) {
		this.hiring.apply(this.hiring.openPosition(this.company), "Mia");
		this.jdbc.sql("""
				insert into promise (promise_id, application_id, chain, kind, state, stage_epoch, hold_no, cause_id,
				owner_id, made_at, due_soon_at, team_due_at, told_date, told_zone, deadline_at, provisional,
				neutral_only, word_due_at, word_seen_at, version) select :fresh, p.application_id, p.chain, :kind,
				'SUPERSEDED', p.stage_epoch, 1, p.cause_id, p.owner_id, :at, p.due_soon_at, p.team_due_at, p.told_date,
				p.told_zone, :far, p.provisional, p.neutral_only, :untold, :seen, p.version from promise p
				join job_application a on a.application_id = p.application_id
				join job_position j on j.position_id = a.position_id where j.company_id = :company""")
			.param("fresh", Columns.bytes(UUID.nameUUIDFromBytes(this.company.id().value().toString().getBytes(UTF_8))))
			.param("kind", kind)
			.param("at", Columns.utc(MovableClock.START.plus(Duration.ofDays(1))))
			.param("far", Columns.utc(FAR.plus(Duration.ofDays(9))))
			.param("untold", after(untoldUntil))
			.param("seen", after(seen))
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		assertThat(waits()).containsExactly(new Waits.Wait(days, heard));
	}

	private static @Nullable Object after(@Nullable Integer days) {
		return (days == null) ? null : Columns.utc(MovableClock.START.plus(Duration.ofDays(days)));
	}

	private List<Waits.Wait> waits() {
		return this.waits.due(this.company.id(), MovableClock.START, FAR, FAR);
	}

	private void ended(String outcome, String told, @Nullable Instant toldAt) {
		this.jdbc.sql("""
				update job_application set outcome = :outcome, ended_at = :at, told = :told, told_at = :toldAt
				where position_id in (select position_id from job_position where company_id = :company)""")
			.param("outcome", outcome)
			.param("at", Columns.utc(MovableClock.START.plus(Duration.ofDays(2))))
			.param("told", told)
			.param("toldAt", (toldAt != null) ? Columns.utc(toldAt) : null)
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
	}

}
