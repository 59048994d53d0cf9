package dev.goodword.insights;

import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What our own people say of recruiting; every look is written down. */
@Controller
class InsideController {

	private final ExperiencePage companies;

	private final InsidePage page;

	private final AuditLog audit;

	private final MessageSource texts;

	InsideController(ExperiencePage companies, InsidePage page, AuditLog audit, MessageSource texts) {
		this.companies = companies;
		this.page = page;
		this.audit = audit;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/insights/inside")
	String inside(StaffMember who, @RequestParam(defaultValue = "") String company, Locale locale,
			HttpServletRequest request, Model model) {
		Company chosen = this.companies.company(who, company)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.audit.viewed(who.id().value(), "internal-customer", "company", chosen.id().toString(),
				request.getRemoteAddr());
		model.addAttribute("inside",
				this.page.view(who, chosen, new FigureWords(this.texts, LocaleTag.of(locale), who.zone())));
		return "insights/inside";
	}

}
