package dev.goodword.interviews.proposing;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.InterviewAct;
import dev.goodword.interviews.InterviewFellAway;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.InterviewScheduled;
import dev.goodword.interviews.Interviews;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidate's side of a proposal: one of the times, or none of them. Whoever says the
 * same twice changes nothing.
 */
@Service
@Transactional
public class ChoosingTimes {

	/** The task to call somebody who has not chosen. */
	public static final String CALL_TASK = "CALL_ABOUT_TIMES";

	/** The task to answer somebody whom none of the times fits. */
	public static final String ANSWER_TASK = "ANSWER_ABOUT_TIMES";

	/** The task of whoever lost a talk because the candidate called it off. */
	static final String CALLED_OFF_TASK = "TALK_CALLED_OFF";

	private final ProposalDesk desk;

	private final ArrangingInterviews arranging;

	private final Interviews interviews;

	private final Applications applications;

	private final AnswerTasks tasks;

	private final InstantSource clock;

	ChoosingTimes(ProposalDesk desk, ArrangingInterviews arranging, Interviews interviews, Applications applications,
			AnswerTasks tasks, InstantSource clock) {
		this.desk = desk;
		this.arranging = arranging;
		this.interviews = interviews;
		this.applications = applications;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** The times that can be chosen at this moment, the earliest first. */
	@Transactional(readOnly = true)
	public List<Appointment> free(ProposalSummary proposal) {
		return proposal.isLive() ? proposal.times()
			.ahead(this.clock.instant())
			.stream()
			.filter((slot) -> !isTaken(proposal, slot))
			.toList() : List.of();
	}

	private boolean isTaken(ProposalSummary proposal, Appointment slot) {
		return this.interviews.isTaken(proposal.times().panel(), slot);
	}

	/**
	 * Chooses one of the times: the talk is agreed, and both sides are told.
	 * @param seen the proposal they looked at
	 * @param start when it begins, on the clock of the proposal
	 * @throws UnknownProposal when the application has no such proposal
	 * @throws Refused when it cannot be chosen any more; nothing has changed then. What
	 * is between us and a talk, a hold for the law above all, is not said
	 */
	public void choose(JobApplicationId id, ProposalId seen, LocalDateTime start) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		Proposal proposal = this.desk.of(id, seen);
		ProposalSummary before = proposal.summary();
		if (isChosen(before, start)) {
			return;
		}
		Refused.ifObjected(ProposalPolicy.whileLive(application.isOpen() ? before.state() : ProposalState.OVERTAKEN));
		Appointment slot = before.times()
			.slot(start)
			.orElseThrow(() -> new Refused(ProposalPolicy.because("choiceUnknown").orElseThrow()));
		Refused.ifObjected(ProposalPolicy.toChoose(slot, !this.arranging.isFree(before.times().panel(), slot),
				this.clock.instant()));
		InterviewPlan talk = before.times().at(slot);
		Refused.ifObjected(
				this.arranging.objection(application, talk).flatMap((ours) -> ProposalPolicy.because("choiceGone")));
		this.desk.turn(proposal, ProposalAct.CHOSEN, null, null);
		this.desk.becomes(proposal, this.arranging.chosen(application, talk));
	}

	private boolean isChosen(ProposalSummary proposal, LocalDateTime start) {
		InterviewId talk = proposal.chosen();
		return proposal.state() == ProposalState.CHOSEN && talk != null
				&& this.interviews.interview(proposal.application(), talk)
					.plan()
					.appointment()
					.localStart()
					.equals(start);
	}

	/**
	 * Says that none of them fits, and what would: it is our turn again, and somebody
	 * answers within one working day.
	 * @param seen the proposal they looked at
	 * @param words what would fit
	 * @throws UnknownProposal when the application has no such proposal
	 * @throws Refused when it is over, or there are no words
	 */
	public void noneFits(JobApplicationId id, ProposalId seen, String words) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		Proposal proposal = this.desk.of(id, seen);
		ProposalSummary before = proposal.summary();
		if (before.state() == ProposalState.NONE_FIT) {
			return;
		}
		Refused.ifObjected(ProposalPolicy.whileLive(application.isOpen() ? before.state() : ProposalState.OVERTAKEN)
			.or(() -> ProposalPolicy.toSuggest(words)));
		this.desk.turn(proposal, ProposalAct.NONE_FIT, null, words);
		this.tasks.give(ANSWER_TASK, application);
		this.desk.tell(proposal, ProposalAct.NONE_FIT);
	}

	/**
	 * Their day is over. It is our turn, the application goes on, and what lies ahead can
	 * still be chosen.
	 * @return whether it was their turn
	 */
	public boolean expire(JobApplicationId id) {
		Optional<Proposal> open = this.desk.live(id).filter((proposal) -> proposal.summary().isOpen());
		open.ifPresent((proposal) -> {
			this.desk.turn(proposal, ProposalAct.EXPIRED, null, null);
			this.tasks.give(CALL_TASK, this.applications.summary(id));
			this.desk.tell(proposal, ProposalAct.EXPIRED);
		});
		return open.isPresent();
	}

	/**
	 * A talk that was missed leaves open what was not chosen; before anybody writes of
	 * it.
	 */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(InterviewFellAway fact) {
		boolean missed = fact.act() == InterviewAct.CANDIDATE_ABSENT || fact.act() == InterviewAct.COMPANY_ABSENT;
		if (missed && this.desk.live(fact.application()).isEmpty()) {
			this.desk.thatBecame(fact.interview())
				.filter((proposal) -> !proposal.summary().times().ahead(fact.at()).isEmpty())
				.ifPresent((proposal) -> this.desk.turn(proposal, ProposalAct.REOPENED, null, null));
		}
	}

	/** Whoever agreed a time otherwise need not choose one. */
	@EventListener
	void on(InterviewScheduled fact) {
		overtaken(fact.application());
		this.desk.answered(fact.application());
	}

	/**
	 * Whoever leaves is asked no more; a "no" of ours shows nowhere before it is told.
	 */
	@EventListener
	void on(ApplicationEnded fact) {
		if (!fact.outcome().isOurNo()) {
			overtaken(fact.application());
		}
	}

	private void overtaken(JobApplicationId application) {
		this.desk.live(application)
			.ifPresent((proposal) -> this.desk.turn(proposal, ProposalAct.OVERTAKEN, null, null));
	}

}
