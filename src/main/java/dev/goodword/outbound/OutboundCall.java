package dev.goodword.outbound;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent to a host outside.
 *
 * @param url where to
 * @param headers further headers, by name
 * @param contentType what the body is, such as {@code application/json}
 * @param body the bytes that are posted
 */
public record OutboundCall(OutboundUrl url, Map<String, String> headers, String contentType, byte[] body) {

	public OutboundCall {
		headers = Map.copyOf(headers);
		headers.values().forEach(OutboundCall::requireOneLine);
		body = body.clone();
	}

	private static void requireOneLine(String value) {
		if (value.chars().anyMatch((sign) -> sign < ' ' || sign > '~')) {
			throw new IllegalArgumentException("A header is one line of ASCII");
		}
	}

	/** The bytes that are posted. */
	@Override
	public byte[] body() {
		return this.body.clone();
	}

	/** Hides what is sent: it may hold secrets. */
	@Override
	public String toString() {
		return "OutboundCall[" + this.url + ", " + new TreeMap<>(this.headers).keySet() + ", " + this.body.length
				+ " bytes]";
	}

}
