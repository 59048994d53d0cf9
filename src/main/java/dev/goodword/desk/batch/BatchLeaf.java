package dev.goodword.desk.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list a page shows.
 *
 * @param number the page, from 1
 */
record BatchLeaf(int number) {

	/** As many people stand on one page. */
	static final int SIZE = 100;

	/** The page that was asked for, or the nearest there is. */
	static BatchLeaf of(int wanted, int people) {
		return new BatchLeaf(Math.max(1, Math.min(wanted, (people + SIZE - 1) / SIZE)));
	}

	/** Those on the first page. */
	static <T> List<T> first(List<T> all) {
		return new BatchLeaf(1).of(all);
	}

	/** Those on this page. */
	<T> List<T> of(List<T> all) {
		int from = Math.min(all.size(), (this.number - 1) * SIZE);
		return all.subList(from, Math.min(all.size(), from + SIZE));
	}

	/** The way to the other pages; null when one page is enough. */
	@Nullable Links links(String page, int people) {
		if (people <= SIZE) {
			return null;
		}
		int from = (this.number - 1) * SIZE;
		int to = Math.min(people, from + SIZE);
		return new Links(from + 1, to, people, (this.number > 1) ? page + "?page=" + (this.number - 1) : null,
				(to < people) ? page + "?page=" + (this.number + 1) : null);
	}

	/**
	 * The way to other pages.
	 *
	 * @param previous its address; null on the first page
	 * @param next its address; null on the last page
	 */
	record Links(int from, int to, int total, @Nullable String previous, @Nullable String next) {
	}

}
