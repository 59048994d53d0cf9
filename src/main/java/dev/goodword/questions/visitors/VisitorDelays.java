package dev.goodword.questions.visitors;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * On the morning of a day by which nobody answered, whoever asked is told a later one;
 * twice at most; then they are told who is responsible and that no other day comes, and
 * that person hears of it. So are those who wrote back, once nobody has dealt with it for
 * a week. What nobody confirmed is deleted, and so is, after some time, what was settled.
 */
@Component
class VisitorDelays implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(VisitorDelays.class);

	private static final Limit AT_ONCE = Limit.of(100);

	private final VisitorQuestionRepository questions;

	private final VisitorBook book;

	private final Transactions transactions;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	VisitorDelays(VisitorQuestionRepository questions, VisitorBook book, Transactions transactions, InstantSource clock,
			ApplicationEventPublisher events) {
		this.questions = questions;
		this.book = book;
		this.transactions = transactions;
		this.clock = clock;
		this.events = events;
	}

	@Override
	public String name() {
		return "visitor-questions";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(() -> this.questions.findFirstByOrderByLookAt().map(VisitorQuestion::lookAt));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<VisitorQuestionId> due = this.transactions
			.within(() -> this.questions.findByLookAtLessThanEqualOrderByLookAt(now, AT_ONCE)
				.stream()
				.map(VisitorQuestion::id)
				.toList());
		return (int) due.stream().filter((one) -> succeeds(one, now)).count();
	}

	/** One that fails keeps no other from being told; it is tried again. */
	private boolean succeeds(VisitorQuestionId id, Instant now) {
		try {
			this.transactions.alone(() -> {
				this.book.row(id).filter((row) -> row.isDue(now)).ifPresent((row) -> look(row, now));
				return id;
			});
			return true;
		}
		catch (RuntimeException ex) {
			log.error("Nothing became of visitor question {}: {}", id, ex.getClass().getName());
			return false;
		}
	}

	/** Its version keeps an answer and a later day apart. */
	private void look(VisitorQuestion row, Instant now) {
		if (row.goes(now)) {
			this.book.forget(row);
			return;
		}
		if (row.isUnread()) {
			row.leaveUnread(now);
			this.book.save(row);
			tell(row, Word.UNREAD, 0, now);
			this.events.publishEvent(new VisitorUnread(row.id(), row.position(), now));
			return;
		}
		if (row.awaitsEnd(now)) {
			this.book.save(row);
			return;
		}
		if (row.delays() >= VisitorPolicy.MOST_DELAYS) {
			row.leave();
			this.book.save(row);
			tell(row, Word.LEFT, row.delays(), now);
			this.events.publishEvent(new VisitorLeft(row.id(), row.position(), now));
			return;
		}
		row.delay(this.book.dates(row.position(), now, VisitorPolicy.DELAYED_BY));
		this.book.save(row);
		tell(row, Word.DELAYED, row.delays(), now);
	}

	private void tell(VisitorQuestion row, Word word, int turn, Instant now) {
		this.events.publishEvent(new VisitorToBeTold(row.id(), word, turn, this.book.owner(row), now));
	}

}
