package dev.goodword.questions.visitors;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.Refused;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.questions.UnknownQuestion;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.StandingAnswer;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import dev.goodword.shared.Chance;
import dev.goodword.shared.MailboxName;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who have not applied ask on the page of a position. Nobody of ours sees a
 * question, and nobody is owed an answer, before whoever reads the mails of the address
 * has confirmed it.
 */
@Service
@Transactional
public class AskingVisitors {

	private final VisitorBook book;

	private final VisitorQuestionRepository questions;

	private final VisitorTallies tallies;

	private final PublishedAnswers published;

	private final Positions positions;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	AskingVisitors(VisitorBook book, VisitorQuestionRepository questions, VisitorTallies tallies,
			PublishedAnswers published, Positions positions, Chance chance, InstantSource clock,
			ApplicationEventPublisher events) {
		this.book = book;
		this.questions = questions;
		this.tallies = tallies;
		this.published = published;
		this.positions = positions;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Published answers that may answer this already, the likeliest first.
	 * @throws Refused when the words are missing or too long
	 */
	@Transactional(readOnly = true)
	public List<StandingAnswer> answersTo(PositionId position, String text) {
		Refused.ifObjected(VisitorPolicy.toAsk(text.strip()));
		return this.published.find(position, text);
	}

	/**
	 * Writes to the address, which is to be confirmed. Asking the same again on the same
	 * day changes nothing, and neither does what comes after the day's last mail to that
	 * address: whoever asks sees no difference.
	 * @throws Refused when the words are missing or too long, or too much was asked about
	 * the position
	 */
	public void ask(PositionId position, Visitor visitor, String text) {
		String words = text.strip();
		Refused.ifObjected(VisitorPolicy.toAsk(words));
		Instant now = this.clock.instant();
		String asker = this.book.fingerprint(MailboxName.of(visitor.email()));
		String once = this.book.fingerprint(String.join("\n", asker, position.toString(),
				LocalDate.ofInstant(now, ZoneOffset.UTC).toString(), words));
		Refused.ifObjected(VisitorPolicy.toTake(open(position), this.tallies.isFull(position, now)));
		if (this.questions.findByOnce(once).isPresent() || !this.tallies.admits(asker, now)) {
			return;
		}
		Refused.ifObjected(VisitorPolicy.toTake(0, !this.tallies.admits(position, now)));
		PositionSummary about = this.positions.summary(position);
		VisitorQuestionId id = new VisitorQuestionId(this.chance.newId());
		this.book.save(new VisitorQuestion(id, new Asking(about.company(), position, asker, once),
				this.book.seal(id, VisitorBook.Words.of(visitor, words)),
				this.book.dates(position, now, VisitorPolicy.ANSWERED_WITHIN), now));
		this.events.publishEvent(new VisitorToBeTold(id, Word.CONFIRM, 0, about.owner(), now));
	}

	/** One question, however it stands; empty once it was deleted. */
	@Transactional(readOnly = true)
	public Optional<VisitorSummary> find(VisitorQuestionId id) {
		return this.book.row(id).map(this.book::summary);
	}

	/**
	 * The address is theirs, so the question has a day from now on. Confirming twice
	 * changes nothing.
	 * @throws UnknownQuestion when it was deleted
	 * @throws Refused when too much of theirs, or about the position, waits for an answer
	 */
	public void confirm(VisitorQuestionId id) {
		VisitorQuestion row = this.book.row(id).orElseThrow(UnknownQuestion::new);
		if (row.state() != VisitorState.UNCONFIRMED) {
			return;
		}
		Refused
			.ifObjected(VisitorPolicy.toConfirm(this.questions.countByAskerAndState(row.asker(), VisitorState.ASKED)));
		Refused.ifObjected(VisitorPolicy.toTake(open(row.position()), false));
		Instant now = this.clock.instant();
		row.confirm(this.book.dates(row.position(), now, VisitorPolicy.ANSWERED_WITHIN));
		this.book.save(row);
		this.events.publishEvent(new VisitorToBeTold(id, Word.RECEIVED, 0, this.book.owner(row), now));
	}

	/** What nobody answered by the last day we told keeps nobody else from asking. */
	private long open(PositionId position) {
		return this.questions.countByPositionAndStateAndOwedDelaysLessThan(position, VisitorState.ASKED,
				VisitorPolicy.MOST_DELAYS);
	}

	/** Deletes it with the name and the address, whatever became of it. */
	public void forget(VisitorQuestionId id) {
		this.book.row(id).ifPresent(this.book::forget);
	}

}
