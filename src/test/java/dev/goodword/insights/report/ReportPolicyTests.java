package dev.goodword.insights.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.Refusal;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be frozen, and when. */
class ReportPolicyTests {

	private static final Quarter QUARTER = new Quarter(2026, 3);

	private static final Instant OVER = SurveyFigures.frozenAt(QUARTER);

	private static final Duration DAY = Duration.ofDays(1);

	@Test
	void keepsNoFiguresThatCanStillChange() {
		assertThat(refusal(OVER.minus(DAY), null)).contains("report.refused.running");
		assertThat(refusal(OVER.plus(DAY), null)).as("over and not kept yet").contains("report.refused.running");
		assertThat(refusal(OVER.minus(DAY), OVER)).contains("report.refused.early");
		assertThat(refusal(OVER, OVER.plus(DAY))).as("drafted before they were kept").contains("report.refused.early");
		assertThat(refusal(OVER, OVER)).isEmpty();
	}

	private static Optional<String> refusal(Instant drafted, @Nullable Instant since) {
		ReportPlan plan = new ReportPlan(QUARTER, Readership.HR, List.of(LocaleTag.EN), "A4", List.of(Chapter.FOUR));
		Report report = new Report(new ReportId(new UUID(1, 1)), new CompanyId(new UUID(1, 2)), plan, ReportWords.NONE,
				new Snapshot(List.of(), false), drafted, null, 0);
		return ReportPolicy.toFreeze(report, since).map(Refusal::messageKey);
	}

}
