package dev.goodword.outbound;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are the public's. The blocks are those that the registries of IANA
 * ("IPv4 and IPv6 Special-Purpose Address Registry") do not call globally reachable, and
 * what carries an address of the other family inside.
 */
final class PublicNetwork {

	private static final List<NetworkBlock> NOT_PUBLIC = Stream
		.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
				"192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
				"203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
				// the inside of a large cloud, at an address that looks like the public's
				"168.63.129.16/32",
				// within the one block of IPv6 that is routed: assignments with Teredo,
				// 6to4, documentation
				"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
		.map(NetworkBlock::of)
		.toList();

	/** All else of IPv6 is local, mapped, translated or nobody's. */
	private static final NetworkBlock ROUTED = NetworkBlock.of("2000::/3");

	private static final int IPV6_BYTES = 16;

	private PublicNetwork() {
	}

	/** Whether everybody can reach the address, so that we give nothing away there. */
	static boolean holds(InetAddress address) {
		byte[] bytes = address.getAddress();
		boolean routed = bytes.length != IPV6_BYTES || ROUTED.holds(bytes);
		return routed && NOT_PUBLIC.stream().noneMatch((block) -> block.holds(bytes));
	}

}
