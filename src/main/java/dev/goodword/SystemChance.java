package dev.goodword;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

import dev.goodword.shared.Chance;

/**
 * Chance from the operating system's strong source; ids carry the product clock's
 * milliseconds (RFC 9562, version 7).
 */
class SystemChance implements Chance {

	private final SecureRandom source = new SecureRandom();

	private final InstantSource clock;

	SystemChance(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public UUID newId() {
		long high = (this.clock.millis() << 16) | 0x7000L | this.source.nextInt(0x1000);
		long low = (this.source.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
		return new UUID(high, low);
	}

	@Override
	public byte[] secret(int count) {
		byte[] bytes = new byte[count];
		this.source.nextBytes(bytes);
		return bytes;
	}

	@Override
	public int below(int bound) {
		return this.source.nextInt(bound);
	}

}
