package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.simulation.Coverage.Fact;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Everything that goes wrong, drawn from the seed. */
final class Storm implements MailSink.Weather {

	private static final MailOutcome LATER = new MailOutcome(MailOutcome.Kind.DEFERRED, 451, "4.3.0", "Later", true);

	private static final MailOutcome CLOSING = new MailOutcome(MailOutcome.Kind.DEFERRED, 421, "4.3.2", "Closing",
			false);

	private static final MailOutcome LOST = new MailOutcome(MailOutcome.Kind.UNCERTAIN, 0, null, "timed out", false);

	private static final MailOutcome BROKEN = new MailOutcome(MailOutcome.Kind.NOT_SENT, 0, null, "reset", false);

	private final World world;

	private final Random random;

	private final double doubts;

	private boolean calm;

	private boolean dead;

	private Point armed;

	private boolean freezes;

	private boolean freezesInData;

	/** What the server took and the product has not written down yet. */
	private String inHand;

	private java.util.function.Consumer<String> doubter = (messageId) -> {
	};

	private java.util.function.Consumer<Delivery> reader = (delivery) -> {
	};

	/** Where the process may die. */
	enum Point {

		BEFORE_COMMIT(Fact.CRASH_BEFORE_COMMIT), AFTER_COMMIT(Fact.CRASH_AFTER_COMMIT),
		BEFORE_DATA(Fact.CRASH_BEFORE_DATA), AFTER_DATA(Fact.CRASH_AFTER_DATA);

		private final Fact fact;

		Point(Fact fact) {
			this.fact = fact;
		}

	}

	/**
	 * @param doubts how often the answer of a server is lost, of one
	 */
	Storm(World world, boolean calm, double doubts) {
		this.world = world;
		this.random = world.random("storm");
		this.calm = calm;
		this.doubts = doubts;
	}

	/**
	 * @param to who reads what arrives
	 * @param doubts who is told of mails whose arrival the product cannot know
	 */
	void tell(java.util.function.Consumer<Delivery> to, java.util.function.Consumer<String> doubts) {
		this.reader = to;
		this.doubter = doubts;
	}

	private void inDoubt() {
		if (this.inHand != null) {
			this.doubter.accept(this.inHand);
			this.inHand = null;
		}
	}

	/** Plans what goes wrong until then. */
	void plan(Instant until) {
		if (this.calm) {
			return;
		}
		Instant lastOutage = until.minus(Duration.ofDays(1));
		for (Instant at = after(World.START, 9 * 24 * 60); at.isBefore(lastOutage); at = after(at, 9 * 24 * 60)) {
			outage("outage of " + at, at, at.plusSeconds(60 + (long) exponential(90 * 60)));
		}
		Instant night = World.START.plus(Duration.ofHours(
				24L * (30 + this.random.nextInt((int) Math.max(1, Duration.between(World.START, until).toDays() - 60)))
						+ this.random.nextInt(24)));
		outage("long outage of " + night, night, night.plus(Duration.ofHours(14)));
		for (Instant at = after(World.START, 3 * 24 * 60); at.isBefore(until); at = after(at, 3 * 24 * 60)) {
			Point point = Point.values()[this.random.nextInt(Point.values().length)];
			this.world.at(at, () -> this.armed = point);
		}
		for (Instant at = after(World.START, 12 * 24 * 60); at.isBefore(until); at = after(at, 12 * 24 * 60)) {
			Duration jump = Duration.ofHours(this.random.nextBoolean() ? 1 : -1);
			this.world.at(at, () -> jump(jump));
		}
		for (Instant at = after(World.START, 10 * 24 * 60); at.isBefore(until); at = after(at, 10 * 24 * 60)) {
			boolean inData = this.random.nextBoolean();
			this.world.at(at, () -> {
				this.freezes |= !inData;
				this.freezesInData |= inData;
			});
		}
	}

	/** All is well from now on. */
	void calm() {
		this.calm = true;
		this.armed = null;
		this.freezes = false;
		this.freezesInData = false;
	}

	private Instant after(Instant from, int meanMinutes) {
		return from.plusSeconds(60 + (long) exponential(meanMinutes * 60.0));
	}

	private double exponential(double mean) {
		return -mean * Math.log(1 - this.random.nextDouble());
	}

	private void outage(String name, Instant from, Instant until) {
		this.world.ledger.outages.add(new Ledger.Outage(name, from, until));
	}

	/** The clock of the machine jumps; within half a minute the database corrects it. */
	private void jump(Duration by) {
		this.world.drift(by);
		this.world.ledger.clockJumps.add(this.world.now());
		this.world.coverage.reached(by.isNegative() ? Fact.CLOCK_BACK : Fact.CLOCK_AHEAD);
		this.world.in(Duration.ofSeconds(1 + this.random.nextInt(30)),
				() -> this.world.house().correctClock(this.world.drift().negated()));
	}

	@Override
	public Instant now() {
		return this.world.now();
	}

	@Override
	public boolean isAway() {
		lively();
		boolean away = false;
		for (Ledger.Outage outage : this.world.ledger.outages) {
			if (outage.covers(this.world.now())) {
				away = true;
				this.world.coverage.reached(outage.name().startsWith("long") ? Fact.LONG_OUTAGE_MET : Fact.OUTAGE_MET);
			}
		}
		return away;
	}

	@Override
	public MailSink.Answer before(OutgoingMail mail) {
		lively();
		if (isAway()) {
			return new MailSink.Answer(false, BROKEN);
		}
		if (this.armed == Point.BEFORE_DATA) {
			interrupted(mail);
		}
		die(Point.BEFORE_DATA);
		if (this.freezesInData && this.world.turning().isOutboxOfFirstNode()) {
			this.freezesInData = false;
			boolean took = this.random.nextBoolean();
			if (!took) {
				interrupted(mail);
			}
			return new MailSink.Answer(took, took ? LOST : BROKEN, () -> freeze(Fact.FROZEN_IN_DATA));
		}
		if (this.calm) {
			return MailSink.Answer.WELL;
		}
		double dice = this.random.nextDouble();
		if (dice < 0.005) {
			this.world.coverage.reached(Fact.DEFERRED);
			return new MailSink.Answer(false, (dice < 0.001) ? CLOSING : LATER);
		}
		if (dice < 0.005 + this.doubts) {
			boolean took = this.random.nextInt(3) > 0;
			this.world.coverage.reached(took ? Fact.REPLY_LOST_TAKEN : Fact.REPLY_LOST_NOT_TAKEN);
			if (!took) {
				interrupted(mail);
			}
			return new MailSink.Answer(took, LOST);
		}
		return MailSink.Answer.WELL;
	}

	private void interrupted(OutgoingMail mail) {
		this.world.ledger.interrupted(mail.to().value(), this.world.now());
	}

	@Override
	public void taken(OutgoingMail mail) {
		this.reader.accept(new Delivery(this.world.now(), mail, false));
		this.inHand = mail.messageId();
		die(Point.AFTER_DATA);
	}

	/** Around each commit of the product. */
	void beforeCommit() {
		lively();
		die(Point.BEFORE_COMMIT);
	}

	void afterCommit() {
		this.inHand = null;
		die(Point.AFTER_COMMIT);
	}

	/** Now and then the process dies while it serves one of the applicants. */
	void strike(int percent) {
		if (!this.calm && this.random.nextInt(100) < percent) {
			this.armed = this.random.nextBoolean() ? Point.BEFORE_COMMIT : Point.AFTER_COMMIT;
		}
	}

	/** Whenever the product looks at its clock: there its worker may freeze. */
	void clockRead() {
		if (this.freezes && !this.dead && this.world.turning() != null && this.world.turning().isOutboxOfFirstNode()
				&& !TransactionSynchronizationManager.isActualTransactionActive() && this.random.nextInt(4) == 0) {
			this.freezes = false;
			freeze(Fact.FROZEN);
		}
	}

	/** The first node stands still for 5 to 60 minutes, the other one goes on. */
	private void freeze(Fact fact) {
		inDoubt();
		this.world.coverage.reached(fact);
		Instant end = this.world.now().plusSeconds(300 + this.random.nextInt(3300));
		this.world.turning().withoutFirst(() -> this.world.run(end));
	}

	private void die(Point point) {
		if (this.armed == point) {
			this.armed = null;
			this.dead = true;
			inDoubt();
			this.world.coverage.reached(point.fact);
			throw new Crash(point.name());
		}
	}

	/** A dead process does nothing more. */
	private void lively() {
		if (this.dead) {
			throw new Crash("dead");
		}
	}

	void restarted() {
		this.dead = false;
	}

}
