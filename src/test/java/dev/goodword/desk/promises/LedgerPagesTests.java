package dev.goodword.desk.promises;

import java.time.Duration;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The silence ledger from the eyes of the staff. */
@GoodwordTest
class LedgerPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private PositionId position;

	@BeforeEach
	void aCompanyHires() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.position = this.hiring.openPosition(this.company);
	}

	@Test
	void listsWhoHasWaitedLongestFirstWithTheOnePromise() throws Exception {
		this.hiring.apply(this.position, "Ada First");
		this.time.by(Duration.ofDays(2));
		this.hiring.apply(this.position, "Ben Second");
		String page = this.browser.page(this.recruiter, "/ledger");
		assertThat(page).containsSubsequence("Ada First", "2 working days", "Ben Second", "no working day")
			.contains("The longest silence on our side is 2 working days; 10 are the limit", "First answer",
					"told Mon 30 Nov", "Chen Yu");
		assertThat(this.browser.page(this.recruiter, "/ledger?silent=1")).contains("Ada First")
			.doesNotContain("Ben Second");
		assertThat(this.browser.page(this.recruiter, "/ledger?turn=THEIRS")).contains("Nobody has to answer us")
			.doesNotContain("Ada First");
		assertThat(this.browser.page(this.recruiter, "/ledger?turn=ALL&lang=zh-Hans")).contains("Ben Second", "首次答复");
		assertThat(this.browser.page(this.recruiter, "/ledger?late=true")).contains("Nobody here");
	}

	@Test
	void showsWhoseTurnItIsAndWhatIsPastTheTeamsTime() throws Exception {
		JobApplicationId theirs = this.hiring.apply(this.position, "Ada Choice").application();
		this.hiring.apply(this.position, "Ben Late");
		turnTo(theirs);
		assertThat(this.browser.page(this.recruiter, "/ledger?turn=THEIRS")).contains("Ada Choice", "the candidate")
			.doesNotContain("Ben Late");
		assertThat(this.browser.page(this.recruiter, "/ledger?turn=ALL")).contains("Ada Choice", "Ben Late");
		this.time.by(Duration.ofDays(5));
		turnTo(theirs);
		assertThat(this.browser.page(this.recruiter, "/ledger?late=true")).contains("Ben Late")
			.doesNotContain("Ada Choice");
	}

	@Test
	void saysTheDayOfTheLawAndTheSilenceBeyondTheLimit() throws Exception {
		this.database.sql("update site set country = 'CA', region = 'ON' where site_id = ?")
			.param(Columns.bytes(this.company.site().value()))
			.update();
		JobApplicationId id = this.hiring.apply(this.position, "Ada Heard").application();
		this.time.by(Duration.ofHours(1));
		this.applications.recordInterviewHeld(id, java.time.Instant.parse("2026-11-23T02:30:00Z"), false,
				this.recruiter);
		this.database.sql("update desk_application set last_touch_at = '2026-10-12 02:00:00' where application_id = ?")
			.param(Columns.bytes(id.value()))
			.update();
		assertThat(this.browser.page(this.recruiter, "/ledger")).contains("by law Thu 7 Jan",
				"for longer than the limit", "The longest silence on our side is 30 working days");
	}

	@Test
	void showsNobodyOfPositionsTheReaderMayNotSee() throws Exception {
		this.hiring.apply(this.position, "Ada Hidden");
		StaffMember elsewhere = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.page(elsewhere, "/ledger")).contains("Nobody waits for us").doesNotContain("Ada");
		assertThat(this.browser.page(elsewhere, "/ledger?position=" + this.position)).doesNotContain("Ada");
		assertThat(this.browser.page(this.recruiter, "/ledger?position=" + this.position)).contains("Ada Hidden");
		assertThat(this.browser.page(this.recruiter, "/ledger?position=x")).doesNotContain("Ada Hidden");
		assertThat(
				this.browser.get(this.hiring.staff(Grant.everywhere(Role.ADMIN)), "/ledger").getResponse().getStatus())
			.isEqualTo(403);
	}

	@Test
	void turnsPagesAndAsksNoMoreForManyThanForFew() throws Exception {
		this.hiring.apply(this.position, "Somebody 00");
		int few = this.browser.statements(this.recruiter, "/ledger");
		IntStream.rangeClosed(1, 54)
			.forEach((number) -> this.hiring.apply(this.position, "Somebody " + (number < 10 ? "0" : "") + number));
		assertThat(this.browser.statements(this.recruiter, "/ledger")).isEqualTo(few).isLessThanOrEqualTo(12);
		assertThat(this.browser.page(this.recruiter, "/ledger")).contains("1 to 50 of 55", "page=2", "Somebody 00")
			.doesNotContain("Somebody 54");
		assertThat(this.browser.page(this.recruiter, "/ledger?turn=ALL&page=2"))
			.contains("51 to 55 of 55", "Somebody 54")
			.doesNotContain("Somebody 00");
		assertThat(this.browser.page(this.recruiter, "/ledger?page=30")).contains("Nobody waits for us");
	}

	private void turnTo(JobApplicationId theirs) {
		this.database.sql("update desk_application set ball = 'CANDIDATE' where application_id = ?")
			.param(Columns.bytes(theirs.value()))
			.update();
	}

}
