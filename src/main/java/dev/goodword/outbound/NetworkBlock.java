package dev.goodword.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A range of network addresses that share their first bits.
 *
 * @param first its first address, in bytes
 * @param bits how many bits they share
 */
record NetworkBlock(byte[] first, int bits) {

	/** Reads the usual form, such as {@code 10.0.0.0/8}. */
	static NetworkBlock of(String text) {
		String[] parts = text.split("/");
		try {
			return new NetworkBlock(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
		}
		catch (UnknownHostException ex) {
			throw new IllegalArgumentException(text, ex);
		}
	}

	/** Whether the address lies in it; one of the other family never does. */
	boolean holds(byte[] address) {
		if (address.length != this.first.length) {
			return false;
		}
		for (int bit = 0; bit < this.bits; bit++) {
			int mask = 0x80 >> (bit % Byte.SIZE);
			if (((address[bit / Byte.SIZE] ^ this.first[bit / Byte.SIZE]) & mask) != 0) {
				return false;
			}
		}
		return true;
	}

}
