package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.interviews.proposing.ProposalEntry;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.interviews.proposing.ProposedTimes;
import dev.goodword.interviews.proposing.ProposingTimes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter that asks a candidate to choose a time: looked at, and taken back. */
@Service
@Transactional
public class InvitingCandidates {

	private final Scenes scenes;

	private final InvitationDrafts drafts;

	private final Previews previews;

	private final Recalls recalls;

	private final Proposals proposals;

	private final ProposingTimes proposing;

	private final InstantSource clock;

	InvitingCandidates(Scenes scenes, InvitationDrafts drafts, Previews previews, Recalls recalls, Proposals proposals,
			ProposingTimes proposing, InstantSource clock) {
		this.scenes = scenes;
		this.drafts = drafts;
		this.previews = previews;
		this.recalls = recalls;
		this.proposals = proposals;
		this.proposing = proposing;
		this.clock = clock;
	}

	/**
	 * The letter as they would read it.
	 * @param again whether it replaces other times
	 */
	public MessagePreview preview(JobApplicationId id, ProposedTimes times, LocalDate answerBy, boolean again) {
		Scene scene = this.scenes.of(id);
		Instant now = this.clock.instant();
		return this.previews.preview(scene, this.drafts.invitation(scene, times, answerBy, again), now, now);
	}

	/**
	 * Takes it back before anybody was told; the promise before stands again.
	 * @throws Refused when it has left, or something else has become of the times
	 */
	void undo(JobApplicationId id, UUID occasion, StaffMember who) {
		this.recalls.takeBack(id, occasion, this.clock.instant());
		ProposalEntry entry = this.proposals.entry(occasion).orElseThrow();
		this.proposing.undo(id, entry.proposal(), who);
	}

}
