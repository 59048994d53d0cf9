package dev.goodword.communication;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.applications.Told;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.applications.bulk.BatchId;
import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.bulk.BatchWords;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.applications.bulk.DecidingBatches;
import dev.goodword.applications.bulk.FreezingBatches;
import dev.goodword.applications.bulk.PreparingBatches;
import dev.goodword.applications.bulk.UndoingBatches;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PausingPositions;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.Positions;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.OutgoingMail;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Hiring is to rest a third time: everybody who waits is released, with a way back. */
@GoodwordTest
class ReleasingTests {

	private static final BatchWords WHY = new BatchWords(Outcome.HIRING_RESTS, "Budget of next year",
			"The budget for this post is not decided.", "该岗位的预算尚未确定。");

	private static final String RELEASED = "Hiring for Backend developer rests again: we do not ask you to wait";

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	WithdrawingApplications withdrawals;

	@Autowired
	PausingPositions pausing;

	@Autowired
	Positions positions;

	@Autowired
	Batches batches;

	@Autowired
	FreezingBatches freezing;

	@Autowired
	PreparingBatches preparing;

	@Autowired
	DecidingBatches deciding;

	@Autowired
	UndoingBatches undoing;

	@Autowired
	Promises promises;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime allTime;

	@Autowired
	MovableClock clock;

	private PassingTime time;

	private StaffMember recruiter;

	private StaffMember head;

	private PositionId position;

	@BeforeEach
	void restedTwice() {
		this.time = this.allTime.only("messages");
		Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.head = this.hiring.member(this.hiring.account("Wang Li", Grant.in(company.id(), Role.HR_HEAD)));
		this.position = this.hiring.openPosition(company);
		for (int i = 0; i < 2; i++) {
			this.pausing.pause(this.position, new Pause(new LocalizedText("Budget", "预算"), review()), this.head);
			this.pausing.resume(this.position, this.head);
		}
	}

	@Test
	void endsEverybodyTruthfullyAndRestsInOneTransaction() {
		List<JobApplicationId> all = people(3);
		BatchId batch = begun();
		JobApplicationId late = this.hiring.apply(this.position, "Late Comer").application();

		assertThat(agree(batch, 3, this.head)).isEqualTo(true);

		assertThat(this.positions.summary(this.position).status()).isEqualTo(PositionStatus.PAUSED);
		assertThat(this.positions.pause(this.position)).hasValueSatisfying((rest) -> {
			assertThat(rest.reviewOn()).isEqualTo(review());
			assertThat(rest.reason().zhHans()).isEqualTo(WHY.zhHans());
		});
		assertThat(this.applications.openAt(this.position)).isEmpty();
		assertThat(summary(late).outcome()).isEqualTo(Outcome.RELEASED);
		assertThat(all).isNotEmpty()
			.allSatisfy((id) -> assertThat(this.withdrawals.mayReturnUntil(summary(id))).isEmpty());
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.withdrawals.reopen(all.get(0)));

		this.time.by(Duration.ofDays(4));
		assertThat(sent()).hasSize(4)
			.first()
			.satisfies((letter) -> assertThat(letter.text())
				.contains("rests for the third time", "The budget for this post is not decided.",
						"It is not about you.", "you can bring it back on your page with one tap")
				.doesNotContain("You will hear from us by"));
		assertThat(all).allSatisfy((id) -> {
			assertThat(summary(id).told()).isEqualTo(Told.SENT);
			assertThat(this.promises.active(id)).isEmpty();
			assertThat(this.promises.history(id)).last()
				.extracting(PromiseSummary::state)
				.isEqualTo(PromiseState.KEPT_DECISION);
			assertThat(this.withdrawals.mayReturnUntil(summary(id)))
				.contains(LocalDate.ofInstant(summary(id).endedAt(), HiringFixture.SHANGHAI).plusDays(90));
		});
	}

	@Test
	void letsThemComeBackWithADateForNinetyDays() {
		JobApplicationId id = people(1).get(0);
		agree(begun(), 1, this.head);
		this.time.by(Duration.ofDays(4));

		this.withdrawals.reopen(id);
		assertThat(summary(id).isOpen()).isTrue();
		assertThat(this.promises.active(id))
			.hasValueSatisfying((made) -> assertThat(made.kind()).isEqualTo(PromiseKind.REOPENED));
		assertThat(this.applications.log(id)).last()
			.satisfies((entry) -> assertThat(entry.cause()).isEqualTo(StageMoveEntry.Cause.REOPENED));
	}

	@Test
	void refusesThemAfterNinetyDays() {
		JobApplicationId id = people(1).get(0);
		agree(begun(), 1, this.head);
		this.time.by(Duration.ofDays(4));
		this.clock.moveBy(Duration.ofDays(90));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.withdrawals.reopen(id));
	}

	@Test
	void takesAllOfItBackAndNobodyAlone() {
		List<JobApplicationId> all = people(4);
		List<PromiseSummary> before = all.stream().map((id) -> this.promises.active(id).orElseThrow()).toList();
		BatchId batch = begun();
		agree(batch, 4, this.head);
		BatchPerson one = this.batches.person(this.batches.batch(batch, this.head), all.get(0), this.head);

		assertRefused("applications.refused.positionRests", () -> undoAlone(one));
		assertThat(this.undoing.undo(batch, this.head)).isZero();
		this.time.by(Duration.ofHours(5));

		assertThat(sent()).isEmpty();
		assertThat(this.positions.summary(this.position).status()).isEqualTo(PositionStatus.OPEN);
		assertThat(all.stream().map((id) -> this.promises.active(id).orElseThrow().id()).toList())
			.containsExactlyElementsOf(before.stream().map(PromiseSummary::id).toList());
	}

	@Test
	void leavesNobodyWaitingWhoAppliesMeanwhile() {
		people(3);
		BatchId batch = begun();
		List<Object> results = AtOnce.run(() -> agree(batch, 3, this.head),
				() -> this.hiring.apply(this.position, "Racing Comer").application());
		assertThat(results.get(0)).isEqualTo(true);
		assertThat(this.applications.openAt(this.position)).isEmpty();
	}

	@Test
	void isTheHeadsToDoAndForTheThirdTimeOnly() {
		people(2);
		assertRefused("positions.refused.releaseHead",
				() -> this.freezing.release(this.position, WHY, review(), this.recruiter));
		assertRefused("positions.refused.review",
				() -> this.freezing.release(this.position, WHY, review().plusDays(60), this.head));
		assertRefused("applications.bulk.refused.bothLanguages", () -> this.freezing.release(this.position,
				new BatchWords(Outcome.HIRING_RESTS, null, "Budget", null), review(), this.head));
		assertThat(this.pausing.objection(this.position, new Pause(new LocalizedText("a", "b"), review()), this.head))
			.contains("positions.refused.third");
		BatchId batch = begun();
		assertRefused("positions.refused.releaseHead", () -> agree(batch, 2, this.recruiter));
		assertThat(this.applications.openAt(this.position)).hasSize(2);
		assertThat(this.positions.summary(this.position).status()).isEqualTo(PositionStatus.OPEN);
	}

	@Test
	void refusesADayOfReviewThatPassedWhileItWasRead() {
		people(2);
		BatchId batch = begun();
		this.clock.moveTo(review().plusDays(1).atStartOfDay(HiringFixture.SHANGHAI).toInstant());
		assertRefused("positions.refused.review", () -> agree(batch, 2, this.head));
	}

	private Object undoAlone(BatchPerson one) {
		this.endings.undo(one.id(), one.member().move(), this.head);
		return "undone";
	}

	private static void assertRefused(String key, ThrowingCallable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act)
			.satisfies((ex) -> assertThat(ex.refusal().messageKey()).isEqualTo(key));
	}

	private BatchId begun() {
		return this.freezing.release(this.position, WHY, review(), this.head);
	}

	private Object agree(BatchId batch, int typed, StaffMember who) {
		this.batches.people(this.batches.batch(batch, who), who)
			.stream()
			.limit(3)
			.forEach((person) -> this.preparing.look(batch, person.id(),
					person.seen(this.batches.batch(batch, who).words()), who));
		return this.deciding.agree(batch, this.batches.batch(batch, who).version(), typed, who);
	}

	private LocalDate review() {
		return LocalDate.parse("2026-12-09");
	}

	private List<JobApplicationId> people(int count) {
		List<JobApplicationId> all = IntStream.range(0, count)
			.mapToObj((i) -> this.hiring.apply(this.position, "Person " + i).application())
			.toList();
		this.time.runDue();
		this.clock.moveBy(Duration.ofHours(49));
		return all;
	}

	private ApplicationSummary summary(JobApplicationId id) {
		return this.applications.summary(id);
	}

	private List<OutgoingMail> sent() {
		return this.mail.handed().stream().filter((sent) -> sent.subject().equals(RELEASED)).toList();
	}

}
