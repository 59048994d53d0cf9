package dev.goodword.desk.calendars;

import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which days are worked, to read. */
@Controller
class CalendarsController {

	private final CalendarLines lines;

	private final YearPage years;

	private final MessageSource texts;

	CalendarsController(CalendarLines lines, YearPage years, MessageSource texts) {
		this.lines = lines;
		this.years = years;
		this.texts = texts;
	}

	@GetMapping("/calendars")
	@Access(value = Audience.STAFF, permission = Permission.SEE_CALENDARS)
	String list(StaffMember who, Locale locale, Model model) {
		model.addAttribute("calendars", this.lines.all(words(who, locale)));
		return "desk/calendars";
	}

	@GetMapping("/calendars/{code}")
	@Access(value = Audience.STAFF, permission = Permission.SEE_CALENDARS)
	String year(@PathVariable String code, @RequestParam(required = false) @Nullable String year, StaffMember who,
			Locale locale, Model model) {
		Integer wanted = (year != null && year.matches("\\d{4}")) ? Integer.valueOf(year) : null;
		model.addAttribute("calendar", this.years.view(code, wanted, who, words(who, locale)));
		return "desk/calendar";
	}

	private Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

}
