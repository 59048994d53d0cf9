package dev.goodword.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where the hosts of the network are. */
@FunctionalInterface
interface Names {

	/**
	 * All addresses of a host, at this moment.
	 * @throws UnknownHostException when nobody knows it
	 */
	InetAddress[] of(String host) throws UnknownHostException;

}
