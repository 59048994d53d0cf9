package dev.goodword.insights.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for a new report; anything else than the choices counts as not chosen.
 */
record DraftForm(@Nullable String company, @Nullable String period, @Nullable String readers,
		@Nullable List<String> languages, @Nullable String size, @Nullable List<String> chapters) {

	/** The plan; empty when no quarter was chosen. */
	Optional<ReportPlan> plan() {
		try {
			return Optional.of(new ReportPlan(Quarter.parse(Objects.requireNonNullElse(this.period, "")),
					"HR".equals(this.readers) ? Readership.HR : Readership.BOARD,
					LocaleTag.SPOKEN.stream().filter((one) -> holds(this.languages, one.value())).toList(),
					"Letter".equals(this.size) ? "Letter" : "A4",
					Arrays.stream(Chapter.values()).filter((one) -> holds(this.chapters, one.name())).toList()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	String companyText() {
		return Objects.requireNonNullElse(this.company, "");
	}

	private static boolean holds(@Nullable List<String> chosen, String one) {
		return chosen != null && chosen.contains(one);
	}

}
