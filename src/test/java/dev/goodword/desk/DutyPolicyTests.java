package dev.goodword.desk;

import dev.goodword.desk.DutyPolicy.Missing;
import dev.goodword.desk.DutyPolicy.Section;
import dev.goodword.desk.model.Ball;
import dev.goodword.positions.StageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.goodword.desk.DeskRowFixture.aRow;
import static org.assertj.core.api.Assertions.assertThat;

class DutyPolicyTests {

	private final DueClock wednesday = DueClockTests.at("2026-11-25T10:00");

	@ParameterizedTest
	@CsvSource({ "2026-11-24T18:00,OVERDUE", "2026-11-25T18:00,TODAY", "2026-11-26T18:00,AT_RISK",
			"2026-11-27T18:00,AT_RISK", "2026-11-30T18:00,LATER" })
	void ordersUnreadApplicationsByTheirPromise(String due, Section section) {
		assertThat(DutyPolicy.section(aRow().due(due).row(), this.wednesday)).isEqualTo(section);
	}

	@Test
	void isCalmAboutANearDateWhenOnlyTheChoiceIsMissing() {
		assertThat(DutyPolicy.section(aRow().read().due("2026-11-26T18:00").row(), this.wednesday))
			.isEqualTo(Section.TOMORROW);
		assertThat(DutyPolicy.section(aRow().read().due("2026-11-27T18:00").row(), this.wednesday))
			.isEqualTo(Section.LATER);
	}

	@Test
	void putsTheTeamsLatenessBeforeAStuckMessage() {
		assertThat(DutyPolicy.section(aRow().mailFailed().due("2026-11-24T18:00").row(), this.wednesday))
			.isEqualTo(Section.OVERDUE);
		assertThat(DutyPolicy.section(aRow().mailFailed().due("2026-12-24T18:00").row(), this.wednesday))
			.isEqualTo(Section.STUCK);
	}

	@Test
	void neverCallsItLateWhenTheCandidateHasTheBall() {
		assertThat(DutyPolicy.section(aRow().with(Ball.CANDIDATE).due("2026-11-24T18:00").row(), this.wednesday))
			.isEqualTo(Section.THEIRS);
	}

	@Test
	void saysWhatIsMissing() {
		assertThat(DutyPolicy.missing(aRow().row())).isEqualTo(Missing.READING);
		assertThat(DutyPolicy.missing(aRow().read().row())).isEqualTo(Missing.CHOICE);
		assertThat(DutyPolicy.missing(aRow().at(StageKind.INTERVIEW).row())).isEqualTo(Missing.TALK);
		assertThat(DutyPolicy.missing(aRow().at(StageKind.INTERVIEW).held().row())).isEqualTo(Missing.DECISION);
		assertThat(DutyPolicy.missing(aRow().at(StageKind.INTERVIEW).talk("2026-11-26T10:00").row()))
			.isEqualTo(Missing.AGREED);
		assertThat(DutyPolicy.missing(aRow().at(StageKind.DECISION).row())).isEqualTo(Missing.DECISION);
	}

	@Test
	void seesNoRiskInATalkThatIsAgreedAndComesInTime() {
		DeskRowFixture talked = aRow().at(StageKind.INTERVIEW).due("2026-11-27T18:00");

		assertThat(DutyPolicy.section(talked.row(), this.wednesday)).isEqualTo(Section.AT_RISK);
		assertThat(DutyPolicy.section(talked.talk("2026-11-26T10:00").row(), this.wednesday)).isEqualTo(Section.LATER);
		assertThat(DutyPolicy.section(talked.talk("2026-11-30T10:00").row(), this.wednesday))
			.isEqualTo(Section.AT_RISK);
		assertThat(DutyPolicy.section(talked.talk("2026-11-25T09:00").row(), this.wednesday))
			.isEqualTo(Section.AT_RISK);
	}

}
