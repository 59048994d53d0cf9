package dev.goodword.webhooks;

import java.util.List;

import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * One subscription, as a page.
 *
 * @param line what the list says of it
 * @param owner the name of who answers for it
 * @param types what it is told of, in words
 * @param personal whether names and addresses may be told
 * @param paused whether it is told nothing, so that one can have it go on
 * @param log what it was told
 */
record WebhookView(Line line, String owner, List<String> types, boolean personal, boolean paused, List<Told> log) {

	/**
	 * One subscription in the list.
	 *
	 * @param id in addresses
	 * @param name what people call it
	 * @param host where it is told
	 * @param state in words
	 * @param kind how the state is drawn
	 * @param since since when it fails, in words; null while it does not
	 */
	record Line(String id, String name, String host, String state, String kind, @Nullable String since) {
	}

	/**
	 * One delivery.
	 *
	 * @param id in addresses
	 * @param message what receivers know it by
	 * @param type its event, as receivers read it
	 * @param at when it happened
	 * @param state in words
	 * @param kind how the state is drawn
	 * @param result of the latest try, in words; null when there is none
	 * @param tries how often it was tried
	 * @param next when it is tried next; null when it is not
	 */
	record Told(String id, String message, String type, Said at, String state, String kind, @Nullable String result,
			int tries, @Nullable Said next) {
	}

	/**
	 * A thing to tick.
	 *
	 * @param value its code
	 * @param text its words
	 */
	record Choice(String value, String text) {
	}

	/**
	 * A page beside this one.
	 *
	 * @param href where it is
	 * @param text its words
	 * @param count nothing
	 * @param current whether it is this one
	 */
	record Tab(String href, String text, @Nullable String count, boolean current) {
	}

}
