package dev.goodword.insights.alarms;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The steps of alarms that ask for words. A step that is refused comes back as the page
 * with what was typed: nobody writes a cause twice.
 */
@Controller
@RequestMapping("/insights/alarms")
class AlarmTextController {

	/** What the notice says that was done, by the step. */
	private static final Map<String, String> DONE = Map.of("cause", "explained", "action", "acted", "chance", "let-go");

	private final Alarms alarms;

	private final Measuring pasts;

	private final AlarmScreen screen;

	private final PrintedFigures figures;

	AlarmTextController(Alarms alarms, Measuring pasts, AlarmScreen screen, PrintedFigures figures) {
		this.alarms = alarms;
		this.pasts = pasts;
		this.screen = screen;
		this.figures = figures;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/{step:cause|action|chance}")
	ModelAndView write(@PathVariable UUID id, @PathVariable String step, StaffMember who,
			@RequestParam(defaultValue = "") String words, Locale locale, HttpServletRequest request) {
		return tried(company(id, who), new Typed(step + "-" + id, words), DONE.getOrDefault(step, ""),
				() -> step(step).with(id, words, who), new Reading(who, locale, request));
	}

	private Step step(String name) {
		return switch (name) {
			case "cause" -> this.alarms::explain;
			case "action" -> this.alarms::act;
			default -> this.alarms::letGo;
		};
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/measure")
	ModelAndView measureAnew(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam String place, @RequestParam(defaultValue = "") String words, Locale locale,
			HttpServletRequest request) {
		Company chosen = this.figures.company(who, company).orElseThrow(UnknownAlarm::new);
		return tried(chosen, new Typed("past-" + place, words), "measured",
				() -> this.pasts.anew(chosen, place, words, who), new Reading(who, locale, request));
	}

	private ModelAndView tried(Company company, Typed typed, String done, Runnable act, Reading reading) {
		try {
			act.run();
			return new ModelAndView("redirect:/insights/alarms?company=" + company.id() + "&done=alarm-" + done);
		}
		catch (Refused ex) {
			return this.screen.show(company, reading.who(), LocaleTag.of(reading.locale()),
					reading.request().getRemoteAddr(), typed.because(ex.refusal()));
		}
	}

	/** Whose alarm it is; nobody learns of those of others. */
	private Company company(UUID id, StaffMember who) {
		return this.figures.company(who, this.alarms.alarm(id, who).company().toString())
			.orElseThrow(UnknownAlarm::new);
	}

	/** Who reads the page that follows, in which language and from where. */
	private record Reading(StaffMember who, Locale locale, HttpServletRequest request) {
	}

	/** One of the steps. */
	@FunctionalInterface
	private interface Step {

		void with(UUID id, String words, StaffMember who);

	}

}
