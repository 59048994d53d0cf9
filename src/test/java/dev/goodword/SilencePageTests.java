package dev.goodword;

import java.util.List;
import java.util.Map;

import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.auditor.SilenceFixture;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The auditor's page, for those who answer for the installation or for recruiting. */
@GoodwordTest
class SilencePageTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	SilenceFixture silence;

	@Autowired
	DeskBrowser browser;

	@Autowired
	JdbcClient database;

	private StaffMember admin;

	private StaffMember head;

	@BeforeEach
	void people() {
		this.admin = this.hiring.member(this.hiring.account("Root", Grant.everywhere(Role.ADMIN)));
		this.head = this.hiring.member(this.hiring.account("Guo", Grant.everywhere(Role.HR_HEAD)));
		this.silence.forget();
	}

	@Test
	void saysThatItHasNotLookedYet() throws Exception {
		assertThat(this.browser.page(this.admin, "/silence")).contains("The auditor has not looked yet.",
				"No application is open.");
	}

	@Test
	void namesWhoIsLeftInSilenceByReferenceAndOpensItToThoseWhoMay() throws Exception {
		JobApplicationId id = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Secret Canary")
			.application();
		this.database.sql("update promise set active = null where application_id = ?")
			.param(Columns.bytes(id.value()))
			.update();
		this.silence.look();

		String page = this.browser.page(this.head, "/silence");
		assertThat(page).contains("/applications/" + id, "no date", "Latest looks", "aria-current=\"page\"",
				"href=\"/silence\">The silence watch found");
		assertThat(this.browser.page(this.admin, "/silence")).doesNotContain("Secret Canary", "/applications/" + id)
			.contains("no date");
		assertThat(this.browser.page(this.head, "/silence?lang=zh-Hans")).contains("沉默巡检", "没有日期", "未守承诺")
			.doesNotContain("??");
		this.silence.forget();
	}

	@Test
	void letsSomebodyAskForALookAtEverything() throws Exception {
		this.silence.look();
		assertThat(this.browser.page(this.admin, "/silence")).contains("Look at everything", "everything</td>");

		assertThat(this.browser.post(this.admin, "/silence", Map.of()))
			.hasRedirectedUrl("/silence?done=silence-wanted");

		assertThat(this.browser.page(this.admin, "/silence?done=silence-wanted"))
			.contains("The auditor looks at everything within a minute.");
		assertThat(this.database.sql("select wants_all from auditor_lease").query(Boolean.class).single()).isTrue();
		this.database.sql("update auditor_lease set wants_all = false").update();
		assertThat(this.browser.post(this.hiring.recruiter(this.hiring.company()), "/silence", Map.of()))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void isClosedToEverybodyElse() {
		StaffMember recruiter = this.hiring.recruiter(this.hiring.company());

		for (StaffMember other : List.of(recruiter)) {
			assertThat(this.browser.get(other, "/silence")).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.browser.stranger("/silence")).hasStatus3xxRedirection();
	}

}
