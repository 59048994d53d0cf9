package dev.goodword.communication;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/**
 * Whether whoever leads a talk may know whom they meet: being on the panel gives no right
 * of its own, the role on the hiring team or within the company does.
 */
@Component
class PanelSight {

	private final Applications applications;

	private final Positions positions;

	PanelSight(Applications applications, Positions positions) {
		this.applications = applications;
		this.positions = positions;
	}

	/** Whether the person may see the application the talk is about, as of now. */
	boolean reaches(InterviewSummary talk, StaffMember person) {
		PositionSummary position = this.positions.summary(this.applications.summary(talk.application()).position());
		return AccessPolicy.may(person, Permission.SEE_APPLICATION, this.positions.scope(position, person));
	}

}
