package dev.goodword.communication;

import java.time.Instant;
import java.util.List;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Two holds for one person on one day are one mail, and never a false one. */
@Tag("long-on-mysql")
@GoodwordTest
class HoldingTogetherTests {

	private static final String BOTH = "Your applications: no decision yet, and the new dates";

	private static final Instant NOON = Instant.parse("2026-11-30T04:00:00Z");

	private static final Instant DEADLINE = Instant.parse("2026-11-30T10:00:00Z");

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	WithdrawingApplications withdrawals;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private String address;

	private JobApplicationId one;

	private JobApplicationId other;

	@BeforeEach
	void onePersonAppliesTwice() {
		this.database.sql("update promise set active = null, next_step_at = null").update();
		this.database.sql("update message set state = 'CANCELLED' where state not in ('ACCEPTED', 'CANCELLED')")
			.update();
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.address = "both" + ++serial + "@mail.example";
		this.one = apply(company, new LocalizedText("Backend developer", "后端开发工程师"));
		this.other = apply(company, new LocalizedText("Data analyst", "数据分析师"));
		quick().until(this.clock.instant());
	}

	/** The worker believes in the server again once a letter has left. */
	@AfterEach
	void mendTheServer() {
		this.mail.reset();
		this.clock.moveTo(Instant.parse("2026-12-20T02:00:00Z"));
		this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Next");
		quick().until(this.clock.instant());
	}

	@Test
	void b8SendsOneMailWithTwoEntriesAndKeepsBothPromises() {
		quick().until(NOON);

		assertThat(held()).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo(BOTH);
			assertThat(sent.text()).contains("Backend developer: new date Friday, 4 December 2026. Still open:",
					"Data analyst: new date Friday, 4 December 2026. Still open:");
		});
		assertThat(List.of(this.one, this.other)).allSatisfy((id) -> {
			assertThat(states(id)).containsExactly(PromiseState.KEPT_UPDATE, PromiseState.MADE);
			assertThat(running(id).kind()).isEqualTo(PromiseKind.AFTER_FIRST_HOLD);
			assertThat(letters(id)).extracting(MessageRecord::state).containsExactly(MessageState.ACCEPTED);
			assertThat(this.messages.timelineForCandidate(id)).filteredOn((item) -> item.kind() == MessageKind.HOLDING)
				.singleElement()
				.satisfies((item) -> assertThat(item.subject()).isEqualTo(BOTH));
		});
		quick().until(Instant.parse("2026-12-04T04:00:00Z"));
		assertThat(held()).hasSize(2);
		assertThat(running(this.other).kind()).isEqualTo(PromiseKind.AFTER_SECOND_HOLD);
	}

	@Test
	void writesTheOtherAloneWhenOneIsDecidedBeforeTheMailLeaves() {
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		quick().until(NOON);
		assertThat(List.of(this.one, this.other)).flatExtracting(this::letters)
			.extracting((letter) -> letter.chip().key())
			.containsExactlyInAnyOrder("communication.chip.waiting.joined", "communication.chip.held.SERVER_LOST");
		decline(this.one);
		this.mail.reset();
		quick().until(DEADLINE);

		assertThat(held()).singleElement()
			.satisfies((sent) -> assertThat(sent.subject()).contains("Data analyst: no decision yet"));
		assertThat(states(this.other)).startsWith(PromiseState.KEPT_UPDATE);
		assertThat(this.mail.handedTo(this.address)).extracting(OutgoingMail::text)
			.noneMatch((text) -> text.contains("Backend developer: new date"));
	}

	@Test
	void writesTheFirstAnewWhenWhatWasToGoWithItIsDecided() {
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		quick().until(NOON);
		boolean first = letters(this.one).get(0).isHeldBack();
		decline(first ? this.other : this.one);
		this.mail.reset();
		quick().until(DEADLINE);

		assertThat(held()).singleElement()
			.satisfies((sent) -> assertThat(sent.subject())
				.contains((first ? "Backend developer" : "Data analyst") + ": no decision yet"));
		assertThat(states(first ? this.one : this.other)).startsWith(PromiseState.KEPT_UPDATE);
	}

	@Test
	void writesTheOtherAloneWhenEitherLeaves() {
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		quick().until(NOON);
		this.withdrawals.withdraw(this.one, Withdrawal.UNEXPLAINED);
		this.mail.reset();
		quick().until(DEADLINE);

		assertThat(held()).singleElement()
			.satisfies((sent) -> assertThat(sent.subject()).contains("Data analyst: no decision yet"));
		assertThat(states(this.other)).startsWith(PromiseState.KEPT_UPDATE);
	}

	@Test
	void sharesWhatTheMailServerSaysOfIt() {
		this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.FAILED, 554, "5.7.1", "no", true));
		quick().until(NOON);

		assertThat(List.of(this.one, this.other)).allSatisfy(
				(id) -> assertThat(letters(id)).extracting(MessageRecord::state).containsExactly(MessageState.FAILED));
		this.mail.reset();
		quick().until(DEADLINE.plusSeconds(1));
		assertThat(List.of(this.one, this.other))
			.allSatisfy((id) -> assertThat(states(id)).startsWith(PromiseState.BROKEN));
	}

	@Test
	void repeatsADoubtfulMailOnceForBoth() {
		this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.UNCERTAIN, 0, null, "lost", false));
		Instant first = running(this.one).holds().nextAt();
		Instant second = running(this.other).holds().nextAt();
		quick().until((first.isBefore(second) ? first : second).plusSeconds(60));
		this.mail.reset();
		quick().until(DEADLINE);

		assertThat(held()).extracting(OutgoingMail::subject).containsExactly(BOTH);
		assertThat(List.of(this.one, this.other))
			.allSatisfy((id) -> assertThat(states(id)).startsWith(PromiseState.KEPT_UPDATE));
	}

	@Test
	void mixesNobodyWithSomebodyElseAtTheSameAddress() {
		HiringFixture.Company company = this.hiring.company();
		this.applying.handIn(this.hiring.application(this.hiring.openPosition(company), "Sam O'Neill", this.address));

		quick().until(NOON);

		assertThat(held()).extracting(OutgoingMail::subject).hasSize(2).contains(BOTH);
	}

	@Test
	void tellsOnlyWhoIsToBeToldOnThatDay() {
		this.database.sql("update promise set told_date = '2026-12-01' where application_id = ?")
			.param(Columns.bytes(this.other.value()))
			.update();

		quick().until(NOON);

		assertThat(held()).extracting(OutgoingMail::subject).isNotEmpty().doesNotContain(BOTH);
	}

	private JobApplicationId apply(HiringFixture.Company company, LocalizedText title) {
		return this.applying
			.handIn(this.hiring.application(this.hiring.openPosition(company, title), "Mia O'Neill", this.address))
			.application();
	}

	private PassingTime quick() {
		return this.time.only("promises", "messages");
	}

	private void decline(JobApplicationId id) {
		this.endings.decline(id, new Ending(this.applications.summary(id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), this.recruiter);
	}

	private PromiseSummary running(JobApplicationId id) {
		return this.promises.active(id).orElseThrow();
	}

	private List<PromiseState> states(JobApplicationId id) {
		return this.promises.history(id).stream().map(PromiseSummary::state).toList();
	}

	private List<MessageRecord> letters(JobApplicationId id) {
		return this.messages.forStaff(id).stream().filter((letter) -> letter.kind() == MessageKind.HOLDING).toList();
	}

	private List<OutgoingMail> held() {
		return this.mail.handedTo(this.address)
			.stream()
			.filter((sent) -> sent.subject().contains("no decision yet"))
			.toList();
	}

}
