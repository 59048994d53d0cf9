package dev.goodword.surveys.answering;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Remembers for a short while, on this node and in memory only, who asks for ratings and
 * sends answers like a machine. Their answers are kept and not scored.
 */
@Component
public class Crowds {

	private static final Duration BURST = Duration.ofSeconds(10);

	private static final Duration AN_HOUR = Duration.ofHours(1);

	private static final int FROM_ONE_NETWORK = 20;

	private static final int MOST_KEYS = 10_000;

	private static final int MOST_OF_ONE = 100;

	private final Map<String, Deque<Seen>> seen = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Deque<Seen>> eldest) {
			return size() > MOST_KEYS;
		}
	};

	/** Somebody opened a link with a rating in it. */
	public void asked(byte[] invitation, String rating, Instant now) {
		note("link:" + HexFormat.of().formatHex(invitation), rating, now);
	}

	/**
	 * Whether different ratings were asked for through one link within seconds, as
	 * scanners do.
	 */
	public boolean isBurst(byte[] invitation) {
		synchronized (this.seen) {
			Deque<Seen> all = this.seen.getOrDefault("link:" + HexFormat.of().formatHex(invitation),
					new ArrayDeque<>());
			return all.stream()
				.anyMatch((one) -> all.stream()
					.anyMatch((other) -> !one.what().equals(other.what())
							&& Duration.between(one.at(), other.at()).abs().compareTo(BURST) <= 0));
		}
	}

	/** Counts an answer and says whether its network has sent more than people do. */
	public boolean isCrowd(String network, byte[] invitation, Instant now) {
		Deque<Seen> all = note("network:" + network, HexFormat.of().formatHex(invitation), now);
		synchronized (this.seen) {
			return all.stream().map(Seen::what).distinct().count() > FROM_ONE_NETWORK;
		}
	}

	private Deque<Seen> note(String key, String what, Instant now) {
		synchronized (this.seen) {
			Deque<Seen> all = this.seen.computeIfAbsent(key, (unused) -> new ArrayDeque<>());
			all.removeIf((old) -> old.at().isBefore(now.minus(AN_HOUR)));
			all.addLast(new Seen(what, now));
			if (all.size() > MOST_OF_ONE) {
				all.removeFirst();
			}
			return all;
		}
	}

	private record Seen(String what, Instant at) {
	}

}
