package dev.goodword.desk.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The week of the head of recruiting as a page. */
@GoodwordTest
class WeekPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	private HiringFixture.Company company;

	private StaffMember head;

	private PositionId position;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		this.position = this.hiring.openPosition(this.company);
	}

	@Test
	void showsWhatTheMailSaysByAnswerAndByTeam() throws Exception {
		this.hiring.apply(this.position, "Ada Waits");
		this.hiring.apply(this.hiring.openPosition(this.company, true, Map.of()), "Ben Hidden");
		this.time.by(Duration.ofDays(14));
		String page = this.browser.page(this.head, "/weekly");
		assertThat(page)
			.contains("2 of 2 promises kept", "0 kept by a person, 2 by an automatic message, 0 broken",
					"30 November 2026 to 6 December 2026", "Ada Waits", "First answer", "Technology",
					"Warned most often", "Chen Yu")
			.doesNotContain("Ben Hidden");
		assertThat(this.browser.page(this.head, "/weekly?week=2026-11-25&lang=zh-Hans")).contains("没有到期的承诺",
				"2026年11月23日至2026年11月29日");
	}

	@Test
	void callsLateWhatTodayCallsLate() throws Exception {
		JobApplicationId ada = this.hiring.apply(this.position, "Ada Waits").application();
		this.clock.moveTo(Instant.parse("2026-11-30T01:00:00Z"));
		assertThat(this.browser.page(this.head, "/weekly")).as("whether the ladder has looked at it or not")
			.contains("one person was told a day that is still open; for one of them the team’s time is over.");
		this.endings.decline(ada, new Ending(this.applications.summary(ada).version(), "COMPARED_CLOSER", null,
				"Others were closer to the tasks.", null, null), this.hiring.recruiter(this.company));
		assertThat(this.browser.page(this.head, "/weekly")).as("decided, and the letter waits")
			.contains("one person was told a day that is still open.");
	}

	@Test
	void saysSoWhenNothingWasDue() throws Exception {
		assertThat(this.browser.page(this.head, "/weekly")).contains("No promise was due")
			.doesNotContain("Who waits longest", "Warned most often");
	}

	@Test
	void isForHeadsOfWholeCompanies() {
		assertThat(status(this.hiring.recruiter(this.company), "/weekly")).isEqualTo(403);
		StaffMember department = this.hiring
			.staff(new Grant(Role.HR_HEAD, this.company.id(), this.hiring.department(this.company)));
		assertThat(status(department, "/weekly")).isEqualTo(404);
		assertThat(status(this.head, "/weekly?company=" + this.hiring.company().id())).isEqualTo(404);
		assertThat(status(this.head, "/weekly?company=x")).isEqualTo(404);
		for (String week : new String[] { "2027-01-04", "2020-01-06", "soon", "2026-13-01" }) {
			assertThat(status(this.head, "/weekly?week=" + week)).as(week).isEqualTo(404);
		}
	}

	@Test
	void asksTheDatabaseAFewTimes() throws Exception {
		this.hiring.apply(this.position, "Ada Waits");
		assertThat(this.browser.statements(this.head, "/weekly")).isLessThanOrEqualTo(12);
	}

	private int status(StaffMember who, String address) {
		return this.browser.get(who, address).getResponse().getStatus();
	}

}
