package dev.goodword.desk.calendars;

import dev.goodword.calendars.CalendarEdit;
import dev.goodword.calendars.CalendarEdit.ClosureTakenBack;
import dev.goodword.calendars.CalendarEdit.CompanyClosed;
import dev.goodword.calendars.CalendarEdit.DaySet;
import dev.goodword.calendars.CalendarEdit.DayTakenBack;
import dev.goodword.calendars.CalendarEdit.YearList;
import dev.goodword.calendars.CalendarDay.Look;
import dev.goodword.desk.Wording;

/** Says in words what somebody wants to change. */
final class EditWords {

	private EditWords() {
	}

	static String of(CalendarEdit edit, Wording words) {
		if (edit instanceof YearList list) {
			return words.say("calendars.edit.year", list.year() + "", list.source());
		}
		if (edit instanceof CompanyClosed closed) {
			return words.say("calendars.edit.closed",
					DayWords.dated(closed.closure().first(), closed.closure().last(), words),
					closed.closure().name().in(words.language()));
		}
		if (edit instanceof ClosureTakenBack gone) {
			return words.say("calendars.edit.closure-gone", DayWords.dated(gone.first(), gone.first(), words));
		}
		if (edit instanceof DaySet set) {
			return words.say("calendars.edit.day", DayWords.dated(set.day(), set.day(), words),
					DayWords.look(Look.valueOf(set.rule().kind().name()), words),
					set.rule().name().in(words.language()));
		}
		DayTakenBack gone = (DayTakenBack) edit;
		return words.say("calendars.edit.day-gone", DayWords.dated(gone.day(), gone.day(), words));
	}

}
