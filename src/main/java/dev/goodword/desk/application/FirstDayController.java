package dev.goodword.desk.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refused;
import dev.goodword.desk.StartWords;
import dev.goodword.offers.starting.FirstDay;
import dev.goodword.offers.starting.FirstDayChangedMeanwhile;
import dev.goodword.offers.starting.FirstDayState;
import dev.goodword.offers.starting.FirstDays;
import dev.goodword.offers.starting.FirstMonthAsking;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first day of work of somebody who accepted: when it is, and whether they came. */
@Controller
class FirstDayController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final FirstDays days;

	private final FirstMonthAsking asking;

	private final InstantSource clock;

	FirstDayController(Readers readers, Dialogs dialogs, FirstDays days, FirstMonthAsking asking, InstantSource clock) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.days = days;
		this.asking = asking;
		this.clock = clock;
	}

	@GetMapping("/applications/{id}/first-day")
	@Access(value = Audience.STAFF, permission = Permission.MAKE_OFFER)
	ModelAndView show(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MAKE_OFFER, locale);
		FirstDay known = known(reader);
		return page(reader, known, FirstDayForm.of(known), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/first-day")
	@Access(value = Audience.STAFF, permission = Permission.MAKE_OFFER)
	ModelAndView record(@PathVariable String id, @ModelAttribute("form") FirstDayForm form, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MAKE_OFFER, locale);
		LocalDate day = form.typed();
		if (day == null) {
			return refused(reader, form, reader.say("desk.start.problem.day"));
		}
		return act(reader, form, "first-day", (application) -> this.days.record(application, day, form.version(), who));
	}

	@PostMapping("/applications/{id}/first-day/never-came")
	@Access(value = Audience.STAFF, permission = Permission.MAKE_OFFER)
	ModelAndView neverCame(@PathVariable String id, @ModelAttribute("form") FirstDayForm form, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MAKE_OFFER, locale);
		return act(reader, form, "never-came", (application) -> this.days.neverCame(application, form.version(), who));
	}

	@PostMapping("/applications/{id}/first-day/take-back")
	@Access(value = Audience.STAFF, permission = Permission.MAKE_OFFER)
	ModelAndView takeBack(@PathVariable String id, @ModelAttribute("form") FirstDayForm form, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MAKE_OFFER, locale);
		return act(reader, form, "first-day-back",
				(application) -> this.days.takeBack(application, form.version(), who));
	}

	private ModelAndView act(Reader reader, FirstDayForm form, String done, Act act) {
		try {
			act.on(reader.application().id());
			return new ModelAndView("redirect:/applications/" + reader.application().id() + "?done=" + done);
		}
		catch (Refused ex) {
			return refused(reader, form, reader.say(ex.refusal().messageKey()));
		}
		catch (FirstDayChangedMeanwhile | ConcurrencyFailureException ex) {
			FirstDay present = known(reader);
			ModelAndView page = page(reader, present, form.over(present), List.of(), HttpStatus.CONFLICT);
			page.addObject("dialog", this.dialogs.overtaken(reader, reader.say("desk.conflict.attempt.firstDay")));
			return page;
		}
	}

	private ModelAndView refused(Reader reader, FirstDayForm form, String why) {
		return page(reader, known(reader), form, List.of(new Problem("day", why)), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private @Nullable FirstDay known(Reader reader) {
		return this.days.of(reader.application().id()).orElse(null);
	}

	private ModelAndView page(Reader reader, @Nullable FirstDay known, FirstDayForm form, List<Problem> problems,
			HttpStatus status) {
		boolean hired = reader.application().outcome() == Outcome.HIRED;
		boolean recorded = known != null && known.state() != FirstDayState.TAKEN_BACK;
		ModelAndView page = new ModelAndView("desk/first-day", status);
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("hired", hired);
		page.addObject("state",
				reader.say("desk.start.line", StartWords.of(known, this.clock.instant(), reader.words())));
		page.addObject("by", (known == null) ? null
				: reader.say("desk.start.by", reader.name(known.by()), reader.moment(known.at()).text()));
		page.addObject("asking", reader.say("desk.start.text."
				+ this.asking.meant(reader.position(), (known != null) ? known.begins().orElse(null) : null)));
		page.addObject("recorded", recorded);
		page.addObject("came", hired && (known == null || known.state() != FirstDayState.NEVER_CAME));
		return page;
	}

	/** One of the things that can be recorded. */
	@FunctionalInterface
	private interface Act {

		void on(JobApplicationId application);

	}

}
