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
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.promises.Promises;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks one colleague for a decision, and takes that back. */
@Controller
class DecisionController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final DecisionRequests requests;

	private final Promises promises;

	DecisionController(Readers readers, Dialogs dialogs, DecisionRequests requests, Promises promises) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.requests = requests;
		this.promises = promises;
	}

	@GetMapping("/applications/{id}/decision")
	@Access(value = Audience.STAFF, permission = Permission.MOVE_APPLICATION)
	ModelAndView form(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MOVE_APPLICATION, locale);
		return form(reader, new DecisionForm(null, null, null), List.of());
	}

	@PostMapping("/applications/{id}/decision")
	@Access(value = Audience.STAFF, permission = Permission.MOVE_APPLICATION)
	ModelAndView ask(@PathVariable String id, @ModelAttribute("form") DecisionForm form, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MOVE_APPLICATION, locale);
		Optional<StaffMember> decider = this.requests.deciders(reader.application().id(), who)
			.stream()
			.filter((one) -> one.id().toString().equals(form.person()))
			.findFirst();
		LocalDate by = date(form.day());
		if (decider.isEmpty() || by == null) {
			String nobody = Objects.requireNonNullElse(form.person(), "").isEmpty() ? "person" : "decider";
			String word = decider.isEmpty() ? nobody : "due";
			return form(reader, form, List.of(problem(reader, "decisions.refused." + word)));
		}
		try {
			this.requests.ask(reader.application().id(), decider.get(), Objects.requireNonNullElse(form.question(), ""),
					by, who);
		}
		catch (Refused ex) {
			return form(reader, form, List.of(problem(reader, ex.refusal().messageKey())));
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			ModelAndView page = form(reader, form, List.of());
			page.setStatus(HttpStatus.CONFLICT);
			page.addObject("dialog", this.dialogs.overtaken(reader, reader.say("desk.conflict.attempt.decision")));
			return page;
		}
		return new ModelAndView("redirect:/applications/" + reader.application().id() + "?done=decision-asked");
	}

	@PostMapping("/applications/{id}/decision/back")
	@Access(value = Audience.STAFF, permission = Permission.MOVE_APPLICATION)
	String takeBack(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MOVE_APPLICATION, locale);
		this.requests.takeBack(reader.application().id(), who);
		return "redirect:/applications/" + reader.application().id() + "?done=decision-back";
	}

	private ModelAndView form(Reader reader, DecisionForm form, List<Problem> problems) {
		ModelAndView page = new ModelAndView("desk/decision-ask",
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("form", form);
		Optional<LocalDate> ours = ourDay(reader);
		page.addObject("day", Objects.requireNonNullElse(form.day(), usualDay(reader, ours).toString()));
		page.addObject("ours",
				ours.map((day) -> reader.say("desk.decision.ours", reader.dates().shortDate(day).text())).orElse(null));
		page.addObject("people",
				this.requests.deciders(reader.application().id(), reader.who())
					.stream()
					.map((one) -> new Choice(one.id().toString(), one.name()))
					.toList());
		page.addObject("days",
				this.requests.days(reader.application().id())
					.stream()
					.map((one) -> new Choice(one.toString(), reader.dates().shortDate(one).text()))
					.toList());
		return page;
	}

	/**
	 * The day on which our own time ends, on the team's clock; empty when it is not our
	 * turn.
	 */
	private Optional<LocalDate> ourDay(Reader reader) {
		return this.promises.active(reader.application().id())
			.filter((promise) -> !promise.kind().waitsForCandidate())
			.map((promise) -> LocalDate.ofInstant(promise.teamDueAt(), reader.clock().calendar().zone()));
	}

	/** With the usual lead time, but in our own time as far as that lies ahead. */
	private LocalDate usualDay(Reader reader, Optional<LocalDate> ours) {
		LocalDate usual = this.requests.usualDay(reader.application().id());
		return ours
			.flatMap((day) -> this.requests.days(reader.application().id())
				.stream()
				.filter((one) -> !one.isAfter(day) && one.isBefore(usual))
				.max(LocalDate::compareTo))
			.orElse(usual);
	}

	private static Problem problem(Reader reader, String key) {
		String field = switch (key.substring(key.lastIndexOf('.') + 1)) {
			case "person", "decider" -> "person";
			case "due" -> "day";
			default -> "question";
		};
		return new Problem(field, reader.say(key));
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
