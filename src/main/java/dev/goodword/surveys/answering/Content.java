package dev.goodword.surveys.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.surveys.Item;
import org.jspecify.annotations.Nullable;

/**
 * One answer without its sender.
 *
 * @param department where they applied; null when that was left out
 * @param group in which group of positions; null when it lay in none, or that was left
 * out
 * @param recruiter who answered for the position; null when that was left out
 * @param language what they read the questions in; null when that was left out
 * @param instrument the version of texts and scales
 * @param quarantined whether it is kept and not scored
 * @param speedy whether it was sent faster than one can read
 * @param uniform whether all of many statements were answered alike
 * @param slow whether it took longer than a minute and a half; null in what was taken
 * before that was noted
 * @param asked the names of the questions that were shown, so that what is missing by
 * design is told from what was skipped; null in what was taken before that was noted
 * @param partial whether the page was left before it was sent; null in what was taken
 * before that could be
 * @param wordsReceipt under what own words lie once they have left the answer, in
 * hexadecimal; null without words, and in what was taken before people were told who
 * reads them
 * @param items the values by the names of the questions
 * @param reminded whether it was sent after the reminder; null where nobody is reminded,
 * of what was never sent, and in what was taken before that was noted. It is added up
 * when the answer is released, and stays with no answer.
 */
public record Content(@Nullable UUID department, @Nullable UUID group, @Nullable UUID recruiter,
		@Nullable String language, String instrument, boolean quarantined, boolean speedy, boolean uniform,
		@Nullable Boolean slow, @Nullable List<String> asked, @Nullable Boolean partial, @Nullable String wordsReceipt,
		Map<String, String> items, @Nullable Boolean reminded) {

	/** Of which nobody knows whether it was sent after a reminder. */
	public Content(@Nullable UUID department, @Nullable UUID group, @Nullable UUID recruiter, @Nullable String language,
			String instrument, boolean quarantined, boolean speedy, boolean uniform, @Nullable Boolean slow,
			@Nullable List<String> asked, @Nullable Boolean partial, @Nullable String wordsReceipt,
			Map<String, String> items) {
		this(department, group, recruiter, language, instrument, quarantined, speedy, uniform, slow, asked, partial,
				wordsReceipt, items, null);
	}

	public Content {
		asked = (asked != null) ? List.copyOf(asked) : null;
		items = Map.copyOf(items);
	}

	/** Without some of what could narrow down its sender. */
	Content without(Set<Trait> left) {
		return new Content(left.contains(Trait.DEPARTMENT) ? null : this.department,
				left.contains(Trait.GROUP) ? null : this.group, left.contains(Trait.RECRUITER) ? null : this.recruiter,
				left.contains(Trait.LANGUAGE) ? null : this.language, this.instrument, this.quarantined, this.speedy,
				this.uniform, this.slow, this.asked, this.partial, this.wordsReceipt, this.items, this.reminded);
	}

	/** The same, noted whether it was sent after the reminder. */
	public Content reminded(@Nullable Boolean after) {
		return new Content(this.department, this.group, this.recruiter, this.language, this.instrument,
				this.quarantined, this.speedy, this.uniform, this.slow, this.asked, this.partial, this.wordsReceipt,
				this.items, after);
	}

	/** The same as what was left of a page that was never sent. */
	Content unfinished() {
		return new Content(this.department, this.group, this.recruiter, this.language, this.instrument,
				this.quarantined, this.speedy, this.uniform, this.slow, this.asked, true, this.wordsReceipt,
				this.items);
	}

	/** The same without own words. */
	Content wordless() {
		Map<String, String> kept = new HashMap<>(this.items);
		kept.remove(Item.WHY.name());
		return new Content(this.department, this.group, this.recruiter, this.language, this.instrument,
				this.quarantined, this.speedy, this.uniform, this.slow, this.asked, this.partial, null, kept,
				this.reminded);
	}

	/** The same whose own words, if any, can be found again by this alone. */
	Content under(String receiptOfWords) {
		return new Content(this.department, this.group, this.recruiter, this.language, this.instrument,
				this.quarantined, this.speedy, this.uniform, this.slow, this.asked, this.partial,
				this.items.containsKey(Item.WHY.name()) ? receiptOfWords : null, this.items, this.reminded);
	}

	/** What could narrow down a sender, in the order in which it is left out. */
	enum Trait {

		RECRUITER, LANGUAGE, GROUP, DEPARTMENT

	}

}
