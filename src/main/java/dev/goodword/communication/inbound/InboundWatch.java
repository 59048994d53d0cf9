package dev.goodword.communication.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.shared.Transactions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether what applicants write comes in. What is asked of every page is remembered for a
 * minute.
 */
@Service
public class InboundWatch {

	/** A mailbox may be away this long before anybody is troubled. */
	static final Duration LONGEST_AWAY = Duration.ofMinutes(15);

	/** So much work may pass without any mail: about a day. */
	static final Duration LONGEST_SILENCE = Duration.ofHours(9);

	private static final Duration REMEMBERED = Duration.ofMinutes(1);

	private final InboundSettings settings;

	private final InboundStandingRepository rows;

	private final Canaries canaries;

	private final Following following;

	private final Transactions transactions;

	private final InstantSource clock;

	private volatile Known known = new Known(Instant.EPOCH, Optional.empty());

	InboundWatch(InboundSettings settings, InboundStandingRepository rows, Canaries canaries, Following following,
			Transactions transactions, InstantSource clock) {
		this.settings = settings;
		this.rows = rows;
		this.canaries = canaries;
		this.following = following;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Why nothing may come in.
	 *
	 * @param why what is wrong
	 * @param since since when
	 */
	public record Trouble(Why why, Instant since) {
	}

	/** What can be wrong. */
	public enum Why {

		/** A mailbox cannot be read. */
		AWAY,
		/** What we send to ourselves does not come back. */
		LOST,
		/** Nothing has come for a day of work. */
		SILENT;

		/** The key of the sentence about it; takes the moment in words. */
		public String label() {
			return "communication.inbound.trouble." + name();
		}

	}

	/** How each mailbox stands; none without mailboxes. */
	@Transactional(readOnly = true)
	public List<MailboxStanding> standing() {
		return this.rows.findByMailboxIn(this.settings.mailboxes().stream().map(InboundSettings.Box::name).toList())
			.stream()
			.map(InboundStanding::view)
			.toList();
	}

	/** When a mail to ourselves last came back; empty for never. */
	@Transactional(readOnly = true)
	public Optional<Instant> lastReturned() {
		return this.canaries.lastReturned();
	}

	/**
	 * What is wrong; empty when mail comes in, or no mailbox is read at all. Without
	 * mailboxes nothing is asked of the database.
	 */
	public Optional<Trouble> trouble() {
		if (this.settings.mailboxes().isEmpty()) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		Known last = this.known;
		if (last.at().isAfter(now) || last.at().plus(REMEMBERED).isBefore(now)) {
			last = new Known(now, this.transactions.alone(() -> look(now)));
			this.known = last;
		}
		return last.trouble();
	}

	/** What is wrong at this moment, whatever is remembered. */
	Optional<Trouble> look(Instant now) {
		List<MailboxStanding> boxes = standing();
		Optional<Instant> away = boxes.stream()
			.map(MailboxStanding::awaySince)
			.filter(Objects::nonNull)
			.filter((since) -> !since.plus(LONGEST_AWAY).isAfter(now))
			.min(Instant::compareTo);
		return away.map((since) -> new Trouble(Why.AWAY, since))
			.or(() -> this.canaries.lostSince(now).map((since) -> new Trouble(Why.LOST, since)))
			.or(() -> silent(boxes, now).map((since) -> new Trouble(Why.SILENT, since)));
	}

	/** Where mails to ourselves come back, silence means that nobody wrote. */
	private Optional<Instant> silent(List<MailboxStanding> boxes, Instant now) {
		if (this.canaries.nextDue().isPresent()) {
			return Optional.empty();
		}
		return boxes.stream()
			.map(MailboxStanding::arrivedAt)
			.filter(Objects::nonNull)
			.max(Instant::compareTo)
			.filter((last) -> this.following.afterWork(last, LONGEST_SILENCE).isBefore(now));
	}

	private record Known(Instant at, Optional<Trouble> trouble) {
	}

}
