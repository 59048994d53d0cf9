package dev.goodword.communication.inbound;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.communication.MessageId;
import dev.goodword.communication.PersonalReturns;
import dev.goodword.communication.SentMail;
import dev.goodword.communication.VisitorReturns;
import dev.goodword.communication.bounces.MachineAnswer;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.questions.visitors.VisitorQuestionId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reports of mail servers on mails of ours, to candidates, to visitors and in private.
 * Only what can prove that it is about one takes effect.
 */
@Component
class ServerReports {

	private final Matching matching;

	private final SentMail sent;

	private final VisitorReturns visitors;

	private final PersonalReturns personals;

	ServerReports(Matching matching, SentMail sent, VisitorReturns visitors, PersonalReturns personals) {
		this.matching = matching;
		this.sent = sent;
		this.visitors = visitors;
		this.personals = personals;
	}

	/**
	 * What became of a report.
	 *
	 * @param state where it stands
	 * @param letter the letter to a candidate it is about; null for none
	 * @param question the visitor's question it is about; null for none
	 */
	record Heard(ItemState state, SentMail.@Nullable Sent letter, @Nullable VisitorQuestionId question) {

		private static final Heard NOTHING = new Heard(ItemState.ASIDE, null, null);

	}

	/** Takes effect, if it is about a mail of ours. */
	Heard hear(ReceivedMail mail, MachineAnswer answer, Instant now) {
		Optional<MessageId> letter = this.matching.reported(mail, answer.returnedId());
		if (letter.isPresent()) {
			return new Heard(state(this.sent.reported(letter.get(), answer, now)),
					this.sent.sent(letter.get()).orElse(null), null);
		}
		return this.visitors.about(Matching.reportedTo(mail), answer.returnedId())
			.map((about) -> new Heard(state(this.visitors.reported(about.mail(), answer, now)), null, about.question()))
			.orElse(Heard.NOTHING);
	}

	private static ItemState state(boolean toPeople) {
		return toPeople ? ItemState.TRIAGE : ItemState.CLOSED;
	}

	/**
	 * Whether it is about a letter in private, which hears of it, or about a question
	 * that was forgotten: nothing of it is kept, as it repeats the address.
	 */
	boolean isForgotten(ReceivedMail mail, MachineAnswer answer, Instant now) {
		return this.personals.heard(Matching.reportedTo(mail), Stream.ofNullable(answer.returnedId()).toList(), answer,
				now) || isOfForgotten(mail, answer);
	}

	/**
	 * Whether a machine answers a letter in private by itself: nothing of that is kept
	 * either.
	 */
	boolean isPrivate(ReceivedMail mail) {
		return this.personals.isAbout(mail.recipients(), mail.answered());
	}

	private boolean isOfForgotten(ReceivedMail mail, MachineAnswer answer) {
		return this.matching.reported(mail, answer.returnedId()).isEmpty()
				&& this.visitors.about(Matching.reportedTo(mail), answer.returnedId())
					.filter((about) -> about.question() == null)
					.isPresent();
	}

}
