package dev.goodword.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.shared.LocalizedText;

/**
 * The shipped calendars without a database, read from the very rows of the migration, and
 * a builder for calendars of a test's own.
 */
public final class CalendarFixture {

	private static final List<String> SHIPPED = List.of("/db/migration/V202611210101__calendars_china_england.sql",
			"/db/migration/V202611220951__calendars_more_years.sql");

	private static final String TEXT = "'((?:[^']|'')*)'";

	private static final Pattern DAY = Pattern
		.compile("\\(x'(\\w{32})', '(\\d{4}-\\d\\d-\\d\\d)', '(OFF|WORK|HALF)', " + TEXT + ", " + TEXT);

	private static final Pattern YEAR = Pattern.compile("\\(x'(\\w{32})', (\\d{4}), 'https");

	private static final Pattern FIXED = Pattern
		.compile("\\(x'(\\w{32})', (\\d\\d?), (\\d\\d?), " + TEXT + ", " + TEXT);

	private static final Pattern CALENDAR = Pattern
		.compile("\\(x'(\\w{32})', null, '([a-z-]+)', '([^']+)', '([^']+)', '(\\w\\w)', '([^']+)', '12345', (\\d)");

	private static final Pattern RAISED = Pattern.compile("version \\+ 1 where code in \\(([^)]+)\\)");

	private final Map<LocalDate, DayRule> rules = new HashMap<>();

	private final Map<LocalDate, DayRule> overrides = new HashMap<>();

	private final Map<MonthDay, LocalizedText> fixedDays = new HashMap<>();

	private final List<Closure> closures = new ArrayList<>();

	private final Set<Integer> years = new HashSet<>();

	private Set<DayOfWeek> workdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	private final CalendarId id;

	private final String code;

	private final LocalizedText name;

	private final String country;

	private final ZoneId zone;

	private long version = 1;

	private CalendarFixture(CalendarId id, String code, LocalizedText name, String country, ZoneId zone) {
		this.id = id;
		this.code = code;
		this.name = name;
		this.country = country;
		this.zone = zone;
	}

	/** Mainland China with 2023 to 2026 loaded, Asia/Shanghai. */
	public static WorkingCalendar china() {
		return shipped("cn").build();
	}

	/** England with 2023 to 2027 loaded, Europe/London. */
	public static WorkingCalendar england() {
		return shipped("gb-eng").build();
	}

	/** Hong Kong with 2023 to 2027 loaded, Asia/Hong_Kong. */
	public static WorkingCalendar hongKong() {
		return shipped("hk").build();
	}

	/** New York with 2023 to 2027 loaded, America/New_York. */
	public static WorkingCalendar newYork() {
		return shipped("us-ny").build();
	}

	/** A shipped calendar to change before it is built. */
	public static CalendarFixture shipped(String code) {
		String sql = migration();
		Matcher calendar = CALENDAR.matcher(sql);
		while (calendar.find()) {
			if (calendar.group(2).equals(code)) {
				CalendarFixture fixture = new CalendarFixture(new CalendarId(uuid(calendar.group(1))), code,
						new LocalizedText(calendar.group(3), calendar.group(4)), calendar.group(5),
						ZoneId.of(calendar.group(6)));
				fixture.readRows(sql, calendar.group(1));
				return fixture;
			}
		}
		throw new IllegalStateException("No calendar " + code + " in " + SHIPPED);
	}

	/** An empty calendar, Monday to Friday, no year loaded. */
	public static CalendarFixture aCalendar(String zone) {
		return new CalendarFixture(new CalendarId(new UUID(0, 1)), "own", new LocalizedText("Own", "自有"), "ZZ",
				ZoneId.of(zone));
	}

	public CalendarFixture working(Set<DayOfWeek> days) {
		this.workdays = days;
		return this;
	}

	public CalendarFixture loaded(int... loadedYears) {
		for (int year : loadedYears) {
			this.years.add(year);
		}
		return this;
	}

	public CalendarFixture day(LocalDate day, DayKind kind) {
		this.rules.put(day, new DayRule(kind, new LocalizedText(kind + " " + day, kind + "日")));
		return this;
	}

	public CalendarFixture off(String... days) {
		for (String day : days) {
			day(LocalDate.parse(day), DayKind.OFF);
		}
		return this;
	}

	public CalendarFixture byHand(String day, DayKind kind) {
		this.overrides.put(LocalDate.parse(day),
				new DayRule(kind, new LocalizedText(kind + " " + day + " by hand", kind + "日")));
		return this;
	}

	public CalendarFixture closed(String first, String last, String reason) {
		this.closures
			.add(new Closure(LocalDate.parse(first), LocalDate.parse(last), new LocalizedText(reason, reason)));
		return this;
	}

	public WorkingCalendar build() {
		return new WorkingCalendar(this.id, this.code, this.name, this.country, this.zone, this.workdays, this.rules,
				this.overrides, this.fixedDays, this.closures, this.years, this.version);
	}

	private void readRows(String sql, String calendarId) {
		for (Matcher row = DAY.matcher(sql); row.find();) {
			if (row.group(1).equals(calendarId)) {
				this.rules.put(LocalDate.parse(row.group(2)),
						new DayRule(DayKind.valueOf(row.group(3)), text(row.group(4), row.group(5))));
			}
		}
		for (Matcher row = YEAR.matcher(sql); row.find();) {
			if (row.group(1).equals(calendarId)) {
				this.years.add(Integer.valueOf(row.group(2)));
			}
		}
		for (Matcher row = FIXED.matcher(sql); row.find();) {
			if (row.group(1).equals(calendarId)) {
				this.fixedDays.put(MonthDay.of(Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3))),
						text(row.group(4), row.group(5)));
			}
		}
		for (Matcher row = RAISED.matcher(sql); row.find();) {
			this.version += row.group(1).contains("'" + this.code + "'") ? 1 : 0;
		}
	}

	private static LocalizedText text(String en, String zhHans) {
		return new LocalizedText(en.replace("''", "'"), zhHans.replace("''", "'"));
	}

	private static UUID uuid(String hex) {
		return new UUID(Long.parseUnsignedLong(hex.substring(0, 16), 16),
				Long.parseUnsignedLong(hex.substring(16), 16));
	}

	private static String migration() {
		StringBuilder all = new StringBuilder();
		for (String file : SHIPPED) {
			try (InputStream sql = CalendarFixture.class.getResourceAsStream(file)) {
				all.append(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return all.toString();
	}

}
