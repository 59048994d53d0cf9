package dev.goodword.desk;

import org.jspecify.annotations.Nullable;

/**
 * A tab or segment.
 *
 * @param href where it leads
 * @param text its words
 * @param count what it counts; null when nothing
 * @param icon its icon; null for none
 * @param current whether it is the one shown
 */
public record Tab(String href, String text, @Nullable String count, @Nullable String icon, boolean current) {

	/** A tab without count and icon. */
	public static Tab of(String text, String href, boolean current) {
		return new Tab(href, text, null, null, current);
	}

	/** The same with a count. */
	public Tab counting(String number) {
		return new Tab(this.href, this.text, number, this.icon, this.current);
	}

	/** The same with an icon. */
	public Tab drawn(String name) {
		return new Tab(this.href, this.text, this.count, name, this.current);
	}

}
