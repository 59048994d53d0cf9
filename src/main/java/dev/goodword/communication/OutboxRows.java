package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.communication.DeliveryPolicy.Consequence;
import dev.goodword.communication.DeliveryPolicy.Verdict;
import dev.goodword.communication.SendGuard.Answer;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The short transactions of the outbox. Nothing here talks to a mail server; each step is
 * committed before the next begins.
 */
@Component
class OutboxRows {

	/** How long a worker may keep what it took. */
	static final Duration LEASE = Duration.ofMinutes(5);

	private static final Logger log = LoggerFactory.getLogger(OutboxRows.class);

	private static final Limit AT_ONCE = Limit.of(100);

	/** Bad news stands on the page this long before D when no mail can leave. */
	private static final Duration BEFORE_DEADLINE = Duration.ofHours(2);

	private final MessageRepository messages;

	private final LetterLocks locks;

	private final FollowUps followUps;

	private final MessageStore store;

	private final Guarding guard;

	private final Pacing pacing;

	private final Envelopes envelopes;

	private final Aftermath aftermath;

	private final Companions companions;

	private final Overdue overdue;

	private final Transactions transactions;

	private final Claims claims;

	private final PuttingAside aside;

	OutboxRows(MessageRepository messages, LetterLocks locks, FollowUps followUps, MessageStore store, Guarding guard,
			Pacing pacing, Envelopes envelopes, Aftermath aftermath, Companions companions, Overdue overdue,
			Transactions transactions) {
		this.messages = messages;
		this.locks = locks;
		this.followUps = followUps;
		this.store = store;
		this.guard = guard;
		this.pacing = pacing;
		this.envelopes = envelopes;
		this.aftermath = aftermath;
		this.companions = companions;
		this.overdue = overdue;
		this.transactions = transactions;
		this.claims = new Claims(messages, store, guard, companions, transactions);
		this.aside = new PuttingAside(messages, store, aftermath, transactions);
	}

	/** Puts in order what speaks against taking messages at once. */
	int tidy(OutboxDues.Due due, Instant now) {
		int moved = due.owed() ? this.followUps.all() : 0;
		moved += due.over().stream().mapToInt((state) -> this.overdue.promote(state, now)).sum();
		return moved + (due.abandoned() ? this.overdue.reap(now) : 0);
	}

	/**
	 * While no mail can leave: neutral news appears on the page, bad news two hours
	 * before D with a task to call.
	 */
	int reveal(Instant now) {
		List<MessageId> unseen = this.transactions
			.alone(() -> this.messages.unseen(MessageFamilies.BAD_NEWS, now, now.plus(BEFORE_DEADLINE), AT_ONCE));
		return this.overdue.each(unseen, (message) -> {
			if (passes(message, now)) {
				this.companions.reveal(message, now);
				if (message.kind().isBadNews() && message.application() != null) {
					this.aftermath.give(Aftermath.CALL_TASK, message.application(), message.moments().deadlineAt());
				}
			}
			this.store.put(message, now);
		});
	}

	/**
	 * Takes the next messages of a lane; neutral news is on the page from now on. Those
	 * that may not leave are named, and those that could not be looked at.
	 */
	Claim claim(Lane lane, UUID token, Instant now) {
		return this.claims.next(lane, token, now);
	}

	/**
	 * Puts aside what could not be looked at.
	 * @return how many
	 */
	int putAside(List<MessageId> tripped, Instant now) {
		return this.aside.all(tripped, now);
	}

	/**
	 * Sees to what may not leave, each with its application, which others may hold. What
	 * cannot be seen to is put aside.
	 */
	void stop(Claim claim) {
		List<MessageId> left = claim.stopped().stream().filter((id) -> !this.overdue.one(id, (message) -> {
			if (message.state() == MessageState.QUEUED) {
				passes(message, claim.at());
				this.store.put(message, claim.at());
			}
		})).toList();
		putAside(left, claim.at());
	}

	/**
	 * The guard once more and the mark, committed before anything is sent. Empty when the
	 * lease is lost or the guard says no.
	 */
	Optional<OutgoingMail> fence(MessageId id, UUID token, Instant now) {
		return this.transactions.alone(() -> {
			Message leased = this.locks.lock(id).filter((message) -> message.isLeasedBy(token, now)).orElse(null);
			if (leased == null) {
				return Optional.empty();
			}
			Around around = this.guard.look(leased);
			EmailAddress address = passes(leased, around, now) ? around.address(leased) : null;
			if (address == null || !isBorne(leased, address, now)) {
				this.store.put(leased, now);
				return Optional.empty();
			}
			OutgoingMail mail = this.envelopes.of(leased, around, address, now);
			this.store.reveal(leased, now);
			leased.hand(now);
			this.store.note(leased, now);
			return Optional.of(mail);
		});
	}

	/**
	 * Writes down what became of a hand-over, if the lease was not lost meanwhile. The
	 * server's answer is committed first and alone: whatever goes wrong with what follows
	 * from it, the mail is not sent again. What follows from a hand-over that went well
	 * is owed until {@link #follow()}, which does it for several at once.
	 */
	Set<Consequence> settle(Settling.HandOver done) {
		List<MessageId> others = new ArrayList<>();
		Set<Consequence> consequences = this.transactions.alone(() -> note(done, others));
		if (done.outcome().kind() != MailOutcome.Kind.ACCEPTED) {
			this.followUps.one(done.message(), done.outcome());
			others.forEach((other) -> this.followUps.one(other, null));
		}
		return consequences;
	}

	/** Does what follows from what was handed over well and settled. */
	void follow() {
		this.followUps.soon();
	}

	private Set<Consequence> note(Settling.HandOver done, List<MessageId> others) {
		Optional<Message> held = this.messages.lock(done.message())
			.filter((message) -> message.isHandedBy(done.token()));
		if (held.isEmpty()) {
			log.warn("Message {} was settled by somebody else", done.message());
			return Set.of();
		}
		Message message = held.get();
		MailOutcome outcome = done.outcome();
		Instant now = done.at();
		Verdict verdict = DeliveryPolicy.after(outcome, message.past(), now);
		message.settle(verdict, outcome, now);
		message.owe(verdict.consequences(), now);
		this.store.note(message, now);
		others.addAll(this.companions.settle(message, verdict, outcome, now));
		this.store.tried(done);
		log.info("Message {} {} is {} with {}", message.id(), message.kind(), message.state(), outcome.code());
		return verdict.consequences();
	}

	/** Gives back what was taken and not handed over. */
	void release(List<MessageId> taken, UUID token, Instant now) {
		this.overdue.each(taken, (message) -> {
			if (message.state() == MessageState.LEASED && message.isHeldBy(token)) {
				message.release();
				this.store.put(message, now);
			}
		});
	}

	/** Asks whether the provider and the domain bear it now, and obeys. */
	private boolean isBorne(Message message, EmailAddress address, Instant now) {
		Optional<Answer> answer = this.pacing.ask(message, address, now);
		answer.ifPresent((wait) -> message.obey(wait, now));
		return answer.isEmpty();
	}

	private boolean passes(Message message, Instant now) {
		return passes(message, this.guard.look(message), now);
	}

	/** Asks the guard and obeys it. */
	private boolean passes(Message message, Around around, Instant now) {
		Answer answer = this.guard.ask(message, around, now);
		if (answer.mayLeave()) {
			return this.companions.stillHold(message, now);
		}
		message.obey(answer, now);
		if (message.moments().hasSettled()) {
			this.companions.leaveAlone(message, now);
		}
		boolean tooOld = answer.state() == MessageState.EXPIRED;
		if (answer.state() == MessageState.SUPPRESSED || (tooOld && message.kind().isBadNews())) {
			this.store.reveal(message, now);
		}
		this.aftermath.dropped(message, now);
		if (answer.state() == MessageState.SUPPRESSED || tooOld) {
			this.aftermath.follow(message.kind().isSecret() ? Set.of(Consequence.NOT_TOLD)
					: Set.of(Consequence.NOT_TOLD, Consequence.CALL), message, null, now);
		}
		return false;
	}

}
