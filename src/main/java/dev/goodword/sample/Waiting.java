package dev.goodword.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Function;

/**
 * What invented people will do, each at its time. Safe for several threads.
 *
 * @param <T> one thing that waits
 */
final class Waiting<T> {

	private final Function<T, Instant> at;

	private final Queue<T> queue;

	/**
	 * Makes a line in which nobody stands yet.
	 * @param at when the time of each has come
	 * @param tie which of two comes first at one moment, so that the past is told the
	 * same each time
	 */
	Waiting(Function<T, Instant> at, Comparator<T> tie) {
		this.at = at;
		this.queue = new PriorityQueue<>(Comparator.comparing(at).thenComparing(tie));
	}

	synchronized void add(T one) {
		this.queue.add(one);
	}

	/** When the next is due; empty when nothing waits. */
	synchronized Optional<Instant> next() {
		return Optional.ofNullable(this.queue.peek()).map(this.at);
	}

	/** All whose time has come, in the order of their times; they wait no longer. */
	synchronized List<T> take(Instant now) {
		List<T> due = new ArrayList<>();
		for (T next = this.queue.peek(); next != null && !this.at.apply(next).isAfter(now); next = this.queue.peek()) {
			due.add(this.queue.remove());
		}
		return due;
	}

}
