package dev.goodword.insights.alarms;

import java.util.Locale;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Alarms, for the heads of recruiting; every look is written down. */
@Controller
@RequestMapping("/insights/alarms")
class AlarmController {

	private final Alarms alarms;

	private final Measuring pasts;

	private final AlarmPage pages;

	private final PrintedFigures figures;

	private final AuditLog audit;

	AlarmController(Alarms alarms, Measuring pasts, AlarmPage pages, PrintedFigures figures, AuditLog audit) {
		this.alarms = alarms;
		this.pasts = pasts;
		this.pages = pages;
		this.figures = figures;
		this.audit = audit;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping
	ModelAndView list(StaffMember who, @RequestParam(defaultValue = "") String company, Locale locale,
			HttpServletRequest request) {
		Company chosen = chosen(who, company);
		this.audit.viewed(who.id().value(), "alarms", "company", chosen.id().toString(), request.getRemoteAddr());
		return new ModelAndView("insights/alarms", "alarms", this.pages.view(chosen, who, LocaleTag.of(locale)));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/take")
	String take(@PathVariable UUID id, StaffMember who) {
		return tried(id, who, "taken", () -> this.alarms.take(id, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/take-over")
	String takeOver(@PathVariable UUID id, StaffMember who, @RequestParam UUID from) {
		return tried(id, who, "taken-over", () -> this.alarms.takeOver(id, new AccountId(from), who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/cause")
	String explain(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String words) {
		return tried(id, who, "explained", () -> this.alarms.explain(id, words, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/action")
	String act(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String words) {
		return tried(id, who, "acted", () -> this.alarms.act(id, words, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/check")
	String check(@PathVariable UUID id, StaffMember who, @RequestParam boolean helped) {
		return tried(id, who, "checked", () -> this.alarms.check(id, helped, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/close")
	String close(@PathVariable UUID id, StaffMember who) {
		return tried(id, who, "closed", () -> this.alarms.close(id, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/chance")
	String letGo(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String words) {
		return tried(id, who, "let-go", () -> this.alarms.letGo(id, words, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/measure")
	String measureAnew(StaffMember who, @RequestParam(defaultValue = "") String company, @RequestParam String place,
			@RequestParam(defaultValue = "") String words) {
		Company chosen = chosen(who, company);
		return tried(chosen.id().toString(), "measured", () -> this.pasts.anew(chosen, place, words, who));
	}

	private String tried(UUID id, StaffMember who, String done, Runnable act) {
		return tried(this.alarms.alarm(id, who).company().toString(), done, act);
	}

	/** What somebody else did meanwhile is on the page that follows. */
	private static String tried(String company, String done, Runnable act) {
		String page = "redirect:/insights/alarms?company=" + company + "&done=alarm-";
		try {
			act.run();
			return page + done;
		}
		catch (Refused ex) {
			return page + ex.refusal().messageKey().replace("alarm.refused.", "not-");
		}
	}

	private Company chosen(StaffMember who, String company) {
		return this.figures.company(who, company).orElseThrow(UnknownAlarm::new);
	}

}
