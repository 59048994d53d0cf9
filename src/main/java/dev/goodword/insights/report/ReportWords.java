package dev.goodword.insights.report;

import dev.goodword.shared.LocalizedText;

/**
 * What a person writes into a report; empty where nothing is written.
 *
 * @param why why we think it changed
 * @param actions what we will do
 */
record ReportWords(LocalizedText why, LocalizedText actions) {

	/** Nothing is written yet. */
	static final ReportWords NONE = new ReportWords(new LocalizedText("", ""), new LocalizedText("", ""));

}
