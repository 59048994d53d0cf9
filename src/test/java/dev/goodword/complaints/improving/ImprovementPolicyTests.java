package dev.goodword.complaints.improving;

import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.complaints.ComplaintCause;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImprovementPolicyTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

	private static final PublicChange WORDS = new PublicChange(new LocalizedText("Nobody came.", "没有人到场。"),
			new LocalizedText("We ask twice.", "我们会确认两次。"));

	@Test
	void wantsATitleAndADayAhead() {
		assertThat(ImprovementPolicy.toPlan(plan("Ask twice", TODAY), TODAY)).isEmpty();
		assertThat(ImprovementPolicy.toPlan(plan(" ", TODAY), TODAY)).isEqualTo(ImprovementPolicy.because("title"));
		assertThat(ImprovementPolicy.toPlan(plan("x".repeat(201), TODAY), TODAY))
			.isEqualTo(ImprovementPolicy.because("title"));
		assertThat(ImprovementPolicy.toPlan(plan("Ask twice", TODAY.minusDays(1)), TODAY))
			.isEqualTo(ImprovementPolicy.because("due"));
	}

	@Test
	void tellsOnlyWhatIsDoneAndInBothLanguages() {
		assertThat(ImprovementPolicy.toPublish(summary(null), WORDS)).isEqualTo(ImprovementPolicy.because("undone"));
		assertThat(ImprovementPolicy.toPublish(summary(TODAY), WORDS)).isEmpty();
		PublicChange half = new PublicChange(new LocalizedText("Nobody came.", " "), WORDS.changed());
		assertThat(ImprovementPolicy.toPublish(summary(TODAY), half)).isEqualTo(ImprovementPolicy.because("words"));
	}

	@Test
	void isLateAfterItsDayUntilItIsDone() {
		assertThat(summary(null).isLate(TODAY)).isFalse();
		assertThat(summary(null).isLate(TODAY.plusDays(1))).isTrue();
		assertThat(summary(TODAY).isLate(TODAY.plusDays(1))).isFalse();
	}

	private static ImprovementSummary summary(@Nullable LocalDate done) {
		return new ImprovementSummary(new ImprovementId(new UUID(1, 1)), plan("Ask twice", TODAY), done, null, null);
	}

	private static ImprovementPlan plan(String title, LocalDate due) {
		return new ImprovementPlan(title, ComplaintCause.INTERVIEW, new AccountId(new UUID(2, 1)), due);
	}

}
