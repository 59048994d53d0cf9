package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.SettlingVisitors;
import dev.goodword.questions.visitors.VisitorForgotten;
import dev.goodword.questions.visitors.VisitorQuestionId;
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

	private final VisitorDoor door;

	private final Accounts accounts;

	private final Chance chance;

	VisitorMails(StaffDigestRepository digests, AskingVisitors questions, SettlingVisitors settling,
			VisitorLetters letters, VisitorDoor door, Accounts accounts, Chance chance) {
		this.digests = digests;
		this.questions = questions;
		this.settling = settling;
		this.letters = letters;
		this.door = door;
		this.accounts = accounts;
		this.chance = chance;
	}

	@EventListener
	void on(VisitorToBeTold fact) {
		VisitorTurn turn = new VisitorTurn(fact.question(), fact.word(), fact.turn());
		switch (fact.word()) {
			case REOPENED -> reopen(turn, fact.by(), fact.at());
			case LEFT -> leave(turn, fact.by(), fact.at());
			case UNREAD -> putOnce(turn, fact.by(), fact.at());
			default -> put(turn, fact.by(), fact.at());
		}
	}

	/**
	 * Whoever is told the day by a letter that waits need not hear that it was closed.
	 * What is reopened once more is told by a mail of its own.
	 */
	private void reopen(VisitorTurn turn, AccountId by, Instant now) {
		boolean waits = about(turn.question())
			.filter((digest) -> digest.state() == DigestState.QUEUED || digest.state() == DigestState.HANDED)
			.anyMatch((digest) -> visitor(digest).tellsDayOf(turn));
		if (!waits) {
			putOnce(turn, by, now);
		}
	}

	/**
	 * That no other day comes is told once, unless it never left or came back: a question
	 * can be asked anew after its last day.
	 */
	private void leave(VisitorTurn turn, AccountId by, Instant now) {
		boolean told = about(turn.question()).filter((digest) -> visitor(digest).saysSameAs(turn))
			.anyMatch((digest) -> digest.state() == DigestState.QUEUED || digest.mayHaveLeft());
		if (!told) {
			putOnce(turn, by, now);
		}
	}

	private void putOnce(VisitorTurn turn, AccountId by, Instant now) {
		put(turn.after((int) about(turn.question()).filter((digest) -> visitor(digest).saysSameAs(turn)).count()), by,
				now);
	}

	private Stream<StaffDigest> about(VisitorQuestionId question) {
		return this.digests.findByAboutStartingWith(VisitorTurn.begin(question)).stream();
	}

	private static VisitorTurn visitor(StaffDigest digest) {
		return Objects.requireNonNull(digest.about().visitor());
	}

	private void put(VisitorTurn turn, AccountId by, Instant now) {
		StaffMember person = this.accounts.member(by);
		this.digests.save(new StaffDigest(this.chance.newId(), person.id(), LocalDate.ofInstant(now, person.zone()),
				StaffMatter.visitor(turn), now.plus(WORTH_SENDING), now));
	}

	/** Nothing is left of what was written about it. */
	@EventListener
	void on(VisitorForgotten fact) {
		this.digests.forget(VisitorTurn.allOf(fact.question()));
	}

	/**
	 * The mail; empty when it is not so any more, the question was forgotten, or the
	 * address takes no mail of ours. One that is repeated keeps its Message-ID and date.
	 */
	Optional<OutgoingMail> write(StaffDigest digest, VisitorTurn turn, Instant now) {
		Instant first = digest.handedAt();
		Instant written = (turn.again() && first != null) ? first : now;
		return this.questions.find(turn.question())
			.filter((question) -> isSo(turn, question) && this.door.isOpen(question.visitor().email(), turn.word()))
			.filter(this.settling::stands)
			.map((question) -> this.letters.write(digest.id(), question, turn.word(), written));
	}

	private static boolean isSo(VisitorTurn turn, VisitorSummary question) {
		return switch (turn.word()) {
			case CONFIRM -> question.state() == VisitorState.UNCONFIRMED;
			case RECEIVED, DELAYED, REOPENED, LEFT -> question.isOpen() && question.delays() == turn.turn();
			case ANSWERED -> question.state() == VisitorState.ANSWERED
					|| question.state() == VisitorState.REPLIED && question.reply() != null;
			case UNREAD -> question.unread();
		};
	}

	/**
	 * Whoever sees to it hears that an answer, or the day, did not arrive, or may not
	 * have. A day of which nobody can know is told once more after half an hour: twice is
	 * better than never, and one Message-ID is one mail to most readers.
	 */
	void became(StaffDigest digest, VisitorTurn turn) {
		digest.refusal()
			.ifPresent((answer) -> this.questions.find(turn.question())
				.ifPresent((question) -> this.door.refused(question, answer, digest.settledAt())));
		DigestState state = digest.state();
		boolean surely = state == DigestState.FAILED || state == DigestState.NEEDLESS || state == DigestState.RETURNED;
		if (turn.word() == Word.CONFIRM || (!surely && state != DigestState.UNCERTAIN)) {
			return;
		}
		if (turn.word() == Word.ANSWERED) {
			this.settling.lost(turn.question(), turn.turn(), surely);
		}
		else if (surely || turn.again()) {
			this.settling.untold(turn.question(), turn.turn());
		}
		else {
			digest.repeat(StaffMatter.visitor(turn.repeated()));
		}
	}

}
