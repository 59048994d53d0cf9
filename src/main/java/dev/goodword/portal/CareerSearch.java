package dev.goodword.portal;

import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.SiteId;
import dev.goodword.positions.CareerFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for, as it stands in the address. What cannot be understood is not
 * looked for.
 *
 * @param q words
 * @param place the id of a site
 * @param team the id of a department
 */
record CareerSearch(@Nullable String q, @Nullable String place, @Nullable String team) {

	private static final int LONGEST = 200;

	/** Nothing in particular. */
	static final CareerSearch ALL = new CareerSearch("", "", "");

	CareerSearch {
		q = (q != null) ? q.strip().substring(0, Math.min(q.strip().length(), LONGEST)) : "";
		place = (place != null) ? place : "";
		team = (team != null) ? team : "";
	}

	/** Whether the visitor asked for less than everything. */
	boolean isNarrow() {
		return !filter().equals(CareerFilter.ALL);
	}

	CareerFilter filter() {
		return new CareerFilter(words(), id(this.place).map(SiteId::new).orElse(null),
				id(this.team).map(DepartmentId::new).orElse(null));
	}

	/** The same place and team whatever the words, else everything. */
	CareerFilter wider() {
		return words().isEmpty() ? CareerFilter.ALL : new CareerSearch("", this.place, this.team).filter();
	}

	private String words() {
		return (this.q != null) ? this.q : "";
	}

	private static Optional<UUID> id(@Nullable String text) {
		try {
			return Optional.ofNullable(text).filter((given) -> !given.isEmpty()).map(UUID::fromString);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
