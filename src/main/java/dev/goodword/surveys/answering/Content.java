package dev.goodword.surveys.answering;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One answer without its sender.
 *
 * @param department where they applied; null when that was left out
 * @param recruiter who answered for the position; null when that was left out
 * @param language what they read the questions in; null when that was left out
 * @param instrument the version of texts and scales
 * @param quarantined whether it is kept and not scored
 * @param speedy whether it was sent faster than one can read
 * @param uniform whether all of many statements were answered alike
 * @param items the values by the names of the questions
 */
public record Content(@Nullable UUID department, @Nullable UUID recruiter, @Nullable String language, String instrument,
		boolean quarantined, boolean speedy, boolean uniform, Map<String, String> items) {

	public Content {
		items = Map.copyOf(items);
	}

	/** With some of what could narrow down its sender left out. */
	Content keeping(boolean keptDepartment, boolean keptLanguage, boolean keptRecruiter) {
		return new Content(keptDepartment ? this.department : null, keptRecruiter ? this.recruiter : null,
				keptLanguage ? this.language : null, this.instrument, this.quarantined, this.speedy, this.uniform,
				this.items);
	}

}
