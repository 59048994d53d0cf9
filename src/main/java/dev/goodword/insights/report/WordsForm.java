package dev.goodword.insights.report;

import java.util.Objects;

import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a person wrote into a report, and the version they had before them. */
record WordsForm(@Nullable String whyEn, @Nullable String whyZh, @Nullable String actionsEn, @Nullable String actionsZh,
		int version) {

	static WordsForm of(Report report) {
		ReportWords words = report.words();
		return new WordsForm(words.why().en(), words.why().zhHans(), words.actions().en(), words.actions().zhHans(),
				report.version());
	}

	ReportWords words() {
		return new ReportWords(new LocalizedText(typed(this.whyEn), typed(this.whyZh)),
				new LocalizedText(typed(this.actionsEn), typed(this.actionsZh)));
	}

	private static String typed(@Nullable String text) {
		return Objects.requireNonNullElse(text, "").strip();
	}

}
