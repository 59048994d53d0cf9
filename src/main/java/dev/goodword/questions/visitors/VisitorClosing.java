package dev.goodword.questions.visitors;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Why a question is closed without a letter. */
public enum VisitorClosing {

	/** It is no question: advertising, or words without sense. */
	NO_QUESTION,
	/** They have their answer from us already, in another way. */
	ELSEWHERE,
	/**
	 * It was answered, and the answer stands on its page though the mail did not arrive.
	 */
	STANDS;

	/** The reason of this name; empty when there is none. */
	public static Optional<VisitorClosing> named(@Nullable String name) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(name)).findFirst();
	}

}
