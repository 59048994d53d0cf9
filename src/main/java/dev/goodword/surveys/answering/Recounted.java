package dev.goodword.surveys.answering;

import java.util.List;
import java.util.stream.Stream;

/**
 * What counting anew showed.
 *
 * @param answers how many were counted
 * @param places at how many places there are any, or were
 * @param editions at how many of them what was published last is of just these answers,
 * and came out the same
 * @param mended where running counts were wrong
 * @param published where what was published of just these answers is wrong
 */
public record Recounted(long answers, int places, int editions, List<Place> mended, List<Place> published) {

	static final Recounted NOTHING = new Recounted(0, 0, 0, List.of(), List.of());

	public Recounted {
		mended = List.copyOf(mended);
		published = List.copyOf(published);
	}

	/** Whether all was the same. */
	public boolean isRight() {
		return this.mended.isEmpty() && this.published.isEmpty();
	}

	/** Both together. */
	Recounted plus(Recounted other) {
		return new Recounted(this.answers + other.answers, this.places + other.places, this.editions + other.editions,
				Stream.concat(this.mended.stream(), other.mended.stream()).toList(),
				Stream.concat(this.published.stream(), other.published.stream()).toList());
	}

}
