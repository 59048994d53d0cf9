package dev.goodword.insights;

import java.util.List;

import dev.goodword.insights.ExperienceView.Row;
import org.jspecify.annotations.Nullable;

/**
 * What applicants are worth to the company, in three kinds that are never added, in the
 * words of one reader.
 *
 * @param say the news in a sentence
 * @param strip the share of those who would apply again; null where it may not be shown
 * @param blocks what there is now, what there may be, and what is no money at all
 * @param moves who came to which stage of their life with the company
 */
record FirmView(String say, @Nullable Strip strip, List<Block> blocks, List<Row> moves) {

	/**
	 * One kind of value.
	 *
	 * @param id of its heading
	 */
	record Block(String id, String title, List<Row> rows) {
	}

}
