package dev.goodword.promises;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.asking.Inquiries;
import dev.goodword.applications.asking.InquiryMoved;
import dev.goodword.applications.asking.InquirySummary;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is around what we asked for, together with the facts: the candidate's
 * until their day, ours again when they answer, their day passes or we take it back.
 */
@Component
class InformationPromises {

	private final PromiseKeeping keeping;

	private final PromiseTerms terms;

	private final TurningBack turning;

	private final Applications applications;

	private final Inquiries inquiries;

	InformationPromises(PromiseKeeping keeping, PromiseTerms terms, TurningBack turning, Applications applications,
			Inquiries inquiries) {
		this.keeping = keeping;
		this.terms = terms;
		this.turning = turning;
		this.applications = applications;
		this.inquiries = inquiries;
	}

	@EventListener
	void on(InquiryMoved fact) {
		switch (fact.act()) {
			case ASKED, PROLONGED -> theirs(fact);
			case ANSWERED, RECORDED, EXPIRED -> backWithUs(fact);
			case TAKEN_BACK -> {
				if (!this.turning.leavesNoTrace(PromiseKind.INFORMATION_ASKED, fact.application(), fact.at())) {
					backWithUs(fact);
				}
			}
			case TIME_WANTED, ANSWERED_AGAIN, OVERTAKEN -> {
				// nothing is owed anew
			}
		}
	}

	/**
	 * A reminder comes two working days before their day and one, as far as that lies
	 * ahead.
	 */
	private void theirs(InquiryMoved fact) {
		ApplicationSummary application = this.applications.summary(fact.application());
		InquirySummary asked = this.inquiries.inquiry(fact.inquiry());
		Terms theirs = this.terms.theirs(PromiseKind.INFORMATION_ASKED, application, fact.occasion(), asked.answerBy(),
				asked.answerZone());
		this.keeping.make(application.id(),
				theirs.heldAt(this.terms.reminder(application, theirs.dates(), fact.at()).orElse(null)), fact.at());
	}

	private void backWithUs(InquiryMoved fact) {
		this.turning.turn(PromiseKind.INFORMATION_ASKED, PromiseKind.AFTER_INFORMATION, fact.application(),
				fact.occasion(), fact.at());
	}

}
