package dev.goodword.desk.channels;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page on the provider of texts.
 *
 * @param mark the kind of the tag: good, late, wait
 * @param state where texts stand, in a word
 * @param facts sentences on what is so
 * @param trial what came of the last test text; null where there is nothing to try
 * @param keep what the field of the key says when there is one
 * @param change which buttons make sense
 */
record TextProviderView(String mark, String state, List<String> facts, @Nullable List<String> trial, String keep,
		Change change) {

	/**
	 * Which buttons make sense.
	 *
	 * @param on whether texts can be switched on
	 * @param confirm whether somebody has to say first that a test text arrived
	 * @param off whether texts can be switched off
	 * @param away whether there is something to take away
	 */
	record Change(boolean on, boolean confirm, boolean off, boolean away) {
	}

}
