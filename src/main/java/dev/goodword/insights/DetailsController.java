package dev.goodword.insights;

import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the figures come from, for the head of recruiting; every look is written down.
 */
@Controller
class DetailsController {

	private final ExperiencePage front;

	private final DetailsPage pages;

	private final AuditLog audit;

	private final MessageSource texts;

	DetailsController(ExperiencePage front, DetailsPage pages, AuditLog audit, MessageSource texts) {
		this.front = front;
		this.pages = pages;
		this.audit = audit;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/insights/details")
	String details(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String period, Locale locale, HttpServletRequest request, Model model) {
		Company chosen = this.front.company(who, company)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Quarter quarter = this.front.quarter(chosen, period)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.audit.viewed(who.id().value(), "experience-details", "company", chosen.id().toString(),
				request.getRemoteAddr());
		model.addAttribute("details",
				this.pages.view(who, chosen, quarter, new FigureWords(this.texts, LocaleTag.of(locale), who.zone())));
		return "insights/details";
	}

}
