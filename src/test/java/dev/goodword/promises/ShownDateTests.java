package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.HiringFixture;
import dev.goodword.applications.NewApplication;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShownDateTests extends PromisedTest {

	private static int serial;

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-11-23T02:00:00Z, 2026-11-30, 2026-11-30, the same day
			2026-11-23T02:00:00Z,           , 2026-11-30, nothing was shown
			2026-11-23T02:00:00Z, 2026-12-24, 2026-11-30, a later one was shown
			2026-11-25T02:00:00Z, 2026-11-30, 2026-11-30, two days later
			2026-11-27T11:00:00Z, 2026-11-30, 2026-11-30, after T and before D
			2026-11-30T09:59:59Z, 2026-11-30, 2026-11-30, a second before D
			2026-11-30T10:00:00Z, 2026-11-30, 2026-12-07, the shown day is over
			2026-12-01T02:00:00Z, 2026-11-30, 2026-12-08, the shown day is past
			2026-11-23T02:00:00Z, 2020-01-01, 2026-11-30, a date nobody was shown
			""")
	void tellsNoLaterDateThanWasShown(Instant sent, @Nullable LocalDate shown, LocalDate told, String why) {
		this.clock.moveTo(sent);
		NewApplication form = this.hiring.application(this.position, "Mia", "shown" + ++serial + "@mail.example");

		this.id = this.applying
			.handIn(new NewApplication(form.position(), form.contact(), null, null, form.attachments(), form.answers(),
					null, null, form.consents(), form.formStartedAt(), shown, form.idempotencyKey()))
			.application();

		assertThat(active().toldDate()).as(why).isEqualTo(told);
		assertThat(active().deadlineAt()).isAfter(sent);
	}

	@Test
	void previewsTheDateThatIsThenPromised() {
		assertThat(this.promises.previewReceived(this.position, HiringFixture.SHANGHAI, "CN", this.clock.instant()))
			.isEqualTo(active().toldDate());
		assertThat(this.promises.onEntering(StageKind.OFFER)).contains(PromiseKind.OFFER_IN_PREPARATION);
	}

}
