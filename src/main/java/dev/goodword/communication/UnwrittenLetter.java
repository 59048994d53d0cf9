package dev.goodword.communication;

import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * A letter that could not be written.
 *
 * @param company who writes, in the candidate's language
 * @param language the language it is to be written in
 * @param told the date it tells; null when it tells none
 * @param objection why nobody may write it any more; empty when somebody may
 */
public record UnwrittenLetter(MessageId id, MessageKind kind, String company, LocaleTag language,
		@Nullable LocalDate told, Optional<Refusal> objection) {
}
