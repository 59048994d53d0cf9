package dev.goodword.complaints.improving;

import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.complaints.ComplaintCause;
import dev.goodword.complaints.ComplaintCheck.Outcome;
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

	@Test
	void isLookedAtOnceItIsDoneUntilItWorks() {
		assertThat(ImprovementPolicy.toDone(TODAY, TODAY)).isEqualTo(ImprovementPolicy.because("look"));
		assertThat(ImprovementPolicy.toDone(TODAY.plusDays(1), TODAY)).isEmpty();
		assertThat(ImprovementPolicy.toCheck(summary(null), "", null, TODAY))
			.isEqualTo(ImprovementPolicy.because("unlooked"));
		assertThat(ImprovementPolicy.toCheck(summary(TODAY), "", null, TODAY)).isEmpty();
		assertThat(ImprovementPolicy.toCheck(summary(TODAY), "", TODAY, TODAY))
			.isEqualTo(ImprovementPolicy.because("look"));
		assertThat(ImprovementPolicy.toCheck(summary(TODAY), "x".repeat(601), null, TODAY))
			.isEqualTo(ImprovementPolicy.because("note"));
	}

	@Test
	void isDueOnItsDayUntilSomebodyLookedAndAgainOnTheNext() {
		LocalDate first = TODAY.plusDays(28);
		ImprovementCheck check = new ImprovementCheck(first, null, null, "");
		assertThat(check.isDue(first.minusDays(1))).isFalse();
		assertThat(check.isDue(first)).isTrue();
		assertThat(new ImprovementCheck(first, first, Outcome.FAILS, "").isDue(first.plusDays(1))).isFalse();
		ImprovementCheck again = new ImprovementCheck(first.plusDays(30), first, Outcome.PARTLY, "");
		assertThat(again.isDue(first.plusDays(29))).isFalse();
		assertThat(again.isDue(first.plusDays(30))).isTrue();
		assertThat(new ImprovementCheck(first, TODAY, Outcome.WORKS, "").isDue(first)).isFalse();
	}

	private static ImprovementSummary summary(@Nullable LocalDate done) {
		return new ImprovementSummary(new ImprovementId(new UUID(1, 1)), plan("Ask twice", TODAY), done,
				ImprovementCheck.NONE, null, null);
	}

	private static ImprovementPlan plan(String title, LocalDate due) {
		return new ImprovementPlan(title, ComplaintCause.INTERVIEW, new AccountId(new UUID(2, 1)), due);
	}

}
