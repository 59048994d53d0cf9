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

/** What people answered to the company's own questions; every look is written down. */
@Controller
class OwnController {

	private final ExperiencePage companies;

	private final OwnPage page;

	private final AuditLog audit;

	private final MessageSource texts;

	OwnController(ExperiencePage companies, OwnPage page, AuditLog audit, MessageSource texts) {
		this.companies = companies;
		this.page = page;
		this.audit = audit;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/insights/own")
	String own(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String period, Locale locale, HttpServletRequest request, Model model) {
		Company chosen = this.companies.company(who, company)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Quarter quarter = this.companies.quarter(chosen, period)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.audit.viewed(who.id().value(), "survey-own", "company", chosen.id().toString(), request.getRemoteAddr());
		model.addAttribute("own",
				this.page.view(who, chosen, quarter, new FigureWords(this.texts, LocaleTag.of(locale), who.zone())));
		return "insights/own";
	}

}
