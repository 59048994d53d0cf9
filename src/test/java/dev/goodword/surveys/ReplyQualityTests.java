package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.answering.Cell;
import dev.goodword.surveys.asking.Asked;
import dev.goodword.surveys.scores.OutcomeClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyQualityTests {

	private static final Map<Item, String> ALIKE = Map.of(Item.CLA, "4", Item.EAS, "4", Item.TIM, "4", Item.RES, "4",
			Item.FAI, "4", Item.FEE, "4");

	@Test
	void flagsWhatWasSentFasterThanOneReads() {
		assertThat(quality(ALIKE, 11).speedy()).isTrue();
		assertThat(quality(ALIKE, 12).speedy()).isFalse();
	}

	@Test
	@DisplayName("Pitfall 27: notes what was shown")
	void notesWhatWasShown() {
		assertThat(quality(Map.of(Item.REC, "9"), 60).content(asked(null), List.of(Item.REC, Item.SAT), false).asked())
			.containsExactly("REC", "SAT");
	}

	@Test
	void notesWhoNeededLongerThanTheyWereTold() {
		assertThat(quality(ALIKE, 90).slow()).isFalse();
		assertThat(quality(ALIKE, 91).slow()).isTrue();
	}

	@Test
	void flagsSixStatementsAnsweredAlike() {
		assertThat(quality(ALIKE, 60).uniform()).isTrue();
		assertThat(quality(Map.of(Item.CLA, "4", Item.EAS, "4", Item.SAT, "4"), 60).uniform()).isFalse();
	}

	@Test
	void keepsTheAnswersAndNothingOfTheSender() {
		UUID group = new UUID(3, 3);
		assertThat(quality(Map.of(Item.REC, "9"), 60).content(asked(group), List.of(Item.REC, Item.SAT), true))
			.satisfies((content) -> {
				assertThat(content.items()).isEqualTo(Map.of("REC", "9"));
				assertThat(content.quarantined()).isTrue();
				assertThat(content.language()).isEqualTo("en");
				assertThat(content.department()).isEqualTo(new UUID(1, 1));
				assertThat(content.group()).isEqualTo(group);
				assertThat(content.recruiter()).isEqualTo(new UUID(2, 2));
			});
	}

	private static Asked asked(@Nullable UUID group) {
		Instant some = Instant.EPOCH;
		return new Asked(new UUID(0, 1), new JobApplicationId(new UUID(0, 2)), new CandidateId(new UUID(0, 3)),
				new Cell(new CompanyId(new UUID(0, 4)), Touchpoint.T3, OutcomeClass.REJ_PRE, YearMonth.of(2026, 11)),
				new DepartmentId(new UUID(1, 1)), group, new AccountId(new UUID(2, 2)), false, some, some);
	}

	private static ReplyQuality quality(Map<Item, String> answers, int seconds) {
		return ReplyQuality.of(new Reply(answers, null, LocaleTag.EN, Duration.ofSeconds(seconds), "198.51.100.1"));
	}

}
