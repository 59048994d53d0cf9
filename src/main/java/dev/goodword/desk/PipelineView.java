package dev.goodword.desk;

import java.util.List;

import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline of one position as a page.
 *
 * @param position which position
 * @param title what it is called
 * @param over place, team and age, above the headline
 * @param facts numbers below it
 * @param tabs the views
 * @param shapes list or board
 * @param filters what is filtered and can be filtered
 * @param list the list; null on the board
 * @param columns the board; empty on the list
 * @param undos what can still be taken back
 * @param rest whether hiring rests
 * @param batches where those chosen are decided about together; null when the reader may
 * not
 * @param waiting decisions about many that are underway
 */
record PipelineView(PositionId position, String title, String over, List<String> facts, List<Tab> tabs,
		List<Tab> shapes, Filters filters, @Nullable Listing list, List<Column> columns, List<UndoNotice> undos,
		Rest rest, @Nullable String batches, List<Waiting> waiting) {

	/** Where those chosen are written to together; null when the reader may not. */
	public @Nullable String mailings() {
		return (this.batches != null) ? "/positions/" + this.position + "/mailings" : null;
	}

	/**
	 * A decision about many that is underway.
	 *
	 * @param urgent whether nothing happens until somebody acts
	 * @param text what it waits for
	 * @param href its page
	 */
	record Waiting(boolean urgent, String text, String href) {
	}

	/**
	 * Whether hiring rests, and what the reader may do about it.
	 *
	 * @param said that it rests, and until when; null when it does not
	 * @param pause where it is paused; null when the reader may not or it is not open
	 * @param resume where it goes on; null when the reader may not or it does not rest
	 * @param close where it is closed; null when the reader may not or it is
	 * @param answers where its published answers are; null when the reader may not
	 * @param owner where somebody else is made responsible; null when the reader may not
	 */
	record Rest(@Nullable String said, @Nullable String pause, @Nullable String resume, @Nullable String close,
			@Nullable String answers, @Nullable String owner) {
	}

	/**
	 * The filters.
	 *
	 * @param action where the form leads
	 * @param kept what the form must carry besides
	 * @param kind the chosen kind of step, empty for all
	 * @param kinds what can be chosen
	 * @param language the chosen language, empty for all
	 * @param languages what can be chosen
	 * @param chips what is filtered now; a chip's address removes it
	 */
	record Filters(String action, List<Option> kept, String kind, List<Option> kinds, String language,
			List<Option> languages, List<Tab> chips) {
	}

	/**
	 * One choice of a field.
	 *
	 * @param value what is sent
	 * @param text its words
	 */
	record Option(String value, String text) {
	}

	/**
	 * One page of the list.
	 *
	 * @param caption what is listed, for those who do not see it
	 * @param heads the columns
	 * @param rows the rows
	 * @param from number of the first
	 * @param to number of the last
	 * @param total how many there are, in words
	 * @param previous the page before; null when there is none
	 * @param next the page after; null when there is none
	 */
	record Listing(String caption, List<Head> heads, List<Row> rows, int from, int to, String total,
			@Nullable String previous, @Nullable String next) {
	}

	/**
	 * The head of a column.
	 *
	 * @param text its words
	 * @param href the address that sorts by it; null when it cannot
	 * @param order ascending or descending when the list is sorted by it; null otherwise
	 */
	record Head(String text, @Nullable String href, @Nullable String order) {
	}

	/**
	 * One application, as row or card.
	 *
	 * @param name who
	 * @param nameLanguage the language tag of the name; null when unknown
	 * @param href its page, in this list
	 * @param move where it is moved; null when it ended or may not be moved
	 * @param due what is owed
	 * @param stage where it is
	 * @param ball who acts next
	 * @param source where it came from
	 * @param touch how long ago the candidate saw something last
	 * @param received when it arrived
	 * @param outcome how it ended; null while it has not
	 * @param tag what needs a person; null when nothing does
	 * @param choose what stands for it among those chosen; null when it cannot be
	 */
	record Row(String name, @Nullable String nameLanguage, String href, @Nullable String move, DueLabel due,
			String stage, String ball, String source, String touch, String received, @Nullable String outcome,
			TodayView.@Nullable Tag tag, @Nullable String choose) {
	}

	/**
	 * One column of the board.
	 *
	 * @param id its name in the page
	 * @param name the stage
	 * @param count how many there are
	 * @param waiting how long somebody waits there, in words
	 * @param cards the first of them
	 * @param more words to show more; null when all are shown
	 * @param moreHref the address that shows more; null when all are shown
	 */
	record Column(String id, String name, String count, String waiting, List<Row> cards, @Nullable String more,
			@Nullable String moreHref) {
	}

}
