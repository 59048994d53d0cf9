package dev.goodword.communication;

import java.time.Instant;
import java.util.List;

import dev.goodword.communication.templates.Letter;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * A message as it would be written now, shown before it is caused.
 *
 * @param subject its subject; empty when it could not be written
 * @param paragraphs its words without frame; none when it could not be written
 * @param leavesAt when it would leave, up to twenty minutes later inside the window
 * @param undoUntil until when at least it could be taken back; null: it goes out at once
 * @param late whether it would leave after the day the candidate was told
 * @param missing the keys of the fields without which it cannot be written
 * @param letter all of it, as it would leave; null when it could not be written
 */
public record MessagePreview(MessageKind kind, LocaleTag language, String subject, List<String> paragraphs,
		Instant leavesAt, @Nullable Instant undoUntil, boolean late, List<String> missing, @Nullable Letter letter) {

	public MessagePreview {
		paragraphs = List.copyOf(paragraphs);
		missing = List.copyOf(missing);
	}

	/** The message keys of what is missing. */
	public List<String> missingLabels() {
		return this.missing.stream().map((field) -> "communication.missing." + field).toList();
	}

	/** Whether it can be written as it stands. */
	public boolean isComplete() {
		return this.missing.isEmpty();
	}

}
