package dev.goodword.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Knows one host and asks nobody: a second lookup could answer otherwise.
 *
 * @param host whose addresses were checked
 * @param addresses those that were
 */
record CheckedHost(String host, List<InetAddress> addresses) implements DnsResolver {

	@Override
	public InetAddress[] resolve(String asked) throws UnknownHostException {
		if (!asked.replace("[", "").replace("]", "").equalsIgnoreCase(this.host)) {
			throw new UnknownHostException("Only the host that was checked is called");
		}
		return this.addresses.toArray(InetAddress[]::new);
	}

	@Override
	public String resolveCanonicalHostname(String asked) {
		return this.host;
	}

}
