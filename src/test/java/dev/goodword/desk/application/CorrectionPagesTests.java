package dev.goodword.desk.application;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.bulk.BatchId;
import dev.goodword.applications.bulk.BatchWords;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.applications.bulk.DecidingBatches;
import dev.goodword.applications.bulk.FreezingBatches;
import dev.goodword.applications.bulk.PreparingBatches;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.Messages;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Setting right, from the page of an application and of a decision about many. */
@GoodwordTest
class CorrectionPagesTests {

	private static final String TRUTH = "You are still in; two colleagues read your work this week.";

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Batches batches;

	@Autowired
	FreezingBatches freezing;

	@Autowired
	PreparingBatches preparing;

	@Autowired
	DecidingBatches deciding;

	@Autowired
	Messages messages;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private JobApplicationId id;

	private BatchId batch;

	private String page;

	@BeforeEach
	void twoWereDeclinedTogether() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		PositionId position = this.hiring.openPosition(this.company);
		this.id = this.hiring.apply(position, "Mia O'Neill").application();
		JobApplicationId other = this.hiring.apply(position, "Ben Field").application();
		this.clock.moveBy(Duration.ofHours(49));
		this.batch = this.freezing.freeze(position, List.of(this.id, other), this.recruiter);
		this.preparing.word(this.batch, version(), new BatchWords("COMPARED_CLOSER", null, "Others fit.", null),
				this.recruiter);
		this.batches.people(this.batches.batch(this.batch, this.recruiter), this.recruiter)
			.stream()
			.forEach((one) -> this.preparing.look(this.batch, one.id(),
					one.seen(this.batches.batch(this.batch, this.recruiter).words()), this.recruiter));
		this.deciding.agree(this.batch, version(), 2, this.recruiter);
		this.time.only("messages").by(Duration.ofHours(3));
		this.page = "/applications/" + this.id;
	}

	@Test
	void leadsFromTheListAndTheMessagesToTheLetterAndSendsItOnce() throws Exception {
		assertThat(this.browser.page(this.recruiter, "/batches/" + this.batch)).contains(correct(),
				"This was sent by mistake…");
		assertThat(this.browser.page(this.recruiter, this.page + "?tab=messages")).contains(correct());
		assertThat(this.browser.page(this.recruiter, correct()))
			.contains("Your application for Backend developer: our decision", "Others fit.", "This left",
					"The decision is taken back with it")
			.doesNotContain("??");

		assertThat(act("look", TRUTH)).hasStatusOk();
		assertThat(act("look", TRUTH).getResponse().getContentAsString()).contains(TRUTH,
				"Correction: we sent you a message by mistake", "Goes out", "one working hour", "Send correction");
		assertThat(this.applications.summary(this.id).isOpen()).isFalse();
		assertThat(act("change", TRUTH).getResponse().getContentAsString()).contains(TRUTH, "<textarea");

		assertThat(act("send", TRUTH)).hasRedirectedUrl(this.page + "?done=message-corrected");
		assertThat(this.applications.summary(this.id).isOpen()).isTrue();
		assertThat(this.browser.page(this.recruiter, this.page + "?tab=messages"))
			.contains("Sent by mistake and corrected.", "Call them within the hour")
			.doesNotContain(correct());
		assertThat(this.browser.page(this.recruiter, "/batches/" + this.batch)).contains("Sent by mistake, corrected")
			.doesNotContain(correct());

		MvcTestResult again = act("send", TRUTH);
		assertThat(again).hasStatus(409);
		assertThat(again.getResponse().getContentAsString()).contains("has been corrected already");
	}

	@Test
	void keepsWhatWasTypedWhenItWillNotDo() throws Exception {
		assertThat(act("send", " ")).hasStatus(422);
		assertThat(act("look", "x".repeat(2001))).hasStatus(422);
		MvcTestResult unfair = act("send", "We look for somebody younger now.");
		assertThat(unfair).hasStatus(422);
		assertThat(unfair.getResponse().getContentAsString()).contains("We look for somebody younger now.");
		assertThat(this.applications.summary(this.id).isOpen()).isFalse();
	}

	@Test
	void isForThoseWhoMayDecideAndForNoOtherMessage() {
		StaffMember manager = this.hiring.staff(Grant.everywhere(Role.HIRING_MANAGER));
		assertThat(this.browser.get(manager, correct())).hasStatus(403);
		assertThat(this.browser.forged(this.recruiter, correct())).hasStatus(403);
		assertThat(this.browser.get(this.recruiter, this.page + "/messages/" + this.id + "/correct")).hasStatus(404);
		assertThat(this.browser.get(this.recruiter, this.page + "/messages/nonsense/correct")).hasStatus(404);
	}

	private MvcTestResult act(String step, String text) {
		return this.browser.post(this.recruiter, correct(), Map.of("text", text, "step", step));
	}

	private String correct() {
		return this.page + "/messages/"
				+ this.messages.forStaff(this.id)
					.stream()
					.filter((letter) -> letter.kind() == MessageKind.NOT_SELECTED_EARLY)
					.findFirst()
					.orElseThrow()
					.id()
				+ "/correct";
	}

	private int version() {
		return this.batches.batch(this.batch, this.recruiter).version();
	}

}
