package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
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

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final TextTable table;

	private final TextSettings settings;

	private final TextChannel channel;

	private final TextMeaning meaning;

	private final TextWords words;

	private final MailWatch mail;

	private final Transactions transactions;

	private final InstantSource clock;

	TextRound(TextTable table, TextSettings settings, TextChannel channel, TextMeaning meaning, TextWords words,
			MailWatch mail, Transactions transactions, InstantSource clock) {
		this.table = table;
		this.settings = settings;
		this.channel = channel;
		this.meaning = meaning;
		this.words = words;
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
		return this.settings.isConfigured() ? this.transactions.within(this.table::nextDue) : Optional.empty();
	}

	@Override
	public int runDue() {
		if (!this.settings.isConfigured() || !this.mail.maySend()) {
			return 0;
		}
		Instant now = this.clock.instant();
		List<TextNote> due = this.transactions.alone(() -> {
			this.table.abandon(now.minus(LOST));
			int left = this.settings.perMinute() - this.table.handedSince(now.minus(MINUTE));
			return (left > 0) ? this.table.due(now, left) : List.of();
		});
		return (int) due.stream().filter(this::succeeds).count();
	}

	/** One that fails keeps no other from being sent. */
	private boolean succeeds(TextNote note) {
		try {
			Optional<TextPost> post = this.transactions.alone(() -> take(note, this.clock.instant()));
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

	/** What is handed over now, and marked so; empty when it waits or is needless. */
	private Optional<TextPost> take(TextNote note, Instant now) {
		if (!now.isBefore(note.expiresAt()) || !this.table.isWanted(note.candidate())) {
			this.table.drop(note.id());
			return Optional.empty();
		}
		TextMeaning.Sense sense = this.meaning.of(note);
		if (sense == TextMeaning.Sense.NOT_YET) {
			this.table.wait(note.id(), now.plus(MINUTE));
			return Optional.empty();
		}
		Optional<TextWords.Written> written = (sense == TextMeaning.Sense.NEWS) ? this.words.of(note)
				: Optional.empty();
		if (written.isEmpty()) {
			this.table.drop(note.id());
			return Optional.empty();
		}
		Instant next = hour(note, written.get().zone(), now);
		if (next.isAfter(now)) {
			this.table.wait(note.id(), next);
			return Optional.empty();
		}
		return this.table.hand(note.id(), now) ? Optional.of(written.get().post()) : Optional.empty();
	}

	private Instant hour(TextNote note, ZoneId theirs, Instant now) {
		boolean enough = this.table.handedSince(note.candidate(), TextPolicy.today(now, theirs)) >= this.settings
			.daily();
		return enough ? TextPolicy.tomorrow(now, theirs) : TextPolicy.next(now, theirs);
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
