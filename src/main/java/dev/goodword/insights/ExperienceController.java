package dev.goodword.insights;

import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.QuarterCounts;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What applicants experienced, for the head of recruiting; every look is written down.
 */
@Controller
class ExperienceController {

	private final ExperiencePage pages;

	private final AuditLog audit;

	private final MessageSource texts;

	ExperienceController(ExperiencePage pages, AuditLog audit, MessageSource texts) {
		this.pages = pages;
		this.audit = audit;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/insights")
	String experience(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String period, Locale locale, HttpServletRequest request, Model model) {
		List<Company> all = this.pages.companies(who);
		Company chosen = ExperiencePage.company(all, who, company).orElseThrow(ExperienceController::unknown);
		QuarterCounts counts = this.pages.counts(chosen, period).orElseThrow(ExperienceController::unknown);
		this.audit.viewed(who.id().value(), "experience", "company", chosen.id().toString(), request.getRemoteAddr());
		model.addAttribute("experience",
				this.pages.view(all, chosen, counts, new FigureWords(this.texts, LocaleTag.of(locale), who.zone())));
		return "insights/experience";
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
