package dev.goodword.insights;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Conversations about one recruiter on their page.
 *
 * @param start what a head of recruiting needs to open one; null when there is no reason
 * @param lines those that are kept, the newest first
 */
record ConversationView(@Nullable Start start, List<Line> lines) {

	/** Whether there is anything to show. */
	public boolean isEmpty() {
		return this.start == null && this.lines.isEmpty();
	}

	/**
	 * A conversation that may be opened.
	 *
	 * @param figure what it would be about
	 * @param day a day for the talk
	 */
	record Start(String figure, Day day) {
	}

	/**
	 * A day to be chosen.
	 *
	 * @param value what was typed, or a proposal
	 * @param first the first that may be chosen
	 * @param last the last
	 */
	record Day(String value, String first, String last) {
	}

	/**
	 * A conversation.
	 *
	 * @param kind how its state is drawn
	 * @param state its state in words
	 * @param facts when, and who leads it
	 * @param rows what was seen, agreed and seen again, with its name
	 * @param ownView how the person sees it; null until they wrote it
	 * @param ends when it is deleted
	 * @param look a day for looking again
	 * @param typed what the reader has typed or written so far; null for nothing
	 */
	record Line(String id, String kind, String state, List<String> facts, List<Row> rows, @Nullable String ownView,
			String ends, Day look, @Nullable String typed, May may) {
	}

	/** What stands in the record. */
	record Row(String name, String text) {
	}

	/** What the reader may do. */
	record May(boolean hold, boolean look, boolean close, boolean say) {
	}

}
