package dev.goodword.calendars;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A business calendar with its days as the database holds it. Calendars arrive by
 * migration; their days change by an approved {@link CalendarEdit} alone.
 */
@Entity
@Table(name = "calendar")
class StoredCalendar {

	@EmbeddedId
	private CalendarId id;

	@Embedded
	private @Nullable CompanyId companyId;

	private String code;

	@Embedded
	@AttributeOverride(name = "en", column = @Column(name = "name_en"))
	@AttributeOverride(name = "zhHans", column = @Column(name = "name_zh_hans"))
	private LocalizedText name;

	private String country;

	private String zone;

	private String workdays;

	@Version
	private long version;

	private Instant createdAt;

	@ElementCollection
	@CollectionTable(name = "calendar_year", joinColumns = @JoinColumn(name = "calendar_id"))
	@MapKeyColumn(name = "year_no")
	private Map<Integer, StoredYear> years = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "calendar_id"))
	@MapKeyColumn(name = "on_date")
	private Map<LocalDate, StoredDay> days = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "calendar_fixed_day", joinColumns = @JoinColumn(name = "calendar_id"))
	private Set<StoredFixedDay> fixedDays = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "calendar_closure", joinColumns = @JoinColumn(name = "calendar_id"))
	private Set<StoredClosure> closures = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "calendar_override", joinColumns = @JoinColumn(name = "calendar_id"))
	@MapKeyColumn(name = "on_date")
	private Map<LocalDate, StoredOverride> overrides = new HashMap<>();

	@NullUnmarked
	protected StoredCalendar() {
	}

	/** The calendar as a value to count with. */
	WorkingCalendar working() {
		Map<LocalDate, DayRule> rules = map(this.days, StoredDay::rule);
		Map<MonthDay, LocalizedText> fixed = this.fixedDays.stream()
			.collect(Collectors.toMap(StoredFixedDay::monthDay, StoredFixedDay::name));
		List<Closure> closed = this.closures.stream().map(StoredClosure::closure).toList();
		return new WorkingCalendar(this.id, this.code, this.name, this.country, ZoneId.of(this.zone), weeklyPattern(),
				rules, map(this.overrides, StoredOverride::rule), fixed, closed, this.years.keySet(), this.version);
	}

	/** Where its days come from. */
	CalendarPapers papers() {
		return new CalendarPapers(map(this.years, StoredYear::paper), map(this.days, StoredDay::paper),
				map(this.overrides, StoredOverride::by));
	}

	/**
	 * Says from now on what the change wants.
	 * @param by the account of whoever asked for it
	 */
	void apply(CalendarEdit edit, UUID by, Instant now) {
		if (edit instanceof CalendarEdit.YearList list) {
			load(list);
		}
		else if (edit instanceof CalendarEdit.CompanyClosed closed) {
			this.closures.removeIf((other) -> other.first().equals(closed.closure().first()));
			this.closures.add(StoredClosure.of(closed.closure()));
		}
		else if (edit instanceof CalendarEdit.ClosureTakenBack gone) {
			this.closures.removeIf((closure) -> closure.first().equals(gone.first()));
		}
		else if (edit instanceof CalendarEdit.DaySet set) {
			this.overrides.put(set.day(), new StoredOverride(set.rule().kind(), set.rule().name(), by, now));
		}
		else if (edit instanceof CalendarEdit.DayTakenBack gone) {
			this.overrides.remove(gone.day());
		}
	}

	private void load(CalendarEdit.YearList list) {
		StoredYear before = this.years.get(list.year());
		int edition = (before != null) ? before.paper().version() + 1 : 1;
		this.years.put(list.year(), new StoredYear(list.source(), edition));
		this.days.keySet().removeIf((day) -> day.getYear() == list.year());
		list.days()
			.forEach(
					(day, rule) -> this.days.put(day, new StoredDay(rule.kind(), rule.name(), list.source(), edition)));
	}

	private static <K, S, V> Map<K, V> map(Map<K, S> stored, Function<S, V> view) {
		return stored.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> view.apply(entry.getValue())));
	}

	/** The column lists ISO day numbers, Monday is 1. */
	private Set<DayOfWeek> weeklyPattern() {
		return this.workdays.chars()
			.mapToObj((digit) -> DayOfWeek.of(Character.digit(digit, 10)))
			.collect(Collectors.toSet());
	}

}
