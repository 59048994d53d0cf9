package dev.goodword.insights.recovery;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.recovery.Recovery.Open;
import dev.goodword.insights.recovery.RecoveryAnswers.Letters;
import dev.goodword.insights.recovery.RecoveryCase.State;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.ContactId;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Those who asked to be contacted, for heads of recruiting and whoever was named beside
 * them: each sees the cases of people in whose applications they had no part. Every look
 * is written down.
 */
@Controller
@RequestMapping("/insights/recovery")
class RecoveryController {

	private final Recovery recovery;

	private final RecoveryPlaces places;

	private final AuditLog audit;

	private final MessageSource texts;

	RecoveryController(Recovery recovery, RecoveryPlaces places, AuditLog audit, MessageSource texts) {
		this.recovery = recovery;
		this.places = places;
		this.audit = audit;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@GetMapping
	ModelAndView list(StaffMember who, @RequestParam(defaultValue = "") String company, Locale locale,
			HttpServletRequest request) {
		Company chosen = chosen(who, company);
		this.audit.viewed(who.id().value(), "recovery", "company", chosen.id().toString(), request.getRemoteAddr());
		DateWords dates = DateWords.in(LocaleTag.of(locale), chosen.zone());
		LocalDate today = this.recovery.today(chosen);
		Recovery.Page seen = this.recovery.open(chosen, who);
		List<Line> lines = seen.open().stream().map((open) -> line(open, today, dates, locale)).toList();
		ModelAndView page = new ModelAndView("insights/recovery");
		page.addObject("company", chosen.id().toString());
		page.addObject("companyNameHere", chosen.name().in(LocaleTag.of(locale)));
		page.addObject("lines", lines);
		page.addObject("head", seen.head());
		page.addObject("unheard", seen.unheard());
		page.addObject("urgencies", Arrays.stream(Urgency.values()).map(Enum::name).toList());
		page.addObject("ended", this.recovery.ended(chosen));
		return page;
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@PostMapping("/{id}/urgency")
	String judge(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam Urgency urgency) {
		Company chosen = chosen(who, company);
		return tried(chosen, "recovery-judged", () -> this.recovery.judge(chosen, new ContactId(id), urgency, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@PostMapping("/{id}/answered")
	String answered(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String company) {
		Company chosen = chosen(who, company);
		return tried(chosen, "recovery-answered", () -> this.recovery.answer(chosen, new ContactId(id), who));
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@PostMapping("/{id}/close")
	String close(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam Outcome outcome) {
		Company chosen = chosen(who, company);
		return tried(chosen, "recovery-closed", () -> this.recovery.close(chosen, new ContactId(id), outcome, who));
	}

	/** What somebody else did meanwhile is on the page that follows. */
	private static String tried(Company company, String done, Runnable act) {
		String page = "redirect:/insights/recovery?company=" + company.id();
		try {
			act.run();
			return page + "&done=" + done;
		}
		catch (Refused ex) {
			return page + "&done=" + ex.refusal().messageKey().replace("recovery.refused.", "recovery-not-");
		}
	}

	private Line line(Open open, LocalDate today, DateWords dates, Locale locale) {
		RecoveryCase now = open.now();
		State state = now.state();
		boolean late = now.isLate(today);
		String kind = late ? "late" : (state == State.ANSWERED) ? "turn" : (state == State.UNREAD) ? "warn" : "promise";
		Urgency urgency = now.urgency();
		Reach reach = open.letters().reach();
		return new Line(now.id().value().toString(), open.wish().name(), open.wish().words(),
				(reach != Reach.OPEN) ? say(reach.label(), locale) : "",
				WrittenLine.all(open.letters(), dates, this.texts),
				say("recovery.asked", locale, dates.shortDate(open.wish().askedOn()).text()),
				say(late ? "recovery.late" : "recovery.due", locale, dates.longDate(now.due()).text()), kind,
				say("recovery.state." + state, locale),
				(urgency != null) ? say("recovery.urgency." + urgency, locale) : "", state.name(),
				state != State.UNREAD && reach != Reach.NONE, outcomes(state, open.letters()));
	}

	/** How it can be closed now; none while a letter has not left. */
	private static List<String> outcomes(State state, Letters letters) {
		return Arrays.stream(Outcome.values())
			.filter((outcome) -> RecoveryPolicy.mayClose(state, outcome, letters))
			.map(Enum::name)
			.toList();
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.texts.getMessage(key, arguments, locale);
	}

	private Company chosen(StaffMember who, String company) {
		return this.places.company(who, company);
	}

	/**
	 * A case on the page.
	 *
	 * @param words what the person wrote for this purpose
	 * @param reach that nothing reaches them; empty when nothing is known against it
	 * @param written what was written to them
	 * @param due by when, or since when it is late
	 * @param writable whether a letter can be written
	 * @param outcomes how it can be closed now
	 */
	record Line(String id, String name, String words, String reach, List<WrittenLine> written, String asked, String due,
			String kind, String stateWords, String urgency, String state, boolean writable, List<String> outcomes) {
	}

}
