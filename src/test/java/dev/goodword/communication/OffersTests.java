package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.NotAllowed;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.offers.AnsweringOffers;
import dev.goodword.offers.OfferAct;
import dev.goodword.offers.OfferChangedMeanwhile;
import dev.goodword.offers.OfferEntry;
import dev.goodword.offers.OfferState;
import dev.goodword.offers.OfferSummary;
import dev.goodword.offers.Offers;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Offers from the draft to the answer, as the candidate hears of them. */
class OffersTests extends OfferedTest {

	@Autowired
	EndingApplications endings;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	AnsweringOffers answering;

	@Autowired
	Tasks tasks;

	@Autowired
	RecordingMail mail;

	@Test
	void twoPeopleStandBehindAnOfferAndOneHasCalled() {
		OfferSummary draft = draft(FRIDAY);
		assertRefused("offers.refused.secondPerson",
				() -> this.making.extend(this.id, draft.version(), true, this.recruiter));
		assertRefused("offers.refused.call", () -> this.making.extend(this.id, draft.version(), false, this.head));
		assertThat(subjects()).noneMatch((subject) -> subject.startsWith("Our offer"));
		this.making.extend(this.id, draft.version(), true, this.head);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest().subject()).isEqualTo("Our offer to you: Backend developer");
		assertThat(newest().text())
			.contains("until Fri 4 Dec", "We keep this open for you until Friday, 4 December 2026")
			.doesNotContain("30,000");
		PromiseSummary promise = this.promises.active(this.id).orElseThrow();
		assertThat(promise.kind()).isEqualTo(PromiseKind.OFFER_OUT);
		assertThat(promise.toldDate()).isEqualTo(FRIDAY);
		assertThat(promise.deadlineAt()).isEqualTo("2026-12-04T15:59:00Z");
		assertThat(this.promises.history(this.id)).filteredOn((kept) -> kept.kind() == PromiseKind.OFFER_IN_PREPARATION)
			.extracting(PromiseSummary::state)
			.containsExactly(PromiseState.KEPT_DECISION);
	}

	@Test
	void remindsTwiceAndTheDayPassesWithoutBreakingAnything() {
		extend(FRIDAY);
		this.time.until(Instant.parse("2026-12-03T15:00:00Z"));
		assertThat(subjects()).filteredOn((subject) -> subject.equals("Our offer is open until Fri 4 Dec")).hasSize(2);
		this.time.until(Instant.parse("2026-12-04T15:58:00Z"));
		assertThat(this.offers.live(this.id).orElseThrow().state()).isEqualTo(OfferState.EXTENDED);
		this.time.until(Instant.parse("2026-12-05T02:00:00Z"));
		assertThat(this.offers.live(this.id)).isEmpty();
		assertThat(newest().subject()).isEqualTo("The day of our offer has passed");
		assertThat(this.promises.active(this.id).orElseThrow().kind()).isEqualTo(PromiseKind.AFTER_EXPIRY);
		assertThat(this.promises.history(this.id)).noneMatch((promise) -> promise.state() == PromiseState.BROKEN);
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).containsExactly(AnsweringOffers.EXPIRED_TASK);
		assertThat(this.applications.summary(this.id).isOpen()).isTrue();
	}

	@Test
	void aYesHiresAndIsConfirmedAtOnce() {
		extend(FRIDAY);
		this.answering.accept(this.id);
		this.time.by(Duration.ofMinutes(1));
		ApplicationSummary hired = this.applications.summary(this.id);
		assertThat(hired.outcome()).isEqualTo(Outcome.HIRED);
		assertThat(newest().subject()).isEqualTo("We have your yes: Backend developer");
		assertThat(this.promises.active(this.id)).isEmpty();
		this.time.by(Duration.ofDays(30));
		assertThat(subjects()).last().isEqualTo("We have your yes: Backend developer");
		assertRefused("offers.refused.settled", () -> this.answering.accept(this.id));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.endings.undo(this.id,
				this.applications.log(this.id).get(this.applications.log(this.id).size() - 1).id(), this.recruiter));
	}

	@Test
	void aNoIsTheirOwnDecisionAndCanBeTakenBack() {
		extend(FRIDAY);
		this.answering.decline(this.id, "Too far away.");
		this.time.by(Duration.ofMinutes(1));
		assertThat(this.applications.summary(this.id).outcome()).isEqualTo(Outcome.WITHDRAWN);
		assertThat(newest().subject()).isEqualTo("Your application for Backend developer is withdrawn");
		assertThat(acts()).containsExactly(OfferAct.DRAFTED, OfferAct.EXTENDED, OfferAct.DECLINED);
		this.withdrawing.reopen(this.id);
		assertThat(this.offers.live(this.id)).isEmpty();
	}

	@Test
	void moreTimeIsAskedForGivenAndTold() {
		OfferSummary out = extend(FRIDAY);
		this.answering.wantTime(this.id, "Until Tuesday, please.");
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).containsExactly(AnsweringOffers.TIME_TASK);
		assertRefused("offers.refused.earlier",
				() -> this.making.prolong(this.id, out.version(), FRIDAY, this.recruiter));
		this.making.prolong(this.id, out.version(), LocalDate.of(2026, 12, 8), this.recruiter);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest().subject()).isEqualTo("More time for our offer: until Tue 8 Dec");
		this.time.until(Instant.parse("2026-12-05T04:00:00Z"));
		assertThat(this.offers.live(this.id).orElseThrow().state()).isEqualTo(OfferState.EXTENDED);
		assertThat(this.promises.active(this.id).orElseThrow().toldDate()).isEqualTo(LocalDate.of(2026, 12, 8));
	}

	@Test
	void takingItBackNeedsAReasonAndOwesADate() {
		OfferSummary out = extend(FRIDAY);
		assertRefused("offers.refused.reason", () -> this.making.rescind(this.id, out.version(), " ", this.head));
		this.making.rescind(this.id, out.version(), "The budget was cut yesterday.", this.head);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest().text()).contains("The budget was cut yesterday.", "Your application stays open");
		assertThat(this.promises.active(this.id).orElseThrow().kind()).isEqualTo(PromiseKind.AFTER_RESCIND);
		assertRefused("offers.refused.settled", () -> this.answering.accept(this.id));
	}

	@Test
	void nobodyIsDeclinedWithAnOfferInHand() {
		OfferSummary out = extend(FRIDAY);
		assertRefused("offers.refused.out", this::decline);
		this.making.rescind(this.id, out.version(), "The budget was cut.", this.head);
		this.time.by(Duration.ofMinutes(1));
		decline();
		assertThat(this.applications.summary(this.id).isOpen()).isFalse();
	}

	@Test
	void whoeverLeavesLeavesTheOfferToo() {
		extend(FRIDAY);
		this.withdrawing.withdraw(this.id, Withdrawal.UNEXPLAINED);
		this.time.by(Duration.ofDays(20));
		assertThat(subjects()).last().isEqualTo("Your application for Backend developer is withdrawn");
		assertThat(acts()).last().isEqualTo(OfferAct.DECLINED);
	}

	@Test
	void onlyWhoMayAndSawWhatStandsChangesIt() {
		StaffMember manager = this.hiring.member(this.hiring.account("Admin", Grant.everywhere(Role.ADMIN)));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.making.draft(this.id, "All.", FRIDAY, null, manager))
			.isInstanceOfAny(NotAllowed.class, dev.goodword.applications.UnknownApplication.class);
		OfferSummary draft = draft(FRIDAY);
		assertThatExceptionOfType(OfferChangedMeanwhile.class).isThrownBy(() -> draft(FRIDAY));
		this.making.draft(this.id, "More.", FRIDAY, draft.version(), this.head);
		assertThatExceptionOfType(OfferChangedMeanwhile.class)
			.isThrownBy(() -> this.making.extend(this.id, draft.version(), true, this.recruiter));
		assertRefused("offers.refused.early", () -> this.making.draft(this.id, "More.", LocalDate.of(2026, 11, 25),
				this.offers.live(this.id).orElseThrow().version(), this.head));
	}

	private void decline() {
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others were closer to the tasks.", null, null), this.recruiter);
	}

	private List<OfferAct> acts() {
		return this.offers.log(this.id).stream().map(OfferEntry::act).toList();
	}

	private List<String> subjects() {
		return this.mail.handedTo(this.address).stream().map(OutgoingMail::subject).toList();
	}

	private OutgoingMail newest() {
		List<OutgoingMail> all = this.mail.handedTo(this.address);
		return all.get(all.size() - 1);
	}

}
