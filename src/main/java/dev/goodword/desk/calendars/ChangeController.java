package dev.goodword.desk.calendars;

import java.util.Locale;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.CalendarChanges;
import dev.goodword.calendars.CalendarMoved;
import dev.goodword.calendars.ChangeId;
import dev.goodword.calendars.ChangeSettled;
import dev.goodword.calendars.ProposedChange;
import dev.goodword.calendars.UnknownChange;
import dev.goodword.desk.CalendarRights;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A change of a calendar before the eyes of a second person. */
@Controller
class ChangeController {

	private final CalendarChanges changes;

	private final ChangingCalendars changing;

	private final ChangePage pages;

	private final CalendarRights rights;

	private final MessageSource texts;

	ChangeController(CalendarChanges changes, ChangingCalendars changing, ChangePage pages, CalendarRights rights,
			MessageSource texts) {
		this.changes = changes;
		this.changing = changing;
		this.pages = pages;
		this.rights = rights;
		this.texts = texts;
	}

	@GetMapping("/calendar-changes/{id}")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView look(@PathVariable String id, StaffMember who, Locale locale) {
		return page(found(id, who), null, HttpStatus.OK, who, locale);
	}

	@PostMapping("/calendar-changes/{id}/approval")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView approve(@PathVariable String id, @RequestParam(defaultValue = "0") long version, StaffMember who,
			Locale locale) {
		ProposedChange change = found(id, who);
		try {
			this.changing.approve(change.id(), version, who);
			return new ModelAndView("redirect:/calendar-changes/" + change.id() + "?done=calendar-approved");
		}
		catch (SecondPersonNeeded ex) {
			return page(change, "calendars.refused.second", HttpStatus.FORBIDDEN, who, locale);
		}
		catch (CalendarMoved | ChangeSettled | ConcurrencyFailureException ex) {
			return page(found(id, who), "calendars.refused.moved", HttpStatus.CONFLICT, who, locale);
		}
	}

	@PostMapping("/calendar-changes/{id}/end")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_CALENDARS)
	ModelAndView drop(@PathVariable String id, StaffMember who, Locale locale) {
		ProposedChange change = found(id, who);
		try {
			this.changing.drop(change.id(), who);
			return new ModelAndView("redirect:/calendar-changes/" + change.id() + "?done=calendar-dropped");
		}
		catch (ChangeSettled | ConcurrencyFailureException ex) {
			return page(found(id, who), "calendars.refused.moved", HttpStatus.CONFLICT, who, locale);
		}
	}

	private ProposedChange found(String id, StaffMember who) {
		try {
			ProposedChange change = this.changes.change(new ChangeId(UUID.fromString(id)));
			this.rights.require(who, change.calendar());
			return change;
		}
		catch (IllegalArgumentException ex) {
			throw new UnknownChange();
		}
	}

	private ModelAndView page(ProposedChange change, @Nullable String refused, HttpStatus status, StaffMember who,
			Locale locale) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		ModelAndView page = new ModelAndView("desk/calendar-change", status);
		page.addObject("change", this.pages.view(change, who, words));
		page.addObject("refused", (refused != null) ? words.say(refused) : null);
		return page;
	}

}
