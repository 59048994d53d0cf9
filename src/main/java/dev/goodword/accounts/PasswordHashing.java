package dev.goodword.accounts;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import dev.goodword.web.TooManyAttempts;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA256. The rounds stand before the hash, so that
 * older and weaker ones still match and can be told. At most two are computed at a time,
 * so that a wave of sign-ins cannot take the whole machine.
 */
@Component
class PasswordHashing {

	/**
	 * OWASP Password Storage Cheat Sheet: 600,000 rounds of PBKDF2-HMAC-SHA256.
	 */
	static final int ROUNDS = 600_000;

	private static final int SALT_BYTES = 16;

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

	private final int rounds;

	/** The hash of nothing anybody can type, for people we do not know. */
	private final String nobody;

	private final Semaphore places = new Semaphore(2, true);

	PasswordHashing() {
		this(ROUNDS);
	}

	private PasswordHashing(int rounds) {
		this.rounds = rounds;
		this.nobody = rounds + ":" + "0".repeat(96);
	}

	/** One with fewer rounds, for the old hashes and the haste that tests need. */
	static PasswordHashing weaker(int rounds) {
		return new PasswordHashing(rounds);
	}

	/**
	 * The hash to store.
	 * @throws TooManyAttempts when the machine is busy with other sign-ins
	 */
	String hash(String password) {
		return inTurn(() -> this.rounds + ":" + encoder(this.rounds).encode(password));
	}

	/**
	 * Whether the password belongs to the hash. Without a hash the answer is no, after
	 * the same work.
	 * @throws TooManyAttempts when the machine is busy with other sign-ins
	 */
	boolean matches(String password, @Nullable String hash) {
		String known = (hash != null) ? hash : this.nobody;
		int colon = known.indexOf(':');
		int roundsOfHash = Integer.parseInt(known.substring(0, colon));
		boolean same = inTurn(() -> encoder(roundsOfHash).matches(password, known.substring(colon + 1)));
		return same && hash != null;
	}

	/** Whether the hash should be replaced at the next chance. */
	boolean isWeak(String hash) {
		return Integer.parseInt(hash.substring(0, hash.indexOf(':'))) < this.rounds;
	}

	private <T> T inTurn(Supplier<T> work) {
		try {
			if (!this.places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new TooManyAttempts(LONGEST_WAIT);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TooManyAttempts(LONGEST_WAIT);
		}
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

	private static Pbkdf2PasswordEncoder encoder(int rounds) {
		return new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
	}

}
