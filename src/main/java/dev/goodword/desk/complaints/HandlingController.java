package dev.goodword.desk.complaints;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.communication.FairWords;
import dev.goodword.complaints.ComplaintId;
import dev.goodword.complaints.ComplaintSummary;
import dev.goodword.complaints.Complaints;
import dev.goodword.complaints.HandlingComplaints;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One complaint, for its owner and whoever answers for recruiting: read, answered, handed
 * on, found out about, closed, and looked at again. Whoever may not know of it finds
 * nothing.
 */
@Controller
@RequestMapping("/complaints/{id}")
class HandlingController {

	private final Complaints complaints;

	private final HandlingComplaints handling;

	private final ComplaintPage pages;

	private final AuditLog audit;

	private final MessageSource texts;

	HandlingController(Complaints complaints, HandlingComplaints handling, ComplaintPage pages, AuditLog audit,
			MessageSource texts) {
		this.complaints = complaints;
		this.handling = handling;
		this.pages = pages;
		this.audit = audit;
		this.texts = texts;
	}

	@GetMapping
	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	ModelAndView show(@PathVariable String id, StaffMember who, Locale locale, HttpServletRequest request) {
		Desk desk = desk(id, who, locale);
		this.audit.viewed(who.id().value(), "complaint", "complaint", desk.id().toString(), request.getRemoteAddr());
		return page(desk, ComplaintForm.of(desk.complaint()), List.of(), HttpStatus.OK);
	}

	@PostMapping("/answer")
	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	ModelAndView answer(@PathVariable String id, @ModelAttribute("form") ComplaintForm form, StaffMember who,
			Locale locale) {
		Desk desk = desk(id, who, locale);
		Optional<Problem> unfair = unfair(desk, form, form.text());
		return unfair.isPresent() ? page(desk, form, List.of(unfair.get()), HttpStatus.UNPROCESSABLE_CONTENT)
				: act(desk, form, "text", "complaint-answered", () -> this.handling.answer(desk.id(),
						ComplaintForm.typed(form.text()), ComplaintForm.day(form.until()), who));
	}

	@PostMapping("/owner")
	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	ModelAndView handOver(@PathVariable String id, @ModelAttribute("form") ComplaintForm form, StaffMember who,
			Locale locale) {
		Desk desk = desk(id, who, locale);
		Optional<AccountId> next = this.complaints.others(desk.complaint())
			.stream()
			.map(StaffMember::id)
			.filter((one) -> one.toString().equals(form.owner()))
			.findFirst();
		if (next.isEmpty()) {
			return page(desk, form, List.of(new Problem("owner", desk.words().say("complaints.refused.owner"))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		ModelAndView done = act(desk, form, "owner", "complaint-handed",
				() -> this.handling.handOver(desk.id(), next.get(), who));
		boolean gone = this.complaints.register(who).stream().noneMatch((line) -> line.id().equals(desk.id()));
		return gone ? new ModelAndView("redirect:/today?done=complaint-handed") : done;
	}

	@PostMapping("/findings")
	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	ModelAndView find(@PathVariable String id, @ModelAttribute("form") ComplaintForm form, StaffMember who,
			Locale locale) {
		Desk desk = desk(id, who, locale);
		return act(desk, form, "note", "complaint-found", () -> this.handling.find(desk.id(), form.findings(), who));
	}

	@PostMapping("/close")
	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	ModelAndView close(@PathVariable String id, @ModelAttribute("form") ComplaintForm form, StaffMember who,
			Locale locale) {
		Desk desk = desk(id, who, locale);
		Optional<Problem> unfair = unfair(desk, form, form.words());
		return unfair.isPresent() ? page(desk, form, List.of(unfair.get()), HttpStatus.UNPROCESSABLE_CONTENT)
				: act(desk, form, "words", "complaint-closed", () -> this.handling.close(desk.id(),
						ComplaintForm.typed(form.words()), ComplaintForm.day(form.check()), who));
	}

	@PostMapping("/check")
	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	ModelAndView check(@PathVariable String id, @ModelAttribute("form") ComplaintForm form, StaffMember who,
			Locale locale) {
		Desk desk = desk(id, who, locale);
		return form.outcomeChosen()
			.map((outcome) -> act(desk, form, "outcome", "complaint-checked",
					() -> this.handling.check(desk.id(), outcome, ComplaintForm.typed(form.checkNote()), who)))
			.orElseGet(() -> page(desk, form,
					List.of(new Problem("outcome", desk.words().say("desk.complaint.outcome.choose"))),
					HttpStatus.UNPROCESSABLE_CONTENT));
	}

	private static Optional<Problem> unfair(Desk desk, ComplaintForm form, @Nullable String text) {
		return form.isSeenToBeFair() ? Optional.empty() : FairWords.stop(ComplaintForm.typed(text))
			.map((word) -> new Problem("fair", desk.words().say("desk.answer.fair", word)));
	}

	private ModelAndView act(Desk desk, ComplaintForm form, String field, String done, Runnable act) {
		try {
			act.run();
			return new ModelAndView("redirect:/complaints/" + desk.id() + "?done=" + done);
		}
		catch (Refused ex) {
			String key = ex.refusal().messageKey();
			String place = key.endsWith(".check") ? "check" : key.endsWith(".day") ? "until" : field;
			return page(desk, form, List.of(new Problem(place, desk.words().say(key))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConcurrencyFailureException ex) {
			return page(desk, form, List.of(new Problem(field, desk.words().say("desk.complaint.changed"))),
					HttpStatus.CONFLICT);
		}
	}

	private ModelAndView page(Desk desk, ComplaintForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView("desk/complaint", status);
		page.addObject("view", this.pages.view(desk.complaint(), desk.words()));
		page.addObject("form", form.over(desk.complaint()));
		page.addObject("problems", problems);
		problems.forEach((problem) -> page.addObject(problem.field() + "Problem", problem.text()));
		return page;
	}

	private Desk desk(String id, StaffMember who, Locale locale) {
		return new Desk(this.complaints.visible(new ComplaintId(Paths.id(id)), who),
				new Wording(this.texts, LocaleTag.of(locale), who.zone()));
	}

	/** Who looks at which complaint. */
	private record Desk(ComplaintSummary complaint, Wording words) {

		ComplaintId id() {
			return this.complaint.id();
		}

	}

}
