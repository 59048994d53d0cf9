package dev.goodword.desk.batch;

import java.time.Duration;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The third pause is none: everybody who waits is released, on the pages of many. */
@GoodwordTest
class ReleasePagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	DeskBrowser browser;

	@Autowired
	MovableClock clock;

	private StaffMember recruiter;

	private StaffMember head;

	private PositionId position;

	private JobApplicationId id;

	private String page;

	@BeforeEach
	void restedTwice() {
		Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.head = this.hiring.member(this.hiring.account("Wang Li", Grant.in(company.id(), Role.HR_HEAD)));
		this.position = this.hiring.openPosition(company);
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
		this.clock.moveBy(Duration.ofHours(49));
		this.page = "/positions/" + this.position;
	}

	@Test
	void leadsFromTheThirdPauseThroughTheLettersToTheRest() throws Exception {
		rest();
		assertThat(this.browser.page(this.head, this.page + "/release")).contains("has not rested twice yet");
		rest();
		assertThat(this.browser.get(this.head, this.page + "/pause")).hasRedirectedUrl(this.page + "/release");
		assertThat(this.browser.page(this.recruiter, this.page + "/release"))
			.contains("Releasing everybody is for the head of recruiting.")
			.doesNotContain("<textarea");
		assertThat(this.browser.page(this.head, this.page + "/release"))
			.contains("One person waits for this position.", "A third time nobody is asked to wait", "16 Dec")
			.doesNotContain("??");
		assertThat(this.browser.page(this.head, this.page + "/release?lang=zh-Hans")).contains("解除所有人的等待")
			.doesNotContain("??");

		MvcTestResult refused = release(Map.of("en", "Budget.", "zh", "", "review", "2026-12-09"));
		assertThat(refused).hasStatus(422);
		assertThat(refused.getResponse().getContentAsString()).contains("Budget.", "in both languages");
		assertThat(release(Map.of("en", "Budget.", "zh", "预算。", "review", "then"))).hasStatus(422);
		assertThat(release(Map.of("en", "Budget.", "zh", "预算。", "review", "2026-12-13"))).hasStatus(422);
		assertThat(release(Map.of("en", "We want younger people.", "zh", "预算。", "review", "2026-12-09")))
			.hasStatus(422);

		String batch = release(Map.of("en", "The budget is not decided.", "zh", "预算未定。", "review", "2026-12-09"))
			.getResponse()
			.getRedirectedUrl();
		assertThat(this.browser.page(this.head, batch)).contains("Releasing everybody who waits for Backend developer",
				"Hiring rests a third time", "Release everybody", "The budget is not decided.");
		assertThat(this.browser.page(this.head, batch + "/words")).contains("Hiring rests a third time")
			.doesNotContain("Somebody has accepted");
		assertThat(this.browser.page(this.head, batch + "/people/" + this.id))
			.contains("rests again: we do not ask you to wait", "Hiring rests again: released", "Until ");
		this.browser.post(this.head, batch + "/people/" + this.id,
				Map.of("step", "read", "seen", this.browser.page(this.head, batch + "/people/" + this.id)
					.replaceAll("(?s).*?name=\"seen\" value=\"([0-9a-f]+)\".*", "$1")));
		assertThat(this.browser.post(this.head, batch + "/agree", Map.of("count", "1", "version", version(batch))))
			.hasStatus3xxRedirection();

		assertThat(this.applications.summary(this.id).isOpen()).isFalse();
		assertThat(this.browser.page(this.head, batch)).contains("Take it back and open the position again");
		assertThat(this.browser.page(this.head, this.page)).contains("Hiring is on hold", "Everybody who waited");
		assertThat(this.browser.page(this.head, "/applications/" + this.id)).contains("released, hiring rests");
	}

	@Test
	void isForThoseWhoMayChangePositions() {
		StaffMember manager = this.hiring.staff(Grant.everywhere(Role.HIRING_MANAGER));
		assertThat(this.browser.get(manager, this.page + "/release")).hasStatus(403);
		assertThat(this.browser.forged(this.head, this.page + "/release")).hasStatus(403);
	}

	private void rest() {
		this.browser.post(this.head, this.page + "/pause",
				Map.of("reasonEn", "Move", "reasonZh", "搬家", "review", "2026-12-09", "step", "send"));
		this.browser.post(this.head, this.page + "/resume", Map.of());
	}

	private MvcTestResult release(Map<String, String> fields) {
		return this.browser.post(this.head, this.page + "/release", fields);
	}

	private String version(String batch) throws Exception {
		return this.browser.page(this.head, batch).replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
	}

}
