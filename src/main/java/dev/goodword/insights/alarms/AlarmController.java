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

/** Alarms and the steps that need no words, for the heads of recruiting. */
@Controller
@RequestMapping("/insights/alarms")
class AlarmController {

	private final Alarms alarms;

	private final AlarmScreen screen;

	private final PrintedFigures figures;

	AlarmController(Alarms alarms, AlarmScreen screen, PrintedFigures figures) {
		this.alarms = alarms;
		this.screen = screen;
		this.figures = figures;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping
	ModelAndView list(StaffMember who, @RequestParam(defaultValue = "") String company, Locale locale,
			HttpServletRequest request) {
		Company chosen = this.figures.company(who, company).orElseThrow(UnknownAlarm::new);
		return this.screen.show(chosen, who, LocaleTag.of(locale), request.getRemoteAddr(), null);
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
	@PostMapping("/{id}/check")
	String check(@PathVariable UUID id, StaffMember who, @RequestParam boolean helped) {
		return tried(id, who, "checked", () -> this.alarms.check(id, helped, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/close")
	String close(@PathVariable UUID id, StaffMember who) {
		return tried(id, who, "closed", () -> this.alarms.close(id, who));
	}

	/** What somebody else did meanwhile is on the page that follows. */
	private String tried(UUID id, StaffMember who, String done, Runnable act) {
		String page = "redirect:/insights/alarms?company=" + this.alarms.alarm(id, who).company() + "&done=alarm-";
		try {
			act.run();
			return page + done;
		}
		catch (Refused ex) {
			return page + AlarmWords.notice(ex.refusal());
		}
	}

}
