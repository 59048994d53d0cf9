package dev.goodword.shared;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What is known after a hand-over, whatever the {@link Channel}.
 *
 * @param kind what happened
 * @param code the code of the answer, 0 when there was none
 * @param detail the other side's words or the technical reason; null for none
 * @param pause how long the other side asks to wait; null when it says nothing
 */
public record Delivered(Kind kind, int code, @Nullable String detail, @Nullable Duration pause) {

	private static final int LONGEST = 200;

	public Delivered {
		detail = (detail != null && detail.length() > LONGEST) ? detail.substring(0, LONGEST) : detail;
	}

	/** The four things that can be known. */
	public enum Kind {

		/** The other side took it: more cannot be known. */
		ACCEPTED,
		/** Certainly not taken now; may be tried again later. */
		DEFERRED,
		/** It will not be taken. */
		FAILED,
		/** Nobody can know whether it was taken. */
		UNCERTAIN

	}

	/** Taken. */
	public static Delivered accepted(int code) {
		return new Delivered(Kind.ACCEPTED, code, null, null);
	}

	/** Not now. */
	public static Delivered deferred(int code, @Nullable String detail, @Nullable Duration pause) {
		return new Delivered(Kind.DEFERRED, code, detail, pause);
	}

	/** Not at all. */
	public static Delivered failed(int code, @Nullable String detail) {
		return new Delivered(Kind.FAILED, code, detail, null);
	}

	/** Unknown. */
	public static Delivered uncertain(int code, @Nullable String detail) {
		return new Delivered(Kind.UNCERTAIN, code, detail, null);
	}

}
