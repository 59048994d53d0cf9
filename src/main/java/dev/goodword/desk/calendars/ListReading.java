package dev.goodword.desk.calendars;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import dev.goodword.calendars.CalendarEdit.YearList;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.calendars.reading.CalendarFile;
import dev.goodword.calendars.reading.CalendarFileRefused;
import dev.goodword.desk.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the list of a year from a file, and says what is wrong with it. */
@Component
class ListReading {

	private static final int SOURCE = 60;

	private static final int BEHIND = 1;

	private static final int AHEAD = 2;

	private final InstantSource clock;

	ListReading(InstantSource clock) {
		this.clock = clock;
	}

	/** The list; null when there are problems. */
	@Nullable YearList read(WorkingCalendar calendar, ListForm form, @Nullable MultipartFile file, Wording words,
			List<Problem> problems) throws IOException {
		String source = (form.source() != null) ? form.source().strip() : "";
		String year = (form.year() != null) ? form.year() : "";
		if (years(calendar).mapToObj(Integer::toString).noneMatch(year::equals)) {
			problems.add(new Problem("year", words.say("calendars.problem.year")));
		}
		if (source.isEmpty() || source.length() > SOURCE) {
			problems.add(new Problem("source", words.say("calendars.problem.source", SOURCE)));
		}
		if (file == null || file.isEmpty()) {
			problems.add(new Problem("file", words.say("calendars.problem.file")));
		}
		if (!problems.isEmpty() || file == null) {
			return null;
		}
		try {
			byte[] bytes = (file.getSize() > CalendarFile.LARGEST) ? new byte[CalendarFile.LARGEST + 1]
					: file.getBytes();
			return CalendarFile.read(bytes, Integer.parseInt(year), source, calendar);
		}
		catch (CalendarFileRefused ex) {
			String why = words.say("calendars.file." + ex.reason(), ex.found());
			problems.add(new Problem("file", (ex.line() > 0) ? words.say("calendars.file.line", ex.line(), why) : why));
			return null;
		}
	}

	/** The years whose lists may be handed in. */
	IntStream years(WorkingCalendar calendar) {
		int present = today(calendar).getYear();
		return IntStream.rangeClosed(present - BEHIND, present + AHEAD);
	}

	/** The day it is where the calendar counts. */
	LocalDate today(WorkingCalendar calendar) {
		return LocalDate.ofInstant(this.clock.instant(), calendar.zone());
	}

}
