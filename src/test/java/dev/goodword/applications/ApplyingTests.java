package dev.goodword.applications;

import java.time.LocalDate;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionNotOpen;
import dev.goodword.positions.RunningPositions;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.Promises;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GoodwordTest
class ApplyingTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	Promises promises;

	@Autowired
	RunningPositions running;

	@Test
	void storesApplicationAndPromiseTogether() {
		Receipt receipt = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "李小龙");

		ApplicationSummary application = this.applications.summary(receipt.application());
		assertThat(application.state()).isEqualTo(ApplicationState.ACTIVE);
		assertThat(application.reference()).matches("AX-[2-9B-Z]{4}-[2-9B-Z]{2}");
		assertThat(this.promises.active(application.id())).hasValueSatisfying((promise) -> {
			assertThat(promise.state()).isEqualTo(PromiseState.MADE);
			assertThat(promise.toldDate()).isEqualTo(LocalDate.of(2026, 11, 30));
		});
		assertThat(this.applications.log(application.id())).singleElement()
			.satisfies((entry) -> assertThat(entry.cause()).isEqualTo(StageMoveEntry.Cause.RECEIVED));
	}

	@Test
	void answersTheRepetitionOfOneSendingWithTheFirstReceipt() {
		PositionId position = this.hiring.openPosition(this.hiring.company());
		NewApplication form = this.hiring.application(position, "Mia O'Neill", "mia-twice@mail.example");

		Receipt first = this.applying.handIn(form);
		Receipt second = this.applying.handIn(form);

		assertThat(second.fresh()).isFalse();
		assertThat(second.application()).isEqualTo(first.application());
		assertThat(second.reference()).isEqualTo(first.reference());
	}

	@Test
	void keepsASecondApplicationOfTheSameAddressApart() {
		PositionId position = this.hiring.openPosition(this.hiring.company());
		Receipt first = this.applying.handIn(this.hiring.application(position, "Mia", "mia-again@mail.example"));

		Receipt second = this.applying.handIn(this.hiring.application(position, "MIA", "MIA-again@mail.example"));

		assertThat(second.application()).isNull();
		assertThat(second.candidate()).isNotEqualTo(first.candidate());
		assertThat(second.reference()).matches("AX-.*").isNotEqualTo(first.reference());
		assertThat(this.applications.repeat(second.subject()))
			.hasValueSatisfying((repeat) -> assertThat(repeat.earlier()).isEqualTo(first.application()));
	}

	@Test
	void takesNothingForAPositionThatIsNotOpen() {
		PositionId position = this.hiring.openPosition(this.hiring.company());
		this.running.close(position, "Filled");

		assertThatExceptionOfType(PositionNotOpen.class).isThrownBy(() -> this.hiring.apply(position, "Too Late"));
	}

	@Test
	void neverStoresALaterDateThanWasShown() {
		PositionId position = this.hiring.openPosition(this.hiring.company());
		NewApplication form = this.hiring.application(position, "Mia", "mia-shown@mail.example");
		LocalDate shown = LocalDate.of(2026, 11, 27);

		Receipt receipt = this.applying.handIn(new NewApplication(form.position(), form.contact(), null, null,
				form.attachments(), form.answers(), null, null, form.consents(), form.formStartedAt(), shown, "shown"));

		assertThat(this.promises.active(receipt.application()))
			.hasValueSatisfying((promise) -> assertThat(promise.toldDate()).isEqualTo(shown));
	}

}
