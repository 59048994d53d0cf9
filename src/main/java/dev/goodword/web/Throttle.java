package dev.goodword.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * Lets each key do something so many times in a while, the allowance growing back evenly.
 * Counts on this node only, and forgets the keys that were quiet longest when there are
 * too many. Safe for use by several threads.
 */
public final class Throttle {

	private static final int MOST_KEYS = 20_000;

	private final int attempts;

	private final Duration window;

	private final TimeMeter time;

	private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > MOST_KEYS;
		}
	};

	/**
	 * @param attempts how many in a row, at least 1
	 * @param window after how long the whole allowance is back
	 * @param clock what time is measured by
	 */
	public Throttle(int attempts, Duration window, InstantSource clock) {
		this.attempts = attempts;
		this.window = window;
		this.time = new ProductTime(clock);
	}

	/**
	 * Counts one attempt.
	 * @throws TooManyAttempts when the allowance is used up
	 */
	public void admit(String key) {
		ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
		}
	}

	/** Gives one attempt back that turned out to be a rightful one. */
	public void giveBack(String key) {
		bucket(key).addTokens(1);
	}

	/** Gives the whole allowance back. */
	public void forgive(String key) {
		synchronized (this.buckets) {
			this.buckets.remove(key);
		}
	}

	/**
	 * The part of a network address that one caller can be expected to have: all of
	 * version 4, the first 64 bits of version 6.
	 */
	public static String network(String address) {
		if (!address.contains(":")) {
			return address;
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

	private Bucket bucket(String key) {
		synchronized (this.buckets) {
			return this.buckets.computeIfAbsent(key,
					(unused) -> Bucket.builder()
						.withCustomTimePrecision(this.time)
						.addLimit((limit) -> limit.capacity(this.attempts).refillGreedy(this.attempts, this.window))
						.build());
		}
	}

	/** The product's clock in the form the buckets read. */
	private record ProductTime(InstantSource clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			Instant now = this.clock.instant();
			return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
