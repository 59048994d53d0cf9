package dev.goodword.insights.report;

import java.util.List;

/**
 * One report on its page.
 *
 * @param about what it is, in short facts
 * @param old whether today's figures are others
 * @param fields what a person may write, in the languages of the report
 * @param frozen when it was frozen; empty for a draft
 * @param print the fingerprint of the frozen file; empty for a draft
 * @param same whether it is printed today as it was then
 */
record ReportView(String address, String list, String title, List<String> about, boolean draft, boolean old,
		List<Field> fields, int version, String frozen, String print, boolean same) {

	/** A text a person may write. */
	record Field(String name, String label, String value) {
	}

	/** A line of the list. */
	record Line(String address, String title, String about, String taken, String kind, String state) {
	}

	/** Something to choose. */
	record Option(String value, String text) {
	}

}
