package dev.goodword.desk.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.promises.Deciders;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the head of recruiting does about a case that others let lie: name who decides,
 * and by when.
 */
@Controller
class DeciderController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final Deciders deciders;

	DeciderController(Readers readers, Dialogs dialogs, Deciders deciders) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.deciders = deciders;
	}

	@GetMapping("/applications/{id}/decider")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_PROMISE)
	ModelAndView choose(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.CHANGE_PROMISE, locale);
		return form(reader, null, null, List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/decider")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_PROMISE)
	ModelAndView name(@PathVariable String id, @RequestParam(required = false) @Nullable String person,
			@RequestParam(required = false) @Nullable String day, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.CHANGE_PROMISE, locale);
		Optional<StaffMember> decider = this.deciders.choices(reader.application().id(), who)
			.stream()
			.filter((one) -> one.id().toString().equals(person))
			.findFirst();
		LocalDate by = date(day);
		if (decider.isEmpty() || by == null) {
			String field = decider.isEmpty() ? "person" : "day";
			return form(reader, person, day, List.of(new Problem(field, reader.say("desk.decider.needed." + field))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.deciders.name(reader.application().id(), decider.get(), by, who);
		}
		catch (Refused ex) {
			return form(reader, person, day, List.of(new Problem("day", reader.say(ex.refusal().messageKey()))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConcurrencyFailureException ex) {
			return new ModelAndView(page(reader) + "?done=act-gone");
		}
		return new ModelAndView(page(reader) + "?done=decider-named");
	}

	private ModelAndView form(Reader reader, @Nullable String person, @Nullable String day, List<Problem> problems,
			HttpStatus status) {
		List<LocalDate> days = this.deciders.acts(reader.application().id(), reader.who()).days();
		if (days.isEmpty()) {
			return new ModelAndView(page(reader) + "?done=act-gone");
		}
		ModelAndView page = new ModelAndView("desk/decider", status);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("person", Objects.requireNonNullElse(person, ""));
		page.addObject("day", Objects.requireNonNullElse(day, days.get(days.size() - 1).toString()));
		page.addObject("people",
				this.deciders.choices(reader.application().id(), reader.who())
					.stream()
					.map((one) -> new Choice(one.id().toString(), one.name()))
					.toList());
		page.addObject("days",
				days.stream().map((one) -> new Choice(one.toString(), reader.dates().shortDate(one).text())).toList());
		return page;
	}

	private static String page(Reader reader) {
		return "redirect:/applications/" + reader.application().id();
	}

	private static @Nullable LocalDate date(@Nullable String typed) {
		try {
			return LocalDate.parse(Objects.requireNonNullElse(typed, "").strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
