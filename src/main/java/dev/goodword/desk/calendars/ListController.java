package dev.goodword.desk.calendars;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.CalendarEdit.YearList;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.desk.CalendarRights;
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

	private final CalendarRights rights;

	private final ChangingCalendars changing;

	private final ListReading reading;

	private final MessageSource texts;

	ListController(CalendarRights rights, ChangingCalendars changing, ListReading reading, MessageSource texts) {
		this.rights = rights;
		this.changing = changing;
		this.reading = reading;
		this.texts = texts;
	}

	@GetMapping("/calendars/{code}/lists")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView ask(@PathVariable String code, StaffMember who, Locale locale) {
		WorkingCalendar calendar = this.rights.changeable(code, who);
		String missing = this.reading.years(calendar)
			.filter((year) -> year >= this.reading.today(calendar).getYear() && !calendar.covers(year))
			.mapToObj(Integer::toString)
			.findFirst()
			.orElse(Integer.toString(this.reading.today(calendar).getYear() + 1));
		return page(calendar, new ListForm(missing, ""), Problems.NONE, words(who, locale));
	}

	@PostMapping("/calendars/{code}/lists")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView take(@PathVariable String code, @ModelAttribute("form") ListForm form,
			@RequestParam(required = false) @Nullable MultipartFile file, StaffMember who, Locale locale)
			throws IOException {
		WorkingCalendar calendar = this.rights.changeable(code, who);
		Wording words = words(who, locale);
		List<Problem> problems = new ArrayList<>();
		YearList list = this.reading.read(calendar, form, file, words, problems);
		if (list == null) {
			ModelAndView page = page(calendar, form, new Problems(problems), words);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		return new ModelAndView(
				"redirect:/calendar-changes/" + this.changing.propose(calendar, list, who) + "?done=calendar-proposed");
	}

	private ModelAndView page(WorkingCalendar calendar, ListForm form, Problems problems, Wording words) {
		ModelAndView page = new ModelAndView("desk/calendar-lists");
		page.addObject("code", calendar.code());
		page.addObject("calendarName", calendar.name().in(words.language()));
		page.addObject("form", form);
		page.addObject("problems", problems);
		page.addObject("years",
				this.reading.years(calendar)
					.mapToObj((year) -> new Choice(year + "",
							words.say(calendar.covers(year) ? "calendars.list.year" : "calendars.list.year.missing",
									year + "")))
					.toList());
		return page;
	}

	private Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

}
