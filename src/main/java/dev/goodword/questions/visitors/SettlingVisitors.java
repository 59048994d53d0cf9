package dev.goodword.questions.visitors;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of questions beside an answer, and of answers that did not arrive. */
@Service
@Transactional
public class SettlingVisitors {

	private final VisitorBook book;

	private final VisitorDesk desk;

	private final PublishedAnswers published;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	SettlingVisitors(VisitorBook book, VisitorDesk desk, PublishedAnswers published, InstantSource clock,
			ApplicationEventPublisher events) {
		this.book = book;
		this.desk = desk;
		this.published = published;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Whether an answer says what everybody reads, if it was published: it is not true
	 * any more once that was changed or taken back.
	 */
	@Transactional(readOnly = true)
	public boolean stands(VisitorSummary question) {
		VisitorSummary.Reply reply = question.reply();
		PublishedRef as = (reply != null) ? reply.published() : null;
		return as == null || this.published.standing(question.place().position(), as.answer()).equals(Optional.of(as));
	}

	/**
	 * Sends the same answer once more. What did arrive, or is on its way, is not sent
	 * again, nor what a colleague closed. An answer that is not true any more is not sent
	 * either: the question waits for another one.
	 * @return where the question stands then; answered, whatever they wrote meanwhile, if
	 * this sent it
	 * @throws dev.goodword.questions.UnknownQuestion when there is none, or they may not
	 * answer it
	 * @throws dev.goodword.positions.UnknownPosition when they may not know of its
	 * position
	 */
	public VisitorState sendAgain(VisitorQuestionId id, StaffMember who) {
		VisitorQuestion row = this.desk.row(id, who);
		if (!row.state().isUndelivered()) {
			return row.state();
		}
		VisitorSummary.Reply reply = this.book.summary(row).reply();
		PublishedRef as = (reply != null) ? reply.published() : null;
		if (as != null && !this.published.locked(row.position(), as.answer()).equals(Optional.of(as))) {
			row.askAnew();
			this.book.save(row);
			this.desk.record(who, "visitor.asked-anew", id, Map.of());
			return row.state();
		}
		row.sendAgain();
		this.book.save(row);
		this.desk.record(who, "visitor.sent-again", id, Map.of());
		this.events
			.publishEvent(new VisitorToBeTold(id, Word.ANSWERED, row.sentAgain(), who.id(), this.clock.instant()));
		return VisitorState.ANSWERED;
	}

	/**
	 * Closes it without a letter. Whoever was told a day that is over is owed an answer,
	 * if they asked anything.
	 * @param why one of the reasons its summary names
	 * @throws dev.goodword.questions.UnknownQuestion when there is none, or they may not
	 * answer it
	 * @throws dev.goodword.positions.UnknownPosition when they may not know of its
	 * position
	 * @throws Refused when it cannot be closed for that reason
	 */
	public void close(VisitorQuestionId id, @Nullable VisitorClosing why, StaffMember who) {
		VisitorQuestion row = this.desk.row(id, who);
		if (row.state() == VisitorState.CLOSED) {
			return;
		}
		Instant now = this.clock.instant();
		Refused.ifObjected(VisitorPolicy.toClose(this.book.summary(row).closings(now), why));
		row.close(now);
		this.book.save(row);
		this.desk.record(who, "visitor.closed", id, Map.of("why", String.valueOf(why)));
		this.events.publishEvent(new VisitorClosed(id));
	}

	/**
	 * Opens again what was closed by mistake, with the day its writer was told, and tells
	 * them so: their page said that it is closed, and they may never have heard of the
	 * day. Nothing after that day.
	 * @return whether it is open
	 * @throws dev.goodword.questions.UnknownQuestion when there is none, or they may not
	 * answer it
	 * @throws dev.goodword.positions.UnknownPosition when they may not know of its
	 * position
	 */
	public boolean reopen(VisitorQuestionId id, StaffMember who) {
		VisitorQuestion row = this.desk.row(id, who);
		Instant now = this.clock.instant();
		if (this.book.summary(row).mayReopen(now)) {
			row.reopen();
			this.book.save(row);
			this.desk.record(who, "visitor.reopened", id, Map.of());
			this.events.publishEvent(new VisitorToBeTold(id, Word.REOPENED, row.delays(), who.id(), now));
		}
		return row.state() == VisitorState.ASKED;
	}

	/**
	 * They do not know the day, or may not.
	 * @param delays how many later ones they had been told with it
	 */
	public void untold(VisitorQuestionId id, int delays) {
		this.book.row(id)
			.filter((row) -> row.state() == VisitorState.ASKED && row.delays() == delays)
			.ifPresent((row) -> {
				row.leaveUntold();
				this.book.save(row);
			});
	}

	/**
	 * The answer did not arrive, or nobody knows: a person hears of it, also when its
	 * reader has written meanwhile.
	 * @param turn which of its sendings
	 * @param surely whether it is known that it did not arrive
	 */
	public void lost(VisitorQuestionId id, int turn, boolean surely) {
		this.book.row(id).filter((row) -> row.sentAgain() == turn && row.mayLose(surely)).ifPresent((row) -> {
			row.lose(surely);
			this.book.save(row);
		});
	}

}
