package dev.goodword.insights.report;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import org.jspecify.annotations.Nullable;

/** What may be drafted, written and frozen. */
final class ReportPolicy {

	/** The longest text of a person, in characters. */
	static final int LONGEST = 4000;

	private ReportPolicy() {
	}

	/** The first objection to such a report, or empty. */
	static Optional<Refusal> toDraft(ReportPlan plan) {
		return (plan.languages().isEmpty() || plan.chapters().isEmpty()) ? because("empty") : Optional.empty();
	}

	/** The first objection to changing it so, or empty: what is frozen stays. */
	static Optional<Refusal> toWrite(Report report, ReportWords words) {
		if (!report.isDraft()) {
			return because("frozen");
		}
		return Stream.of(words.why(), words.actions())
			.flatMap((text) -> Stream.of(text.en(), text.zhHans()))
			.allMatch((text) -> Wording.fits(text, LONGEST)) ? Optional.empty() : because("long");
	}

	/**
	 * The first objection to freezing, or empty: figures that can still change are not
	 * kept for ever, and a report that announces what we will do says it in each of its
	 * languages.
	 * @param since since when its figures stay as they are; null while they can change
	 */
	static Optional<Refusal> toFreeze(Report report, @Nullable Instant since) {
		if (!report.isDraft()) {
			return because("frozen");
		}
		if (since == null) {
			return because("running");
		}
		if (report.draftedAt().isBefore(since)) {
			return because("early");
		}
		boolean says = report.plan()
			.languages()
			.stream()
			.allMatch((language) -> Wording.says(report.words().actions().in(language)));
		return (report.plan().chapters().contains(Chapter.ACTIONS) && !says) ? because("silent") : Optional.empty();
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("report.refused." + why, null));
	}

}
