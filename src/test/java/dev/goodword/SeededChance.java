package dev.goodword;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import dev.goodword.shared.Chance;

/**
 * Chance that falls the same way in every run. Ids ascend in the order they are drawn.
 */
public class SeededChance implements Chance {

	private static final long VERSION_7 = 0x7000L;

	private static final long VARIANT = 0x8000000000000000L;

	private final Random random;

	private final AtomicLong milliseconds = new AtomicLong(MovableClock.START.toEpochMilli());

	public SeededChance(long seed) {
		this.random = new Random(seed);
	}

	@Override
	public UUID newId() {
		long least = VARIANT | (this.random.nextLong() >>> 2);
		return new UUID((this.milliseconds.incrementAndGet() << 16) | VERSION_7, least);
	}

	@Override
	public byte[] secret(int count) {
		byte[] bytes = new byte[count];
		this.random.nextBytes(bytes);
		return bytes;
	}

	@Override
	public int below(int bound) {
		return this.random.nextInt(bound);
	}

}
