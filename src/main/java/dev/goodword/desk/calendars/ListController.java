package dev.goodword.desk.calendars;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.CalendarEdit.YearList;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.calendars.reading.CalendarFile;
import dev.goodword.calendars.reading.CalendarFileRefused;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes the list of a year as a file and puts it before a second person. */
@Controller
class ListController {

	private static final int SOURCE = 60;

	private static final int BEHIND = 1;

	private static final int AHEAD = 2;

	private final Calendars calendars;

	private final ChangingCalendars changing;

	private final MessageSource texts;

	private final InstantSource clock;

	ListController(Calendars calendars, ChangingCalendars changing, MessageSource texts, InstantSource clock) {
		this.calendars = calendars;
		this.changing = changing;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * What is asked beside the file.
	 *
	 * @param year the year the list is for
	 * @param source who published it
	 */
	record ListForm(@Nullable String year, @Nullable String source) {
	}

	@GetMapping("/calendars/{code}/lists")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView ask(@PathVariable String code, StaffMember who, Locale locale) {
		WorkingCalendar calendar = this.calendars.coded(code);
		String missing = years(calendar).filter((year) -> year >= today(calendar).getYear() && !calendar.covers(year))
			.mapToObj(Integer::toString)
			.findFirst()
			.orElse(Integer.toString(today(calendar).getYear() + 1));
		return page(calendar, new ListForm(missing, ""), Problems.NONE, words(who, locale));
	}

	@PostMapping("/calendars/{code}/lists")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView take(@PathVariable String code, @ModelAttribute("form") ListForm form,
			@RequestParam(required = false) @Nullable MultipartFile file, StaffMember who, Locale locale)
			throws IOException {
		WorkingCalendar calendar = this.calendars.coded(code);
		Wording words = words(who, locale);
		List<Problem> problems = new ArrayList<>();
		YearList list = read(calendar, form, file, words, problems);
		if (list == null) {
			ModelAndView page = page(calendar, form, new Problems(problems), words);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		return new ModelAndView(
				"redirect:/calendar-changes/" + this.changing.propose(calendar, list, who) + "?done=calendar-proposed");
	}

	private @Nullable YearList read(WorkingCalendar calendar, ListForm form, @Nullable MultipartFile file,
			Wording words, List<Problem> problems) throws IOException {
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

	private IntStream years(WorkingCalendar calendar) {
		int present = today(calendar).getYear();
		return IntStream.rangeClosed(present - BEHIND, present + AHEAD);
	}

	private ModelAndView page(WorkingCalendar calendar, ListForm form, Problems problems, Wording words) {
		ModelAndView page = new ModelAndView("desk/calendar-lists");
		page.addObject("code", calendar.code());
		page.addObject("calendarName", calendar.name().in(words.language()));
		page.addObject("form", form);
		page.addObject("problems", problems);
		page.addObject("years", years(calendar)
			.mapToObj((year) -> new Choice(year + "",
					words.say(calendar.covers(year) ? "calendars.list.year" : "calendars.list.year.missing",
							year + "")))
			.toList());
		return page;
	}

	private LocalDate today(WorkingCalendar calendar) {
		return LocalDate.ofInstant(this.clock.instant(), calendar.zone());
	}

	private Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

}
