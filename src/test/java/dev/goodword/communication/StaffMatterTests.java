package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.communication.templates.SamplePerson;
import dev.goodword.communication.texts.LetterKinds;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a mail to staff is about survives its column. */
class StaffMatterTests {

	@Test
	void readsALetterOnTrialAsItWasWritten() {
		LetterKinds.all().forEach((kind) -> {
			TextTrial trial = new TextTrial(new CompanyId(new UUID(-1, -1)), kind, LocaleTag.ZH_HANS,
					SamplePerson.RIGHT_TO_LEFT, 9_999_999_999L);
			StaffMatter matter = StaffMatter.trial(trial);
			assertThat(matter.toString()).hasSizeLessThanOrEqualTo(120);
			assertThat(StaffMatter.of(matter.toString())).isEqualTo(matter);
		});
	}

	@Test
	void readsWhatAnotherModuleHasThemToldAsItWasWritten() {
		StaffMatter matter = StaffMatter
			.note(new StaffNote("WEBHOOK_STOPPED", new UUID(-1, -1), Instant.parse("2026-11-23T02:00:00Z")));
		assertThat(matter.toString()).hasSizeLessThanOrEqualTo(120);
		assertThat(StaffMatter.of(matter.toString())).isEqualTo(matter);
	}

	@Test
	void stillReadsTheOthers() {
		assertThat(StaffMatter.of("DAY")).isEqualTo(StaffMatter.DAY);
		assertThat(StaffMatter.of("WEEK").isWeek()).isTrue();
	}

}
