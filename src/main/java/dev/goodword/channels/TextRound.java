package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.communication.MailWatch;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Sends texts: in the person's hours, so many a day and a minute, marked before and
 * settled after, never in a transaction. What nobody can know is not sent again.
 */
@Component
class TextRound implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(TextRound.class);

	private static final Duration LOST = Duration.ofMinutes(5);

	private static final Duration SECOND = Duration.ofSeconds(1);

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private static final Duration DAY = Duration.ofDays(1);

	private final TextTable table;

	private final TextFigures figures;

	private final TextWays ways;

	private final TextTaking taking;

	private final TextChannel channel;

	private final MailWatch mail;

	private final Transactions transactions;

	private final InstantSource clock;

	TextRound(TextTable table, TextFigures figures, TextWays ways, TextTaking taking, TextChannel channel,
			MailWatch mail, Transactions transactions, InstantSource clock) {
		this.table = table;
		this.figures = figures;
		this.ways = ways;
		this.taking = taking;
		this.channel = channel;
		this.mail = mail;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "texts";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.ways.isOn() ? this.transactions.within(this.table::nextDue) : Optional.empty();
	}

	@Override
	public int runDue() {
		Optional<TextWay> way = this.transactions.within(this.ways::open);
		if (way.isEmpty() || !this.mail.maySend()) {
			return 0;
		}
		TextLimits limits = way.get().setup().limits();
		Instant now = this.clock.instant();
		List<TextNote> due = this.transactions.alone(() -> {
			this.table.abandon(now.minus(LOST));
			int left = limits.left(handed(now, SECOND), handed(now, MINUTE), handed(now, DAY));
			return (left > 0) ? this.table.due(now, left) : List.of();
		});
		return (int) due.stream().filter(this::succeeds).count();
	}

	private int handed(Instant now, Duration before) {
		return this.figures.handedSince(now.minus(before));
	}

	/** One that fails keeps no other from being sent. */
	private boolean succeeds(TextNote note) {
		try {
			Optional<TextPost> post = this.transactions.alone(() -> this.taking.take(note, this.clock.instant()));
			post.ifPresent((taken) -> settle(note, this.channel.deliver(taken)));
			return post.isPresent();
		}
		catch (RuntimeException ex) {
			log.error("Text {} could not be handled: {}", note.id(), ex.getClass().getName());
			this.transactions.alone(() -> {
				this.table.wait(note.id(), this.clock.instant().plus(LOST));
				return note;
			});
			return false;
		}
	}

	private void settle(TextNote note, Delivered outcome) {
		Instant now = this.clock.instant();
		this.transactions.alone(() -> {
			if (outcome.kind() == Delivered.Kind.DEFERRED) {
				this.table.putBack(note.id(), TextPolicy.again(outcome, note.tries(), now));
			}
			else {
				this.table.settle(note.id(), outcome);
			}
			return note;
		});
		log.info("Text {} for {}: {} with {}", note.id(), note.reason(), outcome.kind(), outcome.code());
	}

}
