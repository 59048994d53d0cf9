package dev.goodword.outbound;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * What a host outside answered. Never to be shown to anybody: it may be a page of a
 * machine that the reader should not see.
 *
 * @param status of HTTP
 * @param body its beginning
 * @param cut whether there was more
 * @param retryAfter when to ask again, as the host put it; null when it did not say
 */
public record OutboundAnswer(int status, byte[] body, boolean cut, @Nullable String retryAfter) {

	private static final int OK = 200;

	private static final int REDIRECTS = 300;

	public OutboundAnswer {
		body = body.clone();
	}

	/** Whether the host took it. */
	public boolean isTaken() {
		return this.status >= OK && this.status < REDIRECTS;
	}

	/** Its beginning, in bytes. */
	@Override
	public byte[] body() {
		return this.body.clone();
	}

	/** Its beginning, read as UTF-8. */
	public String text() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

	/** Hides what came back. */
	@Override
	public String toString() {
		return "OutboundAnswer[" + this.status + ", " + this.body.length + " bytes]";
	}

}
