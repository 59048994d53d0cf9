package dev.goodword.calendars;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import dev.goodword.calendars.CalendarDay.Look;
import dev.goodword.calendars.CalendarEdit.CompanyClosed;
import dev.goodword.calendars.CalendarEdit.DaySet;
import dev.goodword.calendars.CalendarEdit.DayTakenBack;
import dev.goodword.calendars.CalendarEdit.YearList;
import dev.goodword.calendars.ProposedChange.State;
import dev.goodword.shared.LocalizedText;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Changes from the wish to the calendar, on both databases. */
class CalendarChangesTests extends StoredCalendarsTest {

	private static final LocalizedText NAME = new LocalizedText("New Year's Day", "元旦");

	private static final UUID GUO = new UUID(0, 1);

	private static final UUID MARA = new UUID(0, 2);

	@Autowired
	private Calendars calendars;

	@Autowired
	private CalendarChanges changes;

	@Autowired
	private EntityManager entityManager;

	private final CalendarId china = CalendarFixture.china().id();

	@Test
	void leavesTheCalendarAsItIsUntilSomebodyApproves() {
		ChangeId id = propose(notice2027());
		assertThat(china().covers(2027)).isFalse();
		assertThat(this.changes.change(id)).satisfies((change) -> {
			assertThat(change.isWaiting()).isTrue();
			assertThat(change.proposedBy()).isEqualTo(GUO);
			assertThat(change.proposedAt()).isEqualTo(NOW);
			assertThat(change.edit()).isEqualTo(notice2027());
		});
		approve(id);
		assertThat(china().covers(2027)).isTrue();
		assertThat(china()).isEqualTo(notice2027().on(CalendarFixture.china()));
		assertThat(this.changes.change(id)).satisfies((change) -> {
			assertThat(change.state()).isEqualTo(State.APPROVED);
			assertThat(change.decidedBy()).isEqualTo(MARA);
		});
	}

	@Test
	void raisesTheVersionSoThatEveryNodeSeesIt() {
		long before = china().version();
		approve(propose(notice2027()));
		assertThat(china().version()).isEqualTo(before + 1);
	}

	@Test
	void countsTheEditionsOfAList() {
		approve(propose(notice2027()));
		approve(propose(new YearList(2027, "notice, corrected",
				Map.of(LocalDate.of(2027, 1, 2), new DayRule(DayKind.OFF, NAME)))));
		CalendarPapers papers = this.calendars.papers(this.china);
		assertThat(papers.years().get(2027)).isEqualTo(new CalendarPapers.Paper("notice, corrected", 2));
		assertThat(papers.days().get(LocalDate.of(2027, 1, 2)).version()).isEqualTo(2);
		assertThat(papers.days()).doesNotContainKey(LocalDate.of(2027, 1, 1)).containsKey(LocalDate.of(2026, 1, 1));
	}

	@Test
	void writesDownWhoSetADayByHand() {
		LocalDate eve = LocalDate.of(2026, 12, 24);
		approve(propose(new DaySet(eve, new DayRule(DayKind.HALF, NAME))));
		assertThat(china().day(eve).look()).isEqualTo(Look.HALF);
		assertThat(this.calendars.papers(this.china).byHand()).containsExactly(Map.entry(eve, GUO));
		approve(propose(new DayTakenBack(eve)));
		assertThat(china().day(eve).look()).isEqualTo(Look.PLAIN);
	}

	@Test
	void closesTheCompany() {
		Closure closure = new Closure(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31), NAME);
		approve(propose(new CompanyClosed(closure)));
		assertThat(china().closures()).containsExactly(closure);
		approve(propose(new CalendarEdit.ClosureTakenBack(closure.first())));
		assertThat(china().closures()).isEmpty();
	}

	@Test
	void refusesApprovalOfWhatWasLookedAtOnAnotherCalendar() {
		long seen = china().version();
		ChangeId first = propose(notice2027());
		ChangeId second = propose(new DaySet(LocalDate.of(2026, 12, 24), new DayRule(DayKind.HALF, NAME)));
		approve(first);
		this.entityManager.clear();
		assertThatExceptionOfType(CalendarMoved.class).isThrownBy(() -> this.changes.approve(second, seen, MARA));
		assertThat(this.changes.change(second).isWaiting()).isTrue();
	}

	@Test
	void decidesOnlyOnce() {
		ChangeId id = propose(notice2027());
		this.changes.drop(id, MARA);
		assertThat(this.changes.change(id).state()).isEqualTo(State.DROPPED);
		assertThatExceptionOfType(ChangeSettled.class).isThrownBy(() -> approve(id));
		assertThat(china().covers(2027)).isFalse();
	}

	@Test
	void listsTheLatestFirst() {
		ChangeId id = propose(notice2027());
		assertThat(this.changes.latest(this.china, 5)).extracting(ProposedChange::id).containsExactly(id);
		assertThat(this.changes.latest(CalendarFixture.england().id(), 5)).isEmpty();
	}

	@Test
	void refusesAnIdNobodyGaveOut() {
		assertThatExceptionOfType(UnknownChange.class)
			.isThrownBy(() -> this.changes.change(new ChangeId(new UUID(0, 9))));
		assertThatExceptionOfType(UnknownCalendar.class).isThrownBy(() -> this.calendars.coded("mars"));
	}

	private ChangeId propose(CalendarEdit edit) {
		return this.changes.propose(this.china, edit, GUO);
	}

	private void approve(ChangeId id) {
		this.changes.approve(id, china().version(), MARA);
	}

	private WorkingCalendar china() {
		return this.calendars.calendar(this.china);
	}

	private static YearList notice2027() {
		return new YearList(2027, "notice for 2027", Map.of(LocalDate.of(2027, 1, 1), new DayRule(DayKind.OFF, NAME),
				LocalDate.of(2027, 2, 20), new DayRule(DayKind.WORK, new LocalizedText("Worked", "上班"))));
	}

}
