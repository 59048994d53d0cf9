package dev.goodword.calendars;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.shared.LocalizedText;
import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The facade over the migrated tables, on both databases. */
class CalendarsTests extends StoredCalendarsTest {

	@Autowired
	private Calendars calendars;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void readsTheShippedCalendarsWhole() {
		assertThat(this.calendars.all()).containsExactly(CalendarFixture.china(), CalendarFixture.england(),
				CalendarFixture.hongKong(), CalendarFixture.newYork());
		WorkingCalendar china = this.calendars.calendar(CalendarFixture.china().id());
		assertThat(china).isEqualTo(CalendarFixture.china());
		assertThat(china.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
		assertThat(china.name().zhHans()).isEqualTo("中国大陆");
		assertThat(china.nthWorkingDayAfter(LocalDate.parse("2026-09-30"), 3)).isEqualTo("2026-10-10");
	}

	@Test
	void findsTheCalendarOfACountryIfThereIsOne() {
		assertThat(this.calendars.ofCountry("CN")).contains(CalendarFixture.china());
		assertThat(this.calendars.ofCountry("gb")).contains(CalendarFixture.england());
		assertThat(this.calendars.ofCountry("HK")).contains(CalendarFixture.hongKong());
		assertThat(this.calendars.ofCountry("US")).contains(CalendarFixture.newYork());
		assertThat(this.calendars.ofCountry("DE")).isEmpty();
	}

	@Test
	void leavesTheCalendarOfOneCompanyOutOfACountry() {
		this.jdbc.sql("update calendar set company_id = x'00000000000000000000000000000001' where code = 'cn'")
			.update();
		assertThat(this.calendars.ofCountry("CN")).isEmpty();
		assertThat(this.calendars.all()).hasSize(4);
	}

	@Test
	void refusesAnIdNobodyGaveOut() {
		CalendarId unknown = new CalendarId(new UUID(0, 7));
		assertThatExceptionOfType(UnknownCalendar.class).isThrownBy(() -> this.calendars.calendar(unknown))
			.withMessageContaining(unknown.toString());
	}

	@Test
	void asksOnlyForTheVersionOfACalendarItRemembers() {
		WorkingCalendar first = this.calendars.ofCountry("CN").orElseThrow();
		this.entityManager.clear();
		Statistics statistics = this.entityManager.getEntityManagerFactory()
			.unwrap(SessionFactory.class)
			.getStatistics();
		statistics.clear();
		assertThat(this.calendars.calendar(first.id())).isSameAs(first);
		assertThat(this.calendars.ofCountry("CN")).containsSame(first);
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
	}

	@Test
	void seesAChangeMadeOnAnotherNodeAtOnce() {
		CalendarId id = CalendarFixture.china().id();
		LocalDate newYear = LocalDate.parse("2027-01-01");
		assertThat(this.calendars.calendar(id).covers(2027)).isFalse();
		this.entityManager.clear();
		importYear2027();
		WorkingCalendar imported = this.calendars.calendar(id);
		assertThat(imported.version()).isEqualTo(CalendarFixture.china().version() + 1);
		assertThat(imported.covers(2027)).isTrue();
		assertThat(imported.rules().get(newYear)).isNull();
		assertThat(imported.isWorkingDay(LocalDate.parse("2027-02-20"))).isTrue();
		assertThat(imported.closures()).containsExactly(new Closure(LocalDate.parse("2027-08-02"),
				LocalDate.parse("2027-08-06"), new LocalizedText("Summer", "暑休")));
	}

	private void importYear2027() {
		this.jdbc.sql("""
				insert into calendar_year (calendar_id, year_no, source, version)
				select calendar_id, 2027, 'a notice', 1 from calendar where code = 'cn'""").update();
		this.jdbc.sql("""
				insert into calendar_day (calendar_id, on_date, kind, name_en, name_zh_hans, source, version)
				select calendar_id, '2027-02-20', 'WORK', 'Worked', '上班', 'a notice', 1 from calendar
				where code = 'cn'""").update();
		this.jdbc.sql("""
				insert into calendar_closure (calendar_id, first_date, last_date, name_en, name_zh_hans)
				select calendar_id, '2027-08-02', '2027-08-06', 'Summer', '暑休' from calendar
				where code = 'cn'""").update();
		this.jdbc.sql("update calendar set version = version + 1 where code = 'cn'").update();
	}

}
