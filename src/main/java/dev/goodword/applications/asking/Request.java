package dev.goodword.applications.asking;

import java.util.List;

/**
 * What a person asks for.
 *
 * @param items the things, in order
 * @param reason why, in words the candidate reads
 * @param minutes how long it takes them, about
 */
public record Request(List<Item> items, String reason, int minutes) {

	public Request {
		items = List.copyOf(items);
	}

	/** Whether a file is asked for anywhere. */
	public boolean wantsFile() {
		return this.items.stream().anyMatch(Item::fileWanted);
	}

	/**
	 * One thing.
	 *
	 * @param fileWanted whether a file is asked for
	 */
	public record Item(String words, boolean fileWanted) {
	}

}
