package dev.goodword.communication;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.AccountId;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * A message in one's own words to many people of one position.
 *
 * @param words what it is about and the words, in each language in which there are some
 * @param startedBy who froze the list and signs
 * @param sentAt when it was sent; null before
 * @param version for edit conflicts
 */
public record Mailing(MailingId id, PositionId position, State state, Map<LocaleTag, LetterText> words,
		AccountId startedBy, Instant startedAt, @Nullable Instant sentAt, int version) {

	/** Where it stands. */
	public enum State {

		/** It is being written. */
		DRAFT,
		/** The letters are written, or are being written. */
		SENT,
		/** It was dropped; nobody was told anything. */
		DISCARDED

	}

	public Mailing {
		words = Map.copyOf(words);
	}

	/**
	 * The words for those who read that language; somebody without any gets no letter.
	 */
	public LetterText words(LocaleTag language) {
		return Objects.requireNonNull(this.words.get(language), "no words in " + language);
	}

	/** Whether it is still being written. */
	public boolean isOpen() {
		return this.state == State.DRAFT;
	}

}
