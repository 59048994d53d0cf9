package dev.goodword.interviews.proposing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.DecisionObjection;
import dev.goodword.applications.EndingObjection;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.candidates.Candidates;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The company's side of a proposal: the times, the day of the answer, other times in
 * their place, and taking it back. Proposal, promise and letter are stored together.
 */
@Service
@Transactional
public class ProposingTimes implements EndingObjection, DecisionObjection {

	private final ProposalDesk desk;

	private final ArrangingInterviews arranging;

	private final Applications applications;

	private final Positions positions;

	private final Candidates candidates;

	private final Calendars calendars;

	private final ApplicationTrail trail;

	ProposingTimes(ProposalDesk desk, ArrangingInterviews arranging, Applications applications, Positions positions,
			Candidates candidates, Calendars calendars, ApplicationTrail trail) {
		this.desk = desk;
		this.arranging = arranging;
		this.applications = applications;
		this.positions = positions;
		this.candidates = candidates;
		this.calendars = calendars;
		this.trail = trail;
	}

	/** Where the candidate is: their day counts. */
	@Transactional(readOnly = true)
	public ZoneId zone(ApplicationSummary application) {
		return this.candidates.profile(application.candidate())
			.zoneOr(this.positions.summary(application.position()).zone());
	}

	/**
	 * The day of the answer unless another is chosen: the fifth working day from today.
	 */
	@Transactional(readOnly = true)
	public LocalDate usualAnswerDay(ApplicationSummary application) {
		return calendar(application).nthWorkingDayAfter(today(application), ProposalPolicy.USUAL_DAYS);
	}

	/** The first objection to proposing this as it would be now; empty for none. */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(ApplicationSummary application, ProposedTimes times, LocalDate answerBy) {
		ZoneId zone = zone(application);
		List<LocalDate> days = times.slots()
			.stream()
			.map((slot) -> LocalDate.ofInstant(slot.startsAt(), zone))
			.toList();
		return this.arranging.objectionToEnding(application.id())
			.or(() -> ProposalPolicy.toPropose(times, answerBy, today(application), calendar(application), days))
			.or(() -> times.slots()
				.stream()
				.flatMap((slot) -> this.arranging.objection(application, times.at(slot)).stream())
				.findFirst());
	}

	/**
	 * Sends the times to the candidate, whose turn it is until their day. Times that are
	 * out already are replaced by them.
	 * @param seen the live proposal the person looked at; null when they saw none
	 * @throws ProposalChangedMeanwhile when there is another one now, or none
	 * @throws Refused when a rule says no
	 */
	public ProposalId propose(JobApplicationId id, ProposedTimes times, LocalDate answerBy, @Nullable ProposalId seen,
			StaffMember who) {
		ApplicationSummary application = locked(id, who);
		Proposal before = this.desk.live(id).orElse(null);
		ProposalId present = (before != null) ? before.summary().id() : null;
		if ((present == null) ? seen != null : !present.equals(seen)) {
			throw new ProposalChangedMeanwhile();
		}
		Refused.ifObjected(objection(application, times, answerBy));
		if (before != null) {
			this.desk.turn(before, ProposalAct.REPLACED, who.id(), null);
		}
		Proposal proposal = new Proposal(new ProposalId(this.desk.newId()), id, times, answerBy, zone(application),
				this.desk.newId());
		this.desk.enter(proposal, ProposalAct.PROPOSED, who.id(), null);
		this.trail.record(who, "interview.proposed", id);
		this.desk.tell(proposal, ProposalAct.PROPOSED);
		return proposal.summary().id();
	}

	/** The first objection to taking it back as it would be now; empty for none. */
	public Optional<Refusal> objectionToTakingBack(ProposalSummary proposal, @Nullable String reason) {
		return ProposalPolicy.toTakeBack(proposal, reason);
	}

	/**
	 * Takes the times back. Whoever was told of them hears why, and by when we come back
	 * to them; of what nobody was told nothing remains.
	 * @param reason in words the candidate reads; null when it is our turn anyway
	 * @throws ProposalChangedMeanwhile when it is no longer the one that lives
	 * @throws Refused when a rule says no
	 */
	public void takeBack(JobApplicationId id, ProposalId seen, @Nullable String reason, StaffMember who) {
		locked(id, who);
		Proposal proposal = seen(id, seen).orElseThrow(ProposalChangedMeanwhile::new);
		Refused.ifObjected(objectionToTakingBack(proposal.summary(), reason));
		takenBack(proposal, reason, who);
	}

	/**
	 * Takes the times back before anybody was told, and without a word; whoever calls has
	 * made sure that no letter has left.
	 * @throws Refused when something else has become of them
	 */
	public void undo(JobApplicationId id, ProposalId seen, StaffMember who) {
		locked(id, who);
		takenBack(seen(id, seen).orElseThrow(() -> new Refused(ProposalPolicy.because("proposalOver").orElseThrow())),
				null, who);
	}

	private Optional<Proposal> seen(JobApplicationId id, ProposalId seen) {
		return this.desk.live(id).filter((live) -> live.summary().id().equals(seen));
	}

	private void takenBack(Proposal proposal, @Nullable String reason, StaffMember who) {
		this.desk.turn(proposal, ProposalAct.TAKEN_BACK, who.id(), reason);
		this.trail.record(who, "interview.proposal-taken-back", proposal.summary().application());
		this.desk.tell(proposal, ProposalAct.TAKEN_BACK);
	}

	/**
	 * The letter about the times reached nobody and never will: of them nothing remains,
	 * and no word is owed. What they took the place of stands as it did before.
	 * @param occasion when they were proposed
	 * @param known when the times were proposed whose day runs instead; null when it is
	 * our turn
	 */
	public void neverTold(JobApplicationId id, UUID occasion, @Nullable UUID known) {
		this.desk.proposedAt(occasion).ifPresent((proposal) -> {
			if (proposal.summary().isLive()) {
				this.desk.turn(proposal, ProposalAct.TAKEN_BACK, null, null);
			}
			if (this.desk.live(id).isEmpty()) {
				ReplacedTimes.standing(this.desk.log(id), proposal.summary().id(), known)
					.ifPresent(this.desk::standsAgain);
			}
		});
	}

	/**
	 * Whoever can choose a time, asked or not, is not told "no" or moved on meanwhile.
	 */
	@Override
	@Transactional(readOnly = true)
	public Optional<Refusal> objectionToEnding(JobApplicationId application) {
		return this.desk.live(application)
			.map(Proposal::summary)
			.filter((live) -> live.isOpen() || !live.times().ahead(this.desk.now()).isEmpty())
			.flatMap((proposal) -> ProposalPolicy.because("proposed"));
	}

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

	/** A time agreed otherwise answers it. */
	@Override
	public boolean yieldsToAgreement() {
		return true;
	}

	private LocalDate today(ApplicationSummary application) {
		return LocalDate.ofInstant(this.desk.now(), zone(application));
	}

	private WorkingCalendar calendar(ApplicationSummary application) {
		PositionSummary position = this.positions.summary(application.position());
		return this.calendars.calendar(position.calendar());
	}

	private ApplicationSummary locked(JobApplicationId id, StaffMember who) {
		this.applications.visible(id, who, Permission.ARRANGE_INTERVIEW);
		return this.applications.lockedSummary(id);
	}

}
