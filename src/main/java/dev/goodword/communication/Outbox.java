package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import dev.goodword.communication.DeliveryPolicy.Consequence;
import dev.goodword.communication.OutboxDues.Due;
import dev.goodword.communication.pace.MailPace;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The worker that empties the outbox, one on every node. Takes messages by lanes, and for
 * each: guard, mark, send outside any transaction, settle. Driven by the clock alone;
 * whoever waits between the turns waits elsewhere.
 */
@Component
class Outbox implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(Outbox.class);

	/** A worker stops when less of its lease is left. */
	private static final Duration RESERVE = Duration.ofSeconds(90);

	private static final int TURNS = 1000;

	/** What somebody waits for at the screen waits no longer than this for other mail. */
	private static final Duration GLANCE = Duration.ofMillis(250);

	private final Pulse pulse = new Pulse(System::nanoTime);

	private final ReentrantLock lock = new ReentrantLock();

	private final OutboxRows rows;

	private final OutboxDues dues;

	private final MailPace pace;

	private final Settling settling;

	private final MessageRepository messages;

	private final MailTransport transport;

	private final MailLine line;

	private final MailAuthority authority;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	private volatile boolean authorised = true;

	private volatile long waiting;

	Outbox(OutboxRows rows, OutboxDues dues, MailPace pace, MessageRepository messages, MailTransport transport,
			MailAuthority authority, Transactions transactions, Chance chance, InstantSource clock) {
		this.rows = rows;
		this.dues = dues;
		this.pace = pace;
		this.settling = new Settling(rows);
		this.messages = messages;
		this.transport = transport;
		this.line = new MailLine(transport, clock);
		this.authority = authority;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
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
		Instant pause = this.line.circuit().nextTry();
		Instant open = (pause != null && pause.isAfter(due)) ? pause : due;
		return this.transactions.within(() -> this.pace.nextAt(pressing, open));
	}

	@Override
	public int runDue() {
		this.lock.lock();
		try {
			return empty();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** In turns, until one finds nothing to do or gets nothing done. */
	private int empty() {
		int done = 0;
		for (int turns = 0; turns < TURNS; turns++) {
			this.pulse.beat();
			Due due = this.dues.at(this.clock.instant());
			int turn = (turns == 0 || due.isAny()) ? turn(due) : 0;
			if (turn == 0) {
				break;
			}
			done += turn;
		}
		return done;
	}

	/** What shows whether this node's worker still turns. */
	Pulse pulse() {
		return this.pulse;
	}

	/** How things stand with the mail server, as this node sees it. */
	Circuit circuit() {
		return this.line.circuit();
	}

	/** Why this node can send nothing; empty when it can. */
	Optional<MailTrouble> trouble() {
		if (this.pulse.isStill()) {
			return Optional.of(MailTrouble.STANDS_STILL);
		}
		if (!this.transport.isConfigured()) {
			return Optional.of(MailTrouble.UNCONFIGURED);
		}
		if (!this.authorised) {
			return Optional.of(MailTrouble.NO_AUTHORITY);
		}
		return this.line.circuit().isOpen()
				? Optional
					.of(this.line.circuit().signInRefused() ? MailTrouble.SIGN_IN_REFUSED : MailTrouble.SERVER_LOST)
				: Optional.empty();
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
		this.settling.catchUp(now);
		int moved = this.rows.tidy(due, now);
		this.authorised = this.authority.hold();
		this.waiting = trouble().isPresent() ? this.messages.countIn(EnumSet.of(MessageState.QUEUED)) : 0;
		this.line.rest(now);
		if (!this.authorised) {
			return moved;
		}
		if (!this.transport.isConfigured() || !this.line.circuit().mayTry(now)) {
			return moved + this.rows.reveal(now);
		}
		for (Lane lane : due.isUntidy() ? this.dues.at(now).ready() : due.ready()) {
			moved += mayGo(lane) ? drain(lane) : 0;
		}
		return moved;
	}

	/** Whether the mail server and the provider would take one of these now. */
	private boolean mayGo(Lane lane) {
		Instant now = this.clock.instant();
		return this.line.circuit().mayTry(now) && this.pace.mayGo(lane.isPressing(), now);
	}

	private int drain(Lane lane) {
		Instant now = this.clock.instant();
		UUID token = this.chance.newId();
		List<MessageId> taken = this.rows.claim(lane, token, now);
		Instant stop = now.plus(OutboxRows.LEASE).minus(RESERVE);
		Instant glance = now.plus(GLANCE);
		int sent = 0;
		while (sent < taken.size() && this.clock.instant().isBefore(stop) && mayGo(lane)
				&& handSafely(taken.get(sent), token)) {
			sent++;
			if (!this.clock.instant().isBefore(glance)) {
				this.rows.follow();
				letPass(lane);
				glance = this.clock.instant().plus(GLANCE);
			}
		}
		if (sent < taken.size()) {
			this.rows.release(taken.subList(sent, taken.size()), token, this.clock.instant());
		}
		if (sent > 0) {
			this.rows.follow();
		}
		return sent;
	}

	/** What presses goes before the rest of what was taken. */
	private void letPass(Lane taken) {
		try {
			this.dues.at(this.clock.instant())
				.ready()
				.stream()
				.filter((lane) -> !taken.isPressing() && lane.isPressing() && mayGo(lane))
				.forEach(this::drain);
		}
		catch (RuntimeException ex) {
			log.warn("What presses could not pass: {}", ex.getClass().getName());
		}
	}

	/** One message that cannot be handled delays no other; its lease runs out. */
	private boolean handSafely(MessageId id, UUID token) {
		try {
			return hand(id, token);
		}
		catch (RuntimeException ex) {
			log.error("Message {} could not be handled: {}", id, ex.getClass().getName());
			return true;
		}
	}

	/** Whether to go on with the next one. */
	private boolean hand(MessageId id, UUID token) {
		this.pulse.beat();
		MailConnection line = this.line.open();
		if (line == null) {
			return false;
		}
		Instant begun = this.clock.instant();
		Optional<OutgoingMail> mail = this.rows.fence(id, token, begun);
		if (mail.isEmpty()) {
			return true;
		}
		MailOutcome outcome = line.send(mail.get());
		Instant now = this.clock.instant();
		Set<Consequence> consequences = this.settling.settle(new Settling.HandOver(id, token, outcome, begun, now));
		if (MailPace.isSlow(outcome)) {
			slower(mail.get(), now);
		}
		this.line.carried(outcome, now);
		boolean refused = consequences.contains(Consequence.SIGN_IN_REFUSED);
		if (refused || consequences.contains(Consequence.CONNECTION)) {
			this.line.failed(begun, refused, "the connection broke");
		}
		else if (outcome.code() > 0) {
			this.line.works();
		}
		return true;
	}

	/** What cannot be remembered is asked for again by the next one. */
	private void slower(OutgoingMail mail, Instant now) {
		try {
			this.transactions.alone(() -> {
				this.pace.slower(Pacing.domain(mail.to()), now);
				return mail;
			});
		}
		catch (RuntimeException ex) {
			log.warn("A plea for patience could not be remembered: {}", ex.getClass().getName());
		}
	}

}
