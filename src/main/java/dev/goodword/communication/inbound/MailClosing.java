package dev.goodword.communication.inbound;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Why there is nothing to do about a mail that belongs to nobody. */
public enum MailClosing {

	/** Somebody wants to sell something. */
	ADVERTISING,
	/** A machine wrote it: a list, a receipt, a report. */
	MACHINE,
	/** It is meant for somebody else. */
	NOT_FOR_US,
	/** Somebody has seen to it in another way. */
	ELSEWHERE;

	/** The reason of this name; empty when there is none. */
	public static Optional<MailClosing> named(@Nullable String name) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(name)).findFirst();
	}

	/** The key of its name. */
	public String label() {
		return "communication.closing." + name();
	}

}
