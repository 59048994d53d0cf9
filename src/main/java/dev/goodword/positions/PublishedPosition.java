package dev.goodword.positions;

import java.util.List;

import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * A position as the public may see it. Never a draft and never a confidential one.
 *
 * @param summary what it is
 * @param postings its words, one per language; at least one
 * @param salary what it pays; null when not stated
 * @param employment full time, part time, temporary or internship, as schema.org names it
 * @param workplace on site, hybrid or remote
 * @param statusReason the plain reason of a pause or closing; null when open
 * @param statusReasonZh the same in Chinese; null when it was given in one language
 * @param stages the steps of the process in order
 */
public record PublishedPosition(PositionSummary summary, List<Posting> postings, @Nullable Salary salary,
		String employment, String workplace, @Nullable String statusReason, @Nullable String statusReasonZh,
		List<PipelineStage> stages) {

	/** The plain reason of a pause or closing; null when there is none. */
	public @Nullable String reasonIn(LocaleTag language) {
		return (language.isChinese() && this.statusReasonZh != null) ? this.statusReasonZh : this.statusReason;
	}

	public PublishedPosition {
		postings = List.copyOf(postings);
		stages = List.copyOf(stages);
	}

	/** The words in the wanted language, or in the one there is. */
	public Posting postingIn(LocaleTag language) {
		return this.postings.stream()
			.filter((posting) -> posting.language().equals(language))
			.findFirst()
			.orElseGet(() -> this.postings.get(0));
	}

}
