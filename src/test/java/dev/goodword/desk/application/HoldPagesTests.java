package dev.goodword.desk.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.Promises;
import dev.goodword.promises.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes out by itself stands on the pages before it does. */
@GoodwordTest
class HoldPagesTests {

	private static final Instant TEAM_DUE = Instant.parse("2026-11-27T10:00:00Z");

	@Autowired
	HiringFixture hiring;

	@Autowired
	Promises promises;

	@Autowired
	Wishes wishes;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private JobApplicationId id;

	@BeforeEach
	void apply() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		PositionId position = this.hiring.openPosition(this.company);
		this.id = this.hiring.apply(position, "Mia O'Neill").application();
		this.time.runDue();
	}

	@Test
	void saysNothingBeforeTheTeamsTimeIsOver() throws Exception {
		this.time.until(TEAM_DUE.minusSeconds(1));

		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).doesNotContain("goes out by itself");
		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain("Goes out by itself");
	}

	@Test
	void showsTheHourAndTheWordsOnBothPages() throws Exception {
		this.time.until(TEAM_DUE);

		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id))
			.containsPattern("A holding message goes out by itself: Mon 30 Nov,? (09|10|11):\\d\\d")
			.contains("We promised you news by today.", "Friday, 4 December 2026", "Send it now");
		assertThat(this.browser.page(this.recruiter, "/today")).contains("Goes out by itself", "Mia O&#39;Neill",
				"/applications/" + this.id + "#hold");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?lang=zh-Hans"))
			.contains("进展说明将自动发出", "立即发出")
			.doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, "/today?lang=zh-Hans")).contains("将自动发出").doesNotContain("??");
		assertThat(this.browser.statements(this.recruiter, "/today")).isLessThanOrEqualTo(15);
	}

	@Test
	void showsTheCandidatesOwnDatesOnBothPages() throws Exception {
		this.wishes.rival(this.id, LocalDate.parse("2026-11-24"));
		this.wishes.away(this.id, LocalDate.parse("2026-11-25"));

		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains(
				"Another employer expects their answer by Tue 24 Nov. Your time ends 23 Nov",
				"Away until Wed 25 Nov, at their own wish.");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?lang=zh-Hans"))
			.contains("另一家公司要求其在11月24日")
			.doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, "/today")).contains("another employer waits until Tue 24 Nov");
	}

	@Test
	void saysWhatWentOutAlsoWhileTheCandidateIsAway() throws Exception {
		this.time.until(Instant.parse("2026-12-01T02:00:00Z"));
		this.wishes.away(this.id, LocalDate.parse("2026-12-20"));

		assertThat(this.promises.active(this.id).orElseThrow().kind()).isEqualTo(PromiseKind.AWAY);
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("A holding message went out",
				"Without a decision a second and last one goes out that morning");
	}

	@Test
	void sendsItEarlierOnRequestAndSaysThatNoneFollows() throws Exception {
		this.time.until(TEAM_DUE);

		assertThat(this.browser.post(this.recruiter, "/applications/" + this.id + "/hold", Map.of()))
			.hasRedirectedUrl("/applications/" + this.id + "?done=hold-sent");
		assertThat(this.browser.post(this.recruiter, "/applications/" + this.id + "/hold", Map.of()))
			.hasRedirectedUrl("/applications/" + this.id + "?done=hold-gone");

		this.time.runDue();
		assertThat(this.promises.active(this.id).orElseThrow().kind()).isEqualTo(PromiseKind.AFTER_FIRST_HOLD);
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("A holding message went out",
				"We told you that there is no decision yet", "Holding message");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=history"))
			.contains("Holding message");
	}

	@Test
	void leavesItToThoseWhoMayChangePromises() throws Exception {
		StaffMember manager = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HIRING_MANAGER)));
		PositionId theirs = this.hiring.openPosition(this.company, false,
				Map.of(manager.id(), HiringFixture.roles(Role.HIRING_MANAGER)));
		JobApplicationId seen = this.hiring.apply(theirs, "Theirs").application();
		this.time.until(TEAM_DUE);

		assertThat(this.browser.page(manager, "/applications/" + seen)).contains("goes out by itself")
			.doesNotContain("Send it now");
		assertThat(this.browser.post(manager, "/applications/" + seen + "/hold", Map.of()))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.forged(this.recruiter, "/applications/" + this.id + "/hold"))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

}
