package dev.goodword.desk.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionNotOpen;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Hiring rests and goes on, and everybody who waits has a date all the time. */
@GoodwordTest
class PausePagesTests {

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Promises promises;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	private StaffMember recruiter;

	private StaffMember head;

	private PositionId position;

	private String address;

	private List<JobApplicationId> waiting;

	private String page;

	@BeforeEach
	void twoPeopleWait() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.head = this.hiring.member(this.hiring.account("Guo Min", Grant.in(company.id(), Role.HR_HEAD)));
		this.position = this.hiring.openPosition(company);
		this.address = "rests" + ++serial + "@mail.example";
		this.waiting = List.of(
				this.applying.handIn(this.hiring.application(this.position, "Mia O'Neill", this.address)).application(),
				this.hiring.apply(this.position, "Noah").application());
		this.page = "/positions/" + this.position;
		this.time.only("promises", "messages").until(Instant.parse("2026-11-24T02:00:00Z"));
	}

	@Test
	void b5GivesEverybodyADateAndAMessageAndTheirStageBackAfterwards() throws Exception {
		assertThat(this.browser.page(this.recruiter, this.page)).contains(this.page + "/pause");
		assertThat(this.browser.page(this.recruiter, this.page + "/pause")).contains("15 Dec", "The reason, in Chinese",
				"<p class=\"ax-over\">Backend developer</p>");
		MvcTestResult look = act("look", "2026-12-01");
		assertThat(look).hasStatusOk();
		assertThat(look.getResponse().getContentAsString()).contains("2 people get this message",
				"Backend developer is on hold; next news by Wednesday, 2 December 2026", "The team moves house.");
		assertThat(kinds()).containsOnly(PromiseKind.APPLICATION_RECEIVED);

		assertThat(act("send", "2026-12-01")).hasRedirectedUrl(this.page + "?done=position-paused");
		this.time.only("promises", "messages").until(Instant.parse("2026-11-24T03:00:00Z"));

		assertThat(this.waiting).allSatisfy((id) -> {
			PromiseSummary running = this.promises.active(id).orElseThrow();
			assertThat(running.kind()).isEqualTo(PromiseKind.PAUSE);
			assertThat(running.teamDueAt()).isEqualTo("2026-12-01T10:00:00Z");
			assertThat(running.toldDate()).isEqualTo(LocalDate.parse("2026-12-02"));
			assertThat(this.promises.history(id).get(0).state()).isEqualTo(PromiseState.KEPT_UPDATE);
		});
		assertThat(heard()).last()
			.satisfies((sent) -> assertThat(sent.text()).contains("The team moves house.", "On Tue 1 Dec we decide"));
		assertThat(this.browser.page(this.recruiter, this.page)).contains("Hiring is on hold", "Review on Tue 1 Dec",
				"The team moves house.", this.page + "/resume");
		assertThat(this.browser.page(this.recruiter, this.page + "?lang=zh-Hans")).contains("团队正在搬家。");
		assertThatExceptionOfType(PositionNotOpen.class).isThrownBy(() -> this.hiring.apply(this.position, "Late"));

		assertThat(this.browser.post(this.recruiter, this.page + "/resume", Map.of()))
			.hasRedirectedUrl(this.page + "?done=position-resumed");
		this.time.only("promises", "messages").until(Instant.parse("2026-11-24T04:00:00Z"));
		assertThat(kinds()).containsOnly(PromiseKind.RESUMED);
		assertThat(this.promises.active(this.waiting.get(0)).orElseThrow().toldDate())
			.isEqualTo(LocalDate.parse("2026-12-01"));
		assertThat(heard()).last()
			.satisfies((sent) -> assertThat(sent.subject()).isEqualTo("Backend developer: hiring goes on"));
		assertThat(this.promises.history(this.waiting.get(0))).extracting(PromiseSummary::state)
			.containsExactly(PromiseState.KEPT_UPDATE, PromiseState.KEPT_UPDATE, PromiseState.MADE);
	}

	@Test
	void leavesTheSecondPauseToTheHeadAndRefusesWhatDoesNotFit() throws Exception {
		assertThat(act("send", "2026-11-28")).hasStatus(422);
		assertThat(act("send", "")).hasStatus(422);
		assertThat(this.browser.post(this.recruiter, this.page + "/pause",
				Map.of("reasonEn", "", "reasonZh", "搬家", "review", "2026-12-01", "step", "send")))
			.hasStatus(422);
		assertThat(kinds()).containsOnly(PromiseKind.APPLICATION_RECEIVED);
		act("send", "2026-12-01");
		this.browser.post(this.recruiter, this.page + "/resume", Map.of());

		assertThat(act("send", "2026-12-01")).hasStatus(422);
		assertThat(kinds()).containsOnly(PromiseKind.RESUMED);
		assertThat(this.browser.post(this.head, this.page + "/pause", fields("send", "2026-12-01")))
			.hasRedirectedUrl(this.page + "?done=position-paused");
		assertThat(kinds()).containsOnly(PromiseKind.PAUSE);
		assertThat(this.browser.post(this.head, this.page + "/pause", fields("send", "2026-12-01"))).hasStatus(422);
	}

	@Test
	void isHeldHonestlyWhenTheReviewIsForgotten() {
		act("send", "2026-12-01");

		this.time.only("promises", "messages").until(Instant.parse("2026-12-02T04:00:00Z"));

		assertThat(kinds()).containsOnly(PromiseKind.AFTER_FIRST_HOLD);
		assertThat(heard()).last()
			.satisfies((sent) -> assertThat(sent.text())
				.contains("Still open: whether the hiring for this position goes on.")
				.doesNotContain("The position itself is open"));
	}

	@Test
	void isForThoseWhoMayChangePositions() {
		StaffMember manager = this.hiring.staff(Grant.everywhere(Role.HIRING_MANAGER));
		assertThat(this.browser.get(manager, this.page + "/pause")).hasStatus(403);
		assertThat(this.browser.post(manager, this.page + "/resume", Map.of())).hasStatus(403);
		assertThat(this.browser.forged(this.recruiter, this.page + "/resume")).hasStatus(403);
	}

	private MvcTestResult act(String step, String review) {
		return this.browser.post(this.recruiter, this.page + "/pause", fields(step, review));
	}

	private static Map<String, String> fields(String step, String review) {
		return Map.of("reasonEn", "The team moves house.", "reasonZh", "团队正在搬家。", "review", review, "step", step);
	}

	private List<PromiseKind> kinds() {
		return this.waiting.stream().map((id) -> this.promises.active(id).orElseThrow().kind()).toList();
	}

	private List<OutgoingMail> heard() {
		return this.mail.handedTo(this.address);
	}

}
