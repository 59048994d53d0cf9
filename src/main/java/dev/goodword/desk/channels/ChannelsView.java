package dev.goodword.desk.channels;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page on the ways other than mail.
 *
 * @param trouble a sentence when something does not get through; null when all does
 * @param robots the robots in groups of colleagues
 * @param texts texts to candidates
 */
record ChannelsView(@Nullable String trouble, List<Line> robots, Phones texts) {

	/**
	 * Texts to candidates.
	 *
	 * @param mark the kind of the tag: good, late, turn, wait
	 * @param facts sentences on how it is set and what became of the last ones
	 */
	record Phones(String mark, String state, List<String> facts) {
	}

	/**
	 * One robot.
	 *
	 * @param href where it is changed; null for whoever may not
	 * @param what who makes it and how its address ends
	 * @param company whose matters it tells
	 * @param tells what it tells, in words
	 * @param mark the kind of its tag: good, late, warn, wait
	 * @param state where it stands, in a word
	 * @param last what became of what it said last; null when it never spoke
	 */
	record Line(String name, @Nullable String href, String what, String company, String tells, String mark,
			String state, @Nullable String last) {
	}

	/** Something to choose. */
	record Option(String value, String text) {
	}

}
