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

/** What people say on the way, apart from the headline; every look is written down. */
@Controller
class AlongController {

	private final ExperiencePage companies;

	private final AlongPage page;

	private final AuditLog audit;

	private final MessageSource texts;

	AlongController(ExperiencePage companies, AlongPage page, AuditLog audit, MessageSource texts) {
		this.companies = companies;
		this.page = page;
		this.audit = audit;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/insights/along")
	String along(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String period, Locale locale, HttpServletRequest request, Model model) {
		Company chosen = this.companies.company(who, company)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Quarter quarter = this.companies.quarter(chosen, period)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.audit.viewed(who.id().value(), "survey-pulse", "company", chosen.id().toString(), request.getRemoteAddr());
		model.addAttribute("along",
				this.page.view(who, chosen, quarter, new FigureWords(this.texts, LocaleTag.of(locale), who.zone())));
		return "insights/along";
	}

}
