package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.StaffDigest.State;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.SettlingVisitors;
import dev.goodword.questions.visitors.VisitorState;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.VisitorToBeTold;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import dev.goodword.shared.Chance;
import dev.goodword.shared.OutgoingMail;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mails to people who asked without having applied. They stand on no timeline and are
 * kept nowhere: each is put down with the fact and written at the hand-over, in the name
 * of whoever sees to the question and by the way of mails to our own people.
 */
@Component
class VisitorMails {

	/** What could not leave for so long is not sent any more; a person hears of it. */
	private static final Duration WORTH_SENDING = Duration.ofDays(3);

	private final StaffDigestRepository digests;

	private final AskingVisitors questions;

	private final SettlingVisitors settling;

	private final VisitorLetters letters;

	private final Accounts accounts;

	private final Chance chance;

	VisitorMails(StaffDigestRepository digests, AskingVisitors questions, SettlingVisitors settling,
			VisitorLetters letters, Accounts accounts, Chance chance) {
		this.digests = digests;
		this.questions = questions;
		this.settling = settling;
		this.letters = letters;
		this.accounts = accounts;
		this.chance = chance;
	}

	@EventListener
	void on(VisitorToBeTold fact) {
		StaffMember person = this.accounts.member(fact.by());
		StaffMatter matter = StaffMatter.visitor(new VisitorTurn(fact.question(), fact.word(), fact.turn()));
		this.digests.save(new StaffDigest(this.chance.newId(), person.id(),
				LocalDate.ofInstant(fact.at(), person.zone()), matter, fact.at().plus(WORTH_SENDING), fact.at()));
	}

	/** The mail; empty when it is not so any more, or the question was forgotten. */
	Optional<OutgoingMail> write(UUID id, VisitorTurn turn, Instant now) {
		return this.questions.find(turn.question())
			.filter((question) -> isSo(turn, question))
			.map((question) -> this.letters.write(id, question, turn.word(), now));
	}

	private static boolean isSo(VisitorTurn turn, VisitorSummary question) {
		return switch (turn.word()) {
			case CONFIRM -> question.state() == VisitorState.UNCONFIRMED;
			case RECEIVED, DELAYED -> question.isOpen() && question.delays() == turn.turn();
			case ANSWERED -> question.state() == VisitorState.ANSWERED;
		};
	}

	/** Whoever answered hears that the answer did not arrive, or may not have. */
	void became(VisitorTurn turn, State state) {
		boolean surely = state == State.FAILED || state == State.NEEDLESS;
		if (turn.word() == Word.ANSWERED && (surely || state == State.UNCERTAIN)) {
			this.settling.lost(turn.question(), turn.turn(), surely);
		}
	}

}
