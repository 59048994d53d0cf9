package dev.goodword.surveys.scores.publish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import dev.goodword.surveys.scores.PublicationPolicy.Subject;

/**
 * Where the draws of a figure start: the same for the same figure and method, so that it
 * can be computed again bit for bit.
 *
 * @param value the number itself, which is stored with the figure
 */
public record Seed(long value) {

	/** Of what is measured, of whom, when, and by which method. */
	public static Seed of(Subject subject, int method) {
		String text = String.join("\n", subject.measure(), subject.scope(), subject.period(), Integer.toString(method));
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return new Seed(ByteBuffer.wrap(hash).getLong());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java platform has SHA-256", ex);
		}
	}

	/** A source that gives the same numbers every time. */
	public RandomGenerator source() {
		return new SplittableRandom(this.value);
	}

}
