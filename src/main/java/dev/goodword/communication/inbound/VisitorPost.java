package dev.goodword.communication.inbound;

import java.time.Instant;
import java.util.Optional;

import dev.goodword.communication.VisitorReturns;
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

	private final VisitorReturns returns;

	private final Matching matching;

	VisitorPost(VisitorThreads threads, VisitorsWriting writing, VisitorReturns returns, Matching matching) {
		this.threads = threads;
		this.writing = writing;
		this.returns = returns;
		this.matching = matching;
	}

	/**
	 * Where a mail belongs.
	 *
	 * @param elsewhere whether it came from another address than the one that was
	 * confirmed
	 * @param named whether it answers a mail of ours, and is not known by its sender
	 * alone
	 */
	record Reply(VisitorQuestionId question, boolean elsewhere, boolean named) {

		/** Whether it shows that our mail reaches the address that was confirmed. */
		boolean provesAddress() {
			return this.named && !this.elsewhere;
		}

	}

	/** The question that the mail answers; empty when it answers none. */
	Optional<Reply> answered(ReceivedMail mail) {
		return this.threads.answered(mail.recipients(), mail.answered())
			.flatMap(this.writing::known)
			.map((question) -> reply(question, mail, true));
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
			.map((question) -> reply(question, mail, false));
	}

	/** Somebody wrote about it. */
	void heard(Reply reply, Instant now) {
		this.writing.heard(reply.question());
		if (reply.provesAddress()) {
			this.returns.reached(reply.question(), now);
		}
	}

	private Reply reply(VisitorSummary question, ReceivedMail mail, boolean named) {
		return new Reply(question.id(), !this.matching.isFrom(mail, question.visitor().email()), named);
	}

}
