package dev.goodword.insights.money;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.insights.money.Factor.Side;
import dev.goodword.insights.money.MoneyView.FactorField;
import dev.goodword.insights.money.MoneyView.Line;
import dev.goodword.insights.money.MoneyView.Option;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Scenarios of money, for the heads of recruiting; every look is written down. */
@Controller
@RequestMapping("/insights/money")
class MoneyController {

	private final Money money;

	private final PrintedFigures figures;

	private final Accounts accounts;

	private final AuditLog audit;

	private final MessageSource texts;

	MoneyController(Money money, PrintedFigures figures, Accounts accounts, AuditLog audit, MessageSource texts) {
		this.money = money;
		this.figures = figures;
		this.accounts = accounts;
		this.audit = audit;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping
	ModelAndView list(StaffMember who, @RequestParam(defaultValue = "") String company, Locale locale) {
		Company chosen = chosen(who, company);
		MoneyWords words = words(chosen, locale);
		ModelAndView page = new ModelAndView("insights/money");
		page.addObject("company", chosen.id().toString());
		page.addObject("companyNameHere", chosen.name().in(words.language()));
		boolean on = this.money.isOn(chosen);
		page.addObject("on", on);
		page.addObject("counted", on ? words.counted(this.money.counted(chosen)) : null);
		page.addObject("lines", this.money.of(chosen).stream().map((one) -> line(one, words)).toList());
		return page;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/switch")
	String turn(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "false") boolean on) {
		Company chosen = chosen(who, company);
		this.money.turn(chosen, on, who);
		return "redirect:/insights/money?company=" + chosen.id();
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/new")
	ModelAndView begin(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "RECRUITING") Side side, @RequestParam(required = false) @Nullable UUID from,
			Locale locale) {
		Company chosen = chosen(who, company);
		Proposal proposal = (from != null) ? Proposal.of(this.money.scenario(new ScenarioId(from), who))
				: empty(chosen, side, words(chosen, locale));
		return form(chosen, proposal, null, HttpStatus.OK, locale);
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping
	ModelAndView make(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "RECRUITING") Side side, @RequestParam Map<String, String> typed,
			Locale locale) {
		Company chosen = chosen(who, company);
		Proposal proposal = new Proposal(side, typed).slid();
		if (typed.containsKey("slid")) {
			return form(chosen, proposal, null, HttpStatus.OK, locale);
		}
		try {
			String from = proposal.text("from");
			MoneyScenario model = from.isEmpty() ? null
					: this.money.scenario(new ScenarioId(UUID.fromString(from)), who);
			ScenarioId id = this.money.make(chosen, proposal, model, who);
			return new ModelAndView("redirect:/insights/money/" + id + "?done=money-made");
		}
		catch (IllegalArgumentException ex) {
			throw new UnknownScenario();
		}
		catch (Refused ex) {
			return form(chosen, proposal, ex.refusal().messageKey(), HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/{id}")
	ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID beside, StaffMember who,
			Locale locale, HttpServletRequest request) {
		MoneyScenario scenario = this.money.scenario(new ScenarioId(id), who);
		Company company = chosen(who, scenario.company().toString());
		this.audit.viewed(who.id().value(), "money", "company", company.id().toString(), request.getRemoteAddr());
		MoneyWords words = words(company, locale);
		ModelAndView page = new ModelAndView("insights/scenario");
		page.addObject("company", company.id().toString());
		page.addObject("shown", (beside == null) ? List.of(view(scenario, words))
				: List.of(view(scenario, words), view(this.money.scenario(new ScenarioId(beside), who), words)));
		page.addObject("others",
				this.money.of(company)
					.stream()
					.filter((one) -> one.side() == scenario.side() && !one.id().equals(scenario.id()))
					.map((one) -> new Option(one.id().toString(), one.name()))
					.toList());
		return page;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/lessons")
	ModelAndView lessons(StaffMember who, Locale locale) {
		return new ModelAndView("insights/lessons", "lessons", words(chosen(who, ""), locale).lessons());
	}

	private Proposal empty(Company company, Side side, MoneyWords words) {
		CountedInputs.Found found = this.money.counted(company);
		return Proposal.empty(side, Money.numbers(found), words.sources(found));
	}

	private ModelAndView form(Company company, Proposal proposal, @Nullable String problem, HttpStatus status,
			Locale locale) {
		MoneyWords words = words(company, locale);
		ModelAndView page = new ModelAndView("insights/scenario-new", status);
		page.addObject("company", company.id().toString());
		page.addObject("side", proposal.side().name());
		page.addObject("name", proposal.name());
		page.addObject("currency", proposal.currency());
		page.addObject("from", proposal.text("from"));
		page.addObject("problem", problem);
		List<FactorField> factors = words.fields(proposal, this.money.counted(company));
		page.addObject("factors", factors);
		page.addObject("slides", factors.stream().anyMatch(FactorField::slides));
		return page;
	}

	private static Line line(MoneyScenario one, MoneyWords words) {
		MoneyView view = words.view(one, (author) -> "");
		return new Line(view.id(), view.name(), view.about().get(0), view.about().get(1), view.label());
	}

	private MoneyView view(MoneyScenario scenario, MoneyWords words) {
		return words.view(scenario, (author) -> this.accounts.member(author).name());
	}

	private MoneyWords words(Company company, Locale locale) {
		return new MoneyWords(this.texts, LocaleTag.of(locale), company.zone());
	}

	private Company chosen(StaffMember who, String company) {
		return this.figures.company(who, company).orElseThrow(UnknownScenario::new);
	}

}
