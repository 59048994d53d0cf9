package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import dev.goodword.communication.DeliveryPolicy.Consequence;
import dev.goodword.communication.pace.MailPace;
import dev.goodword.shared.Chance;
import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * One of a node's workers: takes messages by lanes, and for each: guard, mark, send on
 * its own connection outside any transaction, settle. For one thread at a time.
 */
class MailWorker {

	private static final Logger log = LoggerFactory.getLogger(MailWorker.class);

	/** A worker stops when less of its lease is left. */
	private static final Duration RESERVE = Duration.ofSeconds(90);

	/** What somebody waits for at the screen waits no longer than this for other mail. */
	private static final Duration GLANCE = Duration.ofMillis(250);

	private final Pulse pulse = new Pulse(System::nanoTime);

	private final Shift shift;

	private final OutboxRows rows;

	private final OutboxDues dues;

	private final MailPace pace;

	private final Settling settling;

	private final MailLine line;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	MailWorker(Shift shift, OutboxRows rows, OutboxDues dues, MailPace pace, MailLine line, Transactions transactions,
			Chance chance, InstantSource clock) {
		this.shift = shift;
		this.rows = rows;
		this.dues = dues;
		this.pace = pace;
		this.settling = new Settling(rows);
		this.line = line;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	/** What shows whether it still turns. */
	Pulse pulse() {
		return this.pulse;
	}

	/**
	 * Writes down what could not be written, and hangs up when nothing was sent for long.
	 */
	void tidy(Instant now) {
		this.settling.catchUp(now);
		this.line.rest(now);
	}

	/**
	 * Hands over what is ready in these lanes, of each its share.
	 * @return how many messages were seen to
	 */
	int take(Set<Lane> ready) {
		int done = 0;
		for (Lane lane : ready) {
			done += mayGo(lane) ? drain(lane) : 0;
		}
		return done;
	}

	/**
	 * Whether the provider and the mail server would take one of these now, and the
	 * worker is not to stop.
	 */
	private boolean mayGo(Lane lane) {
		Instant now = this.clock.instant();
		return !this.shift.isResting() && this.shift.trips().mayTry(lane, now)
				&& this.pace.mayGo(lane.isPressing(), now) && this.line.mayTry(now);
	}

	private int drain(Lane lane) {
		try {
			return handOver(lane);
		}
		finally {
			this.line.leave();
		}
	}

	private int handOver(Lane lane) {
		UUID token = this.chance.newId();
		Claim claim = claim(lane, token);
		int aside = this.rows.putAside(this.shift.trips().judge(lane, claim), claim.at());
		stop(claim);
		List<MessageId> taken = claim.taken();
		Lease lease = new Lease(token, claim.at().plus(OutboxRows.LEASE));
		Instant stop = lease.until().minus(RESERVE);
		Instant glance = claim.at().plus(GLANCE);
		int sent = 0;
		while (sent < taken.size() && this.clock.instant().isBefore(stop) && mayGo(lane)
				&& handSafely(taken.get(sent), lease)) {
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
		return sent + aside;
	}

	/**
	 * A code waits for nobody's letters, so there is no need to see who has which. A lane
	 * of which nothing can be looked at pauses, and the others go on.
	 */
	private Claim claim(Lane lane, UUID token) {
		Supplier<Claim> next = () -> this.rows.claim(lane, token, this.clock.instant());
		try {
			return (lane == Lane.SECURITY) ? next.get() : this.shift.inTurn(next);
		}
		catch (RuntimeException ex) {
			Instant now = this.clock.instant();
			log.warn("Nothing of lane {} can be looked at: {}", lane, ex.getClass().getName());
			this.shift.trips().failed(lane, now);
			return new Claim(List.of(), List.of(), now);
		}
	}

	/** What cannot be stopped now is found again; what was taken goes on. */
	private void stop(Claim claim) {
		try {
			this.rows.stop(claim);
		}
		catch (RuntimeException ex) {
			log.warn("What may not leave could not be stopped: {}", ex.getClass().getName());
		}
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

	/**
	 * One message that cannot be handled delays no other: it is given back if somebody
	 * changed it meanwhile, otherwise its lease runs out.
	 */
	private boolean handSafely(MessageId id, Lease lease) {
		try {
			return hand(id, lease);
		}
		catch (RuntimeException ex) {
			log.error("Message {} could not be handled: {}", id, ex.getClass().getName());
			if (ex instanceof OptimisticLockingFailureException) {
				giveBack(id, lease.token());
			}
			return true;
		}
	}

	/** Nothing happens to what was handed over. */
	private void giveBack(MessageId id, UUID token) {
		try {
			this.rows.release(List.of(id), token, this.clock.instant());
		}
		catch (RuntimeException ex) {
			log.warn("Message {} could not be given back: {}", id, ex.getClass().getName());
		}
	}

	/**
	 * Whether to go on with the next one. What the process was too slow for, as when it
	 * was frozen after the mark, is not sent: by then it may be another's.
	 */
	private boolean hand(MessageId id, Lease lease) {
		this.pulse.beat();
		MailConnection connection = this.line.open();
		if (connection == null) {
			return false;
		}
		Instant begun = this.clock.instant();
		Optional<OutgoingMail> mail = this.rows.fence(id, lease.token(), begun);
		if (mail.isEmpty()) {
			return true;
		}
		MailOutcome outcome = connection.send(mail.get(), () -> this.clock.instant().isBefore(lease.until()));
		Instant now = this.clock.instant();
		Set<Consequence> consequences = this.settling
			.settle(new Settling.HandOver(id, lease.token(), Pacing.domain(mail.get().to()), outcome, begun, now));
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
