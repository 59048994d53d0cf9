package dev.goodword.communication.inbound;

import java.util.Optional;

import dev.goodword.communication.VisitorThreads;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.VisitorsWriting;

import org.springframework.stereotype.Component;

/**
 * Finds the question of somebody who has not applied that a mail belongs to, in the order
 * of {@link Matching}.
 */
@Component
class VisitorPost {

	private final VisitorThreads threads;

	private final VisitorsWriting writing;

	private final Matching matching;

	VisitorPost(VisitorThreads threads, VisitorsWriting writing, Matching matching) {
		this.threads = threads;
		this.writing = writing;
		this.matching = matching;
	}

	/**
	 * Where a mail belongs.
	 *
	 * @param elsewhere whether it came from another address than the one that was
	 * confirmed
	 */
	record Reply(VisitorQuestionId question, boolean elsewhere) {
	}

	/** The question that the mail answers; empty when it answers none. */
	Optional<Reply> answered(ReceivedMail mail) {
		return this.threads.answered(mail.recipients(), mail.answered())
			.flatMap(this.writing::known)
			.map((question) -> reply(question, mail));
	}

	/**
	 * The one open question of whoever wrote it, as far as their address is proven and
	 * they have no application going that it may be about.
	 */
	Optional<Reply> sent(ReceivedMail mail) {
		SenderProof proof = this.matching.proof(mail);
		return mail.from()
			.filter((from) -> proof == SenderProof.PASSED || proof == SenderProof.UNCHECKED)
			.filter((from) -> !this.matching.hasOpen(from))
			.flatMap(this.writing::onlyOpen)
			.map((question) -> reply(question, mail));
	}

	/** Somebody wrote about it. */
	void heard(VisitorQuestionId question) {
		this.writing.heard(question);
	}

	private Reply reply(VisitorSummary question, ReceivedMail mail) {
		return new Reply(question.id(), !this.matching.isFrom(mail, question.visitor().email()));
	}

}
