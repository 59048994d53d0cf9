package dev.goodword.communication.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Removes mail of strangers that belongs to no application and no question, with its
 * words, files and bytes: what was closed for a reason, and what was put aside and nobody
 * wanted. Mail that waits to be sorted stays until somebody has sorted it.
 */
@Component
class OutlivedMail implements DueWork {

	/** Long enough to find out that it was closed by mistake. */
	static final Duration CLOSED = Duration.ofDays(30);

	/** Half a year, in which somebody asks why they were not answered. */
	static final Duration ASIDE = Duration.ofDays(180);

	private static final Logger log = LoggerFactory.getLogger(OutlivedMail.class);

	private static final Limit AT_ONCE = Limit.of(100);

	private final InboundItemRepository items;

	private final InboundRawRepository raws;

	private final Enclosures enclosures;

	private final Transactions transactions;

	private final InstantSource clock;

	OutlivedMail(InboundItemRepository items, InboundRawRepository raws, Enclosures enclosures,
			Transactions transactions, InstantSource clock) {
		this.items = items;
		this.raws = raws;
		this.enclosures = enclosures;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "outlived-mail";
	}

	@Override
	public Duration patience() {
		return Duration.ofDays(1);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.alone(() -> Stream
			.of(this.items.firstSeen(ItemState.CLOSED).map((at) -> at.plus(CLOSED)),
					this.items.firstCome(ItemState.ASIDE).map((at) -> at.plus(ASIDE)))
			.flatMap(Optional::stream)
			.min(Instant::compareTo));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		int gone = this.transactions.alone(() -> {
			List<InboundItem> over = Stream.concat(
					this.items
						.findByStateAndApplicationIsNullAndQuestionIsNullAndSeenAtLessThanEqualOrderBySeenAt(
								ItemState.CLOSED, now.minus(CLOSED), AT_ONCE)
						.stream(),
					this.items
						.findByStateAndApplicationIsNullAndQuestionIsNullAndReceivedAtLessThanEqualOrderByReceivedAt(
								ItemState.ASIDE, now.minus(ASIDE), AT_ONCE)
						.stream())
				.toList();
			over.forEach(this::remove);
			return over.size();
		});
		if (gone > 0) {
			log.info("{} mails that belonged to nobody were removed", gone);
		}
		return gone;
	}

	private void remove(InboundItem item) {
		this.enclosures.erase(item.id());
		this.items.delete(item);
		this.raws.findById(item.rawId()).ifPresent(this.raws::delete);
	}

}
