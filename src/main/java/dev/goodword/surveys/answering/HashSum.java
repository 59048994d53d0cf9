package dev.goodword.surveys.answering;

import java.math.BigInteger;

/**
 * The sum of the hashes of some answers: the same in whatever order they came, and one
 * that is deleted can be taken out of it. It finds mistakes; it is no proof against
 * somebody who may write to the tables.
 *
 * @param value less than two to the power of 256
 */
record HashSum(BigInteger value) {

	/** Of nothing. */
	static final HashSum NOTHING = new HashSum(BigInteger.ZERO);

	private static final int BYTES = 32;

	private static final int HEX = 16;

	private static final BigInteger END = BigInteger.ONE.shiftLeft(Byte.SIZE * BYTES);

	static HashSum parse(String text) {
		return new HashSum(new BigInteger(text, HEX));
	}

	HashSum plus(byte[] hash) {
		return new HashSum(this.value.add(new BigInteger(1, hash)).mod(END));
	}

	HashSum minus(byte[] hash) {
		return new HashSum(this.value.subtract(new BigInteger(1, hash)).mod(END));
	}

	/** As long as a hash. */
	byte[] bytes() {
		byte[] all = new byte[BYTES];
		byte[] bytes = this.value.toByteArray();
		int length = Math.min(bytes.length, BYTES);
		System.arraycopy(bytes, bytes.length - length, all, BYTES - length, length);
		return all;
	}

	@Override
	public String toString() {
		return this.value.toString(HEX);
	}

}
