package dev.goodword.audit;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Goes along the chain entry by entry and remembers where it first does not fit. */
final class ChainWalk {

	private byte[] hash = new byte[32];

	private long number;

	private @Nullable Long brokenAt;

	/** Takes the next entry and the hash stored with it. */
	void visit(ChainLink link, byte[] stored) {
		if (this.brokenAt != null) {
			return;
		}
		byte[] expected = link.hash(this.hash);
		if (link.number() != this.number + 1 || !Arrays.equals(expected, stored)) {
			this.brokenAt = this.number + 1;
			return;
		}
		this.number = link.number();
		this.hash = expected;
	}

	/** What was found, given where the chain is said to end. */
	ChainCheck end(long last, byte[] lastHash) {
		if (this.brokenAt == null && (this.number != last || !Arrays.equals(this.hash, lastHash))) {
			this.brokenAt = this.number + 1;
		}
		return new ChainCheck(this.number, this.brokenAt);
	}

}
