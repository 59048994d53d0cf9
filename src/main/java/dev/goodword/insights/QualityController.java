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

/** How far the answers can be trusted; every look is written down. */
@Controller
class QualityController {

	private final ExperiencePage companies;

	private final QualityPage page;

	private final AuditLog audit;

	private final MessageSource texts;

	QualityController(ExperiencePage companies, QualityPage page, AuditLog audit, MessageSource texts) {
		this.companies = companies;
		this.page = page;
		this.audit = audit;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/insights/quality")
	String quality(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String period, Locale locale, HttpServletRequest request, Model model) {
		Company chosen = this.companies.company(who, company)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Quarter quarter = quarter(chosen, period);
		this.audit.viewed(who.id().value(), "survey-quality", "company", chosen.id().toString(),
				request.getRemoteAddr());
		model.addAttribute("quality",
				this.page.view(chosen, quarter, new FigureWords(this.texts, LocaleTag.of(locale), who.zone())));
		return "insights/quality";
	}

	private Quarter quarter(Company company, String period) {
		try {
			return period.isEmpty() ? this.companies.quarter(company) : Quarter.parse(period);
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, ex);
		}
	}

}
