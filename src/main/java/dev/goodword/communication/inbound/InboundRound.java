package dev.goodword.communication.inbound;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Looks into the mailboxes every half a minute. Without mailboxes there is nothing to do
 * but what was left unread.
 */
@Component
class InboundRound implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(InboundRound.class);

	private final List<Mailbox> mailboxes;

	private final InboundSettings settings;

	private final InboundRawRepository raws;

	private final Arrivals arrivals;

	private final SortingRoom sortingRoom;

	private final InboundStandingRepository standings;

	private final Transactions transactions;

	private final InstantSource clock;

	private volatile Instant next = Instant.EPOCH;

	InboundRound(InboundSettings settings, InboundRawRepository raws, Arrivals arrivals, SortingRoom sortingRoom,
			InboundStandingRepository standings, Transactions transactions, InstantSource clock) {
		this.mailboxes = settings.mailboxes()
			.stream()
			.map((box) -> (Mailbox) new ImapMailbox(box, settings.largest().toBytes(), clock))
			.toList();
		this.settings = settings;
		this.raws = raws;
		this.arrivals = arrivals;
		this.sortingRoom = sortingRoom;
		this.standings = standings;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "inbound-mail";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.mailboxes.isEmpty() ? Optional.empty() : Optional.of(this.next);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		if (now.isBefore(this.next)) {
			return 0;
		}
		this.next = now.plus(this.settings.every());
		this.mailboxes.forEach(this::collect);
		boolean unread = this.transactions.within(this.raws::existsByReadAtIsNull);
		return unread ? this.sortingRoom.readAll() : 0;
	}

	/** Reads one mailbox and notes how that went. */
	void collect(Mailbox mailbox) {
		Instant now = this.clock.instant();
		try {
			int arrived = this.arrivals.collect(mailbox);
			note(mailbox, (standing) -> standing.read(arrived > 0, now));
		}
		catch (MailboxAway ex) {
			log.warn("{}", ex.getMessage());
			note(mailbox, (standing) -> standing.away(now));
		}
	}

	private void note(Mailbox mailbox, Consumer<InboundStanding> change) {
		this.transactions.alone(() -> {
			InboundStanding standing = this.standings.findById(mailbox.name())
				.orElseGet(() -> new InboundStanding(mailbox.name(), this.clock.instant()));
			change.accept(standing);
			return this.standings.save(standing);
		});
	}

}
