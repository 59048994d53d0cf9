package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.interviews.proposing.ChoosingTimes;
import dev.goodword.interviews.proposing.ProposalEntry;
import dev.goodword.interviews.proposing.ProposalSummary;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.promises.ChoiceDue;
import dev.goodword.promises.DateStands;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseMade;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Letters about times to choose from, written together with what happened: each speaks of
 * one occasion and falls when that is overtaken, by a choice above all.
 */
@Component
class InvitationLetters {

	private final Scenes scenes;

	private final InvitationDrafts drafts;

	private final Dispatch dispatch;

	private final Proposals proposals;

	private final ChoosingTimes choosing;

	private final Promises promises;

	InvitationLetters(Scenes scenes, InvitationDrafts drafts, Dispatch dispatch, Proposals proposals,
			ChoosingTimes choosing, Promises promises) {
		this.scenes = scenes;
		this.drafts = drafts;
		this.dispatch = dispatch;
		this.proposals = proposals;
		this.choosing = choosing;
		this.promises = promises;
	}

	/** A date that follows from times we proposed is told with what happened to them. */
	@EventListener
	void on(PromiseMade fact) {
		if (fact.kind() == PromiseKind.INVITATION_OUT || fact.kind() == PromiseKind.AFTER_INVITATION) {
			tell(this.promises.promise(fact.promise()), this.proposals.entry(fact.cause()).orElseThrow());
		}
	}

	/** They hear what we know of them although our date is as it was. */
	@EventListener
	void on(DateStands fact) {
		this.proposals.entry(fact.cause()).ifPresent((entry) -> tell(this.promises.promise(fact.promise()), entry));
	}

	private void tell(PromiseSummary promise, ProposalEntry entry) {
		Instant deadline = this.promises.countedOn(promise.id())
			.map(PromiseSummary::deadlineAt)
			.orElse(promise.deadlineAt());
		Scene scene = this.scenes.of(entry.application());
		this.dispatch.send(scene, draft(scene, entry, promise.toldDate()),
				new Bond(entry.id().toString(), promise.id(), entry.id(), deadline, entry.at()), entry.at());
	}

	private Draft draft(Scene scene, ProposalEntry entry, LocalDate told) {
		ProposalSummary proposal = this.proposals.proposal(entry.proposal());
		return switch (entry.act()) {
			case PROPOSED -> this.drafts.invitation(scene, proposal.times(), proposal.answerBy(),
					this.proposals.tookPlace(proposal));
			case NONE_FIT -> this.drafts.unfit(scene, entry.words(), told);
			case EXPIRED -> this.drafts.over(scene, proposal.times(), proposal.answerBy(), told,
					!this.choosing.free(proposal).isEmpty());
			case TAKEN_BACK -> this.drafts.withdrawn(scene, entry.words(), told);
			default -> throw new IllegalArgumentException("No letter tells " + entry.act());
		};
	}

	/** Their day comes near. */
	@EventListener
	void on(ChoiceDue fact) {
		PromiseSummary promise = this.promises.promise(fact.promise());
		ProposalSummary proposal = this.proposals.live(fact.application()).orElse(null);
		if (promise.kind() != PromiseKind.INVITATION_OUT || proposal == null) {
			return;
		}
		LocalDate today = LocalDate.ofInstant(fact.at(), promise.toldZone());
		Scene scene = this.scenes.of(fact.application());
		this.dispatch.send(scene, this.drafts.reminder(scene, proposal.times(), proposal.answerBy()),
				new Bond(promise.id() + "/" + today, promise.id(), proposal.occasion(), promise.deadlineAt(),
						fact.at()),
				fact.at());
	}

}
