package dev.goodword.desk.application;

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
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.Messages;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.PromiseTallies;
import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.Promises;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A person writes where it stands: that keeps the promise and begins the count anew. */
@GoodwordTest
class UpdatePagesTests {

	private static final String WORDS = "Two colleagues look at your work this week; one of them is travelling.";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Promises promises;

	@Autowired
	PromiseTallies tallies;

	@Autowired
	Messages messages;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private StaffMember head;

	private JobApplicationId id;

	private String address;

	private String page;

	@BeforeEach
	void wasHeldOnce() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.head = this.hiring.member(this.hiring.account("Guo Min", Grant.in(this.company.id(), Role.HR_HEAD)));
		this.address = "update" + ++serial + "@mail.example";
		this.id = this.applying
			.handIn(this.hiring.application(this.hiring.openPosition(this.company), "Mia O'Neill", this.address))
			.application();
		this.page = "/applications/" + this.id;
		quick().until(Instant.parse("2026-12-01T02:00:00Z"));
		assertThat(running().holds().sent()).isOne();
	}

	@Test
	void keepsThePromiseLikeAPersonsWordAndBeginsTheCountAnew() throws Exception {
		PromiseSummary before = running();
		assertThat(this.browser.page(this.recruiter, this.page)).contains(this.page + "/update");
		MvcTestResult look = act(this.recruiter, "look", WORDS, 2);
		assertThat(look.getResponse().getContentAsString())
			.contains(WORDS, "Friday, 4 December 2026", "a word from Chen Yu")
			.doesNotContain("Goes out Goes");
		assertThat(running()).isEqualTo(before);
		MvcTestResult phone = act(this.recruiter, "mail-phone-dark", WORDS, 2);
		assertThat(phone.getResponse().getContentAsString()).contains("<html", WORDS, "@media all", "360px");
		MvcTestResult text = act(this.recruiter, "mail-text", WORDS, 2);
		for (MvcTestResult frame : List.of(phone, text)) {
			assertThat(frame.getResponse().getContentAsString()).as("the key to their page is theirs")
				.contains("/a/…")
				.doesNotContainPattern("/a/[A-Za-z0-9_-]{8,}");
		}
		assertThat(running()).isEqualTo(before);

		assertThat(act(this.recruiter, "send", WORDS, 2)).hasRedirectedUrl(this.page);
		assertThat(this.browser.page(this.recruiter, this.page)).contains("Your update to Mia O&#39;Neill leaves");
		quick().by(Duration.ofMinutes(30));

		assertThat(this.mail.handedTo(this.address)).last().satisfies((sent) -> {
			assertThat(sent.text()).contains(WORDS, "Friday, 4 December 2026", "Chen Yu");
			assertThat(sent.headers()).doesNotContainKey("Auto-Submitted");
		});
		assertThat(this.promises.promise(before.id()).state()).isEqualTo(PromiseState.KEPT_UPDATE);
		assertThat(running()).satisfies((made) -> {
			assertThat(made.kind()).isEqualTo(PromiseKind.AFTER_UPDATE);
			assertThat(made.holds().sent()).isZero();
			assertThat(made.next()).isEqualTo(PromiseKind.AFTER_FIRST_HOLD);
		});
		PromiseTally tally = this.tallies.due(this.company.id(), Instant.parse("2026-11-01T00:00:00Z"),
				Instant.parse("2026-12-20T00:00:00Z"), this.clock.instant());
		assertThat(tally.byPerson()).isOne();
		assertThat(tally.automatically()).isOne();
	}

	@Test
	void canBeTakenBackForFiveMinutesAndThenStandsAsBefore() {
		PromiseSummary before = running();
		act(this.recruiter, "send", WORDS, 2);
		MessageRecord waiting = this.messages.undoable(List.of(this.id)).get(0);

		assertThat(this.browser.post(this.recruiter, this.page + "/messages/" + waiting.id() + "/undo", Map.of()))
			.hasStatus3xxRedirection();
		quick().by(Duration.ofHours(1));

		assertThat(running().id()).isEqualTo(before.id());
		assertThat(running().toldDate()).isEqualTo(before.toldDate());
		assertThat(this.mail.handedTo(this.address)).extracting(OutgoingMail::subject)
			.noneMatch((subject) -> subject.contains("a word from"));
	}

	@Test
	void leavesTheFifthInAStageToTheHeadAndStopsUnfairWords() {
		assertThat(act(this.recruiter, "send", "", 2)).hasStatus(422);
		assertThat(act(this.recruiter, "send", "We look for somebody younger, shortly.", 2)).hasStatus(422);
		assertThat(act(this.recruiter, "send", WORDS, 9)).hasStatus(422);
		for (int i = 0; i < 4; i++) {
			assertThat(act(this.recruiter, "send", WORDS, 2)).hasRedirectedUrl(this.page);
			quick().by(Duration.ofMinutes(40));
		}

		assertThat(act(this.recruiter, "send", WORDS, 2)).hasStatus(422);
		assertThat(act(this.head, "send", WORDS, 2)).hasRedirectedUrl(this.page);
		assertThat(running().toldDate()).isAfter(LocalDate.parse("2026-12-02"));
	}

	@Test
	void isForThoseWhoMayWrite() {
		StaffMember manager = this.hiring.staff(Grant.everywhere(Role.HIRING_MANAGER));
		assertThat(this.browser.get(manager, this.page + "/update")).hasStatus(403);
		assertThat(this.browser.forged(this.recruiter, this.page + "/update")).hasStatus(403);
	}

	private MvcTestResult act(StaffMember who, String step, String text, int days) {
		return this.browser.post(who, this.page + "/update",
				Map.of("text", text, "workingDays", Integer.toString(days), "step", step));
	}

	private PassingTime quick() {
		return this.time.only("promises", "messages");
	}

	private PromiseSummary running() {
		return this.promises.active(this.id).orElseThrow();
	}

}
