package dev.goodword.communication.inbound;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Keeps mails as they came, before anything else is done with them, and how far each
 * mailbox was read. The same bytes are kept once.
 */
@Component
class Arrivals {

	private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

	/** The name of what was handed over by hand and not fetched. */
	private static final String BY_HAND = "by-hand";

	private final InboundRawRepository raws;

	private final InboundPositionRepository positions;

	private final Transactions transactions;

	private final Vault vault;

	private final Chance chance;

	private final InstantSource clock;

	Arrivals(InboundRawRepository raws, InboundPositionRepository positions, Transactions transactions, Vault vault,
			Chance chance, InstantSource clock) {
		this.raws = raws;
		this.positions = positions;
		this.transactions = transactions;
		this.vault = vault;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Fetches what is new in a mailbox.
	 * @return how many mails were new
	 */
	int collect(Mailbox mailbox) throws MailboxAway {
		Mailbox.Place from = this.transactions
			.within(() -> this.positions.findById(mailbox.name()).map(InboundPosition::place).orElse(null));
		int[] kept = { 0 };
		mailbox.read(from, (place, bytes, whole) -> {
			Optional<UUID> raw = this.transactions.alone(() -> {
				Optional<UUID> stored = keep(mailbox.name(), place, bytes, whole);
				goTo(mailbox.name(), place);
				return stored;
			});
			kept[0] += raw.isPresent() ? 1 : 0;
		});
		if (kept[0] > 0) {
			log.info("{} mails came into {}", kept[0], mailbox.name());
		}
		return kept[0];
	}

	/** Keeps one mail; empty when its bytes were kept before. */
	Optional<UUID> keep(String mailbox, Mailbox.Place place, byte[] bytes, boolean whole) {
		byte[] hash = sha256(bytes);
		if (this.raws.existsByHash(hash)) {
			return Optional.empty();
		}
		UUID id = this.chance.newId();
		byte[] sealed = this.vault.seal(bytes, InboundRaw.context(id));
		this.raws.save(new InboundRaw(id, mailbox, place, hash, sealed, whole, this.clock.instant()));
		return Optional.of(id);
	}

	/** Keeps one mail that no mailbox holds. */
	Optional<UUID> keepByHand(byte[] bytes) {
		return keep(BY_HAND, new Mailbox.Place(0, this.chance.newId().getLeastSignificantBits()), bytes, true);
	}

	/** The bytes of a mail as they came. */
	byte[] open(InboundRaw raw) {
		return this.vault.open(raw.sealed(), InboundRaw.context(raw.id()));
	}

	private void goTo(String mailbox, Mailbox.Place place) {
		InboundPosition position = this.positions.findById(mailbox).orElse(null);
		if (position == null) {
			this.positions.save(new InboundPosition(mailbox, place, this.clock.instant()));
		}
		else {
			position.goTo(place, this.clock.instant());
			this.positions.save(position);
		}
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java has SHA-256", ex);
		}
	}

}
