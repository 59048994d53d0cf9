package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * When the letters of one decision about many leave: three first, a pause in which it can
 * show that something is wrong with them, then the rest ({@code communication.md} 3.10).
 * The pause never keeps a letter past the day it is told by.
 */
final class DrainPolicy {

	/** How many letters leave before all others. */
	static final int FIRST = 3;

	/** How long nothing else leaves after them. */
	static final Duration PAUSE = Duration.ofMinutes(10);

	/** From this long before D nothing waits for others. */
	private static final Duration PRESSING = Duration.ofHours(2);

	/** A letter to an address known to be dead says nothing about the others. */
	private static final Set<MessageState> WRONG = EnumSet.of(MessageState.FAILED, MessageState.EXPIRED,
			MessageState.UNCERTAIN);

	private DrainPolicy() {
	}

	/**
	 * One of the letters that leave first.
	 *
	 * @param leavesAt when it leaves or is tried next
	 * @param takenAt when the mail server took it; null when it has not
	 */
	record First(MessageState state, Instant leavesAt, @Nullable Instant takenAt) {
	}

	/**
	 * What one of the others does.
	 *
	 * @param until when it is looked at again; null when it may leave
	 * @param stop whether nothing of this decision leaves any more
	 */
	record Answer(@Nullable Instant until, boolean stop) {

		static final Answer LEAVE = new Answer(null, false);

	}

	/**
	 * What one of the others does at this moment.
	 * @param deadlineAt D of the promise it keeps
	 */
	static Answer ask(Collection<First> first, Instant deadlineAt, Instant now) {
		if (first.stream().anyMatch((letter) -> WRONG.contains(letter.state()))) {
			return new Answer(now.plus(PAUSE), true);
		}
		if (!now.isBefore(deadlineAt.minus(PRESSING))) {
			return Answer.LEAVE;
		}
		Instant until = Instant.MIN;
		for (First letter : first) {
			if (letter.state() == MessageState.ACCEPTED && letter.takenAt() != null) {
				until = later(until, letter.takenAt().plus(PAUSE));
			}
			else if (!letter.state().isFinal()) {
				until = later(until, later(letter.leavesAt(), now).plus(PAUSE));
			}
		}
		return until.isAfter(now) ? new Answer(until, false) : Answer.LEAVE;
	}

	/**
	 * When the others may leave when all goes well.
	 * @param last when the last of the first ones leaves
	 * @param deadlineAt D of the promise the letter keeps
	 */
	static Instant after(Instant last, Instant deadlineAt) {
		Instant pressing = deadlineAt.minus(PRESSING);
		Instant after = last.plus(PAUSE);
		return pressing.isBefore(after) ? pressing : after;
	}

	private static Instant later(Instant one, Instant other) {
		return one.isBefore(other) ? other : one;
	}

}
