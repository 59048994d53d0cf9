package dev.goodword.communication;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What keeps a letter here although its hour has come and nothing speaks against it.
 *
 * @param trouble why none can leave; null when the mail provider takes no more for now
 * @param at by when it leaves under the provider's limit, or when a lost mail server is
 * tried next; null when nobody knows
 */
public record HeldBack(@Nullable MailTrouble trouble, @Nullable Instant at) {

	/** By when it has left, as far as can be told; null when it cannot. */
	public @Nullable Instant leavesBy() {
		return (this.trouble == null) ? this.at : null;
	}

	/** The one of the two that lasts longer; what nobody can tell lasts longest. */
	static HeldBack longer(HeldBack one, HeldBack other) {
		Instant by = other.leavesBy();
		Instant before = one.leavesBy();
		return (before != null && (by == null || by.isAfter(before))) ? other : one;
	}

	/** The word for it in the keys of chips. */
	String word() {
		return "held." + ((this.trouble != null) ? this.trouble.name() : "QUOTA");
	}

}
