package dev.goodword.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.jspecify.annotations.Nullable;

/**
 * Lets each key do something so many times in a while, the allowance growing back evenly.
 * Counts on this node only. Of a key its hash is kept, however long it is, until its
 * allowance is back; when there are too many, those that were quiet longest are
 * forgotten. Safe for use by several threads.
 */
public final class Throttle {

	private static final int MOST_KEYS = 20_000;

	private final int attempts;

	private final Duration window;

	private final InstantSource clock;

	private final TimeMeter time;

	private final Map<ByteBuffer, Counted> buckets = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Counted> eldest) {
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
		this.clock = clock;
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
			this.buckets.remove(hash(key));
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

	/** How many keys are remembered. */
	int remembered() {
		synchronized (this.buckets) {
			return this.buckets.size();
		}
	}

	private Bucket bucket(String key) {
		ByteBuffer hash = hash(key);
		Instant now = this.clock.instant();
		synchronized (this.buckets) {
			forgetFull(now);
			@Nullable Counted known = this.buckets.get(hash);
			Bucket bucket = (known != null) ? known.bucket() : full();
			this.buckets.put(hash, new Counted(bucket, now));
			return bucket;
		}
	}

	/** The allowance of whoever was quiet for the whole window is back. */
	private void forgetFull(Instant now) {
		Iterator<Counted> eldest = this.buckets.values().iterator();
		while (eldest.hasNext() && !eldest.next().used().plus(this.window).isAfter(now)) {
			eldest.remove();
		}
	}

	private Bucket full() {
		return Bucket.builder()
			.withCustomTimePrecision(this.time)
			.addLimit((limit) -> limit.capacity(this.attempts).refillGreedy(this.attempts, this.window))
			.build();
	}

	private static ByteBuffer hash(String key) {
		try {
			return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** An allowance and when it was last used. */
	private record Counted(Bucket bucket, Instant used) {

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
