package dev.goodword.offers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.DecisionObjection;
import dev.goodword.applications.EndingObjection;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The company's side of an offer: one person writes it, another hands it over once
 * somebody has called. From then on only its day can move, or it is taken back.
 */
@Service
@Transactional
public class MakingOffers implements EndingObjection, DecisionObjection {

	private final OfferDesk desk;

	private final Applications applications;

	private final Positions positions;

	private final Candidates candidates;

	private final ObjectProvider<EndingObjection> pending;

	MakingOffers(OfferDesk desk, Applications applications, Positions positions, Candidates candidates,
			ObjectProvider<EndingObjection> pending) {
		this.desk = desk;
		this.applications = applications;
		this.positions = positions;
		this.candidates = candidates;
		this.pending = pending;
	}

	/** Where the candidate is: their day counts. */
	@Transactional(readOnly = true)
	public ZoneId zone(ApplicationSummary application) {
		return this.candidates.profile(application.candidate())
			.zoneOr(this.positions.summary(application.position()).zone());
	}

	/** The objection to extending the draft as it would be now; empty for none. */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(OfferSummary draft, boolean called, StaffMember who) {
		return OfferPolicy.toExtend(draft, who.id(), called, today(this.applications.summary(draft.application())));
	}

	/**
	 * Writes the draft, or writes it anew.
	 * @param seenVersion the version of the draft the person looked at; null when they
	 * saw none
	 * @throws OfferChangedMeanwhile when somebody changed it since
	 * @throws Refused when a rule says no
	 */
	public OfferSummary draft(JobApplicationId id, String terms, LocalDate answerBy, @Nullable Integer seenVersion,
			StaffMember who) {
		ApplicationSummary application = locked(id, Permission.MAKE_OFFER, who);
		Offer known = this.desk.live(id).orElse(null);
		Integer present = (known != null) ? Integer.valueOf(known.summary().version()) : null;
		if (!Objects.equals(present, seenVersion)) {
			throw new OfferChangedMeanwhile();
		}
		if (known != null && known.summary().state() != OfferState.DRAFT) {
			Refused.ifObjected(OfferPolicy.because("settled"));
		}
		Refused.ifObjected(OfferPolicy.toDraft(application, terms, answerBy, today(application)));
		Offer.Draft draft = new Offer.Draft(terms.strip(), answerBy, who.id());
		UUID occasion = this.desk.newOccasion();
		Offer offer = (known != null) ? known : new Offer(this.desk.newId(), id, zone(application), draft, occasion);
		offer.write(draft, occasion);
		this.desk.enter(offer, OfferAct.DRAFTED, who.id(), null);
		this.desk.trail(who, "offer.drafted", id);
		return offer.summary();
	}

	/**
	 * Hands the offer to the candidate.
	 * @param called whether somebody told them on the telephone before
	 * @throws OfferChangedMeanwhile when somebody changed it since
	 * @throws Refused when a rule says no: nobody called, the same person wrote it, or a
	 * talk with them is agreed
	 */
	public void extend(JobApplicationId id, int seenVersion, boolean called, StaffMember who) {
		ApplicationSummary application = locked(id, Permission.RELEASE_OFFER, who);
		Offer offer = seen(id, seenVersion);
		Refused.ifObjected(OfferPolicy.toExtend(offer.summary(), who.id(), called, today(application))
			.or(() -> this.pending.orderedStream().flatMap((one) -> one.objectionToEnding(id).stream()).findFirst()));
		offer.extend(this.desk.newOccasion());
		this.desk.enter(offer, OfferAct.EXTENDED, who.id(), null);
		this.desk.trail(who, "offer.extended", id);
		this.desk.tell(offer, OfferAct.EXTENDED);
	}

	/**
	 * Gives more time.
	 * @throws OfferChangedMeanwhile when somebody changed it since
	 * @throws Refused when the day is not later, or the offer is not out
	 */
	public void prolong(JobApplicationId id, int seenVersion, LocalDate answerBy, StaffMember who) {
		ApplicationSummary application = locked(id, Permission.MAKE_OFFER, who);
		Offer offer = seen(id, seenVersion);
		Refused.ifObjected(OfferPolicy.toProlong(offer.summary(), answerBy, today(application)));
		offer.prolong(answerBy, this.desk.newOccasion());
		this.desk.enter(offer, OfferAct.PROLONGED, who.id(), null);
		this.desk.trail(who, "offer.prolonged", id);
		this.desk.tell(offer, OfferAct.PROLONGED);
	}

	/**
	 * Takes the offer back; the application goes on.
	 * @param reason in words the candidate reads
	 * @throws OfferChangedMeanwhile when somebody changed it since
	 * @throws Refused without a reason, or when it is not out
	 */
	public void rescind(JobApplicationId id, int seenVersion, @Nullable String reason, StaffMember who) {
		locked(id, Permission.RELEASE_OFFER, who);
		Offer offer = seen(id, seenVersion);
		Refused.ifObjected(OfferPolicy.toRescind(offer.summary(), reason));
		offer.settle(OfferState.RESCINDED, this.desk.newOccasion());
		this.desk.enter(offer, OfferAct.RESCINDED, who.id(), reason);
		this.desk.trail(who, "offer.rescinded", id);
		this.desk.tell(offer, OfferAct.RESCINDED);
	}

	/**
	 * Throws the draft away.
	 * @throws OfferChangedMeanwhile when somebody changed it since
	 * @throws Refused when it is out
	 */
	public void discard(JobApplicationId id, int seenVersion, StaffMember who) {
		locked(id, Permission.MAKE_OFFER, who);
		Offer offer = seen(id, seenVersion);
		if (offer.summary().state() != OfferState.DRAFT) {
			Refused.ifObjected(OfferPolicy.because("settled"));
		}
		offer.settle(OfferState.DISCARDED, this.desk.newOccasion());
		this.desk.enter(offer, OfferAct.DISCARDED, who.id(), null);
		this.desk.trail(who, "offer.discarded", id);
	}

	/** A "no" to somebody who holds an offer of ours would be a second word. */
	@Override
	@Transactional(readOnly = true)
	public Optional<Refusal> objectionToEnding(JobApplicationId application) {
		return this.desk.live(application)
			.filter((offer) -> offer.summary().state() == OfferState.EXTENDED)
			.flatMap((offer) -> OfferPolicy.because("out"));
	}

	/** The step stays where the offer was made until there is an answer. */
	@Override
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(ApplicationSummary application, StaffMember who) {
		return objectionToEnding(application.id());
	}

	@Override
	@Transactional(readOnly = true)
	public Set<JobApplicationId> worthAsking(Collection<JobApplicationId> applications) {
		return this.desk.withLive(applications);
	}

	/** What was being written for somebody who has left is written no more. */
	@EventListener
	void on(ApplicationEnded fact) {
		this.desk.live(fact.application()).ifPresent((offer) -> {
			boolean draft = offer.summary().state() == OfferState.DRAFT;
			offer.settle(draft ? OfferState.DISCARDED : OfferState.DECLINED, this.desk.newOccasion());
			this.desk.enter(offer, draft ? OfferAct.DISCARDED : OfferAct.DECLINED, null, null);
		});
	}

	private LocalDate today(ApplicationSummary application) {
		return LocalDate.ofInstant(this.desk.now(), zone(application));
	}

	private ApplicationSummary locked(JobApplicationId id, Permission what, StaffMember who) {
		this.applications.visible(id, who, what);
		return this.applications.lockedSummary(id);
	}

	private Offer seen(JobApplicationId id, int version) {
		Offer offer = this.desk.live(id).orElseThrow(UnknownOffer::new);
		if (offer.summary().version() != version) {
			throw new OfferChangedMeanwhile();
		}
		return offer;
	}

}
