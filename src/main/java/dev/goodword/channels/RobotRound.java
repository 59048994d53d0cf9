package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Delivered;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Lets each robot say what has come together for it, at most once a minute: marks it in
 * one transaction, hands it over outside of any, settles it in another. What nobody can
 * know is not said again.
 */
@Component
class RobotRound implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(RobotRound.class);

	/** A worker that died in the middle left its mark this long ago. */
	private static final Duration LOST = Duration.ofMinutes(5);

	/** What became of a line is of no use after this long. */
	private static final Duration KEPT = Duration.ofDays(30);

	private static final Limit AT_ONCE = Limit.of(30);

	private final RobotRepository robots;

	private final RobotNoteRepository notes;

	private final RobotNotes facts;

	private final RobotWords words;

	private final RobotSeal seal;

	private final RobotChannel channel;

	private final Transactions transactions;

	private final InstantSource clock;

	RobotRound(RobotRepository robots, RobotNoteRepository notes, RobotNotes facts, RobotWords words, RobotSeal seal,
			RobotChannel channel, Transactions transactions, InstantSource clock) {
		this.robots = robots;
		this.notes = notes;
		this.facts = facts;
		this.words = words;
		this.seal = seal;
		this.channel = channel;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "robots";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.robots::nextTurn);
	}

	@Override
	public int runDue() {
		if (!this.facts.mayLeave()) {
			return 0;
		}
		Instant now = this.clock.instant();
		List<RobotId> due = this.transactions.alone(() -> {
			this.facts.watchMail();
			this.notes.findByIdIn(this.notes.abandoned(now.minus(LOST)))
				.forEach((note) -> end(note, RobotNote.State.UNCERTAIN, now));
			return this.robots.due(now);
		});
		return (int) due.stream().filter(this::speaks).count();
	}

	/** One that cannot speak keeps no other from it. */
	private boolean speaks(RobotId id) {
		try {
			Map<UUID, Optional<String>> said = said(id);
			Optional<Turn> turn = this.transactions
				.alone(() -> this.robots.lock(id).flatMap((robot) -> turn(robot, said)));
			turn.ifPresent((taken) -> settle(id, taken.notes(), this.channel.deliver(taken.post())));
			return true;
		}
		catch (RuntimeException ex) {
			log.error("Robot {} could not be handled: {}", id, ex.getClass().getName());
			return false;
		}
	}

	/** The words of each note that waits, found one by one; none for what is over. */
	private Map<UUID, Optional<String>> said(RobotId id) {
		Map<UUID, Optional<String>> said = new HashMap<>();
		this.transactions.within(() -> this.robots.findById(id)).ifPresent((robot) -> {
			List<RobotNote> waiting = this.transactions
				.within(() -> this.notes.findByRobotAndStateOrderByCreatedAt(id, RobotNote.State.QUEUED, AT_ONCE));
			for (RobotNote note : waiting) {
				Optional<String> line = words(note, robot);
				if (line != null) {
					said.put(note.id(), line);
				}
			}
		});
		return said;
	}

	/**
	 * One that cannot be put into words keeps no other from being said, and stays open;
	 * null for it.
	 */
	private @Nullable Optional<String> words(RobotNote note, Robot robot) {
		boolean wanted = !note.isOver(this.clock.instant()) && (robot.isActive() || note.about().isTrial());
		try {
			return wanted ? this.transactions.alone(() -> this.words.line(note.about(), robot)) : Optional.empty();
		}
		catch (RuntimeException ex) {
			log.error("Note {} cannot be put into words: {}", note.id(), ex.getClass().getName());
			return null;
		}
	}

	/** What it says now, marked as handed over; empty when it is not its turn. */
	private Optional<Turn> turn(Robot robot, Map<UUID, Optional<String>> said) {
		Instant now = this.clock.instant();
		if (!robot.mayTurn(now)) {
			return Optional.empty();
		}
		List<UUID> handed = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		boolean left = false;
		for (RobotNote note : this.notes.findByRobotAndStateOrderByCreatedAt(robot.id(), RobotNote.State.QUEUED,
				AT_ONCE)) {
			Optional<String> line = said.get(note.id());
			if (line == null) {
				left = true;
				continue;
			}
			line.ifPresent((text) -> {
				lines.add(text);
				handed.add(note.id());
				note.hand(now);
			});
			if (line.isEmpty()) {
				note.end(RobotNote.State.NEEDLESS, now);
			}
			this.notes.save(note);
		}
		if (lines.isEmpty() && !left) {
			return Optional.empty();
		}
		robot.turn(now);
		this.robots.save(robot);
		return lines.isEmpty() ? Optional.empty() : Optional.of(speech(robot, handed, lines, now));
	}

	private Turn speech(Robot robot, List<UUID> handed, List<String> lines, Instant now) {
		this.notes.forget(robot.id(), now.minus(KEPT));
		return new Turn(handed, new RobotPost(robot.kind(), this.seal.address(robot), this.seal.secret(robot),
				this.words.together(lines, robot.language()), now));
	}

	private void settle(RobotId id, List<UUID> handed, Delivered outcome) {
		Instant now = this.clock.instant();
		this.transactions.alone(() -> {
			this.robots.lock(id).ifPresent((robot) -> {
				robot.settle(outcome, now);
				this.robots.save(robot);
			});
			this.notes.findByIdIn(handed).forEach((note) -> settle(note, outcome, now));
			return id;
		});
		log.info("Robot {} said {} lines: {} with {}", id, handed.size(), outcome.kind(), outcome.code());
	}

	private void settle(RobotNote note, Delivered outcome, Instant now) {
		switch (outcome.kind()) {
			case ACCEPTED -> end(note, RobotNote.State.ACCEPTED, now);
			case FAILED -> end(note, RobotNote.State.FAILED, now);
			case UNCERTAIN -> end(note, RobotNote.State.UNCERTAIN, now);
			case DEFERRED -> {
				note.putBack();
				this.notes.save(note);
			}
		}
	}

	private void end(RobotNote note, RobotNote.State state, Instant now) {
		note.end(state, now);
		this.notes.save(note);
	}

	/** What is handed over, and for which notes. */
	private record Turn(List<UUID> notes, RobotPost post) {
	}

}
