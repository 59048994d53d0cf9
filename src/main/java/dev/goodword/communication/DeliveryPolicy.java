package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.goodword.shared.MailOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a message after a hand-over: the retry table of
 * {@code communication.md} 4.4 as a function of what is known.
 */
final class DeliveryPolicy {

	/** How long a doubtful message waits for a bounce or a reply. */
	static final Duration DOUBT = Duration.ofMinutes(30);

	private static final List<Duration> LATER = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2),
			Duration.ofHours(4));

	private static final List<Duration> MAILBOX_FULL = List.of(Duration.ofHours(4), Duration.ofHours(12),
			Duration.ofHours(24));

	/** A last try this long before D, rather than one after it. */
	private static final Duration BEFORE_DEADLINE = Duration.ofMinutes(10);

	private DeliveryPolicy() {
	}

	/**
	 * What a message has been through.
	 *
	 * @param kind what it says
	 * @param deferrals how often the server asked to wait
	 * @param fullMailboxes how often the mailbox was full
	 * @param doubts how often nobody could know
	 * @param deadlineAt D
	 * @param expiresAt when it is too old
	 */
	record Past(MessageKind kind, int deferrals, int fullMailboxes, int doubts, Instant deadlineAt, Instant expiresAt) {
	}

	/**
	 * What becomes of it.
	 *
	 * @param state the new state
	 * @param next when the clock brings it on; null when it does not
	 * @param counts which of the counters rises; null for none
	 * @param consequences what has to be done with it
	 */
	record Verdict(MessageState state, @Nullable Instant next, @Nullable Counter counts,
			Set<Consequence> consequences) {

		private static Verdict end(MessageState state, Consequence... consequences) {
			return new Verdict(state, null, null, Set.of(consequences));
		}

	}

	/** The counters of {@link Past}. */
	enum Counter {

		DEFERRALS, FULL_MAILBOXES, DOUBTS

	}

	/** What else a verdict brings about. */
	enum Consequence {

		/** The candidate has it: promises and applications hear so. */
		EFFECTIVE,
		/** The candidate does not have it and will not get it by mail. */
		NOT_TOLD,
		/** Somebody must call. */
		CALL,
		/** Somebody must judge whether it arrived. */
		SHOW_TO_PERSON,
		/** The address is dead: no more mail to it. */
		SUPPRESS,
		/** Our own fault or configuration: the operations page says so. */
		OPERATIONS,
		/** The connection failed: the circuit counts it. */
		CONNECTION,
		/** The server refuses our name: the circuit opens at once. */
		SIGN_IN_REFUSED

	}

	/** After a hand-over. */
	static Verdict after(MailOutcome outcome, Past past, Instant now) {
		return switch (outcome.kind()) {
			case ACCEPTED -> Verdict.end(MessageState.ACCEPTED, Consequence.EFFECTIVE);
			case NOT_SENT -> new Verdict(MessageState.QUEUED, now, null, Set.of(Consequence.CONNECTION));
			case DEFERRED -> later(past, now);
			case FAILED -> refused(SmtpClass.of(outcome.code(), outcome.enhanced()), past, now);
			case UNCERTAIN -> doubtful(past, now);
		};
	}

	/** A worker died between the mark and the answer: nobody can know. */
	static Verdict afterCrash(Past past, Instant now) {
		return doubtful(past, now);
	}

	/**
	 * When the wait of a doubtful message is over: only what is neither a secret nor bad
	 * news is sent once more, with the same bytes.
	 */
	static Verdict afterDoubt(Past past, Instant now) {
		if (past.kind().isBadNews()) {
			return Verdict.end(MessageState.UNCERTAIN, Consequence.SHOW_TO_PERSON);
		}
		return new Verdict(MessageState.QUEUED, now, null, Set.of());
	}

	private static Verdict doubtful(Past past, Instant now) {
		if (past.kind().isSecret()) {
			return new Verdict(MessageState.UNCERTAIN, null, Counter.DOUBTS, Set.of());
		}
		if (past.doubts() > 0) {
			return new Verdict(MessageState.UNCERTAIN, null, Counter.DOUBTS, Set.of(Consequence.CALL));
		}
		return new Verdict(MessageState.UNCERTAIN, now.plus(DOUBT), Counter.DOUBTS, Set.of());
	}

	private static Verdict later(Past past, Instant now) {
		Instant next = now.plus(step(LATER, past.deferrals()));
		Instant last = past.deadlineAt().minus(BEFORE_DEADLINE);
		if (next.isAfter(last) && now.isBefore(last)) {
			next = last;
		}
		return next.isBefore(past.expiresAt()) ? new Verdict(MessageState.DEFERRED, next, Counter.DEFERRALS, Set.of())
				: unreachable(MessageState.EXPIRED, past);
	}

	private static Verdict refused(SmtpClass refusal, Past past, Instant now) {
		return switch (refusal) {
			case SIGN_IN -> new Verdict(MessageState.QUEUED, now, null,
					Set.of(Consequence.SIGN_IN_REFUSED, Consequence.OPERATIONS));
			case ADDRESS_DEAD ->
				Verdict.end(MessageState.FAILED, Consequence.NOT_TOLD, Consequence.SUPPRESS, Consequence.CALL);
			case MAILBOX_FULL -> full(past, now);
			case UNEXPLAINED -> unexplained(past, now);
			case OUR_FAULT -> past.kind().isSecret()
					? Verdict.end(MessageState.FAILED, Consequence.NOT_TOLD, Consequence.OPERATIONS)
					: Verdict.end(MessageState.FAILED, Consequence.NOT_TOLD, Consequence.OPERATIONS, Consequence.CALL);
		};
	}

	private static Verdict full(Past past, Instant now) {
		Instant next = now.plus(step(MAILBOX_FULL, past.fullMailboxes()));
		boolean again = past.fullMailboxes() < MAILBOX_FULL.size() && next.isBefore(past.expiresAt());
		return again ? new Verdict(MessageState.DEFERRED, next, Counter.FULL_MAILBOXES, Set.of())
				: unreachable(MessageState.FAILED, past);
	}

	/** Tried like a full mailbox, while somebody calls. */
	private static Verdict unexplained(Past past, Instant now) {
		Verdict again = full(past, now);
		return (again.state() == MessageState.DEFERRED && !past.kind().isSecret())
				? new Verdict(again.state(), again.next(), again.counts(), Set.of(Consequence.CALL)) : again;
	}

	/** A secret that came too late needs nobody's call: the person asks for a new one. */
	private static Verdict unreachable(MessageState state, Past past) {
		return past.kind().isSecret() ? Verdict.end(state, Consequence.NOT_TOLD)
				: Verdict.end(state, Consequence.NOT_TOLD, Consequence.CALL);
	}

	private static Duration step(List<Duration> table, int tries) {
		return table.get(Math.min(tries, table.size() - 1));
	}

}
