package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

import dev.goodword.AtOnce;
import dev.goodword.LockWaits;
import dev.goodword.MovableClock;
import dev.goodword.applications.Move;
import dev.goodword.applications.Refused;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.offers.AnsweringOffers;
import dev.goodword.offers.OfferAct;
import dev.goodword.offers.OfferChangedMeanwhile;
import dev.goodword.offers.OfferEntry;
import dev.goodword.offers.OfferState;
import dev.goodword.offers.OfferSummary;
import dev.goodword.offers.Offers;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PausingPositions;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.promises.PersonalWords;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.Transactions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/** Offers that are out while other things happen around them. */
class OffersBesidesTests extends OfferedTest {

	@Autowired
	AnsweringOffers answering;

	@Autowired
	Transactions transactions;

	@Autowired
	JdbcClient database;

	@Autowired
	MovableClock movable;

	@Autowired
	PausingPositions pausing;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	PersonalWords words;

	@Autowired
	InstantSource clock;

	@Autowired
	ApplicationEventPublisher events;

	@Test
	void noTalkIsAgreedWhileTheirAnswerIsAwaited() {
		extend(FRIDAY);
		assertRefused("offers.refused.out", this::book);
		assertThat(kind()).isEqualTo(PromiseKind.OFFER_OUT);
	}

	@Test
	void ofTheOffersToSomebodyErasedOnlyDatesAndEndsStay() {
		OfferSummary out = extend(FRIDAY);
		this.answering.wantTime(this.id, "My mother is ill.");
		this.making.rescind(this.id, this.offers.live(this.id).orElseThrow().version(), "Mia asked for it.", this.head);
		this.making.draft(this.id, "31,000 a month.", FRIDAY, null, this.recruiter);
		this.events
			.publishEvent(new CandidateErased(this.applications.summary(this.id).candidate(), this.clock.instant()));
		assertThat(this.offers.live(this.id)).isEmpty();
		assertThat(this.offers.offer(out.id())).satisfies((kept) -> {
			assertThat(kept.state()).isEqualTo(OfferState.RESCINDED);
			assertThat(kept.terms()).isEmpty();
			assertThat(kept.answerBy()).isEqualTo(FRIDAY);
		});
		assertThat(this.offers.log(this.id)).extracting(OfferEntry::words).containsOnlyNulls();
		assertThat(this.offers.log(this.id)).extracting(OfferEntry::act)
			.containsSubsequence(OfferAct.EXTENDED, OfferAct.TIME_WANTED, OfferAct.RESCINDED, OfferAct.DRAFTED)
			.endsWith(OfferAct.DISCARDED);
		assertThat(this.database.sql("select distinct zone from offer where application_id = ?")
			.param(Columns.bytes(this.id.value()))
			.query(String.class)
			.list()).containsExactly("UTC");
	}

	@Test
	void anOfferThatIsOutEndsWithThePersonAndNobodyIsTold() {
		OfferSummary out = extend(FRIDAY);
		this.events
			.publishEvent(new CandidateErased(this.applications.summary(this.id).candidate(), this.clock.instant()));
		assertThat(this.offers.offer(out.id()).state()).isEqualTo(OfferState.RESCINDED);
		assertThat(this.offers.stands(out.occasion())).as("no letter of it leaves").isFalse();
	}

	@Test
	void theStepStaysWhereTheOfferWasMade() {
		extend(FRIDAY);
		StageId back = this.positions.pipeline(this.applications.summary(this.id).position()).get(0).id();
		assertRefused("offers.refused.out", () -> this.moving.move(this.id,
				new Move(back, this.applications.summary(this.id).version(), "An error.", true, null), this.recruiter));
	}

	@Test
	void noOfferGoesOutBesideATalkThatIsAgreed() {
		book();
		OfferSummary draft = draft(FRIDAY);
		assertRefused("interviews.refused.ahead", () -> this.making.extend(this.id, draft.version(), true, this.head));
	}

	@Test
	void anEarlierTalkIsRecordedWithoutTouchingTheirDay() {
		extend(FRIDAY);
		this.applications.recordInterviewHeld(this.id, this.clock.instant().minus(Duration.ofMinutes(20)), true,
				this.recruiter);
		this.time.by(Duration.ofHours(4));
		assertThat(kind()).isEqualTo(PromiseKind.OFFER_OUT);
		this.time.until(Instant.parse("2026-12-05T02:00:00Z"));
		assertThat(kind()).isEqualTo(PromiseKind.AFTER_EXPIRY);
	}

	@Test
	void aNewDraftIsNotShownInPlaceOfTheOneThatWasOut() {
		OfferSummary out = extend(FRIDAY);
		this.making.rescind(this.id, out.version(), "The budget was cut.", this.head);
		draft(FRIDAY);
		assertThat(this.offers.handedOver(this.id).map(OfferSummary::id)).contains(out.id());
	}

	@Test
	void theirOldDayIsNotOurBrokenWordWhenNoMailLeaves() {
		OfferSummary out = extend(FRIDAY);
		this.making.prolong(this.id, out.version(), LocalDate.of(2026, 12, 8), this.recruiter);
		this.time.only("promises").until(Instant.parse("2026-12-05T04:00:00Z"));
		assertThat(this.promises.history(this.id)).noneMatch((promise) -> promise.state() == PromiseState.BROKEN);
		assertThat(kind()).isEqualTo(PromiseKind.OFFER_OUT);
		assertThat(this.offers.live(this.id).orElseThrow().state()).isEqualTo(OfferState.EXTENDED);
	}

	@Test
	void whatWasTakenBackIsNotOwedAgainWhenTheLetterComesBack() {
		OfferSummary out = extend(FRIDAY);
		this.making.rescind(this.id, out.version(), "The budget was cut.", this.head);
		this.promises.dateDropped(this.promises.active(this.id).orElseThrow().id(), this.clock.instant());
		assertThat(kind()).isEqualTo(PromiseKind.AFTER_RESCIND);
	}

	@Test
	void aLostLetterLeavesTheOfferAndItsDayTogether() {
		OfferSummary out = extend(FRIDAY);
		this.making.prolong(this.id, out.version(), LocalDate.of(2026, 12, 8), this.recruiter);
		this.promises.dateDropped(this.promises.active(this.id).orElseThrow().id(), this.clock.instant());
		assertThat(this.promises.active(this.id).orElseThrow().toldDate()).isEqualTo(LocalDate.of(2026, 12, 8));

		this.time.only("promises").until(Instant.parse("2026-12-05T04:00:00Z"));
		assertThat(this.offers.live(this.id).orElseThrow().state()).isEqualTo(OfferState.EXTENDED);
		this.time.only("promises").until(Instant.parse("2026-12-09T04:00:00Z"));
		assertThat(this.offers.live(this.id)).isEmpty();
		assertThat(kind()).isEqualTo(PromiseKind.AFTER_EXPIRY);
	}

	@Test
	void nobodyIsToldOfADelayBeforeTheTalkThatIsAgreed() {
		book();
		this.time.by(Duration.ofHours(1));
		PositionId position = this.applications.summary(this.id).position();
		this.pausing.pause(position,
				new Pause(new LocalizedText("The budget is looked at again.", "预算正在复核。"), LocalDate.of(2026, 12, 2)),
				this.recruiter);
		assertThat(kind()).isEqualTo(PromiseKind.PAUSE);
		assertThat(this.promises.active(this.id).orElseThrow().toldDate()).isAfter(LocalDate.of(2026, 12, 10));
		this.time.only("promises").until(Instant.parse("2026-12-10T01:00:00Z"));
		assertThat(kind()).as("nothing was held").isEqualTo(PromiseKind.PAUSE);
	}

	@Test
	void aDateGivenBeforeAnAgreedTalkCountsFromItsEnd() {
		book();
		this.time.by(Duration.ofHours(1));
		PersonalWords.Update update = this.words.promise(this.id, 1, this.recruiter);
		assertThat(update.promise().toldDate()).isAfter(LocalDate.of(2026, 12, 10));
	}

	/**
	 * Their yes and the end of their day meet: one of the two stands, and nothing fails.
	 */
	@RepeatedTest(3)
	void aYesInTheLastMinuteEitherCountsOrIsToldThatItIsLate() {
		extend(FRIDAY);
		this.movable.moveTo(Instant.parse("2026-12-04T15:59:00Z").plusSeconds(1));
		List<Object> outcomes = AtOnce.run(this.time.only("promises")::runDue, () -> {
			this.answering.accept(this.id);
			return "yes";
		});
		assertThat(outcomes.get(0)).isInstanceOf(Integer.class);
		assertThat(outcomes.get(1)).isInstanceOfAny(String.class, Refused.class);
		OfferState state = this.offers.handedOver(this.id).orElseThrow().state();
		assertThat(state).isEqualTo("yes".equals(outcomes.get(1)) ? OfferState.ACCEPTED : OfferState.EXPIRED);
	}

	/** Time holds the application while somebody answers: both take it first. */
	@Test
	void timeTakesTheApplicationBeforeItsPromiseAsPeopleDo() {
		extend(FRIDAY);
		this.movable.moveTo(Instant.parse("2026-12-04T15:59:00Z").plusSeconds(1));
		CountDownLatch held = new CountDownLatch(1);
		List<Object> outcomes = AtOnce.run(() -> this.transactions.within(() -> {
			this.applications.lockedSummary(this.id);
			held.countDown();
			LockWaits.awaitOne(this.database);
			this.answering.accept(this.id);
			return "yes";
		}), () -> {
			held.await();
			return this.time.only("promises").runDue();
		});
		assertThat(outcomes).first().isEqualTo("yes");
		assertThat(this.offers.handedOver(this.id).orElseThrow().state()).isEqualTo(OfferState.ACCEPTED);
	}

	@RepeatedTest(3)
	void twoWhoWriteTheFirstDraftAtOnceGetOneDraftAndOneClearAnswer() {
		List<Object> outcomes = AtOnce.run(() -> draft(FRIDAY),
				() -> this.making.draft(this.id, "31,000 a month.", FRIDAY, null, this.head));
		assertThat(outcomes).hasAtLeastOneElementOfType(OfferSummary.class)
			.hasAtLeastOneElementOfType(OfferChangedMeanwhile.class);
	}

	private void book() {
		this.arranging.book(this.id,
				new InterviewPlan(
						new Appointment(LocalDateTime.parse("2026-12-10T10:00"), ZoneId.of("Asia/Shanghai"), 60),
						MeetingMode.ON_SITE, "Room 4", Set.of(this.recruiter.id()), null, false),
				this.applications.summary(this.id).version(), this.recruiter);
	}

}
