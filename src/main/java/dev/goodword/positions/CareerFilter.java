package dev.goodword.positions;

import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor of the career site looks for.
 *
 * @param words words that all stand in the title or the posting, in any order; empty for
 * all
 * @param site where; null for anywhere
 * @param department which team; null for any
 */
public record CareerFilter(String words, @Nullable SiteId site, @Nullable DepartmentId department) {

	/** Everything that is open. */
	public static final CareerFilter ALL = new CareerFilter("", null, null);

}
