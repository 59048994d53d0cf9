package dev.goodword.insights.recovery;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.recovery.Recovery.Open;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.ContactId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes to somebody who asked to be contacted, without being shown their address. */
@Controller
@RequestMapping("/insights/recovery/{id}/letter")
class RecoveryLetterController {

	private final Recovery recovery;

	private final RecoveryAnswers answers;

	private final RecoveryPlaces places;

	private final AuditLog audit;

	private final MessageSource texts;

	RecoveryLetterController(Recovery recovery, RecoveryAnswers answers, RecoveryPlaces places, AuditLog audit,
			MessageSource texts) {
		this.recovery = recovery;
		this.answers = answers;
		this.places = places;
		this.audit = audit;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@GetMapping
	ModelAndView form(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String company,
			Locale locale, HttpServletRequest request) {
		Company chosen = this.places.company(who, company);
		Open open = this.recovery.one(chosen, new ContactId(id), who);
		this.audit.viewed(who.id().value(), "recovery", "contact", id.toString(), request.getRemoteAddr());
		return form(chosen, open, "", null, locale);
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@PostMapping
	ModelAndView write(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(required = false) @Nullable String text, @RequestParam(defaultValue = "0") int seen,
			Locale locale) {
		Company chosen = this.places.company(who, company);
		ContactId wish = new ContactId(id);
		String typed = Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
		try {
			this.answers.write(chosen, wish, typed, seen, who);
			return new ModelAndView("redirect:/insights/recovery?company=" + chosen.id() + "&done=recovery-written");
		}
		catch (Refused ex) {
			String why = this.texts.getMessage(ex.refusal().messageKey(), null, locale);
			return form(chosen, this.recovery.one(chosen, wish, who), typed, why, locale);
		}
	}

	private ModelAndView form(Company company, Open open, String typed, @Nullable String problem, Locale locale) {
		ModelAndView page = new ModelAndView("insights/recovery-letter",
				(problem != null) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		page.addObject("company", company.id().toString());
		page.addObject("id", open.wish().id().value().toString());
		page.addObject("name", open.wish().name());
		page.addObject("words", open.wish().words());
		page.addObject("written",
				WrittenLine.all(open.letters(), DateWords.in(LocaleTag.of(locale), company.zone()), this.texts));
		page.addObject("seen", open.letters().all().size());
		page.addObject("text", typed);
		page.addObject("problem", problem);
		page.addObject("problems", (problem == null) ? List.of() : List.of(new Problem("text", problem)));
		return page;
	}

	/** What is wrong with a field. */
	record Problem(String field, String text) {
	}

}
