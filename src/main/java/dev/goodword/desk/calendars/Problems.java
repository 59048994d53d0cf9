package dev.goodword.desk.calendars;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a form needs another look at.
 *
 * @param list all of it, in the order of the fields
 */
record Problems(List<Problem> list) {

	static final Problems NONE = new Problems(List.of());

	/** What is wrong with one field; null when nothing is. */
	public @Nullable String of(String field) {
		return this.list.stream()
			.filter((problem) -> problem.field().equals(field))
			.map(Problem::text)
			.findFirst()
			.orElse(null);
	}

}
