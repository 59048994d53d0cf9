package dev.goodword.communication.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.communication.CanaryMail;
import dev.goodword.communication.MailTokens;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;

import org.springframework.stereotype.Component;

/**
 * Sends a mail to our own mailbox every hour and waits for it there: only that proves
 * that what applicants write comes in. Needs a mailbox and addresses for answers. Source:
 * {@code communication.md} 7.1.
 */
@Component
class Canaries implements DueWork {

	static final Duration EVERY = Duration.ofHours(1);

	/** Whatever is not back by then is a fault. */
	static final Duration LONGEST = Duration.ofMinutes(30);

	private static final Duration KEPT = Duration.ofDays(8);

	private final InboundSettings settings;

	private final CanaryRepository rows;

	private final CanaryMail mail;

	private final MailTokens tokens;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	private volatile Instant next = Instant.EPOCH;

	Canaries(InboundSettings settings, CanaryRepository rows, CanaryMail mail, MailTokens tokens,
			Transactions transactions, Chance chance, InstantSource clock) {
		this.settings = settings;
		this.rows = rows;
		this.mail = mail;
		this.tokens = tokens;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "mail-canary";
	}

	@Override
	public Optional<Instant> nextDue() {
		return isOff() ? Optional.empty() : Optional.of(this.next);
	}

	private boolean isOff() {
		return this.settings.mailboxes().isEmpty() || !this.mail.isPossible();
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		if (isOff() || now.isBefore(this.next)) {
			return 0;
		}
		Instant due = this.transactions
			.alone(() -> this.rows.findFirstByOrderBySentAtDesc().map((last) -> last.sentAt().plus(EVERY)).orElse(now));
		this.next = due.isAfter(now) ? due : now.plus(EVERY);
		return due.isAfter(now) ? 0 : send(now);
	}

	/** It counts as sent before it is: one that got lost on the way must be missed. */
	int send(Instant now) {
		UUID id = this.chance.newId();
		if (!this.transactions.alone(this.mail::mayLeave)) {
			return 0;
		}
		this.transactions.alone(() -> {
			this.rows.deleteBySentAtBefore(now.minus(KEPT));
			return this.rows.save(new Canary(id, now));
		});
		this.mail.send(id);
		return 1;
	}

	/** Which of these a mail is, by its address alone; empty for any other mail. */
	Optional<UUID> named(ReceivedMail mail) {
		return this.tokens.canary(mail.recipients());
	}

	/** Notes that one of these is back; of those long forgotten nothing is noted. */
	void returned(UUID id, Instant now) {
		this.rows.findById(id).ifPresent((canary) -> {
			canary.returned(now);
			this.rows.save(canary);
		});
	}

	/** Since when what we send to ourselves does not come back; empty when it does. */
	Optional<Instant> lostSince(Instant now) {
		return this.rows.findFirstBySentAtLessThanEqualOrderBySentAtDesc(now.minus(LONGEST))
			.filter((last) -> last.returnedAt() == null)
			.map((last) -> this.rows.findFirstByReturnedAtNotNullOrderBySentAtDesc()
				.map(Canary::sentAt)
				.orElse(last.sentAt()));
	}

	/** When the last one came back; empty when none ever did. */
	Optional<Instant> lastReturned() {
		return this.rows.findFirstByReturnedAtNotNullOrderBySentAtDesc().map(Canary::returnedAt);
	}

}
