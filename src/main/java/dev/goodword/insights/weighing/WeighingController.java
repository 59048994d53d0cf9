package dev.goodword.insights.weighing;

import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Weighings;
import dev.goodword.surveys.scores.Quarter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What counts how much in the figures, for the heads of recruiting. */
@Controller
@RequestMapping("/insights/weighing")
class WeighingController {

	private final Weighings weighings;

	private final PrintedFigures figures;

	private final WeighingPage page;

	WeighingController(Weighings weighings, PrintedFigures figures, WeighingPage page) {
		this.weighings = weighings;
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
		WeighingForm form = WeighingForm.of(request.getParameterMap());
		if (!this.page.problems(chosen, form, LocaleTag.of(locale)).isEmpty()) {
			return show(chosen, form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		this.weighings.change(chosen, Quarter.parse(form.text(WeighingForm.FROM)), form.weighing(), who);
		return new ModelAndView("redirect:/insights/weighing?company=" + chosen.id() + "&done=weighing-changed");
	}

	private ModelAndView show(Company company, WeighingForm form, HttpStatus status, Locale locale) {
		ModelAndView page = new ModelAndView("insights/weighing", status);
		page.addObject("weighing", this.page.view(company, form, status.isError(), LocaleTag.of(locale)));
		return page;
	}

	private Company chosen(StaffMember who, String company) {
		return this.figures.company(who, company).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
