package dev.goodword.sample;

import java.util.List;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.asking.AnsweringInquiries;
import dev.goodword.applications.asking.AskingCandidates;
import dev.goodword.applications.asking.Inquiries;
import dev.goodword.applications.asking.Request;

import org.springframework.stereotype.Component;

/** What applicants of the sample company are asked for, and send. */
@Component
@OnSampleInstallation
class SampleInquiries {

	private static final int MINUTES = 10;

	private final AskingCandidates asking;

	private final AnsweringInquiries answering;

	private final Inquiries inquiries;

	private final Applications applications;

	SampleInquiries(AskingCandidates asking, AnsweringInquiries answering, Inquiries inquiries,
			Applications applications) {
		this.asking = asking;
		this.answering = answering;
		this.inquiries = inquiries;
		this.applications = applications;
	}

	/** Asks for something, to be answered by the usual day. */
	void ask(SampleCase one, StaffMember who) {
		this.asking.ask(one.id(),
				new Request(List.of(new Request.Item(one.one("asked.more"), false)), one.one("asked.why"), MINUTES),
				this.asking.usualAnswerDay(this.applications.summary(one.id())), who);
	}

	/** Sends it. */
	void send(SampleCase one) {
		this.inquiries.live(one.id())
			.ifPresent((asked) -> this.answering.answer(one.id(), asked.id(), List.of(one.one("sent.more"))));
	}

}
