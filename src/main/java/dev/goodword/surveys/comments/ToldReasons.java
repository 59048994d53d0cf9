package dev.goodword.surveys.comments;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What people gave as their reason, as it was told last: sums over ten people and more,
 * without anybody's words.
 *
 * @param on the day on which they were told; null when none were
 * @param all the weightiest first
 */
public record ToldReasons(@Nullable LocalDate on, List<Reason> all) {

	/** Too few have said why. */
	static final ToldReasons NONE = new ToldReasons(null, List.of());

	public ToldReasons {
		all = List.copyOf(all);
	}

}
