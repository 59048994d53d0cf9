package dev.goodword.desk;

import java.time.Instant;
import java.time.ZoneId;

import dev.goodword.desk.model.Ball;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * The due column of a row, in words.
 *
 * @param kind how it is drawn: {@code late}, {@code today}, {@code turn} or nothing
 * @param date the day or hour
 * @param label how far away that is, in working days
 */
public record DueLabel(String kind, String date, String label) {

	/** What a row owes, told on the team's clock; "nothing owed" for one that ended. */
	public static DueLabel of(DeskRow row, DueClock clock, Wording words) {
		Instant at = row.teamDueAt();
		if (at == null || row.ball() == Ball.NOBODY) {
			return new DueLabel("", words.say("desk.due.none"), words.say("desk.due.none.label"));
		}
		return (row.ball() == Ball.CANDIDATE) ? theirs(at, clock, words) : ours(at, clock, words);
	}

	/** A moment by which we have to act, told on the team's clock. */
	public static DueLabel at(Instant at, DueClock clock, Wording words) {
		return ours(at, clock, words);
	}

	/** What has to happen before the candidate can be answered. */
	public static String missing(DeskRow row, DueClock clock, Wording words) {
		Instant talk = row.talkAt();
		String key = DutyPolicy.missing(row).key();
		return (talk == null) ? words.say(key)
				: words.say(key, dates(clock, words).shortDateTime(talk, words.zone()).text());
	}

	private static DueLabel theirs(Instant at, DueClock clock, Wording words) {
		return new DueLabel("turn", dates(clock, words).shortDate(at).text(), words.say("desk.due.theirs"));
	}

	private static DueLabel ours(Instant at, DueClock clock, Wording words) {
		Due due = clock.due(at);
		String hour = hour(at, clock.calendar().zone(), words);
		String date = switch (due.when()) {
			case TODAY -> words.say("desk.due.today.date", hour);
			case LATE ->
				isToday(at, clock) ? words.say("desk.due.today.date", hour) : dates(clock, words).shortDate(at).text();
			case NEAR, LATER -> dates(clock, words).shortDate(at).text();
		};
		return new DueLabel(kind(due), date, label(due, words));
	}

	/**
	 * What is due today or earlier today as the hour alone; the team's zone stands in the
	 * label when the reader's clock shows another hour.
	 */
	public static DueLabel byHour(DeskRow row, DueClock clock, Wording words) {
		DueLabel label = of(row, clock, words);
		Instant at = row.teamDueAt();
		if (at == null || row.ball() != Ball.US || !isToday(at, clock)) {
			return label;
		}
		String hour = dates(clock, words).time(at).text();
		String zone = hour(at, clock.calendar().zone(), words).substring(hour.length());
		return new DueLabel(label.kind(), hour, label.label() + zone);
	}

	private static boolean isToday(Instant at, DueClock clock) {
		return at.atZone(clock.calendar().zone()).toLocalDate().equals(clock.today());
	}

	/** The due hour, with the team's zone when the reader's clock shows another hour. */
	private static String hour(Instant at, ZoneId team, Wording words) {
		return words.dates(team).time(at, words.zone()).text();
	}

	private static String kind(Due due) {
		return switch (due.when()) {
			case LATE -> "late";
			case TODAY -> "today";
			case NEAR, LATER -> "";
		};
	}

	static String label(Due due, Wording words) {
		return switch (due.when()) {
			case LATE -> words.say("desk.due.late", due.workingDays());
			case TODAY -> words.say("desk.due.today");
			case NEAR, LATER -> words.say("desk.due.in", due.workingDays());
		};
	}

	private static DateWords dates(DueClock clock, Wording words) {
		return words.dates(clock.calendar().zone());
	}

	/**
	 * The language tag of a name for its {@code lang} attribute; null when its letters do
	 * not tell.
	 */
	public static @Nullable String languageOf(@Nullable String name) {
		boolean han = name != null && name.codePoints()
			.anyMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
		return han ? "zh-Hans" : null;
	}

}
