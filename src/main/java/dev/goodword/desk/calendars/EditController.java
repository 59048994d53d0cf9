package dev.goodword.desk.calendars;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.CalendarDay.Look;
import dev.goodword.calendars.CalendarEdit;
import dev.goodword.calendars.DayKind;
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
import org.springframework.web.servlet.ModelAndView;

/** Forms that propose a closure or a single day, and that take one back. */
@Controller
class EditController {

	private final CalendarRights rights;

	private final ChangingCalendars changing;

	private final MessageSource texts;

	private final InstantSource clock;

	EditController(CalendarRights rights, ChangingCalendars changing, MessageSource texts, InstantSource clock) {
		this.rights = rights;
		this.changing = changing;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping("/calendars/{code}/closures")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView askClosure(@PathVariable String code, StaffMember who, Locale locale) {
		return page("closures", this.rights.changeable(code, who), EditForm.EMPTY, Problems.NONE, words(who, locale));
	}

	@PostMapping("/calendars/{code}/closures")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView close(@PathVariable String code, @ModelAttribute("form") EditForm form, StaffMember who,
			Locale locale) {
		WorkingCalendar calendar = this.rights.changeable(code, who);
		List<Problem> problems = new ArrayList<>();
		CalendarEdit edit = form.closure(calendar, today(calendar), words(who, locale), problems);
		return answer("closures", calendar, form, edit, problems, who, locale);
	}

	@PostMapping("/calendars/{code}/closures/end")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView open(@PathVariable String code, @ModelAttribute("form") EditForm form, StaffMember who) {
		WorkingCalendar calendar = this.rights.changeable(code, who);
		return takenBack(calendar, form.takenBack(calendar, true), who);
	}

	@GetMapping("/calendars/{code}/days")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView askDay(@PathVariable String code, StaffMember who, Locale locale) {
		return page("days", this.rights.changeable(code, who), EditForm.EMPTY, Problems.NONE, words(who, locale));
	}

	@PostMapping("/calendars/{code}/days")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView set(@PathVariable String code, @ModelAttribute("form") EditForm form, StaffMember who, Locale locale) {
		WorkingCalendar calendar = this.rights.changeable(code, who);
		List<Problem> problems = new ArrayList<>();
		CalendarEdit edit = form.day(today(calendar), words(who, locale), problems);
		return answer("days", calendar, form, edit, problems, who, locale);
	}

	@PostMapping("/calendars/{code}/days/end")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView unset(@PathVariable String code, @ModelAttribute("form") EditForm form, StaffMember who) {
		WorkingCalendar calendar = this.rights.changeable(code, who);
		return takenBack(calendar, form.takenBack(calendar, false), who);
	}

	private ModelAndView answer(String part, WorkingCalendar calendar, EditForm form, @Nullable CalendarEdit edit,
			List<Problem> problems, StaffMember who, Locale locale) {
		if (edit != null) {
			return looked(calendar, edit, who);
		}
		ModelAndView page = page(part, calendar, form, new Problems(problems), words(who, locale));
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	/** What is gone already needs no second person. */
	private ModelAndView takenBack(WorkingCalendar calendar, @Nullable CalendarEdit edit, StaffMember who) {
		return (edit != null) ? looked(calendar, edit, who)
				: new ModelAndView("redirect:/calendars/" + calendar.code() + "?done=calendar-gone");
	}

	private ModelAndView looked(WorkingCalendar calendar, CalendarEdit edit, StaffMember who) {
		return new ModelAndView(
				"redirect:/calendar-changes/" + this.changing.propose(calendar, edit, who) + "?done=calendar-proposed");
	}

	private static ModelAndView page(String part, WorkingCalendar calendar, EditForm form, Problems problems,
			Wording words) {
		ModelAndView page = new ModelAndView("desk/calendar-" + part);
		page.addObject("code", calendar.code());
		page.addObject("calendarName", calendar.name().in(words.language()));
		page.addObject("form", form);
		page.addObject("problems", problems);
		page.addObject("kinds",
				Arrays.stream(DayKind.values())
					.map((kind) -> new Choice(kind.name(), DayWords.look(Look.valueOf(kind.name()), words)))
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
