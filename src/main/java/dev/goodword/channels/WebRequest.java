package dev.goodword.channels;

import java.net.URI;
import java.util.Map;

/**
 * One request to a provider.
 *
 * @param address where it goes; may hold a secret, so it stands in no log
 * @param headers further header fields
 * @param body JSON
 */
record WebRequest(URI address, Map<String, String> headers, String body) {

	WebRequest {
		headers = Map.copyOf(headers);
	}

	/** Without what must not be logged. */
	@Override
	public String toString() {
		return "request to " + this.address.getHost();
	}

}
