package dev.goodword.outbound;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

import javax.net.ssl.SSLContext;

import org.springframework.util.unit.DataSize;

/** Ways out for tests of other modules. */
public final class OutboundFixture {

	private OutboundFixture() {
	}

	/** One that reaches this machine, with little patience. */
	public static Outbound toLoopback() {
		return toLoopback(Duration.ofSeconds(5));
	}

	/** The same with this much patience for a whole call. */
	public static Outbound toLoopback(Duration whole) {
		return of(settings(true, whole), InetAddress::getAllByName);
	}

	/** One as in production. */
	public static Outbound toThePublic() {
		return of(settings(false, Duration.ofSeconds(5)), InetAddress::getAllByName);
	}

	static Outbound of(OutboundSettings settings, Names names) {
		try {
			return new Outbound(settings, names, new Wire(settings, SSLContext.getDefault()));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError(ex);
		}
	}

	static OutboundSettings settings(boolean loopback, Duration whole) {
		return new OutboundSettings(loopback, Duration.ofSeconds(2), Duration.ofSeconds(5), whole,
				DataSize.ofKilobytes(64), 4);
	}

}
