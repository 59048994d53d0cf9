package dev.goodword.surveys.answering;

import java.util.Map;

import dev.goodword.surveys.Item;
import org.jspecify.annotations.Nullable;

/**
 * An answer as far as it is counted.
 *
 * @param id the drawn one
 * @param quarantined whether it is kept and not scored
 * @param items the values by the names of the questions
 */
record ReleasedAnswer(byte[] id, boolean quarantined, Map<String, String> items) {

	ReleasedAnswer {
		items = Map.copyOf(items);
	}

	/** The rating from 0 to 10; null when it was left out. */
	@Nullable Integer rating() {
		String rating = this.items.get(Item.REC.name());
		return (rating != null) ? Integer.valueOf(rating) : null;
	}

}
