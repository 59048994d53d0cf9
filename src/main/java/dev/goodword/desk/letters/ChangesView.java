package dev.goodword.desk.letters;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a draft changes.
 *
 * @param letter the letter
 * @param home where the reader comes from
 * @param kind the letter, as in an address
 * @param company the company, as it is sent
 * @param said by whom and when it was changed last; null when there is no draft
 * @param note why; null for nothing
 * @param diffs what differs from what counts now
 * @param seen the version of the draft; nought when there is none
 * @param asked whether it lies before a second person
 * @param may whether the reader may be that person
 */
record ChangesView(String letter, String home, String kind, String company, @Nullable String said,
		@Nullable String note, List<DiffView> diffs, int seen, boolean asked, boolean may) {
}
