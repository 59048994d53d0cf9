package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.communication.returns.CameBack;
import dev.goodword.shared.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets an address right to which our mail does not get, once somebody has spoken with the
 * candidate. An address that works and that its owner has confirmed is nobody's to
 * change: whoever rings us up is not thereby the candidate.
 */
@Service
@Transactional
public class CorrectingAddresses {

	private final Applications applications;

	private final Candidates candidates;

	private final AddressLedger ledger;

	private final CameBack cameBack;

	private final StatusLinks links;

	private final Scenes scenes;

	private final LetterFields fields;

	private final Drafting drafting;

	private final Dispatch dispatch;

	private final ApplicationTrail trail;

	private final InstantSource clock;

	CorrectingAddresses(Applications applications, Candidates candidates, AddressLedger ledger, CameBack cameBack,
			StatusLinks links, Scenes scenes, LetterFields fields, Drafting drafting, Dispatch dispatch,
			ApplicationTrail trail, InstantSource clock) {
		this.applications = applications;
		this.candidates = candidates;
		this.ledger = ledger;
		this.cameBack = cameBack;
		this.links = links;
		this.scenes = scenes;
		this.fields = fields;
		this.drafting = drafting;
		this.dispatch = dispatch;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Whether the address of whoever applied may be set right: it is dead, or
	 * unconfirmed.
	 */
	@Transactional(readOnly = true)
	public boolean isCorrectable(JobApplicationId id) {
		return isCorrectable(this.candidates.profile(this.applications.summary(id).candidate()));
	}

	private boolean isCorrectable(CandidateProfile person) {
		EmailAddress present = person.email();
		return present == null || this.ledger.isStopped(present) || !this.candidates.isAddressConfirmed(person.id());
	}

	/**
	 * Mail goes to the new address from now on, first a letter with a new link; the links
	 * that went to the one before open nothing any more. What came back is seen to.
	 * @throws Refused when the present address works and is confirmed, or the new one is
	 * the same, or one to which mail came back
	 */
	public void correct(JobApplicationId id, EmailAddress address, StaffMember who) {
		this.applications.visible(id, who, Permission.WRITE_MESSAGE);
		ApplicationSummary application = this.applications.lockedSummary(id);
		CandidateProfile person = this.candidates.profile(application.candidate());
		refuseUnless(isCorrectable(person), "works");
		refuseUnless(person.email() == null || !address.normalised().equals(person.email().normalised()), "same");
		refuseUnless(!this.ledger.isStopped(address), "dead");
		Instant now = this.clock.instant();
		this.candidates.correctAddress(person.id(), address);
		this.applications.ofCandidate(person.id()).forEach((one) -> this.links.revoke(person.id(), one.id().value()));
		this.cameBack.settle(person.id(), now);
		this.trail.record(who, "candidate.address-corrected", id);
		Scene scene = this.scenes.of(id);
		this.dispatch.send(scene,
				this.drafting.draft(MessageKind.ADDRESS_CHANGED, scene, this.fields.common(scene), null),
				new Bond(now.toString(), null, null, null, null), now);
	}

	private static void refuseUnless(boolean fine, String why) {
		if (!fine) {
			throw new Refused(new Refusal("communication.address.refused." + why, null));
		}
	}

}
