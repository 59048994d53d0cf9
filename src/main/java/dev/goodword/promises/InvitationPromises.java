package dev.goodword.promises;

import dev.goodword.applications.Applications;
import dev.goodword.interviews.proposing.ProposalId;
import dev.goodword.interviews.proposing.ProposalMoved;
import dev.goodword.interviews.proposing.ProposalSummary;
import dev.goodword.interviews.proposing.Proposals;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is around times to choose from, together with the facts: the candidate's
 * until their day; ours again when that passes, none of the times fits, or we take them
 * back. A choice is a talk that is agreed.
 */
@Component
class InvitationPromises {

	private final PromiseKeeping keeping;

	private final PromiseRepository promises;

	private final UnheardTimes unheard;

	private final Nudges nudges;

	private final Applications applications;

	private final Proposals proposals;

	private final ApplicationEventPublisher events;

	InvitationPromises(PromiseKeeping keeping, PromiseRepository promises, UnheardTimes unheard, Nudges nudges,
			Applications applications, Proposals proposals, ApplicationEventPublisher events) {
		this.keeping = keeping;
		this.promises = promises;
		this.unheard = unheard;
		this.nudges = nudges;
		this.applications = applications;
		this.proposals = proposals;
		this.events = events;
	}

	@EventListener
	void on(ProposalMoved fact) {
		switch (fact.act()) {
			case PROPOSED -> theirs(fact);
			case NONE_FIT -> backWithUs(fact);
			case EXPIRED -> ours(fact);
			case TAKEN_BACK -> takenBack(fact);
			case CHOSEN, REOPENED, REPLACED, OVERTAKEN -> {
				// what follows from these is owed by other facts
			}
		}
	}

	private void theirs(ProposalMoved fact) {
		ProposalSummary proposal = this.proposals.proposal(fact.proposal());
		this.keeping.make(fact.application(), this.nudges.terms(this.applications.summary(fact.application()),
				fact.occasion(), proposal.answerBy(), proposal.answerZone(), fact.at()), fact.at());
	}

	/**
	 * A date of ours that they know stands: it moves no later for what happened since. Of
	 * a date that a letter on its way tells they hear by that letter.
	 */
	private void backWithUs(ProposalMoved fact) {
		Promise running = this.promises.findByApplicationAndChainAndActive(fact.application(), Promise.STAGE_CHAIN, 1)
			.orElse(null);
		if (running == null || running.kind() == PromiseKind.INVITATION_OUT || mayFollow(running)) {
			ours(fact);
		}
		else if (!running.isBroken() && !running.kind().waitsForCandidate() && !running.isUnheardOf()) {
			this.events.publishEvent(new DateStands(running.id(), fact.application(), fact.occasion(), fact.at()));
		}
	}

	/** Whether a date comes after a broken one: none does that is held for the law. */
	private static boolean mayFollow(Promise running) {
		return running.isBroken() && running.kind() != PromiseKind.LEGAL_HOLD;
	}

	/**
	 * Of what nobody has heard of nothing remains; what tells something else stays as it
	 * is.
	 */
	private void takenBack(ProposalMoved fact) {
		boolean gone = this.promises.findByApplicationAndChainAndActive(fact.application(), Promise.STAGE_CHAIN, 1)
			.filter((running) -> isUnheardDayOf(running, fact.proposal()))
			.filter((running) -> this.unheard.giveWay(running, fact.at()))
			.isPresent();
		if (!gone) {
			backWithUs(fact);
		}
	}

	private boolean isUnheardDayOf(Promise running, ProposalId proposal) {
		return running.kind() == PromiseKind.INVITATION_OUT && running.isUnheardOf()
				&& this.proposals.entry(running.cause())
					.filter((entry) -> entry.proposal().equals(proposal))
					.isPresent();
	}

	private void ours(ProposalMoved fact) {
		this.keeping.replace(PromiseKind.AFTER_INVITATION, fact.application(), fact.occasion(), fact.at(), fact.at());
	}

}
