package dev.goodword.applications.bulk;

import java.util.List;

import dev.goodword.applications.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is not decided about together with others.
 *
 * @param messageKey the key of the sentence
 * @param firm whether nobody can set it aside; a concern can be, for one person
 * @param detail one argument for the sentence; null when it needs none
 */
public record Blocker(String messageKey, boolean firm, @Nullable String detail) {

	/** What keys of this package's sentences begin with. */
	static final String KEYS = "applications.bulk.blocker.";

	private static final List<String> WORDS = List.of(".changed", ".finalistCall", ".ownWords",
			".strengthAndPointNeeded", ".reasonForCandidateNeeded", ".reasonNeeded", ".textUnfit", ".unfair");

	/** Whether words for the person, or reading them again, settle it. */
	boolean isAboutWords() {
		return WORDS.stream().anyMatch(this.messageKey::endsWith);
	}

	Blocker(String messageKey, boolean firm) {
		this(messageKey, firm, null);
	}

	static Blocker firm(String word) {
		return new Blocker(KEYS + word, true);
	}

	static Blocker concern(String word) {
		return new Blocker(KEYS + word, false);
	}

	static Blocker of(Refusal refusal) {
		return new Blocker(refusal.messageKey(), true, refusal.detail());
	}

}
