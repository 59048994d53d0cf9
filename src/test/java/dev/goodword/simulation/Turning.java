package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.shared.DueWork;

/** Turns the product's works at their moments, the outbox on two nodes by turns. */
final class Turning {

	private static final int TOO_OFTEN = 200;

	private static final int IDLE = 10_000;

	private static final Duration BREATH = Duration.ofSeconds(1);

	private static final Duration LOOK_AGAIN = Duration.ofHours(12);

	private final World world;

	private final House house;

	private final List<Turn> turns = new ArrayList<>();

	private final Turn outbox;

	private DueWork second;

	private long count;

	private boolean only;

	private boolean inOutbox;

	/** Whether nothing has happened since all works were asked. */
	private boolean asked;

	/**
	 * @param without beans whose work is never done
	 */
	Turning(World world, House house, String... without) {
		this.world = world;
		this.house = house;
		this.turns.add(new Turn("promiseLadder", false));
		this.turns.add(new Turn("warningRound", true));
		this.turns.add(new Turn("bridgeNotes", true));
		this.outbox = new Turn("outbox", false);
		this.turns.add(this.outbox);
		this.turns.add(new Turn("staffMail", false));
		this.turns.add(new Turn("outlivedLegalHolds", false));
		this.turns.removeIf((turn) -> List.of(without).contains(turn.bean));
		this.second = house.anotherOutbox();
	}

	/** One work and when to ask it again. */
	private final class Turn {

		private final String bean;

		/** Whether its next moment changes by time alone. */
		private final boolean steady;

		private Instant known;

		private Instant askAgain = Instant.MIN;

		private Instant rests = Instant.MIN;

		private int idle;

		private Instant told;

		Turn(String bean, boolean steady) {
			this.bean = bean;
			this.steady = steady;
		}

		DueWork work() {
			return (this == Turning.this.outbox && isSecondsTurn()) ? Turning.this.second
					: Turning.this.house.work(this.bean);
		}

		/** In true time; null when nothing waits. */
		Instant next() {
			Instant now = Turning.this.world.now();
			if (!this.steady || !now.isBefore(this.askAgain) || (this.known != null && !now.isBefore(this.known))) {
				Duration wrong = Duration.between(now, Turning.this.house.instant());
				this.known = work().nextDue().map((due) -> due.minus(wrong)).orElse(null);
				this.askAgain = now.plus(LOOK_AGAIN);
			}
			Instant next = (this.steady && (this.known == null || this.known.isAfter(this.askAgain))) ? this.askAgain
					: this.known;
			return (next != null && next.isBefore(this.rests)) ? this.rests : next;
		}

		/** What is due and cannot be done is looked at again, and in the end reported. */
		private Duration rest(Instant due) {
			if (this.idle < IDLE) {
				return BREATH;
			}
			Turning.this.world.trouble(this.bean + " has been due since " + due + " and does nothing");
			return LOOK_AGAIN;
		}

		int run() {
			Instant due = Turning.this.asked ? this.told : next();
			if (due == null || due.isAfter(Turning.this.world.now())) {
				return 0;
			}
			Turning.this.asked = false;
			Turning.this.inOutbox = this == Turning.this.outbox;
			int done;
			try {
				done = work().runDue();
			}
			finally {
				Turning.this.inOutbox = false;
			}
			this.askAgain = Instant.MIN;
			this.idle = (done == 0) ? this.idle + 1 : 0;
			this.rests = (done == 0) ? Turning.this.world.now().plus(rest(due)) : Instant.MIN;
			return done;
		}

	}

	private boolean isSecondsTurn() {
		return this.only || this.count % 2 == 1;
	}

	/** Whether the worker of the first node is at work, and not in a transaction. */
	boolean isOutboxOfFirstNode() {
		return this.inOutbox && !isSecondsTurn();
	}

	/** The first node does nothing while this runs. */
	void withoutFirst(Runnable meanwhile) {
		this.only = true;
		this.inOutbox = false;
		try {
			meanwhile.run();
		}
		finally {
			this.only = false;
			this.inOutbox = true;
		}
	}

	/** Somebody did something: the works are to be asked again. */
	void disturbed() {
		this.asked = false;
	}

	void crashed() {
		this.asked = false;
		this.inOutbox = false;
		this.turns.forEach((turn) -> turn.askAgain = Instant.MIN);
		this.second = null;
	}

	/** When there is something to do. */
	Instant next() {
		if (this.world.isDown()) {
			return this.world.downUntil();
		}
		Instant[] least = new Instant[1];
		boolean well = this.world.guarded(() -> {
			this.second = (this.second != null) ? this.second : this.house.anotherOutbox();
			this.turns.forEach((turn) -> {
				Instant next = turn.next();
				turn.told = next;
				least[0] = (next != null && (least[0] == null || next.isBefore(least[0]))) ? next : least[0];
			});
		});
		this.asked = well;
		return well ? least[0] : this.world.downUntil();
	}

	private List<String> busy() {
		return this.turns.stream()
			.filter((turn) -> turn.idle == 0)
			.map((turn) -> turn.bean + " " + turn.known)
			.toList();
	}

	/** Does what is due, and what that makes due at once. */
	void turn() {
		for (int round = 0; !this.world.isDown(); round++) {
			if (round > TOO_OFTEN) {
				throw new IllegalStateException("Due again and again at " + this.world.now()
						+ ", by the product's clock " + this.house.instant() + ": " + busy());
			}
			int[] done = new int[1];
			this.world.guarded(() -> {
				this.second = (this.second != null) ? this.second : this.house.anotherOutbox();
				this.turns.forEach((turn) -> done[0] += turn.run());
			});
			this.count++;
			if (done[0] == 0) {
				return;
			}
		}
	}

}
