package dev.goodword.communication;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

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
import dev.goodword.offers.MakingOffers;
import dev.goodword.offers.OfferSummary;
import dev.goodword.offers.Offers;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Somebody at the last step, whom a recruiter writes an offer and a head hands it. */
@GoodwordTest
abstract class OfferedTest {

	static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

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

	StaffMember recruiter;

	StaffMember head;

	String address;

	JobApplicationId id;

	@BeforeEach
	void somebodyIsAtTheLastStep(TestInfo test) {
		this.address = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT) + "@"
				+ getClass().getSimpleName().toLowerCase(Locale.ROOT) + ".example";
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

	OfferSummary draft(LocalDate answerBy) {
		return this.making.draft(this.id, "30,000 a month, from 1 February.", answerBy, null, this.recruiter);
	}

	OfferSummary extend(LocalDate answerBy) {
		this.making.extend(this.id, draft(answerBy).version(), true, this.head);
		this.time.by(Duration.ofMinutes(1));
		return this.offers.live(this.id).orElseThrow();
	}

	PromiseKind kind() {
		return this.promises.active(this.id).orElseThrow().kind();
	}

	static void assertRefused(String why, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessage(why);
	}

}
