package dev.goodword.communication;

import java.util.Optional;

import dev.goodword.applications.Refusal;

/**
 * May a mistake be set right by a letter: template 28 of {@code communication.md} 6.3.
 */
final class CorrectionPolicy {

	private CorrectionPolicy() {
	}

	/**
	 * The first objection; empty when it may.
	 * @param corrected whether it was set right before
	 */
	static Optional<Refusal> objection(MessageKind kind, MessageState state, boolean corrected) {
		if (!kind.isCorrectable()) {
			return because("kind");
		}
		if (state != MessageState.ACCEPTED) {
			return because("notLeft");
		}
		return corrected ? because("twice") : Optional.empty();
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("communication.refused.correction." + why, null));
	}

}
