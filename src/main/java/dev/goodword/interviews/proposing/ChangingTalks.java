package dev.goodword.interviews.proposing;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.InterviewState;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Interviews;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidate's side of an agreed talk, until it begins: another of the times we had
 * proposed, or calling it off. The time that stands does so until another does. Whoever
 * sends the same a second time changes nothing.
 */
@Service
@Transactional
public class ChangingTalks {

	private final ProposalDesk desk;

	private final ArrangingInterviews arranging;

	private final Interviews interviews;

	private final Applications applications;

	private final AnswerTasks tasks;

	private final InstantSource clock;

	ChangingTalks(ProposalDesk desk, ArrangingInterviews arranging, Interviews interviews, Applications applications,
			AnswerTasks tasks, InstantSource clock) {
		this.desk = desk;
		this.arranging = arranging;
		this.interviews = interviews;
		this.applications = applications;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Whether it can still be changed: it stands and has not begun. */
	public boolean isOpen(InterviewSummary talk) {
		return talk.isBooked() && talk.plan().appointment().startsAt().isAfter(this.clock.instant());
	}

	/**
	 * The other times of which this talk was chosen and which can be had in its place,
	 * the earliest first; empty when there are none.
	 */
	@Transactional(readOnly = true)
	public List<Appointment> others(InterviewSummary talk) {
		return isOpen(talk) ? this.desk.thatBecame(talk.id())
			.map((proposal) -> proposal.summary().times().ahead(this.clock.instant()))
			.orElse(List.of())
			.stream()
			.filter((slot) -> !slot.equals(talk.plan().appointment())
					&& !this.interviews.isTaken(talk.plan().panel(), slot, talk.id()))
			.toList() : List.of();
	}

	/**
	 * Takes another of the proposed times; place and people stay, and both sides are
	 * told.
	 * @param start when it begins, on the clock of the proposal
	 * @throws Refused when it cannot be had any more; the talk stands as it did then
	 */
	public void move(JobApplicationId id, InterviewId moved, LocalDateTime start) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		InterviewSummary talk = this.interviews.interview(id, moved);
		InterviewPlan plan = talk.plan();
		if (talk.isBooked() && plan.appointment().localStart().equals(start)) {
			return;
		}
		refuseWhenOver(talk);
		Appointment slot = this.desk.thatBecame(moved)
			.flatMap((proposal) -> proposal.summary().times().slot(start))
			.orElseThrow(() -> new Refused(ProposalPolicy.because("choiceUnknown").orElseThrow()));
		Refused.ifObjected(
				ProposalPolicy.toChoose(slot, !this.arranging.isFree(plan.panel(), slot, moved), this.clock.instant()));
		this.arranging.chosenInstead(application, moved,
				new InterviewPlan(slot, plan.mode(), plan.place(), plan.panel(), plan.topics(), plan.finalRound()));
	}

	/**
	 * Calls it off. The application goes on: somebody answers by the end of the next
	 * working day, and the candidate hears until when another time is found.
	 * @param reason why; null when they say nothing
	 * @throws Refused when it is over, or the words are too long
	 */
	public void callOff(JobApplicationId id, InterviewId calledOff, @Nullable String reason) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		InterviewSummary talk = this.interviews.interview(id, calledOff);
		if (talk.state() == InterviewState.CANCELLED) {
			return;
		}
		refuseWhenOver(talk);
		this.arranging.calledOff(application, calledOff, reason);
		this.tasks.give(ChoosingTimes.CALLED_OFF_TASK, application);
	}

	private void refuseWhenOver(InterviewSummary talk) {
		if (!isOpen(talk)) {
			throw new Refused(ProposalPolicy.because("choiceOver").orElseThrow());
		}
	}

}
