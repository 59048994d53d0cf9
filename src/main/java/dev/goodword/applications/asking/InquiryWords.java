package dev.goodword.applications.asking;

import java.util.List;
import java.util.stream.Collectors;

/** What was asked and answered, as the log keeps it. */
final class InquiryWords {

	private InquiryWords() {
	}

	/** The things that are asked, a line each, and why. */
	static String asked(InquirySummary inquiry) {
		return inquiry.items().stream().map(InquiryWords::line).collect(Collectors.joining("\n")) + "\n\n"
				+ inquiry.reason();
	}

	/** Each thing with what was answered to it. */
	static String answered(List<InquiryItem> items) {
		return items.stream()
			.map((item) -> line(item) + "\n" + ((item.answer() != null) ? item.answer() : "").strip())
			.map(String::strip)
			.collect(Collectors.joining("\n\n"));
	}

	private static String line(InquiryItem item) {
		return item.number() + ". " + item.words();
	}

}
