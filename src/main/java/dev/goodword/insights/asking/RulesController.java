package dev.goodword.insights.asking;

import java.util.Locale;
import java.util.Objects;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.SurveyRules;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The rules by which people are asked, for the heads of recruiting. */
@Controller
@RequestMapping("/insights/asking")
class RulesController {

	private final SurveyRules rules;

	private final PrintedFigures figures;

	private final RulesPage page;

	RulesController(SurveyRules rules, PrintedFigures figures, RulesPage page) {
		this.rules = rules;
		this.figures = figures;
		this.page = page;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping
	ModelAndView show(StaffMember who, @RequestParam(defaultValue = "") String company, Locale locale) {
		Company chosen = chosen(who, company);
		return show(chosen, this.page.begin(chosen), HttpStatus.OK, locale);
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping
	ModelAndView change(StaffMember who, @RequestParam(defaultValue = "") String company, HttpServletRequest request,
			Locale locale) {
		Company chosen = chosen(who, company);
		RulesForm form = RulesForm.of(request.getParameterMap());
		if (!this.page.problems(chosen, form, LocaleTag.of(locale)).isEmpty()) {
			return show(chosen, form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		this.rules.change(chosen, Objects.requireNonNull(form.from()), form.rules(), who);
		return new ModelAndView("redirect:/insights/asking?company=" + chosen.id() + "&done=asking-changed");
	}

	private ModelAndView show(Company company, RulesForm form, HttpStatus status, Locale locale) {
		ModelAndView page = new ModelAndView("insights/asking", status);
		page.addObject("asking", this.page.view(company, form, status.isError(), LocaleTag.of(locale)));
		return page;
	}

	private Company chosen(StaffMember who, String company) {
		return this.figures.company(who, company).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
