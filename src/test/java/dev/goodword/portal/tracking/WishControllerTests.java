package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.portal.Visitor;
import dev.goodword.promises.PersonalWords;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Candidates tell us their own dates: our clock follows, what was told does not. */
@GoodwordTest
class WishControllerTests {

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applications applications;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Promises promises;

	@Autowired
	private PersonalWords words;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private RecordingMail mail;

	@Autowired
	private PassingTime time;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskBrowser browser;

	private StaffMember recruiter;

	private StaffMember manager;

	private Receipt receipt;

	private JobApplicationId id;

	private String page;

	private Visitor holder;

	@BeforeEach
	void apply() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.manager = this.hiring.member(this.hiring.account("Wang Li", Grant.in(company.id(), Role.HIRING_MANAGER)));
		this.receipt = this.hiring.apply(this.hiring.openPosition(company, false,
				Map.of(this.manager.id(), HiringFixture.roles(Role.HIRING_MANAGER))), "Mia O’Neill");
		this.id = new JobApplicationId(this.receipt.subject());
		this.page = "/a/" + this.links.token(this.receipt.candidate(), this.receipt.subject());
		this.holder = new Visitor(this.mvc, "en");
		this.time.only("promises", "messages", "staff-mail").until(this.clock.instant());
		this.holder.open(this.page + "/deadline");
		assertThat(this.holder.status()).isEqualTo(303);
		this.holder.post(this.page + "/open");
		this.holder.post(this.page + "/code", "code", this.mailbox.code(this.receipt.candidate()));
	}

	@Test
	void b6MovesTheTeamsTimeAndTellsOwnerAndBlockerWithinAMinute() {
		PromiseSummary before = active();
		assertThat(this.holder.open(this.page)).contains("/deadline", "Another employer waits");
		assertThat(this.holder.open(this.page + "/deadline")).contains("type=\"date\"");
		this.holder.post(this.page + "/deadline", "day", "2026-11-25");
		assertThat(this.holder.follow()).contains("Another employer expects your answer by Wed 25 Nov",
				"30 November 2026");

		assertThat(active().id()).isEqualTo(before.id());
		assertThat(active().teamDueAt()).isEqualTo("2026-11-24T10:00:00Z");
		assertThat(active().toldDate()).isEqualTo(before.toldDate());
		assertThat(active().holds()).isEqualTo(before.holds());
		this.time.only("staff-mail").until(this.clock.instant().plusSeconds(60));
		assertThat(List.of(this.recruiter, this.manager)).allSatisfy(
				(person) -> assertThat(this.mail.handedTo(person.email().value())).singleElement().satisfies((sent) -> {
					assertThat(sent.subject()).isEqualTo("Mia O’Neill needs our answer by Wed 25 Nov");
					assertThat(sent.text()).contains("your time ends 24 Nov, 18:00", "They were told Mon 30 Nov");
				}));

		this.time.only("promises").until(Instant.parse("2026-11-24T10:00:00Z"));
		assertThat(active().state()).isEqualTo(PromiseState.AT_RISK);
	}

	@Test
	void takesTheOtherEmployersDayBackAndGivesTheTeamItsTimeAgain() throws Exception {
		PromiseSummary before = active();
		assertThat(this.holder.open(this.page + "/deadline")).doesNotContain("/deadline/back");
		this.holder.post(this.page + "/deadline", "day", "2026-11-25");
		assertThat(active().teamDueAt()).isEqualTo("2026-11-24T10:00:00Z");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=history"))
			.contains("another employer expects their answer by Wed 25 Nov");
		assertThat(this.holder.open(this.page + "/deadline")).contains("value=\"2026-11-25\"", "/deadline/back",
				"No other employer waits any more");
		this.holder.post(this.page + "/deadline/back");
		assertThat(this.holder.follow()).contains("Taken back. The date we gave you stays.", "30 November 2026")
			.doesNotContain("Another employer expects your answer");
		assertThat(active().teamDueAt()).isEqualTo(before.teamDueAt());
		assertThat(active().toldDate()).isEqualTo(before.toldDate());
		this.time.only("staff-mail").until(this.clock.instant().plusSeconds(120));
		assertThat(this.mail.handedTo(this.manager.email().value())).as("no alarm about a day that is none").isEmpty();
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=history"))
			.contains("no other employer waits any more");
		this.holder.post(this.page + "/deadline/back");
		assertThat(active().teamDueAt()).isEqualTo(before.teamDueAt());
	}

	@Test
	void keepsItsHasteInThePromisesThatFollow() {
		this.holder.open(this.page + "/deadline");
		this.holder.post(this.page + "/deadline", "day", "2026-12-02");
		assertThat(active().teamDueAt()).isEqualTo("2026-11-27T10:00:00Z");
		this.clock.moveTo(Instant.parse("2026-11-27T02:00:00Z"));
		this.applications.recordInterviewHeld(this.id, this.clock.instant(), true, this.recruiter);

		assertThat(active().kind()).isEqualTo(PromiseKind.FINAL_ROUND_HELD);
		assertThat(active().teamDueAt()).isEqualTo("2026-12-01T10:00:00Z");
	}

	@Test
	void refusesDaysNobodyCanMeanAndKeepsThem() {
		this.holder.open(this.page + "/deadline");
		for (String day : List.of("2026-11-22", "2027-03-01", "soon", "")) {
			assertThat(this.holder.post(this.page + "/deadline", "day", day)).contains("Choose a day from today on");
			assertThat(this.holder.status()).isEqualTo(422);
		}
		assertThat(active().teamDueAt()).isEqualTo("2026-11-27T10:00:00Z");
	}

	@Test
	void waitsForWhoeverIsAwayConfirmsItAtOnceAndSendsNothingMeanwhile() {
		this.holder.open(this.page + "/pause");
		this.holder.post(this.page + "/pause", "day", "2026-12-15");
		assertThat(this.holder.follow()).contains("Your application waits for you", "You are away until Tue 15 Dec",
				"17 December 2026");
		assertThat(active()).satisfies((away) -> {
			assertThat(away.kind()).isEqualTo(PromiseKind.AWAY);
			assertThat(away.teamDueAt()).isEqualTo("2026-12-16T10:00:00Z");
		});
		int heard = heard().size();
		assertThat(heard()).last().isEqualTo("Noted: you are away until Tue 15 Dec");
		this.clock.moveBy(Duration.ofHours(1));
		this.applications.recordRead(this.id, this.recruiter);

		this.time.only("promises", "messages").until(Instant.parse("2026-12-16T16:00:00Z"));
		assertThat(heard()).hasSize(heard);
		this.time.only("promises", "messages").until(Instant.parse("2026-12-17T04:00:00Z"));
		assertThat(heard()).hasSize(heard + 1).last().asString().contains("no decision yet");
		assertThat(active().kind()).isEqualTo(PromiseKind.AFTER_FIRST_HOLD);
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.containsExactly(PromiseState.SUPERSEDED, PromiseState.KEPT_UPDATE, active().state());
	}

	@Test
	void comesBackEarlierOrLeavesADateThatLiesLaterAnyway() {
		this.holder.open(this.page + "/pause");
		this.holder.post(this.page + "/pause", "day", "2026-11-24");
		assertThat(active().kind()).isEqualTo(PromiseKind.APPLICATION_RECEIVED);
		this.holder.open(this.page + "/pause");
		this.holder.post(this.page + "/pause", "day", "2026-12-15");
		this.holder.open(this.page + "/pause");
		this.holder.post(this.page + "/pause", "day", "2026-12-01");

		assertThat(active().kind()).isEqualTo(PromiseKind.AWAY);
		assertThat(active().teamDueAt()).isEqualTo("2026-12-02T10:00:00Z");
	}

	@Test
	void namesNoDayInAnUpdateThatTheirAbsenceDoesNotAllow() {
		this.holder.open(this.page + "/pause");
		this.holder.post(this.page + "/pause", "day", "2026-12-15");
		assertThat(this.words.preview(this.id, 1)).isEqualTo(LocalDate.parse("2026-12-17"));
		assertThat(this.words.promise(this.id, 2, this.recruiter).promise().toldDate())
			.isEqualTo(LocalDate.parse("2026-12-18"));
	}

	private List<String> heard() {
		return this.mailbox.mails(this.receipt.candidate()).stream().map(OutgoingMail::subject).toList();
	}

	private PromiseSummary active() {
		return this.promises.active(this.id).orElseThrow();
	}

}
