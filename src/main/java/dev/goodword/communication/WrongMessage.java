package dev.goodword.communication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * A message that was sent by mistake.
 *
 * @param at when the mail server took it; null when it never did
 * @param objection why no letter sets it right; empty when one can
 * @param restores whether the decision it told is taken back with it
 * @param stays why the decision stands all the same; empty when it told none, or is taken
 * back
 */
public record WrongMessage(MessageId id, MessageKind kind, @Nullable Instant at, LocaleTag language, String subject,
		List<String> paragraphs, Optional<Refusal> objection, boolean restores, Optional<Refusal> stays) {

	public WrongMessage {
		paragraphs = List.copyOf(paragraphs);
	}

}
