package dev.goodword.questions.visitors;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;

/**
 * Who asks without having applied.
 *
 * @param name what we may call them
 * @param email where the answer goes
 * @param language what they read
 */
public record Visitor(String name, EmailAddress email, LocaleTag language) {

	/** Hidden in logs. */
	@Override
	public String toString() {
		return "somebody who asks";
	}

}
