package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Refused;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.offers.MakingOffers;
import dev.goodword.offers.OfferState;
import dev.goodword.offers.OfferSummary;
import dev.goodword.offers.Offers;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PersonalWords;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Offers that are out while other things happen around them. */
@GoodwordTest
class OffersBesidesTests {

	private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Applying applying;

	@Autowired
	MovingStages moving;

	@Autowired
	Positions positions;

	@Autowired
	Offers offers;

	@Autowired
	MakingOffers making;

	@Autowired
	Promises promises;

	@Autowired
	PassingTime time;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	PersonalWords words;

	@Autowired
	InstantSource clock;

	private StaffMember recruiter;

	private StaffMember head;

	private String address;

	private JobApplicationId id;

	@BeforeEach
	void somebodyIsAtTheLastStep(TestInfo test) {
		this.address = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT)
				+ "@offers-besides.example";
		Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.head = this.hiring.member(this.hiring.account("Wang Li", Grant.in(company.id(), Role.HR_HEAD)));
		PositionId position = this.hiring.openPosition(company);
		this.id = this.applying.handIn(this.hiring.application(position, "Mia O’Neill", this.address)).application();
		this.moving.move(this.id,
				new Move(
						this.positions.pipeline(position)
							.stream()
							.filter((stage) -> stage.kind() == StageKind.OFFER)
							.findFirst()
							.orElseThrow()
							.id(),
						this.applications.summary(this.id).version(), "Known from before.", false,
						"Your clear answers."),
				this.recruiter);
		this.time.by(Duration.ofHours(1));
	}

	@Test
	void noTalkIsAgreedWhileTheirAnswerIsAwaited() {
		extend(FRIDAY);
		assertRefused("offers.refused.out", this::book);
		assertThat(kind()).isEqualTo(PromiseKind.OFFER_OUT);
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
	void aDateGivenBeforeAnAgreedTalkCountsFromItsEnd() {
		book();
		this.time.by(Duration.ofHours(1));
		PersonalWords.Update update = this.words.promise(this.id, 1, this.recruiter);
		assertThat(update.promise().toldDate()).isAfter(LocalDate.of(2026, 12, 10));
	}

	private void book() {
		this.arranging.book(this.id,
				new InterviewPlan(
						new Appointment(LocalDateTime.parse("2026-12-10T10:00"), ZoneId.of("Asia/Shanghai"), 60),
						MeetingMode.ON_SITE, "Room 4", Set.of(this.recruiter.id()), null, false),
				this.applications.summary(this.id).version(), this.recruiter);
	}

	private PromiseKind kind() {
		return this.promises.active(this.id).orElseThrow().kind();
	}

	private OfferSummary draft(LocalDate answerBy) {
		return this.making.draft(this.id, "30,000 a month, from 1 February.", answerBy, null, this.recruiter);
	}

	private OfferSummary extend(LocalDate answerBy) {
		this.making.extend(this.id, draft(answerBy).version(), true, this.head);
		this.time.by(Duration.ofMinutes(1));
		return this.offers.live(this.id).orElseThrow();
	}

	private static void assertRefused(String why, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessage(why);
	}

}
