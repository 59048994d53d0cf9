package dev.goodword.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

import dev.goodword.shared.PublicAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people reach this installation.
 *
 * @param publicAddress scheme, host and port as people type them, such as
 * {@code https://jobs.example.com}. Links in mails are built from it, and cookies are for
 * https only when it is https
 */
@ConfigurationProperties("goodword.web")
record WebSettings(@DefaultValue("http://localhost:8080") URI publicAddress) {

	WebSettings {
		new PublicAddress(publicAddress);
	}

	PublicAddress address() {
		return new PublicAddress(this.publicAddress);
	}

	/**
	 * Whether the address may be used without https, because nobody comes from outside:
	 * it names this machine or a private network.
	 */
	boolean staysInside() {
		String host = this.publicAddress.getHost();
		if (host.equals("localhost") || host.endsWith(".localhost")) {
			return true;
		}
		boolean literal = host.startsWith("[") || host.matches("[0-9.]+");
		return literal && isPrivate(host);
	}

	private static boolean isPrivate(String literal) {
		try {
			InetAddress address = InetAddress.getByName(literal);
			boolean uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
			return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal;
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
