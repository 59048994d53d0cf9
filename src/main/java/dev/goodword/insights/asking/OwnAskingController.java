package dev.goodword.insights.asking;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.own.OwnProblem;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.own.OwnQuestions;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The questions a company asks of its own, for the heads of recruiting. */
@Controller
@RequestMapping("/insights/asking/own")
class OwnAskingController {

	private final OwnQuestions questions;

	private final PrintedFigures figures;

	private final OwnAskingPage page;

	OwnAskingController(OwnQuestions questions, PrintedFigures figures, OwnAskingPage page) {
		this.questions = questions;
		this.figures = figures;
		this.page = page;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping
	ModelAndView show(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String question, Locale locale) {
		Company chosen = chosen(who, company);
		OwnForm form = question.isEmpty() ? OwnForm.blank() : OwnForm.of(found(chosen, question));
		return show(chosen, form, List.of(), locale);
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping
	ModelAndView publish(StaffMember who, @RequestParam(defaultValue = "") String company, HttpServletRequest request,
			Locale locale) {
		Company chosen = chosen(who, company);
		OwnForm form = OwnForm.of(request.getParameterMap());
		@Nullable UUID question = form.question().isEmpty() ? null : found(chosen, form.question()).question();
		List<OwnProblem> problems = this.questions.publish(chosen, question, form.words(), form.touchpoints(), who);
		return problems.isEmpty() ? done(chosen, "own-published") : show(chosen, form, problems, locale);
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/retired")
	ModelAndView retire(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String question) {
		Company chosen = chosen(who, company);
		this.questions.retire(chosen, found(chosen, question).question(), who);
		return done(chosen, "own-retired");
	}

	private ModelAndView show(Company company, OwnForm form, List<OwnProblem> problems, Locale locale) {
		ModelAndView page = new ModelAndView("insights/own-asking",
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("own", this.page.view(company, form, problems, LocaleTag.of(locale)));
		return page;
	}

	private static ModelAndView done(Company company, String what) {
		return new ModelAndView("redirect:/insights/asking/own?company=" + company.id() + "&done=" + what);
	}

	private OwnQuestion found(Company company, String question) {
		return this.questions.inUse(company.id())
			.stream()
			.filter((each) -> each.question().toString().equals(question))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Company chosen(StaffMember who, String company) {
		return this.figures.company(who, company).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
