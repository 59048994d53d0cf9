package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dev.goodword.calendars.CalendarChanges;
import dev.goodword.calendars.CalendarEdit;
import dev.goodword.calendars.CalendarEdit.CompanyClosed;
import dev.goodword.calendars.CalendarEdit.YearList;
import dev.goodword.calendars.CalendarRows;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.ChangeId;
import dev.goodword.calendars.Closure;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** Running promises when the calendar of their team changes. */
@RecordApplicationEvents
class CalendarEffectsTests extends PromisedTest {

	private static final LocalizedText NAME = new LocalizedText("Moving house", "搬家");

	@Autowired
	Calendars calendars;

	@Autowired
	CalendarChanges changes;

	@Autowired
	CalendarEffects effects;

	@AfterEach
	void restore() {
		CalendarRows.restore(this.database);
	}

	@Test
	void showsBeforeApprovalWhatAClosureWouldPull() {
		WorkingCalendar china = this.calendars.coded("cn");
		List<CalendarEffect> found = own(this.effects.of(china, closed("2026-11-26", "2026-11-30").on(china)));
		assertThat(found).singleElement().satisfies((effect) -> {
			assertThat(effect.dueBefore()).isEqualTo(Instant.parse("2026-11-27T10:00:00Z"));
			assertThat(effect.dueAfter()).isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
			assertThat(effect.toldDate()).isEqualTo("2026-11-30");
			assertThat(effect.toldDayIsFree()).isTrue();
			assertThat(effect.isMoved()).isTrue();
			assertThat(effect.position()).isEqualTo(this.position);
		});
		assertThat(active().teamDueAt()).as("nothing happens by looking").isEqualTo("2026-11-27T10:00:00Z");
		assertThat(own(this.effects.of(china, closed("2026-12-14", "2026-12-18").on(china)))).isEmpty();
	}

	@Test
	void pullsTTogetherWithTheChangeAndLeavesTheToldDate(ApplicationEvents events) {
		PromiseSummary before = active();
		approve(closed("2026-11-26", "2026-11-30"));
		PromiseSummary after = active();
		assertThat(after.id()).isEqualTo(before.id());
		assertThat(after.teamDueAt()).isEqualTo("2026-11-25T10:00:00Z");
		assertThat(after.toldDate()).isEqualTo(before.toldDate());
		assertThat(after.deadlineAt()).isEqualTo(before.deadlineAt());
		this.ladder.runDue();
		assertThat(active().state()).as("two working days before T have begun").isEqualTo(PromiseState.DUE_SOON);
		assertThat(events.stream(PromiseDue.class)).extracting(PromiseDue::application).contains(this.id);
		assertThat(events.stream(PromiseRedated.class)).extracting(PromiseRedated::application).contains(this.id);
		this.clock.moveTo(Instant.parse("2026-11-25T10:00:00Z"));
		this.ladder.runDue();
		assertThat(active().state()).isEqualTo(PromiseState.AT_RISK);
	}

	@Test
	void a8MarksAPromiseIntoAnUnknownYearAndAnImportNeverMovesItsToldDate() {
		this.clock.moveTo(Instant.parse("2026-12-29T02:00:00Z"));
		this.id = this.hiring.apply(this.position, "Year End").application();
		PromiseSummary before = active();
		assertThat(before.provisional()).isTrue();
		assertThat(before.toldDate()).as("1 January is a fixed day").isEqualTo("2027-01-06");
		assertThat(before.teamDueAt()).isEqualTo("2027-01-05T10:00:00Z");

		List<CalendarEffect> done = own(approve(new YearList(2027, "a notice", RedatingTests.off("2027-01-01",
				"2027-01-02", "2027-01-03", "2027-01-04", "2027-01-05", "2027-01-06"))));

		assertThat(done).singleElement().matches(CalendarEffect::isSettled).matches(CalendarEffect::toldDayIsFree);
		PromiseSummary after = active();
		assertThat(after.provisional()).isFalse();
		assertThat(after.toldDate()).as("never later").isEqualTo(before.toldDate());
		assertThat(after.deadlineAt()).isEqualTo(before.deadlineAt());
		assertThat(after.teamDueAt()).as("the last working day before the days off").isEqualTo("2026-12-31T10:00:00Z");
	}

	@Test
	void confirmsAProvisionalPromiseWhereTheListSaysTheSame() {
		this.clock.moveTo(Instant.parse("2026-12-29T02:00:00Z"));
		this.id = this.hiring.apply(this.position, "Year End").application();
		PromiseSummary before = active();
		approve(new YearList(2027, "a notice", RedatingTests.off("2027-01-01")));
		assertThat(active()).satisfies((after) -> {
			assertThat(after.provisional()).isFalse();
			assertThat(after.teamDueAt()).isEqualTo(before.teamDueAt());
		});
	}

	private List<CalendarEffect> approve(CalendarEdit edit) {
		WorkingCalendar before = this.calendars.coded("cn");
		ChangeId id = this.changes.propose(before.id(), edit, new UUID(0, 1));
		this.changes.approve(id, before.version(), new UUID(0, 2));
		return this.effects.carryOut(before, this.calendars.coded("cn"));
	}

	private List<CalendarEffect> own(List<CalendarEffect> found) {
		return found.stream().filter((effect) -> effect.application().equals(this.id)).toList();
	}

	private static CompanyClosed closed(String first, String last) {
		return new CompanyClosed(new Closure(LocalDate.parse(first), LocalDate.parse(last), NAME));
	}

}
