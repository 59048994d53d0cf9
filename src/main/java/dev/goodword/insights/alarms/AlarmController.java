package dev.goodword.insights.alarms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.compare.AlarmState;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

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

	private final AlarmWords words;

	private final PrintedFigures figures;

	private final AuditLog audit;

	AlarmController(Alarms alarms, AlarmWords words, PrintedFigures figures, AuditLog audit) {
		this.alarms = alarms;
		this.words = words;
		this.figures = figures;
		this.audit = audit;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping
	ModelAndView list(StaffMember who, @RequestParam(defaultValue = "") String company, Locale locale,
			HttpServletRequest request) {
		Company chosen = chosen(who, company);
		this.audit.viewed(who.id().value(), "alarms", "company", chosen.id().toString(), request.getRemoteAddr());
		DateWords dates = DateWords.in(LocaleTag.of(locale), who.zone());
		Map<AccountId, String> names = this.words.names();
		List<Line> lines = this.alarms.of(chosen).stream().map((alarm) -> line(alarm, names, dates)).toList();
		List<Line> closed = new ArrayList<>(lines.stream().filter((line) -> line.state().equals("CLOSED")).toList());
		Collections.reverse(closed);
		ModelAndView page = new ModelAndView("insights/alarms");
		page.addObject("company", chosen.id().toString());
		page.addObject("companyNameHere", chosen.name().in(dates.language()));
		page.addObject("lines", lines.stream().filter((line) -> !line.state().equals("CLOSED")).toList());
		page.addObject("closed", closed);
		page.addObject("pasts", pasts(this.alarms.pasts(chosen), dates));
		return page;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/take")
	String take(@PathVariable UUID id, StaffMember who) {
		return tried(id, who, "taken", () -> this.alarms.take(id, who));
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
	@PostMapping("/measure")
	String measureAnew(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam Touchpoint touchpoint, @RequestParam(defaultValue = "") String words) {
		Company chosen = chosen(who, company);
		return tried(chosen.id().toString(), "measured", () -> this.alarms.measureAnew(chosen, touchpoint, words, who));
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

	private Line line(Alarm alarm, Map<AccountId, String> names, DateWords dates) {
		LocaleTag language = dates.language();
		AccountId owner = alarm.owner();
		return new Line(alarm.id().toString(), this.words.title(alarm.signal(), names, language),
				this.words.say(language, "alarm.text." + alarm.signal().kind()), this.words.when(alarm.signal(), dates),
				this.words.say(language, "alarm.raised", dates.longDate(alarm.raisedAt()).text()),
				(owner == null) ? "" : this.words.say(language, "alarm.owner", Objects.toString(names.get(owner), "–")),
				kind(alarm.state()), this.words.say(language, "alarm.state." + alarm.state()), alarm.state().name(),
				alarm.cause(), alarm.action(), alarm.helped());
	}

	private static String kind(AlarmState state) {
		return switch (state) {
			case RAISED -> "late";
			case ACKNOWLEDGED, CAUSE_FOUND -> "warn";
			case ACTED, CHECKED -> "turn";
			case CLOSED -> "good";
		};
	}

	private List<Measure> pasts(Map<String, Past> pasts, DateWords dates) {
		return Arrays.stream(Touchpoint.values())
			.filter((touchpoint) -> pasts.containsKey(touchpoint.name()))
			.sorted(Comparator.naturalOrder())
			.map((touchpoint) -> measure(touchpoint, Objects.requireNonNull(pasts.get(touchpoint.name())), dates))
			.toList();
	}

	private Measure measure(Touchpoint touchpoint, Past past, DateWords dates) {
		Instant until = past.until();
		return new Measure(touchpoint.name(), this.words.say(dates.language(), "insights.stage." + touchpoint),
				this.words.say(dates.language(), "alarm.past.until", dates.longDate(until).text()),
				past.baseline().reason());
	}

	private Company chosen(StaffMember who, String company) {
		return this.figures.company(who, company).orElseThrow(UnknownAlarm::new);
	}

	/**
	 * An alarm on the page.
	 *
	 * @param text what it means, and what it does not
	 * @param kind how its state is drawn
	 * @param helped whether what was done has helped; null until it was looked at
	 */
	record Line(String id, String title, String text, String when, String raised, String owner, String kind,
			String stateWords, String state, @Nullable String cause, @Nullable String action,
			@Nullable Boolean helped) {
	}

	/**
	 * A frozen past on the page.
	 *
	 * @param reason why it replaced another; null for the first
	 */
	record Measure(String touchpoint, String name, String until, @Nullable String reason) {
	}

}
