package dev.goodword.insights.conversations;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form that was not taken, so that they see it again.
 *
 * @param conversation which one it is about; null for a new one
 * @param words the words; null where none were asked for
 * @param day the day; null when none was typed
 * @param seen the quarter on whose page a new one was to be opened; null otherwise
 */
public record Typed(@Nullable UUID conversation, @Nullable String words, @Nullable LocalDate day,
		@Nullable Quarter seen) {

	/** Nothing was typed. */
	public static final Typed NOTHING = new Typed(null, null, null, null);

	/** The quarter whose page is shown again. */
	public Quarter quarter(Quarter usual) {
		return Objects.requireNonNullElse(this.seen, usual);
	}

	/** The same for such a conversation; nothing for others. */
	public Typed of(@Nullable UUID id) {
		return Objects.equals(this.conversation, id) ? this : NOTHING;
	}

}
