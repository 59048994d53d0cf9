package dev.goodword.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Draws that come out the same every time: each is named, and its name alone decides, so
 * that a draw more changes no other.
 *
 * @param seed what all names begin with
 */
record Lots(String seed) {

	/** The draws of one of many. */
	Lots of(int number) {
		return new Lots(this.seed + "/" + number);
	}

	/** A number from 0 (inclusive) to {@code bound} (exclusive), evenly. */
	int below(String what, int bound) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest((this.seed + "/" + what).getBytes(StandardCharsets.UTF_8));
			return Math.floorMod(ByteBuffer.wrap(digest).getLong(), bound);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError(ex);
		}
	}

	/** A number from {@code least} to {@code most}, both inclusive. */
	int between(String what, int least, int most) {
		return least + below(what, most - least + 1);
	}

	/** One of these. */
	<T> T of(String what, List<T> choices) {
		return choices.get(below(what, choices.size()));
	}

}
