package dev.goodword.communication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.Transactions;

import org.springframework.stereotype.Component;

/**
 * Takes one mail to our own people, or to a visitor, through its hand-over. Each step has
 * a transaction of its own and looks under the lock where the mail stands: another worker
 * may have been there. What follows from its end comes after.
 */
@Component
class StaffHandover {

	private final StaffDigestRepository digests;

	private final StaffWriting writing;

	private final VisitorDoor door;

	private final StaffFollowUps followUps;

	private final Transactions transactions;

	StaffHandover(StaffDigestRepository digests, StaffWriting writing, VisitorDoor door, StaffFollowUps followUps,
			Transactions transactions) {
		this.digests = digests;
		this.writing = writing;
		this.door = door;
		this.followUps = followUps;
		this.transactions = transactions;
	}

	/**
	 * A mail that carries its mark.
	 *
	 * @param about what it was about then, which tells it from its repetition
	 */
	record Handed(UUID id, StaffMatter about, OutgoingMail mail) {
	}

	/** Marks it, if it is due and goes now. */
	Optional<Handed> hand(UUID id, Instant now) {
		Optional<Handed> handed = this.transactions.alone(() -> this.digests.lock(id)
			.filter((digest) -> digest.isDue(now))
			.flatMap((digest) -> handed(digest, now)));
		if (handed.isEmpty()) {
			this.followUps.one(id, now);
		}
		return handed;
	}

	private Optional<Handed> handed(StaffDigest digest, Instant now) {
		Optional<OutgoingMail> mail = digest.isOver(now) ? Optional.empty() : this.writing.letter(digest, now);
		boolean goes = mail.isPresent() && this.door.lets(digest, mail.get(), now);
		if (goes) {
			digest.hand(now);
		}
		else if (mail.isEmpty()) {
			digest.end(DigestState.NEEDLESS, now);
		}
		this.digests.save(digest);
		return goes ? mail.map((one) -> new Handed(digest.id(), digest.about(), one)) : Optional.empty();
	}

	/** What the mail server said of it: nothing that follows from it can undo that. */
	void settle(Handed handed, MailOutcome outcome, Instant now) {
		change(handed.id(), (digest) -> digest.settle(handed.about(), outcome, now), now);
		if (handed.about().visitor() != null) {
			this.transactions.alone(() -> {
				this.door.heard(handed.mail(), outcome, now);
				return handed;
			});
		}
	}

	/** Nobody can know of it any more, if it was handed over before that moment. */
	void giveUp(UUID id, Instant limit, Instant now) {
		change(id, (digest) -> digest.giveUp(limit, now), now);
	}

	/** It cannot leave now. */
	void putOff(UUID id, Instant now) {
		change(id, (digest) -> digest.putOff(now), now);
	}

	private void change(UUID id, Predicate<StaffDigest> change, Instant now) {
		boolean owes = this.transactions.alone(() -> this.digests.lock(id)
			.filter(change)
			.map(this.digests::save)
			.filter(StaffDigest::owes)
			.isPresent());
		if (owes) {
			this.followUps.one(id, now);
		}
	}

}
