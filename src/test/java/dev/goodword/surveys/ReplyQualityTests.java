package dev.goodword.surveys;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.shared.LocaleTag;
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
		assertThat(quality(Map.of(Item.REC, "9"), 60)
			.content(new UUID(1, 1), new UUID(2, 2), List.of(Item.REC, Item.SAT), false)
			.asked()).containsExactly("REC", "SAT");
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
		UUID department = new UUID(1, 1);
		assertThat(quality(Map.of(Item.REC, "9"), 60).content(department, new UUID(2, 2), List.of(Item.REC, Item.SAT),
				true))
			.satisfies((content) -> {
				assertThat(content.items()).isEqualTo(Map.of("REC", "9"));
				assertThat(content.quarantined()).isTrue();
				assertThat(content.language()).isEqualTo("en");
				assertThat(content.department()).isEqualTo(department);
			});
	}

	private static ReplyQuality quality(Map<Item, String> answers, int seconds) {
		return ReplyQuality.of(new Reply(answers, null, LocaleTag.EN, Duration.ofSeconds(seconds), "198.51.100.1"));
	}

}
