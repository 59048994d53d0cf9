package dev.goodword.insights.report;

import java.util.List;

import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;

/**
 * What a report is to be.
 *
 * @param languages each once, in the order of printing
 * @param size of a sheet, {@code A4} or {@code Letter}
 * @param chapters in the order of printing
 */
record ReportPlan(Quarter period, Readership readers, List<LocaleTag> languages, String size, List<Chapter> chapters) {

	ReportPlan {
		languages = List.copyOf(languages);
		chapters = List.copyOf(chapters);
	}

}
