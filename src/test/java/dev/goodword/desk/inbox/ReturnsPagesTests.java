package dev.goodword.desk.inbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of what came back, when much did. */
@GoodwordTest
class ReturnsPagesTests {

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private DeskBrowser browser;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	private StaffMember recruiter;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplied() {
		empty();
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.id = this.hiring.apply(this.hiring.openPosition(company), "Mia Quiet").application();
	}

	@AfterEach
	void empty() {
		this.database.sql("delete from mail_return").update();
	}

	@Test
	void showsAllOfItInPages() throws Exception {
		comesBack(52);

		assertThat(this.browser.page(this.recruiter, "/inbox/returned"))
			.contains("52 mails came back", "1 to 50 of 52", "/inbox/returned?page=2")
			.doesNotContain("Shown are the newest", "??");
		String last = this.browser.page(this.recruiter, "/inbox/returned?page=900&lang=zh-Hans");
		assertThat(last).contains("/inbox/returned?page=1").doesNotContain("??", "/inbox/returned?page=3");
		assertThat(last.split("/seen\"", -1)).hasSize(3);
	}

	@Test
	void isSeenToByThoseAloneWhoMayKnow() throws Exception {
		comesBack(52);
		StaffMember elsewhere = this.hiring.recruiter(this.hiring.company());
		String one = "/inbox/returned/" + new UUID(7, 1) + "/seen";

		assertThat(this.browser.page(elsewhere, "/inbox/returned?page=2")).contains("Our mail arrives");
		this.browser.post(elsewhere, one, Map.of());
		assertThat(this.browser.page(this.recruiter, "/inbox/returned")).contains("52 mails came back");
		this.browser.post(this.recruiter, one, Map.of());
		assertThat(this.browser.page(this.recruiter, "/inbox/returned")).contains("51 mails came back");
	}

	@Test
	void saysOnTheOtherListsHowMuchCameBack() throws Exception {
		comesBack(3);

		for (String list : List.of("/inbox", "/inbox/aside", "/inbox/questions")) {
			assertThat(this.browser.page(this.recruiter, list)).as(list)
				.containsPattern("Came back<span class=\"ax-count\"> 3</span>");
		}
	}

	private void comesBack(int mails) {
		for (int number = 1; number <= mails; number++) {
			this.database
				.sql("""
						insert into mail_return (return_id, address_key, application_id, candidate_id, kind, happened_at, version)
						select :id, :id, application_id, candidate_id, 'HARD', :at, 0 from job_application
						where application_id = :application""")
				.param("id", Columns.bytes(new UUID(7, number)))
				.param("at", Columns.utc(this.clock.instant().plusSeconds(number)))
				.param("application", Columns.bytes(this.id.value()))
				.update();
		}
	}

}
