package dev.goodword.desk.model;

import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.ApplicationRead;
import dev.goodword.applications.ApplicationReceived;
import dev.goodword.applications.ApplicationReopened;
import dev.goodword.applications.EndingCorrected;
import dev.goodword.applications.EndingUndone;
import dev.goodword.applications.Applications;
import dev.goodword.applications.InterviewRecorded;
import dev.goodword.applications.InterviewTakenBack;
import dev.goodword.applications.StageEntered;
import dev.goodword.applications.StageMoveUndone;
import dev.goodword.applications.TaskDone;
import dev.goodword.applications.TaskReopened;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.CandidateLanguageChanged;
import dev.goodword.communication.CandidateTold;
import dev.goodword.communication.MessageFailed;
import dev.goodword.communication.MessageMoved;
import dev.goodword.interviews.InterviewFellAway;
import dev.goodword.interviews.InterviewMoved;
import dev.goodword.interviews.InterviewScheduled;
import dev.goodword.promises.PromiseBroken;
import dev.goodword.promises.PromiseDue;
import dev.goodword.promises.PromiseMade;
import dev.goodword.promises.PromiseRedated;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every fact the lists show, in the transaction in which it became one. */
@Component
class DeskListeners {

	private final DeskKeeping keeping;

	private final DeskTable table;

	private final Applications applications;

	DeskListeners(DeskKeeping keeping, DeskTable table, Applications applications) {
		this.keeping = keeping;
		this.table = table;
		this.applications = applications;
	}

	@EventListener
	void on(ApplicationReceived fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(ApplicationRead fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(InterviewRecorded fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(InterviewTakenBack fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(InterviewScheduled fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(InterviewMoved fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(InterviewFellAway fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(StageEntered fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(StageMoveUndone fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(ApplicationEnded fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(EndingUndone fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(EndingCorrected fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(ApplicationReopened fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(PromiseMade fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(PromiseDue fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(PromiseBroken fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(PromiseRedated fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(MessageMoved fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(CandidateTold fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(MessageFailed fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(TaskDone fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(TaskReopened fact) {
		this.keeping.changed(fact.application());
	}

	@EventListener
	void on(CandidateLanguageChanged fact) {
		this.applications.ofCandidate(fact.candidate()).forEach((own) -> this.keeping.changed(own.id()));
	}

	@EventListener
	void on(CandidateErased fact) {
		this.table.forget(fact.candidate());
	}

}
