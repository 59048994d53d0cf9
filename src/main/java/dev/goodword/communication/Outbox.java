package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.communication.OutboxDues.Due;
import dev.goodword.communication.pace.MailPace;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.Transactions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox on every node: puts in order what keeps messages, then lets workers
 * hand over what is ready. Driven by the clock alone; whoever waits between the turns
 * waits elsewhere.
 */
@Component
class Outbox implements DueWork {

	private static final int TURNS = 1000;

	private static final int MOST_WORKERS = 8;

	private final ReentrantLock lock = new ReentrantLock();

	private final Shift shift = new Shift();

	private final OutboxRows rows;

	private final OutboxDues dues;

	private final MailPace pace;

	private final MessageRepository messages;

	private final MailTransport transport;

	private final MailCrew crew;

	private final MailAuthority authority;

	private final Transactions transactions;

	private final InstantSource clock;

	private volatile boolean authorised = true;

	private volatile long waiting;

	Outbox(OutboxRows rows, OutboxDues dues, MailPace pace, MessageRepository messages, MailTransport transport,
			MailAuthority authority, Transactions transactions, Chance chance, InstantSource clock,
			@Value("${goodword.mail.workers:4}") int workers) {
		if (workers < 1 || workers > MOST_WORKERS) {
			throw new IllegalArgumentException("goodword.mail.workers is a number from 1 to " + MOST_WORKERS);
		}
		this.rows = rows;
		this.dues = dues;
		this.pace = pace;
		this.messages = messages;
		this.transport = transport;
		this.authority = authority;
		this.transactions = transactions;
		this.clock = clock;
		this.crew = new MailCrew(this.shift,
				IntStream.range(0, Math.min(workers, transport.connections()))
					.mapToObj((number) -> new MailWorker(this.shift, rows, dues, pace,
							new MailLine(transport, this.shift.breaker(), clock), transactions, chance, clock))
					.toList(),
				dues, clock);
	}

	@Override
	public String name() {
		return "messages";
	}

	@Override
	public Optional<Instant> nextDue() {
		OutboxDues.Next next = this.transactions.within(this.dues::next);
		return Stream.of(next.timed(), leaving(next.pressing(), true), leaving(next.queued(), false), next.lease())
			.filter(Objects::nonNull)
			.min(Instant::compareTo);
	}

	/** When what is queued can leave; null when nothing is, or nothing can. */
	private @Nullable Instant leaving(@Nullable Instant due, boolean pressing) {
		if (due == null || !this.transport.isConfigured()) {
			return null;
		}
		Instant open = Stream.of(due, circuit().nextTry(), this.shift.trips().nextTry(this.clock.instant()))
			.filter(Objects::nonNull)
			.max(Instant::compareTo)
			.orElse(due);
		return this.transactions.within(() -> this.pace.nextAt(pressing, open));
	}

	@Override
	public int runDue() {
		this.lock.lock();
		try {
			return empty();
		}
		finally {
			this.crew.busy(false);
			this.lock.unlock();
		}
	}

	/** In turns, until one finds nothing to do or gets nothing done. */
	private int empty() {
		int done = 0;
		for (int turns = 0; turns < TURNS && !this.shift.isResting(); turns++) {
			pulse().beat();
			Due due = this.dues.at(this.clock.instant());
			int turn = (turns == 0 || due.isAny()) ? turn(due) : 0;
			if (turn == 0) {
				break;
			}
			done += turn;
		}
		return done;
	}

	/** The workers of this node. */
	MailCrew crew() {
		return this.crew;
	}

	/** What shows whether this node's worker still turns. */
	Pulse pulse() {
		return this.crew.first().pulse();
	}

	/** How things stand with the mail server, as this node sees it. */
	Circuit circuit() {
		return this.shift.breaker().circuit();
	}

	/** Why this node can send nothing; empty when it can. */
	Optional<MailTrouble> trouble() {
		if (pulse().isStill()) {
			return Optional.of(MailTrouble.STANDS_STILL);
		}
		if (!this.transport.isConfigured()) {
			return Optional.of(MailTrouble.UNCONFIGURED);
		}
		if (!this.authorised) {
			return Optional.of(MailTrouble.NO_AUTHORITY);
		}
		Circuit circuit = circuit();
		return circuit.isOpen()
				? Optional.of(circuit.signInRefused() ? MailTrouble.SIGN_IN_REFUSED : MailTrouble.SERVER_LOST)
				: Optional.empty();
	}

	/**
	 * The same, or why some of what waits does not leave though the rest does: nothing of
	 * it can be looked at.
	 */
	Optional<MailTrouble> anyTrouble() {
		return trouble().or(() -> this.shift.trips().isOpen(this.clock.instant()) ? Optional.of(MailTrouble.UNCHECKED)
				: Optional.empty());
	}

	/** Whether the database names this installation as the one that may send. */
	boolean isAuthorised() {
		return this.authorised;
	}

	/** How many messages waited when the last turn found trouble. */
	long waiting() {
		return this.waiting;
	}

	private int turn(Due due) {
		Instant now = this.clock.instant();
		this.crew.first().tidy(now);
		int moved = this.rows.tidy(due, now);
		this.authorised = this.authority.hold();
		this.waiting = anyTrouble().isPresent() ? this.messages.countIn(EnumSet.of(MessageState.QUEUED)) : 0;
		boolean reachable = this.transport.isConfigured() && circuit().mayTry(now);
		this.crew.busy(this.authorised && reachable);
		if (!this.authorised) {
			return moved;
		}
		return moved + (reachable ? this.crew.first().take(due.isUntidy() ? this.dues.at(now).ready() : due.ready())
				: this.rows.reveal(now));
	}

}
