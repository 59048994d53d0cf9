package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.asking.AskingCandidates;
import dev.goodword.applications.asking.Inquiries;
import dev.goodword.applications.asking.InquiryEntry;
import dev.goodword.applications.asking.Request;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter that asks a candidate for something: looked at, and taken back. */
@Service
@Transactional
public class RequestingInformation {

	private final Scenes scenes;

	private final InformationDrafts drafts;

	private final Previews previews;

	private final Recalls recalls;

	private final Inquiries inquiries;

	private final AskingCandidates asking;

	private final InstantSource clock;

	RequestingInformation(Scenes scenes, InformationDrafts drafts, Previews previews, Recalls recalls,
			Inquiries inquiries, AskingCandidates asking, InstantSource clock) {
		this.scenes = scenes;
		this.drafts = drafts;
		this.previews = previews;
		this.recalls = recalls;
		this.inquiries = inquiries;
		this.asking = asking;
		this.clock = clock;
	}

	/** The letter as they would read it. */
	public MessagePreview preview(JobApplicationId id, Request request, LocalDate answerBy) {
		Scene scene = this.scenes.of(id);
		Instant now = this.clock.instant();
		return this.previews.preview(scene, this.drafts.request(scene, request, answerBy), now, now);
	}

	/**
	 * Takes it back before anybody was told; the promise before stands again.
	 * @throws Refused when it has left, or something else has become of it
	 */
	void undo(JobApplicationId id, UUID occasion, StaffMember who) {
		this.recalls.takeBack(id, occasion, this.clock.instant());
		InquiryEntry entry = this.inquiries.entry(occasion).orElseThrow();
		this.asking.undo(id, entry.inquiry(), who);
	}

}
