package dev.goodword.insights.recovery;

import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.shared.LocaleTag;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who looks after ethics at a company; heads of recruiting name them. */
@Controller
@RequestMapping("/insights/recovery/people")
class RecoveryPeopleController {

	private final RecoveryPlaces places;

	private final PrintedFigures figures;

	RecoveryPeopleController(RecoveryPlaces places, PrintedFigures figures) {
		this.places = places;
		this.figures = figures;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping
	ModelAndView show(StaffMember who, @RequestParam(defaultValue = "") String company, Locale locale) {
		Company chosen = chosen(who, company);
		ModelAndView page = new ModelAndView("insights/recovery-people");
		page.addObject("company", chosen.id().toString());
		page.addObject("companyNameHere", chosen.name().in(LocaleTag.of(locale)));
		page.addObject("named", choices(this.places.named(chosen)));
		page.addObject("others", choices(this.places.others(chosen)));
		return page;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping
	String name(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String person) {
		Company chosen = chosen(who, company);
		this.places.name(chosen, person, who);
		return "redirect:/insights/recovery/people?company=" + chosen.id() + "&done=recovery-named";
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/remove")
	String unname(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String person) {
		Company chosen = chosen(who, company);
		this.places.unname(chosen, person, who);
		return "redirect:/insights/recovery/people?company=" + chosen.id() + "&done=recovery-unnamed";
	}

	private static List<Choice> choices(List<StaffMember> people) {
		return people.stream().map((person) -> new Choice(person.id().toString(), person.name())).toList();
	}

	private Company chosen(StaffMember who, String company) {
		return this.figures.company(who, company).orElseThrow(UnknownCase::new);
	}

	/** One of our own people. */
	record Choice(String value, String text) {
	}

}
