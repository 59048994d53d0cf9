package dev.goodword.offers;

import java.time.Duration;
import java.util.Optional;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.HiringApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidate's side of an offer: yes, no, or more time. A "yes" hires them, a "no"
 * ends the application as their own decision. Whoever answers twice changes nothing.
 */
@Service
@Transactional
public class AnsweringOffers {

	/** The task to answer somebody who needs more time. */
	public static final String TIME_TASK = "OFFER_TIME_WANTED";

	/** The task to ask somebody whose day passed. */
	public static final String EXPIRED_TASK = "OFFER_EXPIRED";

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final OfferDesk desk;

	private final Applications applications;

	private final Positions positions;

	private final HiringApplications hiring;

	private final WithdrawingApplications withdrawing;

	private final Tasks tasks;

	AnsweringOffers(OfferDesk desk, Applications applications, Positions positions, HiringApplications hiring,
			WithdrawingApplications withdrawing, Tasks tasks) {
		this.desk = desk;
		this.applications = applications;
		this.positions = positions;
		this.hiring = hiring;
		this.withdrawing = withdrawing;
		this.tasks = tasks;
	}

	/**
	 * The candidate says yes.
	 * @throws Refused when there is no offer out any more
	 */
	public void accept(JobApplicationId id) {
		accept(id, null);
	}

	/**
	 * The candidate said yes to one of our people, who records it for them.
	 * @throws Refused when there is no offer out any more
	 */
	public void recordYes(JobApplicationId id, StaffMember who) {
		this.applications.visible(id, who, Permission.MAKE_OFFER);
		accept(id, who);
		this.desk.trail(who, "offer.yes-recorded", id);
	}

	private void accept(JobApplicationId id, @Nullable StaffMember who) {
		this.applications.lockedSummary(id);
		Offer offer = out(id, null);
		offer.settle(OfferState.ACCEPTED, this.desk.newOccasion());
		this.desk.enter(offer, OfferAct.ACCEPTED, (who != null) ? who.id() : null, null);
		this.hiring.hire(id, (who != null) ? who.id() : null);
		this.desk.tell(offer, OfferAct.ACCEPTED);
	}

	/**
	 * The candidate says no.
	 * @param words why, if they want to say
	 * @throws Refused when there is no offer out any more, or the words do not fit
	 */
	public void decline(JobApplicationId id, @Nullable String words) {
		this.applications.lockedWithPosition(id);
		Offer offer = out(id, words);
		offer.settle(OfferState.DECLINED, this.desk.newOccasion());
		this.desk.enter(offer, OfferAct.DECLINED, null, words);
		this.withdrawing.withdraw(id, new Withdrawal(WithdrawalReason.NOT_SAID, words));
	}

	/**
	 * The candidate needs more time; whoever is responsible answers within a day.
	 * @param words until when, and why
	 * @throws Refused when there is no offer out any more, or the words do not fit
	 */
	public void wantTime(JobApplicationId id, @Nullable String words) {
		PositionSummary position = this.positions.summary(this.applications.lockedSummary(id).position());
		Offer offer = out(id, words);
		this.desk.note(offer.summary(), OfferAct.TIME_WANTED, words);
		this.tasks.add(TIME_TASK, id, position.owner(), this.desk.now().plus(ONE_DAY));
	}

	/**
	 * Its day is over. The offer is settled, the application goes on: a person asks.
	 * @return whether there was one out
	 */
	public boolean expire(JobApplicationId id) {
		Optional<Offer> out = this.desk.live(id).filter((offer) -> offer.summary().state() == OfferState.EXTENDED);
		out.ifPresent((offer) -> {
			offer.settle(OfferState.EXPIRED, this.desk.newOccasion());
			this.desk.enter(offer, OfferAct.EXPIRED, null, null);
			PositionSummary position = this.positions.summary(this.applications.summary(id).position());
			this.tasks.add(EXPIRED_TASK, id, position.owner(), this.desk.now().plus(ONE_DAY));
			this.desk.tell(offer, OfferAct.EXPIRED);
		});
		return out.isPresent();
	}

	private Offer out(JobApplicationId id, @Nullable String words) {
		Offer offer = this.desk.live(id).orElseThrow(() -> new Refused(OfferPolicy.because("settled").orElseThrow()));
		Refused.ifObjected(OfferPolicy.toAnswer(offer.summary(), words));
		return offer;
	}

}
