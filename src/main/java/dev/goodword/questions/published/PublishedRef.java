package dev.goodword.questions.published;

import org.jspecify.annotations.Nullable;

/** One version of a published answer. */
public record PublishedRef(PublishedAnswerId answer, int version) {

	/** As two columns keep it; null while a question was answered by none. */
	public static @Nullable PublishedRef stored(@Nullable PublishedAnswerId answer, @Nullable Integer version) {
		return (answer != null && version != null) ? new PublishedRef(answer, version) : null;
	}

}
