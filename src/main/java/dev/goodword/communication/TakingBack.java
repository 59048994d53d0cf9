package dev.goodword.communication;

import java.util.Objects;
import java.util.UUID;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.StageMoveId;

import org.springframework.stereotype.Component;

/** Takes back what a message tells of, and the message with it. */
@Component
class TakingBack {

	private final MovingStages moving;

	private final EndingApplications endings;

	private final PersonalUpdates updates;

	private final FreeMessages free;

	private final InvitingCandidates invitations;

	private final RequestingInformation requests;

	TakingBack(MovingStages moving, EndingApplications endings, PersonalUpdates updates, FreeMessages free,
			InvitingCandidates invitations, RequestingInformation requests) {
		this.moving = moving;
		this.endings = endings;
		this.updates = updates;
		this.free = free;
		this.invitations = invitations;
		this.requests = requests;
	}

	/**
	 * By what it tells of.
	 * @throws dev.goodword.applications.Refused when something happened after it
	 */
	void takeBack(Message message, StaffMember who) {
		JobApplicationId application = Objects.requireNonNull(message.application());
		UUID cause = Objects.requireNonNull(message.cause());
		switch (message.kind()) {
			case PERSONAL_UPDATE -> this.updates.undo(application, cause, who);
			case FREE_MESSAGE -> this.free.undo(application, cause, who);
			case INTERVIEW_INVITATION -> this.invitations.undo(application, cause, who);
			case INFORMATION_REQUEST -> this.requests.undo(application, cause, who);
			default -> takeBackStep(message, application, new StageMoveId(cause), who);
		}
	}

	private void takeBackStep(Message message, JobApplicationId application, StageMoveId cause, StaffMember who) {
		if (message.kind().isBadNews()) {
			this.endings.undo(application, cause, who);
		}
		else {
			this.moving.undoMove(application, cause, who);
		}
	}

}
