package dev.goodword.positions;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PositionTests {

	private static final Pause BUDGET = new Pause(new LocalizedText("Budget", "预算"), LocalDate.parse("2026-12-01"));

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final Instant LATER = NOW.plusSeconds(60);

	@Test
	void isBornADraft() {
		Position position = position(false);

		assertThat(position.summary().status()).isEqualTo(PositionStatus.DRAFT);
		assertThat(position.summary().openedAt()).isNull();
		assertThat(position.summary().takesApplications(NOW)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			DRAFT,  open,  OPEN
			DRAFT,  pause, refused
			DRAFT,  close, CLOSED
			OPEN,   open,  refused
			OPEN,   pause, PAUSED
			OPEN,   close, CLOSED
			PAUSED, open,  OPEN
			PAUSED, pause, refused
			PAUSED, close, CLOSED
			CLOSED, open,  refused
			CLOSED, pause, refused
			CLOSED, close, refused
			""")
	void changesItsStatusByVerbsOnly(PositionStatus from, String verb, String to) {
		Position position = in(from, false);

		if (to.equals("refused")) {
			assertThatExceptionOfType(PositionStatusConflict.class).isThrownBy(() -> apply(position, verb))
				.withMessageContaining(from.name());
			assertThat(position.summary().status()).isEqualTo(from);
		}
		else {
			apply(position, verb);
			assertThat(position.summary().status()).isEqualTo(PositionStatus.valueOf(to));
		}
	}

	@Test
	void remembersWhenItWasFirstOpened() {
		Position position = in(PositionStatus.PAUSED, false);
		assertThat(position.statusReason()).isEqualTo("Budget");

		position.open(LATER);

		assertThat(position.summary().openedAt()).isEqualTo(NOW);
		assertThat(position.statusReason()).isNull();
	}

	@Test
	void saysWhatHappened() {
		Position position = position(false);

		assertThat(position.open(NOW)).isEqualTo(new PositionOpened(position.id(), NOW));
		assertThat(position.close("Filled", LATER)).isEqualTo(new PositionClosed(position.id(), LATER));
	}

	@ParameterizedTest
	@CsvSource({ "DRAFT,false", "OPEN,true", "PAUSED,true", "CLOSED,true" })
	void isPublicOnceOpenedUnlessConfidential(PositionStatus status, boolean readable) {
		assertThat(in(status, false).isPublic(LATER)).isEqualTo(readable);
		assertThat(in(status, true).isPublic(LATER)).isFalse();
	}

	@Test
	void staysReadableForNinetyDaysAfterClosing() {
		Position position = in(PositionStatus.CLOSED, false);
		Instant end = NOW.plus(Duration.ofDays(90));

		assertThat(position.isPublic(end.minusNanos(1000))).isTrue();
		assertThat(position.isPublic(end)).isFalse();
	}

	@Test
	void neverShowsADraftThatWasClosedUnopened() {
		Position position = position(false);

		position.close("Not needed", NOW);

		assertThat(position.isPublic(LATER)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30T15:59:59.999999Z,true", "2026-11-30T16:00:00Z,false", "2026-11-01T00:00:00Z,true" })
	void takesApplicationsToTheLastMinuteOfItsLastDayInItsZone(Instant at, boolean taken) {
		Position position = position(
				PositionExamples.wanted("java-developer", 1, false, LocalDate.parse("2026-11-30")));
		position.open(NOW);

		assertThat(position.summary().takesApplications(at)).isEqualTo(taken);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Java", "java developer", "-java", "java-", "java--developer", "开发", "java/1" })
	void refusesCodesThatCannotStandInAnAddress(String code) {
		assertThatIllegalArgumentException().isThrownBy(() -> position(PositionExamples.wanted(code, 1, false, null)));
	}

	@Test
	void refusesAPositionWithoutAnOpening() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> position(PositionExamples.wanted("java-developer", 0, false, null)));
	}

	@ParameterizedTest
	@CsvSource({ "-1,10,12", "10,9,12", "10,20,0" })
	void refusesSalariesThatDoNotRunUpwards(BigDecimal from, BigDecimal to, int months) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Salary(from, to, "CNY", Salary.Period.MONTH, months));
	}

	private static Position in(PositionStatus status, boolean confidential) {
		Position position = position(confidential);
		if (status != PositionStatus.DRAFT) {
			position.open(NOW);
		}
		if (status == PositionStatus.PAUSED) {
			position.pause(BUDGET, NOW);
		}
		if (status == PositionStatus.CLOSED) {
			position.close("Filled", NOW);
		}
		return position;
	}

	private static void apply(Position position, String verb) {
		switch (verb) {
			case "open" -> position.open(LATER);
			case "pause" -> position.pause(BUDGET, LATER);
			default -> position.close("Filled", LATER);
		}
	}

	private static Position position(boolean confidential) {
		return position(PositionExamples.wanted("java-developer", 1, confidential, null));
	}

	private static Position position(NewPosition wanted) {
		return new Position(new PositionId(new UUID(0, 9)), wanted, NOW);
	}

}
