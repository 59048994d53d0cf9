package dev.goodword.questions.visitors;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.StaffMember;
import dev.goodword.questions.QuestionDates;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import dev.goodword.shared.Chance;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailboxName;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people who have not applied write back. Nothing follows from it by itself but that
 * a person reads it and says whether they ask something.
 */
@Service
@Transactional
public class VisitorsWriting {

	private static final Limit ONE_AND_ANOTHER = Limit.of(2);

	private final VisitorBook book;

	private final VisitorDesk desk;

	private final VisitorQuestionRepository questions;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	VisitorsWriting(VisitorBook book, VisitorDesk desk, VisitorQuestionRepository questions, Chance chance,
			InstantSource clock, ApplicationEventPublisher events) {
		this.book = book;
		this.desk = desk;
		this.questions = questions;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/** A question whose address was confirmed; empty for all others. */
	@Transactional(readOnly = true)
	public Optional<VisitorSummary> known(VisitorQuestionId id) {
		return this.book.row(id).filter((row) -> row.state() != VisitorState.UNCONFIRMED).map(this.book::summary);
	}

	/** The one open question from this mailbox; empty for none and for several. */
	@Transactional(readOnly = true)
	public Optional<VisitorSummary> onlyOpen(EmailAddress address) {
		List<VisitorQuestion> open = this.questions.findByAskerAndState(this.book.fingerprint(MailboxName.of(address)),
				VisitorState.ASKED, ONE_AND_ANOTHER);
		return (open.size() == 1) ? Optional.of(this.book.summary(open.get(0))) : Optional.empty();
	}

	/**
	 * They wrote: one that waits for nothing waits for a reader now. Its lock keeps what
	 * is written from slipping past an answer of the same moment.
	 */
	public void heard(VisitorQuestionId id) {
		this.questions.lock(id).ifPresent((row) -> {
			row.hear(this.clock.instant());
			this.book.save(row);
		});
	}

	/**
	 * They ask something: it is a question of its own, with a day they are told at the
	 * address that was confirmed, whatever address it came from.
	 * @return the new question
	 * @throws dev.goodword.questions.UnknownQuestion when there is none, or they may not
	 * answer it
	 * @throws dev.goodword.positions.UnknownPosition when they may not know of its
	 * position
	 */
	public VisitorQuestionId ask(VisitorQuestionId id, String text, StaffMember who) {
		VisitorQuestion row = this.desk.row(id, who);
		Instant now = this.clock.instant();
		VisitorQuestionId asked = new VisitorQuestionId(this.chance.newId());
		QuestionDates dates = this.book.dates(row.position(), now, VisitorPolicy.ANSWERED_WITHIN);
		VisitorQuestion anew = new VisitorQuestion(asked,
				new Asking(row.company(), row.position(), row.asker(), this.book.fingerprint(asked.toString())),
				this.book.seal(asked, VisitorBook.Words.of(this.book.summary(row).visitor(), text)), dates, now);
		anew.confirm(dates);
		this.book.save(anew);
		this.events.publishEvent(new VisitorToBeTold(asked, Word.RECEIVED, 0, this.book.owner(anew), now));
		settle(row, who, "visitor.asked-back", now);
		return asked;
	}

	/**
	 * They ask nothing.
	 * @throws dev.goodword.questions.UnknownQuestion when there is none, or they may not
	 * answer it
	 * @throws dev.goodword.positions.UnknownPosition when they may not know of its
	 * position
	 */
	public void seen(VisitorQuestionId id, StaffMember who) {
		settle(this.desk.row(id, who), who, "visitor.read", this.clock.instant());
	}

	private void settle(VisitorQuestion row, StaffMember who, String action, Instant now) {
		row.seen(now);
		this.book.save(row);
		this.desk.record(who, action, row.id(), Map.of());
	}

}
